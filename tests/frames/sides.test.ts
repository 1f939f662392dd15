import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import type { Proposals } from '../../src/model/text.js';
import { relations, role, sure, tell } from './scene.js';

/** The sentence that names the two teams of the match. */
const match = `
  Sweden  PROPN NNP 2 nsubj SportsTeam
  beat    VERB  VBD 0 root
  Kenya   PROPN NNP 2 obj SportsTeam`;

const isMember = (relation: string) => relation.startsWith('memberOf');
const beaten = {
  triggers: [sure(1, 'Defeat')],
  roles: [role('Defeat', 'winner', 1, 0), role('Defeat', 'loser', 1, 2)],
};
const members = (...sentences: string[]) =>
  relations(tell([match, ...sentences], { joined: true, proposals: [beaten], settings: DEFAULT_SETTINGS })).filter(
    isMember,
  );

const put = `
  Berg    PROPN NNP 2 nsubj Person
  put     VERB  VBD 0 root
  Sweden  PROPN NNP 2 obj SportsTeam
  ahead   ADV   RB  2 advmod`;
const scored = `
  Berg    PROPN NNP 2 nsubj Person
  scored/score  VERB  VBD 0 root
  from    ADP   IN  6 case
  Lund    PROPN NNP 6 nmod:poss Person
  's      PART  POS 4 case
  pass    NOUN  NN  2 obl`;
const replaced = (name: string) => `
  ${name}  PROPN NNP 2 nsubj Person
  replaced/replace  VERB VBD 0 root
  Berg     PROPN NNP 2 obj Person`;

describe('players of a match', () => {
  it.each([
    ['puts a team ahead', put, 'memberOf(Berg, Sweden)'],
    [
      'has a title with the adjective of a nation that plays',
      `
      Kenyan  ADJ   JJ  3 amod Demonym
      keeper  NOUN  NN  3 nmod:desc
      Otieno  PROPN NNP 4 nsubj Person
      fell    VERB  VBD 0 root`,
      'memberOf(Otieno, Kenya)',
    ],
    [
      'leads a team in scoring',
      `
      Berg    PROPN NNP 2 nsubj Person
      led/lead VERB VBD 0 root
      Sweden  PROPN NNP 2 obj SportsTeam
      in      ADP   IN  5 case
      scoring NOUN  NN  2 obl`,
      'memberOf(Berg, Sweden)',
    ],
    [
      'makes what the team has',
      `
      Kenya    PROPN NNP 3 nmod:poss SportsTeam
      's       PART  POS 1 case
      attempt  NOUN  NN  6 nsubj
      by       ADP   IN  5 case
      Otieno   PROPN NNP 3 nmod Person
      failed   VERB  VBD 0 root`,
      'memberOf(Otieno, Kenya)',
    ],
    [
      'is the one through whom it led',
      `
      Kenya    PROPN NNP 2 nsubj SportsTeam
      led/lead VERB  VBD 0 root
      through  ADP   IN  4 case
      Otieno   PROPN NNP 2 obl Person`,
      'memberOf(Otieno, Kenya)',
    ],
    [
      'scores when it draws level',
      `
      Kenya    PROPN NNP 2 nsubj SportsTeam
      drew/draw VERB VBD 0 root
      level    ADJ   JJ  2 xcomp
      when     ADV   WRB 6 advmod
      Otieno   PROPN NNP 6 nsubj Person
      scored/score VERB VBD 2 advcl`,
      'memberOf(Otieno, Kenya)',
    ],
    [
      'comes on where the team makes a change',
      `
      Kenya    PROPN NNP 2 nsubj SportsTeam
      changed/change VERB VBD 0 root
      as       SCONJ IN  5 mark
      Otieno   PROPN NNP 5 nsubj Person
      replaced/replace VERB VBD 2 advcl
      Mutua    PROPN NNP 5 obj Person`,
      'memberOf(Otieno, Kenya)',
    ],
  ])('whoever %s', (_, sentence, expected) => {
    expect(members(sentence)).toContain(expected);
  });

  it.each([
    [
      'the other side, which loses by the goal',
      `
      Kenya    PROPN NNP 2 nsubj SportsTeam
      lost/lose VERB VBD 0 root
      by       ADP   IN  5 case
      a        DET   DT  5 det
      goal     NOUN  NN  2 obl
      from     ADP   IN  7 case
      Berg     PROPN NNP 5 nmod Person`,
    ],
    [
      'one of a nation that does not play',
      `
      Danish   ADJ   JJ  3 amod Demonym
      captain  NOUN  NN  3 nmod:desc
      Holm     PROPN NNP 4 nsubj Person
      watched  VERB  VBD 0 root`,
    ],
    [
      'a referee of a nation that plays',
      `
      Kenyan   ADJ   JJ  3 amod Demonym
      referee  NOUN  NN  3 nmod:desc
      Holm     PROPN NNP 4 nsubj Person
      watched  VERB  VBD 0 root`,
    ],
  ])('not %s', (_, sentence) => {
    expect(members(sentence)).toEqual([]);
  });

  it('nor in a text that names one team alone', () => {
    expect(relations(tell([put], { joined: true }))).toEqual([]);
  });

  it('nor the coach, who is in the pay of the team, where "his" team is told as well', () => {
    const beside = `
      Kenya   PROPN NNP 3 nmod:poss SportsTeam
      's      PART  POS 1 case
      fan     NOUN  NN  6 nsubj
      ,       PUNCT ,   5 punct
      Holm    PROPN NNP 3 appos Person
      left    VERB  VBD 0 root`;
    const his = `
      Holm    PROPN NNP 2 nsubj Person
      praised VERB  VBD 0 root
      Kenya   PROPN NNP 2 obj SportsTeam`;
    const paid = { relations: [{ type: 'worksFor', subject: 4, object: 0, probability: 0.97 }] };
    const member = { relations: [{ type: 'memberOf', subject: 0, object: 2, probability: 0.9 }] };
    const told = (...proposals: Partial<Proposals>[]) =>
      relations(
        tell([match, beside, his], {
          joined: true,
          proposals: [beaten, ...proposals],
          settings: DEFAULT_SETTINGS,
        }),
      ).filter(isMember);
    expect(told({}, member)).toEqual(['memberOf(Holm, Kenya)']);
    expect(told(paid, member)).toEqual([]);
  });

  it('once, however often that is told', () => {
    expect(members(put, put)).toEqual(['memberOf(Berg, Sweden)']);
  });
});

describe('who plays with one of a team', () => {
  it.each([
    ['passes to him', scored, 'memberOf(Lund, Sweden)'],
    ['replaces him', replaced('Lund'), 'memberOf(Lund, Sweden)'],
    [
      'comes on for him',
      `
      Lund  PROPN NNP 2 nsubj Person
      came/come VERB VBD 0 root
      on    ADP   RP  2 compound:prt
      for   ADP   IN  5 case
      Berg  PROPN NNP 2 obl Person`,
      'memberOf(Lund, Sweden)',
    ],
    [
      'is his teammate',
      `
      Berg  PROPN NNP 3 nmod:poss Person
      's    PART  POS 1 case
      teammate NOUN NN 4 nmod:desc
      Lund  PROPN NNP 5 nsubj Person
      fell  VERB  VBD 0 root`,
      'memberOf(Lund, Sweden)',
    ],
  ])('whoever %s is of the team too', (_, sentence, expected) => {
    expect(members(sentence, put)).toContain(expected);
    expect(members(sentence)).toEqual([]);
  });

  it('is of none where the teams do not meet: a life tells of many', () => {
    const told = tell([match, put, replaced('Lund')], { joined: true });
    expect(relations(told).filter(isMember)).toEqual(['memberOf(Berg, Sweden)']);
  });

  it('is of it over several steps, in any order', () => {
    const third = replaced('Falk').replace('Berg', 'Lund');
    expect(members(third, replaced('Lund'), put)).toContain('memberOf(Falk, Sweden)');
  });
});
