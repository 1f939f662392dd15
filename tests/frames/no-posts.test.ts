import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { relations, tell } from './scene.js';

describe('no posts, and no ties of one', () => {
  it('who owns a team does not play in it', () => {
    const told = (title: string) =>
      relations(
        tell(`
      Rovers   PROPN NNP 2 compound SportsTeam
      ${title} NOUN  NN  3 nmod:desc Position
      Silva    PROPN NNP 4 nsubj Person
      slept    VERB  VBD 0 root`),
      );
    expect(told('owner')).toEqual(['hasPosition(Silva, owner, Rovers)']);
    expect(told('winger')).toEqual(['hasPosition(Silva, winger, Rovers)', 'memberOf(Silva, Rovers)']);
  });

  it('whom an adviser serves is no body, whatever the network thinks', () => {
    const told = tell(
      `
      Silva    PROPN NNP 3 nmod:poss Person
      's       PART  POS 1 case
      coach    NOUN  NN  4 nmod:desc Position
      Okafor   PROPN NNP 5 nsubj Person
      slept    VERB  VBD 0 root`,
      {
        proposals: [
          {
            relations: [{ type: 'hasPosition', subject: 3, object: 2, probability: 0.99 }],
            roles: [{ type: 'hasPosition', role: 'organization', trigger: 2, filler: 0, probability: 0.9 }],
          },
        ],
        settings: DEFAULT_SETTINGS,
      },
    );
    expect(relations(told)).toEqual(['hasPosition(Okafor, coach)']);
  });

  it('a creed is no post', () => {
    const told = (noun: string) =>
      relations(
        tell(`
      Okafor   PROPN NNP 5 nsubj Person
      ,        PUNCT ,   4 punct
      a        DET   DT  4 det
      ${noun}  NOUN  NN  1 appos Position
      slept    VERB  VBD 0 root`),
      );
    expect([told('quaker'), told('lawyer')]).toEqual([[], ['hasPosition(Okafor, lawyer)']]);
  });

  it('“the second lawyer to speak” holds no post by that', () => {
    const told = (rest: string) =>
      relations(
        tell(`
      Okafor   PROPN NNP 5 nsubj Person
      is/be    AUX   VBZ 5 cop
      the      DET   DT  5 det
      second   ADJ   JJ  5 amod
      lawyer   NOUN  NN  0 root Position
      ${rest}`),
      );
    expect(told('to PART TO 7 mark\n speak VERB VB 5 acl')).toEqual([]);
    expect(told('here ADV RB 5 advmod')).toEqual(['hasPosition(Okafor, lawyer)']);
  });
});
