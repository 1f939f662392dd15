/** Which words are asked about: triggers for their roles, subjects for their relations, positions for their organization. */
import type { RelationProposal, TriggerProposal } from '../model/text.js';
import type { Decoder } from './decoder.js';
import type { Query } from './pairs.js';
import type { DecodedWindow } from './window-reading.js';

/** Types of one trigger that are asked about; those below are never the best. */
const TYPES_PER_TRIGGER = 3;
/** Universal tags of words that can be the subject of a relation. */
const SUBJECT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/** A query for each proposed trigger with each of its best types. */
export function roleQueries(windows: readonly DecodedWindow[], { queryTypes }: Decoder): Query[] {
  return windows.flatMap(({ triggers }, row) =>
    bestTypes(triggers).map(({ token, type }) => ({ row, word: token, type: queryTypes.get(type)! })),
  );
}

/** Triggers come by word, the best type first. */
function bestTypes(triggers: readonly TriggerProposal[]): TriggerProposal[] {
  return triggers.filter(({ token }, i) => triggers[i - TYPES_PER_TRIGGER]?.token !== token);
}

/** A query for each noun, pronoun and head of a name. */
export function relationQueries(windows: readonly DecodedWindow[]): Query[] {
  return windows.flatMap((window, row) => subjectsOf(window).map((word) => ({ row, word, type: 0 })));
}

function subjectsOf(decoded: DecodedWindow): number[] {
  const { window, tokens, names } = decoded;
  const first = window.ownStart - window.start;
  const nameHeads = new Set(names.map(({ start, end }) => headOfSpan(decoded, start, end)));
  return tokens.flatMap((token, i) => (SUBJECT_TAGS.has(token.upos) || nameHeads.has(first + i) ? [first + i] : []));
}

/** The first word of the span whose head lies outside of it; positions are words of the window. */
function headOfSpan({ window, tokens }: DecodedWindow, start: number, end: number): number {
  for (let word = start; word < end; word++) {
    const head = tokens[word + window.start - window.ownStart]!.head - window.start;
    if (head < start || head >= end) return word;
  }
  return start;
}

/** A query for the object of each proposed `hasPosition` (`relations` by row): at which body or country is it held? */
export function positionQueries(relations: readonly (readonly RelationProposal[])[], { queryTypes }: Decoder): Query[] {
  const type = queryTypes.get('hasPosition')!;
  return relations.flatMap((ofRow, row) => {
    const positions = ofRow.filter((relation) => relation.type === 'hasPosition').map(({ object }) => object);
    return [...new Set(positions)].sort((a, b) => a - b).map((word) => ({ row, word, type }));
  });
}
