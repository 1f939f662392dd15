/** Where sentences begin and end inside one paragraph. */
import type { TextRange } from '../model/text.js';
import {
  AMBIGUOUS_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.js';
import { trimRange } from './spaces.js';

/** Marks that may end a sentence, with the quotes and brackets that close after them, before white space. */
const STOP = /(?<marks>[.!?…]+)(?<closers>['"”’)\]»]*)(?=\s)/gu;
/** How far one looks around a stop: longer words and openings decide nothing. */
const WINDOW = 48;

/**
 * Ranges of the sentences of a paragraph, without white space at their ends; everything else is covered.
 * Line breaks inside the range are white space like any other.
 */
export function splitSentences(text: string, range: TextRange): TextRange[] {
  const paragraph = text.slice(range.start, range.end);
  const sentences: TextRange[] = [];
  let start = 0;
  for (const stop of paragraph.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (!endsSentence(paragraph, start, stop, end)) continue;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: paragraph.length });
  return sentences
    .map((sentence) => trimRange(text, { start: range.start + sentence.start, end: range.start + sentence.end }))
    .filter((sentence) => sentence.end > sentence.start);
}

function endsSentence(paragraph: string, start: number, stop: RegExpExecArray, end: number): boolean {
  const next = paragraph.slice(end, end + WINDOW).trimStart();
  if (next === '') return false;
  if (startsLow(next)) return false;
  const { marks, closers } = stop.groups as { marks: string; closers: string };
  if (marks !== '.') return true;
  const before = paragraph.slice(Math.max(start, stop.index - WINDOW), stop.index);
  return dotEndsSentence(before, next, closers !== '');
}

/** A lower-case letter, or a mark that never opens a sentence, goes on with the one before. */
function startsLow(next: string): boolean {
  return /^["“‘'([]*(?:\p{Ll}|[,;:)\]—–-])/u.test(next);
}

function dotEndsSentence(before: string, next: string, closed: boolean): boolean {
  const word = /[\p{L}\p{M}\p{N}.]*$/u.exec(before)![0];
  if (/^\d{1,3}$/.test(word) && word === before.trim()) return false;
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
  const [word] = /[\p{L}\p{M}'’]+/u.exec(next) ?? [''];
  return /^["“‘'([]/.test(next) || SENTENCE_OPENERS.has(word.replace(/['’].*$/, ''));
}
