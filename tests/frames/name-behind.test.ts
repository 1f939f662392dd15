import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { relations, tell } from './scene.js';

const isMember = (relation: string) => relation.startsWith('memberOf');

describe('whom the network takes for one of a team', () => {
  const seen = (subject: number, object: number, sentence: string) =>
    relations(
      tell(sentence, {
        proposals: [{ relations: [{ type: 'memberOf', subject, object, probability: 0.97 }] }],
        settings: DEFAULT_SETTINGS,
      }),
    ).filter(isMember);

  it.each([
    [
      'played against it',
      seen(
        0,
        3,
        `
      Berg    PROPN NNP 2 nsubj Person
      scored/score VERB VBD 0 root
      against ADP   IN  4 case
      Kenya   PROPN NNP 2 obl SportsTeam`,
      ),
    ],
    [
      'met one who has its name before his own',
      seen(
        0,
        2,
        `
      Berg    PROPN NNP 2 nsubj Person
      tackled/tackle VERB VBD 0 root
      Kenya   PROPN NNP 4 compound SportsTeam
      keeper  NOUN  NN  5 nmod:desc
      Otieno  PROPN NNP 2 obj Person`,
      ),
    ],
  ])('is none who %s', (_, found) => {
    expect(found).not.toContain('memberOf(Berg, Kenya)');
  });

  it('is one with whom the name is', () => {
    const found = seen(
      2,
      0,
      `
      Kenya   PROPN NNP 3 compound SportsTeam
      keeper  NOUN  NN  3 nmod:desc
      Otieno  PROPN NNP 4 nsubj Person
      fell    VERB  VBD 0 root`,
    );
    expect(found).toEqual(['memberOf(Otieno, Kenya)']);
  });
});
