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

describe('a noun that says no more of a body than its name', () => {
  const leads = (noun: string) =>
    relations(
      tell(
        `
      Silva    PROPN NNP 4 nsubj Person
      is/be    AUX   VBZ 4 cop
      the      DET   DT  4 det
      leader   NOUN  NN  0 root Position
      of       ADP   IN  8 case
      the      DET   DT  8 det
      Veltra   PROPN NNP 8 compound Organization
      ${noun}  NOUN  NN  4 nmod Organization`,
        {
          proposals: [{ relations: [{ type: 'headOf', subject: 0, object: 7, probability: 0.99 }] }],
          settings: DEFAULT_SETTINGS,
        },
      ),
    ).filter((relation) => relation.startsWith('headOf'));

  it.each(['campaign', 'charity', 'union', 'band'])('%s: the name is meant', (noun) => {
    expect(leads(noun)).toEqual(['headOf(Silva, Veltra)']);
  });

  it('is told from one that is a part of it', () => {
    expect(leads('council')).toEqual(['headOf(Silva, council)']);
  });

  it.each([
    ['militant', 'headOf(Silva, Veltra)'],
    ['parent', 'headOf(Silva, group)'],
  ])('with a word between, "%s"', (kind, expected) => {
    const told = tell(
      `
      Silva    PROPN NNP 4 nsubj Person
      is/be    AUX   VBZ 4 cop
      the      DET   DT  4 det
      leader   NOUN  NN  0 root Position
      of       ADP   IN  9 case
      the      DET   DT  9 det
      Veltra   PROPN NNP 9 compound Organization
      ${kind}  NOUN  NN  9 compound
      group    NOUN  NN  4 nmod Organization`,
    );
    expect(relations(told)).toContain(expected);
  });
});

it('"the U.N. agency" is one that the union has, not the union', () => {
  const led = (union: string) =>
    relations(
      tell(
        `
      Silva    PROPN NNP 2 nsubj Person
      leads/lead VERB VBZ 0 root
      the      DET   DT  5 det
      ${union} PROPN NNP 5 compound InternationalOrganization
      agency   NOUN  NN  2 obj Organization`,
        {
          proposals: [{ relations: [{ type: 'headOf', subject: 0, object: 4, probability: 0.99 }] }],
          settings: DEFAULT_SETTINGS,
        },
      ),
    ).filter((relation) => relation.startsWith('headOf'));
  expect(led('U.N.')).toEqual(['headOf(Silva, agency)']);
  expect(led('Veltra')).toEqual(['headOf(Silva, Veltra)']);
});

it('a noun that begins its sentence has no kind before it', () => {
  const told = tell(`
      Band/band NOUN NN 3 compound Organization
      leader    NOUN NN 3 nmod:desc Position
      Silva     PROPN NNP 4 nsubj Person
      slept/sleep VERB VBD 0 root`);
  expect(relations(told)).toContain('headOf(Silva, Band)');
});
