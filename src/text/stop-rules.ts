/** Stop marks that end sentences, by rule: what the learned splitter starts from. */
import type { TextRange } from '../model/text.js';
import {
  AMBIGUOUS_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_OPENERS,
  SPEECH_VERBS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.js';
import type { Piece } from './pieces.js';

/** Marks that may end a sentence, with the quotes, brackets and footnote marks ("[3]") that close after them, before white space. */
const STOP =
  /(?<![.!?…])(?<marks>[.!?…]+)(?<closers>(?:['"”’)\]»]|\s["”’)\]](?=\s)|\s?\[\d{1,3}\](?=[\s[]|$))*)(?=\s)/gu;
/** A stop whose space was lost: between a lower-case word and a capitalised one. */
const TIGHT_STOP = /(?<=[\s“"(]\p{Ll}{2,30})[.!?](?=\p{Lu}\p{Ll}*\s)/gu;
const BOUNDARY = new RegExp(`${STOP.source}|${TIGHT_STOP.source}`, 'gu');
/** How far one looks around a stop: longer words and openings decide nothing. */
const WINDOW = 48;

/**
 * Where, by rule, a sentence of the paragraph ends and another goes on: offsets in the text, after the stop and what closes with it, in order.
 * Line breaks inside the range are white space like any other.
 */
export function findStops(text: string, range: TextRange): number[] {
  const paragraph = text.slice(range.start, range.end);
  const ends: number[] = [];
  let start = 0;
  for (const stop of paragraph.matchAll(BOUNDARY)) {
    const end = stop.index + stop[0].length;
    if (!endsSentence(paragraph, start, stop, end)) continue;
    ends.push(range.start + end);
    start = end;
  }
  return ends;
}

/** Indices of the pieces that come first after the offsets; both are in order. */
export function piecesAfter(pieces: readonly Piece[], offsets: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let index = 0;
  for (const offset of offsets) {
    while (index < pieces.length && pieces[index]!.start < offset) index++;
    if (index < pieces.length) found.add(index);
  }
  return found;
}

function endsSentence(paragraph: string, start: number, stop: RegExpExecArray, end: number): boolean {
  const { marks, closers } = stop.groups as { marks?: string; closers?: string };
  const next = paragraph.slice(end, end + WINDOW).trimStart();
  if (marks === undefined) return true;
  if (MARK_FIRST.test(next) || CLOSERS_ONLY.test(next)) return false;
  const before = paragraph.slice(Math.max(start, stop.index - WINDOW), stop.index);
  if (LOW_FIRST.test(next))
    return marks.length === 1 && marks !== '…' && !closers && PLAIN_WORD_LAST.test(before) && !isAbbreviation(before);
  if (marks !== '.') return !(closers && SPEAKER_FIRST.test(next));
  return dotEndsSentence(before, next, closers !== '');
}

/** A mark that never opens a sentence goes on with the one before. */
const MARK_FIRST = /^["“‘'([]*[,;:)\]—–.!?…-]/u;
/** Nothing, or what still belongs to the last sentence of the paragraph. */
const CLOSERS_ONLY = /^(?:\s*(?:["'”’»)\]]|\[\d{1,3}\]))*$/u;
const LOW_FIRST = /^["“‘'([]*\p{Ll}/u;
/** Before a lower-case word, only after a plain word is a stop taken for one: the text is careless of capitals. */
const PLAIN_WORD_LAST = /(?:^|[\s“"(])\p{Ll}{4,}$/u;
/** "“Why now?” Smith asked": the sentence goes on after the question. */
const SPEAKER_FIRST = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.'’-]*|the|The|an?|An?|of)\\s+){1,6}(?:${SPEECH_VERBS.join('|')})\\b`,
  'u',
);

/** "Anna “T.J.” Roe": initials alone between quotes are somebody's name. */
const NICKNAME_LAST = /\p{Lu}[\p{L}.'’-]*\s["“‘'(](?:\p{Lu}\.)*\p{Lu}$/u;

const isAbbreviation = (before: string): boolean => {
  const word = lastWord(before);
  return LEADING_ABBREVIATIONS.has(word) || TRAILING_ABBREVIATIONS.has(word) || NUMBERED_ABBREVIATIONS.has(word);
};

const lastWord = (before: string): string => /[\p{L}\p{M}\p{N}.]*$/u.exec(before)![0];

function dotEndsSentence(before: string, next: string, closed: boolean): boolean {
  const word = lastWord(before);
  if (/^[*(#]?\d{1,3}$/.test(before.trim())) return false;
  if (closed && NICKNAME_LAST.test(before)) return opensSentence(next);
  if (closed || word === '') return true;
  if (LEADING_ABBREVIATIONS.has(word)) return false;
  if (NUMBERED_ABBREVIATIONS.has(word)) return !/^\p{N}/u.test(next);
  if (/^[ap]\.m$/i.test(word)) return !/^(?:[A-Z]{2,4}\b|\p{N}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u.test(next);
  if (mayGoOn(word)) return opensSentence(next);
  return true;
}

/** Acronyms, initials, and abbreviations that stand at the end of sentences as well as inside. */
function mayGoOn(word: string): boolean {
  if (TRAILING_ABBREVIATIONS.has(word) || AMBIGUOUS_ABBREVIATIONS.has(word)) return true;
  return /^(?:\p{L}\.)*\p{L}$/u.test(word) || word === 'Ph.D';
}

function opensSentence(next: string): boolean {
  const word = /^["“‘'([]*(?<word>[\p{L}\p{M}]+)/u.exec(next)?.groups?.word;
  return word !== undefined && SENTENCE_OPENERS.has(word);
}
