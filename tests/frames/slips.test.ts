import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import type { Proposals } from '../../src/model/text.js';
import { events, relations, tell } from './scene.js';

describe('where the parser hung a word on the wrong neighbour', () => {
  it('a name in the very place of the noun before it names that noun', () => {
    const telling = tell(`
      Keller       PROPN NNP 2 nsubj Person
      arrived/arrive VERB VBD 0 root
      with         ADP   IN  5 case
      her          PRON  PRP$ 5 nmod:poss Person
      aide         NOUN  NN  2 obl   Person
      ,            PUNCT ,   7 punct
      Okafor       PROPN NNP 2 obl   Person`);
    expect(relations(telling)).toEqual(['aideOf(Okafor, her)']);
  });

  it('also behind an of-phrase, with a preposition that the parser gave to the name', () => {
    const telling = tell(`
      Keller   PROPN NNP  2 nsubj Person
      met/meet VERB  VBD  0 root
      with     ADP   IN   7 case
      Minister PROPN NNP  2 obl   Position
      of       ADP   IN   6 case
      Trade    PROPN NNP  4 nmod
      Okafor   PROPN NNP  2 obl   Person`);
    expect(relations(telling)).toEqual(['hasPosition(Okafor, Minister)']);
  });

  it('but in a list that goes on, the name is a member of its own', () => {
    const telling = tell(`
      Keller   PROPN NNP  2 nsubj Person
      met/meet VERB  VBD  0 root
      Silva    PROPN NNP  2 obj   Person
      ,        PUNCT ,    6 punct
      her      PRON  PRP$ 6 nmod:poss Person
      aide     NOUN  NN   3 conj  Person
      ,        PUNCT ,    8 punct
      Okafor   PROPN NNP  3 conj  Person
      and      CCONJ CC   10 cc
      Novak    PROPN NNP  3 conj  Person`);
    expect(events(telling)).toEqual([{ type: 'Meet', participant: ['Keller', 'Silva', 'aide', 'Okafor', 'Novak'] }]);
  });

  it('a preposition before a title marks title and name', () => {
    const telling = tell(`
      They      PRON  PRP 2 nsubj Group
      talked/meet VERB VBD 0 root
      with      ADP   IN  5 case
      coach     NOUN  NN  2 obl   Position
      Novak     PROPN NNP 4 flat  Person`);
    expect(events(telling)).toEqual([{ type: 'Meet', participant: ['They', 'Novak'] }]);
  });

  it('who did it may hang on what it was done to; the "’s" shows the owner', () => {
    const byPhrase = tell(`
      The       DET   DT  2 det
      expulsion NOUN  NN  8 nsubj
      of        ADP   IN  4 case
      nuns      NOUN  NNS 2 nmod  Group
      by        ADP   IN  6 case
      Chad      PROPN NNP 4 nmod  Country
      has/have  AUX   VBZ 8 aux
      ended/end VERB  VBN 0 root`);
    const owner = tell(`
      Chad      PROPN NNP 3 nsubj Country
      's        PART  POS 1 case
      expulsion NOUN  NN  6 nsubj
      of        ADP   IN  5 case
      nuns      NOUN  NNS 3 nmod  Group
      ended/end VERB  VBD 0 root`);
    const told = [{ type: 'Expel', agent: ['Chad'], expelled: ['nuns'] }];
    expect([events(byPhrase), events(owner)]).toEqual([told, told]);
  });

  it('the day behind a phrase is that of the event', () => {
    const telling = tell(`
      Keller PROPN NNP 2 nsubj Person
      met/meet VERB VBD 0 root
      with   ADP   IN  4 case
      Okafor PROPN NNP 2 obl   Person
      on     ADP   IN  6 case
      Friday PROPN NNP 4 nmod  time`);
    expect(events(telling)).toEqual([{ type: 'Meet', participant: ['Keller', 'Okafor'], time: ['Friday'] }]);
  });
});

describe('triggers of several words', () => {
  it('the words of a phrase are no arguments of it', () => {
    const telling = tell(`
      Soldiers/soldier NOUN NNS 2 nsubj Group
      opened/open VERB VBD 0 root
      fire    NOUN NN  2 obj   Event
      on      ADP  IN  6 case
      the     DET  DT  6 det
      crowd   NOUN NN  2 obl   Group`);
    expect(events(telling)).toEqual([{ type: 'Attack', attacker: ['Soldiers'], target: ['crowd'] }]);
  });

  it('the longest is meant: a son-in-law is no son, in one token or in five', () => {
    const whole = tell(`
      Rau        PROPN NNP 0 root Person
      ,          PUNCT ,   5 punct
      the        DET   DT  5 det
      son-in-law NOUN  NN  1 appos Person
      of         ADP   IN  6 case
      Keller     PROPN NNP 4 nmod Person`);
    const split = tell(`
      Rau    PROPN NNP 0 root Person
      ,      PUNCT ,   4 punct
      the    DET   DT  4 det
      son    NOUN  NN  1 appos Person
      -      PUNCT HYPH 8 punct
      in     ADP   IN  8 case
      -      PUNCT HYPH 8 punct
      law    NOUN  NN  4 nmod
      of     ADP   IN  10 case
      Keller PROPN NNP 4 nmod Person`);
    expect([relations(whole), relations(split)]).toEqual([['relativeOf(Rau, Keller)'], ['relativeOf(Rau, Keller)']]);
  });

  it('a whole phrase tells its type, whatever the network makes of its verb', () => {
    const proposals: Partial<Proposals> = {
      triggers: [{ token: 1, type: 'Visit', probability: 0.8, modality: 'asserted', modalityProbability: 0.9 }],
    };
    const telling = tell(
      `
      Keller PROPN NNP 2 nsubj Person
      turned/turn VERB VBD 0 root
      down   ADP   RP  2 compound:prt
      the    DET   DT  5 det
      offer  NOUN  NN  2 obj   Entity`,
      {
        proposals: [proposals],
        settings: { ...DEFAULT_SETTINGS, knownTypes: ['Visit'], sources: { model: true, frames: true } },
      },
    );
    expect(events(telling)).toEqual([{ type: 'Reject', rejecter: ['Keller'], rejected: ['offer'] }]);
  });
});

describe('nouns that describe a participant', () => {
  it('the bearer of an event noun fills its role', () => {
    const telling = tell(`
      Nobel    PROPN NNP 2 compound Award
      laureate NOUN  NN  3 nmod:desc
      Novak    PROPN NNP 4 nsubj Person
      slept/sleep VERB VBD 0 root`);
    expect(events(telling)).toEqual([{ type: 'Award', recipient: ['Novak'], award: ['Nobel'] }]);
  });
});

describe('several persons', () => {
  it('stand where one may', () => {
    const telling = tell(`
      Silva   PROPN NNP 2 nsubj Person
      appointed/appoint VERB VBD 0 root
      five    NUM   CD  4 nummod
      judges  NOUN  NNS 2 obj   Group`);
    expect(events(telling)).toEqual([{ type: 'Appoint', appointer: ['Silva'], appointee: ['judges'] }]);
  });
});

describe('a title at a body', () => {
  const MAYOR = `
    Lang   PROPN NNP 0 root  Person
    ,      PUNCT ,   4 punct
    the    DET   DT  4 det
    leader NOUN  NN  1 appos Position
    of     ADP   IN  6 case
    Bremen PROPN NNP 4 nmod  City`;
  const title = (probability: number): Partial<Proposals> => ({
    relations: [{ type: 'hasPosition', subject: 0, object: 3, probability }],
    roles: [{ trigger: 3, type: 'hasPosition', role: 'organization', filler: 5, probability: 0.9 }],
  });
  const settings = { ...DEFAULT_SETTINGS, sources: { model: true, frames: true } };

  it('that the network sees supports the pattern for who leads it', () => {
    const led = (probability: number) =>
      tell(MAYOR, { proposals: [title(probability)], settings }).facts.relations.find(({ type }) => type === 'headOf')!;
    expect(led(0.9)).toMatchObject({ status: 'accepted' });
    expect(led(0.9).confidence).toBeGreaterThan(led(0.2).confidence);
  });
});

describe('where the network is silent on a filler', () => {
  const settings = { ...DEFAULT_SETTINGS, sources: { model: true, frames: true } };
  const trigger = (type: string) => ({
    type,
    probability: 0.9,
    modality: 'asserted' as const,
    modalityProbability: 0.9,
  });

  it('a conjunct is as sure as its sister', () => {
    const telling = tell(
      `
      Chad  PROPN NNP 4 nsubj Country
      and   CCONJ CC  3 cc
      Togo  PROPN NNP 1 conj  Country
      rejected/reject VERB VBD 0 root
      it    PRON  PRP 4 obj   Entity`,
      {
        proposals: [
          {
            triggers: [{ token: 3, ...trigger('Reject') }],
            roles: [{ trigger: 3, type: 'Reject', role: 'rejecter', filler: 0, probability: 0.9 }],
          },
        ],
        settings,
      },
    );
    expect(events(telling)).toEqual([expect.objectContaining({ type: 'Reject', rejecter: ['Chad', 'Togo'] })]);
  });

  it('a sum in the place of a price is surer than another phrase there', () => {
    const open = { ...settings, thresholds: { global: { trigger: 0, roles: 0, relations: 0 }, types: {} } };
    const priced = (object: string) =>
      tell(
        `
        Chad  PROPN NNP 2 nsubj Country
        sold/sell VERB VBD 0 root
        it    PRON  PRP 2 obj   Entity
        for   ADP   IN  5 case
        ${object}`,
        { proposals: [{ triggers: [{ token: 1, ...trigger('Sell') }] }], settings: open },
      ).facts.events[0]!.roles.price![0]!.confidence;
    expect(priced('euros NOUN NNS 2 obl amount')).toBeGreaterThan(priced('reasons NOUN NNS 2 obl'));
  });

  it('a required role that is open takes the subject or object of the pattern', () => {
    const strict = { ...settings, thresholds: { global: { trigger: 0.5, roles: 0.75, relations: 0.5 }, types: {} } };
    const telling = tell(
      `
      Keller PROPN NNP 3 nsubj:pass Person
      was/be AUX   VBD 3 aux:pass
      killed/kill VERB VBN 0 root
      by     ADP   IN  5 case
      Okafor PROPN NNP 3 obl   Person`,
      { proposals: [{ triggers: [{ token: 2, ...trigger('Kill') }] }], settings: strict },
    );
    expect(events(telling)).toEqual([{ type: 'Kill', victim: ['Keller'] }]);
  });
});
