/** What a format can hold of a text: nothing is changed without being told. */
import type { Diagnostic } from '../model/mention.js';

/** Hears of each text that a format could not hold as it is. */
export type Report = (diagnostic: Diagnostic) => void;

/** Gives a text back as the format can hold it; `record` is the id that the diagnostic names. */
export type Carry = (text: string, record: string) => string;

/** Half of a surrogate pair: no UTF-8 holds it. */
export const LONE_SURROGATE = /\p{Surrogate}/gu;

/** What a terminal would obey and no spreadsheet shows, and half surrogate pairs. */
export const CONTROL = /[^\P{Cc}\t\r\n]|\p{Surrogate}/gu;

/** A carry function for a format that cannot hold what `forbidden` (a global pattern) finds: U+FFFD comes in its place, and is reported. */
export function carrier(format: string, forbidden: RegExp, report: Report): Carry {
  return (text, record) => {
    const found = text.match(forbidden);
    if (!found) return text;
    const names = [...new Set(found)].map(codePointName).join(', ');
    const message = `${format} cannot hold ${names}: U+FFFD stands in its place`;
    report({ code: 'not-carried', severity: 'warning', document: record, message });
    return text.replace(forbidden, '\uFFFD');
  };
}

function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
