/** Text in XML 1.0: escaped so that every reader gives it back equal. */
import { type Carry, carrier, type Report } from './carry.js';

/** What no XML 1.0 document can hold, not even as a reference (https://www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Line breaks and tabs are references, because attributes and parsers normalise them; so are DEL and C1. */
const ESCAPED = /[&<>"\t\n\r\u007F-\u009F\u2028]/g;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A carry function that also escapes; its results may stand in attributes and between tags. */
export function xmlCarrier(format: string, report: Report): Carry {
  const carry = carrier(format, NOT_XML, report);
  return (text, record) =>
    carry(text, record).replace(ESCAPED, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}

/** First line of a document. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
