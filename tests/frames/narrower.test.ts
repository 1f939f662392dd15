import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, role, sure, tell } from './scene.js';

const said = (verb: string) => {
  const lines = `
    Okafor  PROPN NNP 2 nsubj Person
    ${verb} VERB VBD 0 root
    thanks/thank NOUN NNS 2 obj
    to      ADP   IN  5 case
    Silva   PROPN NNP 3 nmod Person`;
  const roles = [
    role('Say', 'speaker', 1, 0),
    role('Say', 'content', 1, 2),
    role('Praise', 'speaker', 2, 0),
    role('Praise', 'target', 2, 4),
  ];
  const triggers = [sure(1, 'Say'), sure(2, 'Praise')];
  return events(tell(lines, { proposals: [{ triggers, roles }], settings: DEFAULT_SETTINGS })).map(({ type }) => type);
};

describe('what is said by a noun', () => {
  it('is told once, where the verb only says that it is expressed', () => {
    expect(said('voiced/voice')).toEqual(['Praise']);
  });

  it('is told beside a verb that says more', () => {
    expect(said('recalled/recall')).toEqual(['Say', 'Praise']);
  });
});

/** "… <verb> the <noun>, saying the offer was low", with what the network takes the noun for. */
const reasoned = (verb: string, noun: string, type: string) => {
  const lines = `
    Veltra   PROPN NNP 2 nsubj Company
    ${verb}  VERB  VBD 0 root
    the      DET   DT  4 det
    ${noun}  NOUN  NN  2 obj
    saying/say VERB VBG 2 advcl
    wages/wage NOUN NNS 7 nsubj
    rose/rise VERB VBD 5 ccomp`;
  const roles = [role('Say', 'speaker', 4, 0), role('Say', 'content', 4, 6), role(type, 'speaker', 3, 0)];
  const triggers = [sure(3, type), sure(4, 'Say')];
  return events(tell(lines, { proposals: [{ triggers, roles }], settings: DEFAULT_SETTINGS })).map((told) => told.type);
};

describe('what is said beside a noun', () => {
  it('is what a statement says that is put out', () => {
    expect(reasoned('issued/issue', 'statement', 'IssueStatement')).toEqual(['IssueStatement']);
  });

  it('is more than what was demanded, where somebody answers that', () => {
    expect(reasoned('repeated/repeat', 'demand', 'Demand')).toEqual(['Demand', 'Say']);
  });
});
