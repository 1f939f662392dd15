import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, tell } from './scene.js';

const content = (filler: number) => ({ type: 'Demand', role: 'content', trigger: 1, filler, probability: 0.97 });
const demanded = (lines: string, ...fillers: number[]) =>
  events(
    tell(lines, {
      proposals: [
        {
          triggers: [{ token: 1, type: 'Demand', probability: 0.97, modality: 'asserted', modalityProbability: 1 }],
          roles: [
            { type: 'Demand', role: 'speaker', trigger: 1, filler: 0, probability: 0.97 },
            ...fillers.map(content),
          ],
          relations: [],
        },
      ],
      settings: DEFAULT_SETTINGS,
    }),
  ).find(({ type }) => type === 'Demand')?.content;

describe('what is said in two pieces', () => {
  it('is one content where its predicate follows its subject', () => {
    const lines = `
      Silva   PROPN NNP 2 nsubj Person
      ordered/order VERB VBD 0 root
      gates/gate NOUN NNS 2 obj Facility
      closed/close VERB VBN 2 xcomp`;
    expect(demanded(lines, 2, 3)).toEqual(['gates closed']);
  });

  it('stays two where words stand between', () => {
    const lines = `
      Silva   PROPN NNP 2 nsubj Person
      ordered/order VERB VBD 0 root
      silence NOUN NN 2 obj
      ,       PUNCT , 5 punct
      leaving/leave VERB VBG 2 xcomp`;
    expect(demanded(lines, 2, 4)).toEqual(['silence', 'leaving']);
  });
});
