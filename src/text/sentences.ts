/** Where sentences begin and end inside one paragraph. */
import type { TextRange } from '../model/text.js';
import { findCandidates } from './boundary-features.js';
import { chooseBoundaries } from './boundary-model.js';
import { cutPieces } from './pieces.js';
import { trimRange } from './spaces.js';
import { findStops, piecesAfter } from './stop-rules.js';

/** A paragraph of more characters is a dump, in which the rules alone decide, which is faster. */
const DUMP = 500_000;

/**
 * Ranges of the sentences of a paragraph, without white space at their ends; everything else is covered.
 * Line breaks inside the range are white space like any other. What rules take for a stop stands; elsewhere a small network decides.
 */
export function splitSentences(text: string, range: TextRange): TextRange[] {
  const starts = range.end - range.start > DUMP ? findStops(text, range) : findStarts(text, range);
  return [range.start, ...starts]
    .map((start, index) => trimRange(text, { start, end: starts[index] ?? range.end }))
    .filter((sentence) => sentence.end > sentence.start);
}

/** Where all sentences but the first start, by the rules and the network. */
function findStarts(text: string, range: TextRange): number[] {
  const pieces = cutPieces(text, range);
  const stops = piecesAfter(pieces, findStops(text, range));
  const chosen = chooseBoundaries(pieces, findCandidates(pieces, stops)).map(({ index }) => index);
  return [...stops, ...chosen].sort((one, other) => one - other).map((index) => pieces[index]!.start);
}
