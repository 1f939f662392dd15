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
