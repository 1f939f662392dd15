/**
 * Words to word pieces and letter case, as the network was trained: training/wordpiece.py does the same in Python,
 * and training/fixtures/wordpiece.json holds both to it. Source: BERT's basic and word-piece tokenisation (Devlin et al. 2019).
 */
import { modelError } from './json-shape.js';

/** Kept of one word; the rest of an endless one tells nothing more. */
const MAX_PIECES_PER_WORD = 12;
/** A longer run without punctuation is unknown, as in BERT. Code points. */
const MAX_RUN = 100;
/** Encoded words remembered, so that frequent ones are looked up once. */
const MAX_REMEMBERED = 50_000;

const CJK =
  '\\u4E00-\\u9FFF\\u3400-\\u4DBF\\u{20000}-\\u{2A6DF}\\u{2A700}-\\u{2B73F}\\u{2B740}-\\u{2B81F}\\u{2B820}-\\u{2CEAF}\\uF900-\\uFAFF\\u{2F800}-\\u{2FA1F}';
/** Characters that stand alone: punctuation, every ASCII symbol (`$` and `+` too), CJK. */
const ALONE = `!-\\/:-@\\[-\`\\{-~\\p{P}${CJK}`;
const RUN = new RegExp(`[${ALONE}]|[^ ${ALONE}]+`, 'gu');
const SPACE = /[\t\n\r\p{Zs}\p{Zl}\p{Zp}]/gu;
/** NUL, the replacement character, controls, format and private-use characters vanish. */
const DROPPED = /[\0\uFFFD\p{Cc}\p{Cf}\p{Co}]/gu;
const COMBINING_MARK = /\p{Mn}/gu;

/** 0 no upper-case letter · 1 the first letter only · 2 all letters, two or more · 3 any other mixture. */
export type LetterCase = 0 | 1 | 2 | 3;

/** A word as the network gets it; `pieces` holds one to twelve ids. */
export interface EncodedWord {
  readonly pieces: readonly number[];
  readonly letterCase: LetterCase;
}

/** Encodes words by a model's vocabulary. `first` and `last` are the ids of [CLS] and [SEP]. */
export interface WordEncoder {
  readonly first: number;
  readonly last: number;
  encode(word: string): EncodedWord;
}

/** An encoder for `vocabulary` (pieces; the id of each is its position). Throws where `file` lacks a special piece. */
export function makeWordEncoder(vocabulary: readonly string[], file: string): WordEncoder {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const [unknown, first, last] = ['[UNK]', '[CLS]', '[SEP]'].map((piece) => {
    const id = ids.get(piece);
    if (id === undefined) throw modelError(file, `lacks the piece ${piece}`);
    return id;
  }) as [number, number, number];
  const encode = (word: string) => ({ pieces: piecesOfWord(word, ids, unknown), letterCase: letterCase(word) });
  return { first, last, encode: remember(encode) };
}

function remember(encode: (word: string) => EncodedWord): (word: string) => EncodedWord {
  const known = new Map<string, EncodedWord>();
  return (word) => {
    const found = known.get(word) ?? encode(word);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

function piecesOfWord(word: string, ids: ReadonlyMap<string, number>, unknown: number): number[] {
  const pieces = splitBasic(word).flatMap((run) => piecesOfRun(run, ids) ?? [unknown]);
  return pieces.length > 0 ? pieces.slice(0, MAX_PIECES_PER_WORD) : [unknown];
}

/** Decompose, strip combining marks, then lower-case: in this order, so that a dotted I gives a plain i. */
function splitBasic(word: string): readonly string[] {
  const normal = word.normalize('NFD').replace(COMBINING_MARK, '').toLowerCase();
  return normal.replace(SPACE, ' ').replace(DROPPED, '').match(RUN) ?? [];
}

/** Greedy longest match; undefined where a rest matches nothing. */
function piecesOfRun(run: string, ids: ReadonlyMap<string, number>): number[] | undefined {
  if (run.length > MAX_RUN && [...run].length > MAX_RUN) return undefined;
  const pieces: number[] = [];
  for (let start = 0; start < run.length; ) {
    const end = longestMatch(run, start, ids);
    if (end === start) return undefined;
    pieces.push(ids.get(pieceAt(run, start, end))!);
    start = end;
  }
  return pieces;
}

function longestMatch(run: string, start: number, ids: ReadonlyMap<string, number>): number {
  for (let end = run.length; end > start; end--) if (ids.has(pieceAt(run, start, end))) return end;
  return start;
}

/** The piece that stands for these characters; one inside a word is marked. */
function pieceAt(run: string, start: number, end: number): string {
  return (start > 0 ? '##' : '') + run.slice(start, end);
}

/** The case of a word's letters; other characters do not count. */
export function letterCase(word: string): LetterCase {
  const upper = (word.match(/\p{L}/gu) ?? []).map((letter) => /\p{Uppercase}/u.test(letter));
  if (!upper.includes(true)) return 0;
  if (upper.lastIndexOf(true) === 0) return 1;
  return upper.includes(false) ? 3 : 2;
}
