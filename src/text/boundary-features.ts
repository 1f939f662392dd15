/** Places inside a paragraph where a sentence may end though no rule says so, and what is counted over the whole paragraph for each of them. */
import type { Piece } from './pieces.js';

/** A place before the piece at `index`; `counts` holds one small number for each of `COUNTS`. */
export interface Candidate {
  readonly index: number;
  readonly counts: readonly number[];
}

/** What is counted, with the number of values each may take. */
export const COUNTS = {
  sinceStop: 8,
  untilStop: 8,
  sinceStart: 8,
  untilEnd: 8,
  length: 12,
  quotes: 4,
  brackets: 2,
  careless: 5,
} as const;

const STOP = /^_?[.!?…]/;
const PLAIN = /^_?(?:x1?|,)$/;
const LOW = /^_x/;
/** Initials, and abbreviations that need a word after them. */
const LEADING = /^_?(?:X1|\w+L)$/;
const QUOTE = /^_?["'“”‘’]/;

/**
 * All places but those where the rules end a sentence (`stops`: indices of the pieces after them), those inside a word, after initials and
 * titles, before what closes with a stop, and between two words in lower case.
 */
export function findCandidates(pieces: readonly Piece[], stops: ReadonlySet<number>): Candidate[] {
  const places: number[] = [];
  for (let index = 1; index < pieces.length; index++)
    if (!stops.has(index) && mayEndBefore(pieces, index, stops)) places.push(index);
  const counts = countAll(pieces);
  return places.map((index) => ({ index, counts: counts(index) }));
}

function mayEndBefore(pieces: readonly Piece[], index: number, stops: ReadonlySet<number>): boolean {
  const [before, after] = [pieces[index - 1]!.shape, pieces[index]!.shape];
  if (after[0] !== '_')
    return STOP.test(before) && /^X/.test(after) && after !== 'X1' && pieces[index + 1]?.shape[0] === '_';
  if (QUOTE.test(after) && (QUOTE.test(before) || stops.has(index + 1))) return false;
  if (before === '.' && LEADING.test(pieces[index - 2]?.shape ?? '')) return false;
  return !(PLAIN.test(before) && LOW.test(after));
}

/** 0, 1, 2, 3, 4–5, 6–8, … : doubling steps. */
const step = (value: number, most: number): number =>
  Math.min(most - 1, value < 4 ? value : 4 + Math.floor(2 * Math.log2(value / 4)));

function countAll(pieces: readonly Piece[]): (index: number) => number[] {
  const stops = pieces.map(({ shape }) => STOP.test(shape));
  const since = distances(stops);
  const until = distances(stops.toReversed()).toReversed();
  const quotes = running(pieces, ({ word }) => (word === '"' ? 1 : 0));
  const brackets = running(pieces, ({ word }) =>
    word === '(' || word === '[' ? 1 : word === ')' || word === ']' ? -1 : 0,
  );
  const careless = carelessness(pieces, stops);
  const length = step(pieces.length, COUNTS.length);
  return (index) => [
    step(since[index - 2] ?? index, COUNTS.sinceStop),
    step(until[index] ?? 0, COUNTS.untilStop),
    step(index, COUNTS.sinceStart),
    step(pieces.length - index, COUNTS.untilEnd),
    length,
    (quotes[index - 1]! % 2) | ((quotes.at(-1)! % 2) << 1),
    brackets[index - 1]! > 0 ? 1 : 0,
    careless,
  ];
}

/** For each place, how many pieces ago the last marked one was, itself included. */
function distances(marked: readonly boolean[]): number[] {
  let far = 0;
  return marked.map((one) => {
    far = one ? 0 : far + 1;
    return far;
  });
}

function running(pieces: readonly Piece[], value: (piece: Piece) => number): number[] {
  let sum = 0;
  return pieces.map((piece) => {
    sum = Math.max(0, sum + value(piece));
    return sum;
  });
}

/** 0 where every stop is followed by a capital, 4 where none is; 2 where there are no stops. */
function carelessness(pieces: readonly Piece[], stops: readonly boolean[]): number {
  let [low, high] = [0, 0];
  for (let index = 1; index < pieces.length; index++) {
    if (!stops[index - 1]) continue;
    if (LOW.test(pieces[index]!.shape)) low++;
    else if (pieces[index]!.shape.startsWith('_X')) high++;
  }
  return low + high === 0 ? 2 : Math.round((4 * low) / (low + high));
}
