import { describe, expect, it } from 'vitest';
import { relations, tell } from './scene.js';

/** "BODY TITLE Silva slept". */
const titled = (body: string, title: string) =>
  relations(
    tell(`
      ${body} PROPN NNP 2 compound Company
      ${title} NOUN NN 3 nmod:desc Position
      Silva PROPN NNP 4 nsubj Person
      slept VERB VBD 0 root`),
  );

describe('a post at a body ties its holder to it', () => {
  it.each([
    ['president', 'headOf'],
    ['spokesman', 'spokespersonOf'],
    ['lawyer', 'worksFor'],
  ])('%s: %s', (title, tie) => {
    expect(titled('Veltra', title)).toEqual([`hasPosition(Silva, ${title}, Veltra)`, `${tie}(Silva, Veltra)`]);
  });

  it('who founded it is not in its service', () => {
    expect(titled('Veltra', 'founder')).toEqual(['hasPosition(Silva, founder, Veltra)']);
  });

  it('the network’s leader of a land is its minister by the title', () => {
    const told = tell(
      `
      Peru     PROPN NNP 4 nmod:poss Country
      's       PART  POS 1 case
      minister NOUN  NN  4 nmod:desc Position
      Silva    PROPN NNP 5 nsubj Person
      slept    VERB  VBD 0 root`,
      { proposals: [{ relations: [{ type: 'headOf', subject: 3, object: 0, probability: 0.99 }] }] },
    );
    expect(relations(told)).toEqual(['hasPosition(Silva, minister, Peru)', 'worksFor(Silva, Peru)']);
  });

  it('whoever leads a matter works for the body at which that is done, a chief of staff leads', () => {
    const told = (matter: string) =>
      relations(
        tell(`
      Silva    PROPN NNP 8 nsubj Person
      ,        PUNCT ,   3 punct
      chief    NOUN  NN  1 appos Position
      of       ADP   IN  3 flat
      ${matter} NOUN  NN  3 flat
      with     ADP   IN  7 case
      Veltra   PROPN NNP 3 nmod Company
      slept    VERB  VBD 0 root`),
      );
    expect(told('design')).toEqual(['hasPosition(Silva, chief of design, Veltra)', 'worksFor(Silva, Veltra)']);
    expect(told('staff')).toEqual(['hasPosition(Silva, chief of staff, Veltra)', 'headOf(Silva, Veltra)']);
  });

  it('a chief of something leads that alone', () => {
    const told = tell(`
      Veltra PROPN NNP 3 compound Company
      sports NOUN  NNS 3 compound
      chief  NOUN  NN  4 nmod:desc Position
      Silva  PROPN NNP 5 nsubj Person
      slept  VERB  VBD 0 root`);
    expect(relations(told)).toContain('worksFor(Silva, Veltra)');
    expect(relations(told).filter((each) => each.startsWith('headOf'))).toEqual([]);
  });
});

describe('a title right before a name is that name’s', () => {
  const lines = `
      Silva  PROPN NNP 6 nsubj Person
      and    CCONJ CC  4 cc
      envoy  NOUN  NN  4 nmod:desc Position
      Okafor PROPN NNP 1 conj Person
      both   PRON  DT  6 nsubj
      slept  VERB  VBD 0 root`;

  it('the network may not give it to another', () => {
    const told = tell(lines, {
      proposals: [{ relations: [{ type: 'hasPosition', subject: 0, object: 2, probability: 0.99 }] }],
    });
    expect(relations(told)).toEqual(['hasPosition(Okafor, envoy)']);
  });

  it('the name gets it, though the tree hangs it elsewhere', () => {
    const told = tell(lines.replace('4 nmod:desc', '1 appos'));
    expect(relations(told)).toEqual(['hasPosition(Okafor, envoy)']);
  });

  it('nor is every word for people a post', () => {
    const told = tell(
      `
      Silva  PROPN NNP 4 nsubj Person
      is     AUX   VBZ 4 cop
      key    ADJ   JJ  4 amod
      figure NOUN  NN  0 root Person`,
      { proposals: [{ relations: [{ type: 'hasPosition', subject: 0, object: 3, probability: 0.99 }] }] },
    );
    expect(relations(told)).toEqual([]);
  });
});

describe('what stands before one title', () => {
  it('is not the body of another', () => {
    const told = tell(
      `
      Peru     PROPN NNP 4 nmod:poss Country
      's       PART  POS 1 case
      envoy    NOUN  NN  4 nmod:desc Position
      Silva    PROPN NNP 5 nsubj Person
      met/meet VERB  VBD 0 root
      minister NOUN  NN  7 nmod:desc Position
      Okafor   PROPN NNP 5 obj Person`,
      {
        proposals: [
          {
            relations: [{ type: 'hasPosition', subject: 6, object: 5, probability: 0.99 }],
            roles: [{ type: 'hasPosition', role: 'organization', trigger: 5, filler: 0, probability: 0.99 }],
          },
        ],
      },
    );
    expect(relations(told)).toContain('hasPosition(Okafor, minister)');
  });

  it('nor is the nation of one who is described told of another', () => {
    const told = tell(
      `
      Lund     PROPN NNP 2 nsubj Person
      beat     VERB  VBD 0 root
      a        DET   DT  5 det
      Kenyan   PROPN NNP 5 amod Demonym
      runner   NOUN  NN  2 obj Person`,
      { proposals: [{ relations: [{ type: 'nationality', subject: 0, object: 3, probability: 0.99 }] }] },
    );
    expect(relations(told)).toEqual([]);
  });
});

describe('names that a plural takes in', () => {
  it('bear what the plural says; what is said of one of them does not', () => {
    const told = tell(`
      members/member NOUN NNS 0 root Group
      of        ADP   IN  4 case
      the       DET   DT  4 det
      Guild     PROPN NNP 1 nmod Organization
      ,         PUNCT ,   8 punct
      including VERB  VBG 8 case
      envoy     NOUN  NN  8 nmod:desc Position
      Silva     PROPN NNP 1 nmod Person
      of        ADP   IN  10 case
      Peru      PROPN NNP 8 nmod Country
      and       CCONJ CC  12 cc
      Okafor    PROPN NNP 8 conj Person`);
    expect(relations(told).filter((each) => each.startsWith('memberOf'))).toEqual([
      'memberOf(Silva, Guild)',
      'memberOf(Okafor, Guild)',
    ]);
  });

  it('a post that is over leaves a tie that is over', () => {
    const told = tell(`
      Former   ADJ   JJ  3 amod
      Peruvian PROPN NNP 3 amod Demonym
      leader   NOUN  NN  4 nmod:desc Position
      Silva    PROPN NNP 5 nsubj Person
      slept/sleep VERB VBD 0 root`);
    expect(relations(told)).toEqual(['former hasPosition(Silva, leader, Peruvian)', 'former headOf(Silva, Peruvian)']);
  });

  it('whom an adviser serves is no body', () => {
    const told = tell(`
      Silva    PROPN NNP 3 nmod:poss Person
      's       PART  POS 1 case
      coach    NOUN  NN  0 root Position
      ,        PUNCT ,   5 punct
      Okafor   PROPN NNP 3 appos Person`);
    expect(relations(told)).toEqual(['hasPosition(Okafor, coach)']);
  });

  it('“a government spokesman” ties nobody to a body without a name', () => {
    const told = tell(`
      A          DET  DT 3 det
      government NOUN NN 3 compound GovernmentBody
      spokesman  NOUN NN 4 nsubj Person
      left/leave VERB VBD 0 root`);
    expect(relations(told)).toEqual([]);
  });

  it('“a Peruvian army spokesman”: the adjective is the army’s', () => {
    const told = tell(`
      Peruvian  PROPN NNP 3 amod Demonym
      army      NOUN  NN  3 compound GovernmentBody
      spokesman NOUN  NN  4 nmod:desc Position
      Silva     PROPN NNP 5 nsubj Person
      left/leave VERB VBD 0 root`);
    expect(relations(told)).toEqual(['hasPosition(Silva, spokesman, army)', 'spokespersonOf(Silva, army)']);
  });
});
