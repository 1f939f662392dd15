/** Text cut coarsely into words and marks, each with what a sentence splitter wants to know of it. */
import type { TextRange } from '../model/text.js';
import {
  AMBIGUOUS_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.js';
import { SPACES } from './spaces.js';

/** A word, a number, an address, a mark or a run of marks, by its look. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Lower-cased, digits as zeros, cut at 16 characters. */
  readonly word: string;
  /** Kind and case, with the kind of abbreviation, and `_` in front where white space stands before it. */
  readonly shape: string;
  /** The last three letters of longer words, else empty. */
  readonly ending: string;
}

const PIECE = new RegExp(
  [
    `(?<address>(?:https?://|www\\.)[^${SPACES}<>"]{1,2000}|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,64})`,
    '(?<acronym>(?:\\p{L}\\.){2,})',
    '(?<number>\\p{N}+(?:[.,:/-]\\p{N}+)*)',
    "(?<letters>[\\p{L}\\p{M}]+(?:['’&.-][\\p{Ll}\\p{M}]+)*)",
    '[.!?…]+',
    '(?<run>[-_*=~#])\\k<run>+',
    `[^${SPACES}]`,
  ].join('|'),
  'gu',
);

/** Pieces of the stretch in order; offsets count from the beginning of the text. */
export function cutPieces(text: string, range: TextRange): Piece[] {
  const stretch = text.slice(range.start, range.end);
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of stretch.matchAll(PIECE)) {
    const end = match.index + match[0].length;
    const spaced = match.index > last || match.index === 0;
    pieces.push({ start: range.start + match.index, end: range.start + end, ...lookOf(match, spaced) });
    last = end;
  }
  return pieces;
}

function lookOf(match: RegExpExecArray, spaced: boolean): Pick<Piece, 'word' | 'shape' | 'ending'> {
  const form = match[0];
  const { address, acronym, number, letters } = match.groups!;
  const space = spaced ? '_' : '';
  if (letters) return { word: lower(form), shape: space + caseOf(form) + abbreviation(form), ending: endingOf(form) };
  if (number) return { word: lower(form), shape: `${space}${numberShape(form)}`, ending: '' };
  if (address) return { word: '@', shape: `${space}@`, ending: '' };
  if (acronym) return { word: lower(form), shape: `${space}A.`, ending: '' };
  return { word: form.slice(0, 3), shape: `${space}${form.slice(0, 3)}`, ending: '' };
}

const lower = (form: string): string => form.slice(0, 16).toLowerCase().replace(/\p{N}/gu, '0');

const endingOf = (form: string): string => (form.length > 4 ? form.slice(-3).toLowerCase() : '');

function caseOf(form: string): string {
  const length = form.length === 1 ? '1' : '';
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(form)) return `X${length}`;
  if (/^[^\p{Lu}]*$/u.test(form)) return `x${length}`;
  return /^[^\p{Ll}]*$/u.test(form) ? 'XX' : 'xX';
}

function abbreviation(form: string): string {
  if (LEADING_ABBREVIATIONS.has(form)) return 'L';
  if (TRAILING_ABBREVIATIONS.has(form)) return 'T';
  if (NUMBERED_ABBREVIATIONS.has(form)) return 'N';
  return AMBIGUOUS_ABBREVIATIONS.has(form) ? 'A' : '';
}

/** Digits by number up to four, then the marks between them. */
function numberShape(form: string): string {
  return form.replace(/\p{N}+/gu, (digits) => String(Math.min(digits.length, 5))).slice(0, 6);
}
