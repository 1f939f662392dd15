/** Lines → paragraphs: the breaks of hard-wrapped text are taken back, all others end a paragraph. */
import type { TextRange } from '../model/text.js';
import { trimRange } from './spaces.js';

/** A stretch that sentences never leave. */
export interface Paragraph {
  /** Without white space and list marker at its ends; never empty. */
  readonly range: TextRange;
  /** Number of lines that it was written on. */
  readonly lines: number;
  readonly listItem: boolean;
}

interface Line {
  readonly range: TextRange;
  /** Whether an empty line, or nothing, stands before it. */
  readonly opensBlock: boolean;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const BULLET = /^[•‣◦●○▪▫■□·∙*–—-]\s+|^[•‣◦●▪■]/u;
/** Widths, in characters, at which text is wrapped by hand or by mail programs. */
const WRAP = { narrowest: 40, widest: 140, fewestBreaks: 3, share: 0.8 };

/** Paragraphs in text order; together they hold all that is not white space or a list marker. */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(text, group.at(-1)!, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => toParagraph(text, group)).filter(({ range }) => range.end > range.start);
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let [start, opensBlock] = [0, true];
  const add = (end: number) => {
    const range = trimRange(text, { start, end });
    if (range.end > range.start) lines.push({ range, opensBlock });
    opensBlock = range.end === range.start;
  };
  for (const found of text.matchAll(BREAK)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return lines;
}

const lengthOf = (line: Line): number => line.range.end - line.range.start;

/** A break was made by wrapping if the next word would not have fitted on the line. */
function nextWordFits(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(text.slice(next.range.start, Math.min(next.range.end, next.range.start + width)))![0];
  return lengthOf(line) + 1 + word.length <= width;
}

/**
 * The width at which the text is hard-wrapped, or 0 where it is written a paragraph a line: wrapped text has one width
 * at which nearly all of its line breaks were needed.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const breaks = lines
    .slice(1)
    .flatMap((next, index) => (staysInBlock(text, next) ? [{ line: lines[index]!, next }] : []));
  if (breaks.length < WRAP.fewestBreaks) return 0;
  const width = breaks.reduce((widest, { line, next }) => Math.max(widest, lengthOf(line), lengthOf(next)), 0);
  if (width < WRAP.narrowest || width > WRAP.widest) return 0;
  const needed = breaks.filter(({ line, next }) => !nextWordFits(text, line, next, width));
  return needed.length >= WRAP.share * breaks.length ? width : 0;
}

const staysInBlock = (text: string, line: Line): boolean => !line.opensBlock && !markerOf(text, line.range);

function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (!staysInBlock(text, next)) return false;
  if (width > 0 && !nextWordFits(text, line, next, width)) return true;
  if (lengthOf(line) < WRAP.narrowest) return false;
  const end = text.slice(Math.max(line.range.start, line.range.end - 4), line.range.end);
  return !/[.!?:;…]["'”’)\]]*$/.test(end) && /^\p{Ll}/u.test(text.slice(next.range.start, next.range.start + 2));
}

/** The bullet at the beginning of the range, with the space after it; empty where there is none. */
function markerOf(text: string, range: TextRange): string {
  return BULLET.exec(text.slice(range.start, Math.min(range.end, range.start + 8)))?.[0] ?? '';
}

function toParagraph(text: string, group: readonly Line[]): Paragraph {
  const whole = { start: group[0]!.range.start, end: group.at(-1)!.range.end };
  const marker = markerOf(text, whole);
  const range = trimRange(text, { start: whole.start + marker.length, end: whole.end });
  return { range, lines: group.length, listItem: marker !== '' };
}
