import { describe, expect, it } from 'vitest';
import { COUNTS, findCandidates } from '../../src/text/boundary-features.js';
import { cutPieces } from '../../src/text/pieces.js';
import { findStops, piecesAfter } from '../../src/text/stop-rules.js';

const find = (text: string) => {
  const range = { start: 0, end: text.length };
  const pieces = cutPieces(text, range);
  const candidates = findCandidates(pieces, piecesAfter(pieces, findStops(text, range)));
  return { candidates, after: candidates.map(({ index }) => text.slice(pieces[index]!.start).split(' ')[0]) };
};

/** One count of each candidate. */
const counts = (text: string, name: keyof typeof COUNTS): number[] =>
  find(text).candidates.map((candidate) => candidate.counts[Object.keys(COUNTS).indexOf(name)]!);

describe('findCandidates', () => {
  it('proposes the places around marks and capitals, never between two words in lower case', () => {
    expect(find('the envoy (a friend) left, he slept and Ann saw it').after).toEqual(['(a', 'left,', 'Ann', 'saw']);
  });

  it('leaves the stops of the rules alone', () => {
    expect(find('The envoy left. She slept in Rome.').after).toEqual(['envoy', 'slept', 'Rome.']);
  });

  it('proposes a stop whose space was lost only before a capitalised word with a space after', () => {
    expect(find('it was in 2010.The door').after).toContain('The');
    expect(find('it was in 2010.the door').after).not.toContain('the');
    expect(find('it was in 2010.The').after).not.toContain('The');
  });

  it('counts the pieces since the stop before and until the next', () => {
    expect(counts('it rained. so we saw that Ann came.', 'sinceStop')).toEqual([3, 4]);
    expect(counts('it rained. so we saw that Ann came.', 'untilStop')).toEqual([2, 1]);
  });

  it('knows whether a straight quote or a bracket is open', () => {
    expect(counts('we "saw Bo" in (the Rome) inn', 'quotes')).toEqual([0, 1, 0, 0, 0, 0]);
    expect(counts('we (saw Bo) in Rome', 'brackets')).toEqual([0, 1, 0, 0]);
  });

  it('tells careless writers, who begin sentences low, from careful ones', () => {
    expect(counts('it rained. he left Ann. she slept.', 'careless')).toEqual([4, 4]);
    expect(counts('It rained. He left. She slept.', 'careless')).toEqual([0, 0, 0]);
  });

  it('gives counts within their sizes', () => {
    const { candidates } = find('Ann saw “Bo” (in Rome). '.repeat(2000));
    expect(candidates.length).toBeGreaterThan(4000);
    for (const { counts: values } of candidates.filter((_, index) => index % 97 === 0))
      expect(values.every((value, kind) => value >= 0 && value < Object.values(COUNTS)[kind]!)).toBe(true);
  });
});
