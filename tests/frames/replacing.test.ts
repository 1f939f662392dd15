import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, tell } from './scene.js';

const role = (name: string, filler: number) => ({ trigger: 1, type: 'Succeed', role: name, filler, probability: 0.99 });
const trigger = { token: 1, type: 'Succeed', probability: 0.99, modality: 'asserted' as const, modalityProbability: 1 };

/** Who succeeds in "Rovers replaced X after/with Okafor", the network taking the subject for the successor. */
const successors = (who: string, preposition: string, whom: string) => {
  const lines = `
    Rovers   PROPN NNP 2 nsubj ${who}
    replaced/replace VERB VBD 0 root
    ${whom}
    ${preposition} ADP IN 5 case
    Okafor   PROPN NNP 2 obl Person`;
  const proposals = [{ triggers: [trigger], roles: [role('successor', 0), role('predecessor', 2)] }];
  return events(tell(lines, { settings: DEFAULT_SETTINGS, proposals })).map(({ successor }) => successor);
};

describe('who replaces one with another', () => {
  it('succeeds nobody', () => {
    expect(successors('Person', 'with', 'Silva PROPN NNP 2 obj Person')).not.toContainEqual(['Rovers']);
  });

  it('is the successor where nobody else is named', () => {
    expect(successors('Person', 'after', 'Silva PROPN NNP 2 obj Person')).toEqual([['Rovers']]);
  });

  it('takes no post where it is a body and the other a person', () => {
    expect(successors('Company', 'after', 'chairman NOUN NN 2 obj Position')).not.toContainEqual(['Rovers']);
    expect(successors('Company', 'after', 'Veltra PROPN NNP 2 obj Company')).toEqual([['Rovers']]);
  });
});
