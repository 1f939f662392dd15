import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { next, says, tell } from './chains.js';

/** "SUBJECT spoke." with a name whose class the network gives that probability. */
function named(subject: string, type: string, probability: number): HandParse {
  const names = [{ start: 0, end: subject.split(' ').length, type, probability }];
  return { ...says(subject, type), proposals: { names } };
}

describe('a name whose class is in doubt', () => {
  it('is a person’s where “she” takes it up', () => {
    const told = tell(named('Ockerby', 'City', 0.5), next('She', 'left'));
    expect(told.with('She')).toEqual(['Ockerby', 'She']);
    expect(told.chain('She').type).toBe('Person');
  });

  it('is none where the network is sure, or of two words', () => {
    expect(tell(named('Ockerby', 'City', 0.9), next('She', 'left')).with('She')).toEqual(['She']);
    expect(tell(named('Ockerby Zoo', 'Facility', 0.5), next('She', 'left')).with('She')).toEqual(['She']);
  });

  it('is none where it stands as a place', () => {
    const at: HandParse = {
      words: 'Police came to Ockerby .',
      upos: 'NOUN VERB ADP PROPN PUNCT',
      heads: [2, 0, 4, 2, 2],
      deprels: 'nsubj root case obl punct',
      proposals: { names: [{ start: 3, end: 4, type: 'City', probability: 0.5 }] },
    };
    expect(tell(at, next('She', 'left')).with('She')).toEqual(['She']);
  });
});
