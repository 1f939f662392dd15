/**
 * Sentences cut to what the network can read at once. Nearly every sentence is one window. A longer one becomes
 * overlapping windows, each of which decides for the words that it owns: context overlaps, decisions do not.
 */
import type { EncodedWord } from './word-piece.js';

/** The network's 512 positions less [CLS] and [SEP]. */
export const MAX_PIECES = 510;
/** The scores of a tree grow with the square of the words: this bounds their memory to some 15 MB. */
export const MAX_WORDS = 256;
/** Pieces, and words, that two neighbouring windows share at most. */
const OVERLAP = 100;

/** A stretch of one sentence. All positions are words of the sentence, half-open: read are `start` to `end`, decided `ownStart` to `ownEnd`. */
export interface Window {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly ownStart: number;
  readonly ownEnd: number;
  readonly words: readonly EncodedWord[];
  /** Word pieces of `start` to `end`, without [CLS] and [SEP]. */
  readonly pieces: number;
}

/** The windows of a sentence, in order; what they own covers it once. An empty sentence has none. */
export function cutWindows(sentence: number, words: readonly EncodedWord[]): Window[] {
  const windows: Window[] = [];
  for (let start = 0, ownStart = 0; ownStart < words.length; ) {
    const end = reach(words, start);
    const next = end < words.length ? reachBack(words, end) : end;
    const ownEnd = end < words.length ? Math.ceil((next + end) / 2) : end;
    const own = words.slice(start, end);
    windows.push({ sentence, start, end, ownStart, ownEnd, words: own, pieces: countPieces(own) });
    [start, ownStart] = [next, ownEnd];
  }
  return windows;
}

/** The largest end that a window from `start` can have. A word has twelve pieces at most, so that it is after `start`. */
function reach(words: readonly EncodedWord[], start: number): number {
  const last = Math.min(words.length, start + MAX_WORDS);
  let [end, pieces] = [start, 0];
  while (end < last && pieces + words[end]!.pieces.length <= MAX_PIECES) pieces += words[end++]!.pieces.length;
  return end;
}

/** The smallest start from which the words up to `end` make no more than an overlap. */
function reachBack(words: readonly EncodedWord[], end: number): number {
  let [start, pieces] = [end, 0];
  while (pieces + words[start - 1]!.pieces.length <= OVERLAP) pieces += words[--start]!.pieces.length;
  return start;
}

function countPieces(words: readonly EncodedWord[]): number {
  return words.reduce((sum, word) => sum + word.pieces.length, 0);
}
