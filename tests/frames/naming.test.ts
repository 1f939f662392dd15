import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, relations, tell } from './scene.js';

/** "Briton Silva died", where the parser hung the name on the word for the people. */
const killed = (type: string) => `
  Briton   PROPN NNP 3 nsubj:pass ${type}
  Silva    PROPN NNP 1 appos Person
  murdered/murder VERB VBD 0 root`;

describe('the word for one of a people before a name', () => {
  it('is nobody whom anything happens to: the name is', () => {
    expect(events(tell(killed('Demonym')))).toEqual([{ type: 'Kill', victim: ['Silva'] }]);
    expect(events(tell(killed('Person')))[0]).toMatchObject({ victim: expect.arrayContaining(['Briton']) });
  });

  it('nor of whom the network tells a state', () => {
    const told = tell(
      `
      Briton   PROPN NNP 3 nsubj Demonym
      Silva    PROPN NNP 1 appos Person
      lives/live VERB VBZ 0 root
      in       ADP   IN  5 case
      Lima     PROPN NNP 3 obl City`,
      {
        proposals: [{ relations: [{ type: 'residesIn', subject: 0, object: 4, probability: 0.99 }] }],
        settings: DEFAULT_SETTINGS,
      },
    );
    expect(relations(told)).toContain('residesIn(Silva, Lima)');
  });
});
