import { describe, expect, it } from 'vitest';
import { events, relations, tell } from './scene.js';

describe('relations of a noun and its bearer', () => {
  it('title before a name', () => {
    const told = tell(`
      White     PROPN NNP 4 compound
      House     PROPN NNP 4 compound GovernmentBody
      press     NOUN  NN  4 compound
      secretary NOUN  NN  5 nmod:desc Position
      Dana      PROPN NNP 7 nsubj Person
      Reyes     PROPN NNP 5 flat
      left/leave VERB VBD 0 root`);
    expect(relations(told)).toEqual(['hasPosition(Dana Reyes, secretary, House)', 'worksFor(Dana Reyes, House)']);
  });

  it('demonym before a title', () => {
    const told = tell(`
      Peruvian PROPN NNP 2 amod Demonym
      leader   NOUN  NN  3 nmod:desc Position
      Silva    PROPN NNP 4 nsubj Person
      slept/sleep VERB VBD 0 root`);
    expect(relations(told)).toEqual(['hasPosition(Silva, leader, Peruvian)', 'headOf(Silva, Peruvian)']);
  });

  it('“former” that the parser hung on the name', () => {
    const told = tell(`
      Former  ADJ   JJ  3 amod
      Senator PROPN NNP 3 nmod:desc Position
      Hoff    PROPN NNP 4 nsubj Person
      spoke/speak VERB VBD 0 root`);
    expect(relations(told)).toEqual(['former hasPosition(Hoff, Senator)']);
  });

  it('apposition after the name', () => {
    const told = tell(`
      Lena     PROPN NNP 8 nsubj Person
      Hoff     PROPN NNP 1 flat
      ,        PUNCT ,   5 punct
      a        DET   DT  5 det
      spokesman NOUN NN  1 appos Position
      for      ADP   IN  7 case
      Veltra   PROPN NNP 5 nmod Company
      left/leave VERB VBD 0 root`);
    expect(relations(told)).toContain('spokespersonOf(Lena Hoff, Veltra)');
  });

  it('apposition after the description', () => {
    const told = tell(`
      Silva    PROPN NNP 2 nsubj Person
      met/meet VERB  VBD 0 root
      his      PRON  PRP$ 4 nmod:poss Person
      counterpart NOUN NN 2 obj Person
      ,        PUNCT ,   6 punct
      Okafor   PROPN NNP 4 appos Person`);
    expect(relations(told)).toEqual(['counterpartOf(Okafor, his)']);
    expect(events(told)).toEqual([{ type: 'Meet', participant: ['Silva', 'Okafor'] }]);
  });

  it('one of several, named by apposition', () => {
    const told = tell(`
      Silva     PROPN NNP 2 nsubj Person
      sent/send VERB  VBD 0 root
      one       NUM   CD  2 obj Person
      of        ADP   IN  6 case
      his       PRON  PRP$ 6 nmod:poss Person
      aides/aide NOUN NNS 3 nmod Group
      ,         PUNCT ,   10 punct
      former    ADJ   JJ  9 amod
      chief     NOUN  NN  10 nmod:desc Position
      Bello     PROPN NNP 3 appos Person
      ,         PUNCT ,   10 punct
      to        ADP   IN  13 case
      Rome      PROPN NNP 2 obl City`);
    expect(relations(told)).toEqual(['aideOf(Bello, his)', 'former hasPosition(Bello, chief)']);
    expect(events(told)).toEqual([{ type: 'Dispatch', sender: ['Silva'], sent: ['Bello'], destination: ['Rome'] }]);
  });

  it('copula', () => {
    const told = tell(`
      Hoff    PROPN NNP 5 nsubj Person
      is/be   AUX   VBZ 5 cop
      a       DET   DT  5 det
      former  ADJ   JJ  5 amod
      fellow  NOUN  NN  0 root Position
      with    ADP   IN  8 case
      the     DET   DT  8 det
      Center  PROPN NNP 5 nmod Organization`);
    expect(relations(told)).toEqual(['former hasPosition(Hoff, fellow, Center)', 'former worksFor(Hoff, Center)']);
  });

  it('two posts before one name, at one body', () => {
    const told = tell(`
      Veltra      PROPN NNP 2 compound Company
      president   NOUN  NN  6 nsubj Position
      and         CCONJ CC  4 cc
      minister    NOUN  NN  2 conj Position
      Hoff        PROPN NNP 6 nsubj Person
      slept/sleep VERB  VBD 0 root`);
    expect(relations(told)).toEqual([
      'hasPosition(Hoff, president, Veltra)',
      'hasPosition(Hoff, minister, Veltra)',
      'headOf(Hoff, Veltra)',
    ]);
  });

  it('denied copula', () => {
    const told = tell(`
      Hoff      PROPN NNP 5 nsubj Person
      is/be     AUX   VBZ 5 cop
      not       PART  RB  5 advmod
      a         DET   DT  5 det
      spokesman NOUN  NN  0 root Position
      for       ADP   IN  7 case
      Veltra    PROPN NNP 5 nmod Company`);
    expect(relations(told)).toContain('spokespersonOf(Hoff, Veltra) denied');
  });

  it('two descriptions of one name', () => {
    const told = tell(`
      Hoff    PROPN NNP 7 nsubj Person
      ,       PUNCT ,   4 punct
      a       DET   DT  4 det
      lawyer  NOUN  NN  1 appos Position
      and     CCONJ CC  6 cc
      activist NOUN NN  4 conj Position
      slept/sleep VERB VBD 0 root`);
    expect(relations(told)).toEqual(['hasPosition(Hoff, lawyer)', 'hasPosition(Hoff, activist)']);
  });

  it('kin without a name', () => {
    const told = tell(
      `
      Silva    PROPN NNP 4 nsubj Person
      and      CCONJ CC  3.5 cc
      wife     NOUN  NN  1 conj Person
      slept/sleep VERB VBD 0 root`.replace('3.5', '3'),
    );
    expect(relations(told)).toEqual([]);
  });

  it('a vice president is no head', () => {
    const told = tell(`
      Peruvian  PROPN NNP 3 amod Demonym
      Vice      PROPN NNP 3 compound
      President PROPN NNP 4 nmod:desc Position
      Silva     PROPN NNP 5 nsubj Person
      slept/sleep VERB VBD 0 root`);
    expect(relations(told)).toEqual(['hasPosition(Silva, President, Peruvian)']);
  });

  it('the name that it is said to be', () => {
    const told = tell(`
      Veltra   PROPN NNP 3 nmod:poss Company
      's       PART  POS 1 case
      president NOUN NN  5 nsubj Position
      is/be    AUX   VBZ 5 cop
      Hoff     PROPN NNP 0 root Person`);
    expect(relations(told)).toEqual(['hasPosition(Hoff, president, Veltra)', 'headOf(Hoff, Veltra)']);
  });

  it('of one noun one name: who is joined to it has a noun of his own', () => {
    const told = tell(`
      Veltra   PROPN NNP 3 nmod:poss Company
      's       PART  POS 1 case
      spokesman NOUN NN  8 nsubj Position
      ,        PUNCT ,   5 punct
      Hoff     PROPN NNP 3 appos Person
      and      CCONJ CC  7 cc
      Silva    PROPN NNP 5 conj Person
      left/leave VERB VBD 0 root`);
    expect(relations(told)).toEqual(['hasPosition(Hoff, spokesman, Veltra)', 'spokespersonOf(Hoff, Veltra)']);
  });
});

describe('relations of verbs and of constructions', () => {
  it('verb', () => {
    const told = tell(`
      Hoff       PROPN NNP 3 nsubj Person
      may        AUX   MD  3 aux
      work       VERB  VB  0 root
      for        ADP   IN  5 case
      Veltra     PROPN NNP 3 obl Company`);
    expect(relations(told)).toEqual(['worksFor(Hoff, Veltra) possible']);
  });

  it('place in place, each in the next', () => {
    const told = tell(`
      They      PRON  PRP 2 nsubj Group
      slept/sleep VERB VBD 0 root
      in        ADP   IN  4 case
      Hilo      PROPN NNP 2 obl City
      ,         PUNCT ,   6 punct
      Hawaii    PROPN NNP 4 appos Region
      ,         PUNCT ,   8 punct
      America   PROPN NNP 4 appos Country`);
    expect(relations(told)).toEqual(['locatedIn(Hilo, Hawaii)', 'locatedIn(Hawaii, America)']);
  });

  it('the town of a name', () => {
    const told = tell(`
      the   DET   DT  2 det
      town  NOUN  NN  0 root City
      of    ADP   IN  4 case
      Qorvi PROPN NNP 2 nmod City
      in    ADP   IN  6 case
      Iraq  PROPN NNP 2 nmod Country`);
    expect(relations(told)).toEqual(['locatedIn(Qorvi, Iraq)']);
  });

  it('a verb tells of several people without a name, a noun of nobody in particular', () => {
    const working = tell(`
      The     DET   DT  2 det
      men     NOUN  NNS 3 nsubj Group
      worked/work VERB VBD 0 root
      for     ADP   IN  5 case
      Veltra  PROPN NNP 3 obl Company`);
    const members = tell(`
      Members NOUN  NNS 4 nsubj Group
      of      ADP   IN  3 case
      Front   PROPN NNP 1 nmod ArmedGroup
      fled    VERB  VBD 0 root`);
    expect(relations(working)).toEqual(['worksFor(men, Veltra)']);
    expect(relations(members)).toEqual([]);
  });

  it('of a plural are told of all names that a predicate lists', () => {
    const told = tell(`
      The      DET   DT  2 det
      members/member NOUN NNS 6 nsubj
      of       ADP   IN  4 case
      Veltra   PROPN NNP 2 nmod Organization
      are/be   AUX   VBP 6 cop
      Silva    PROPN NNP 0 root Person
      and      CCONJ CC  8 cc
      Okafor   PROPN NNP 6 conj Person`);
    expect(relations(told)).toEqual(['memberOf(Silva, Veltra)', 'memberOf(Okafor, Veltra)']);
  });
});
