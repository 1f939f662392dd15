import { describe, expect, it } from 'vitest';
import { nounArguments } from '../../src/frames/noun-arguments.js';
import { hyphenatedArguments } from '../../src/frames/verb-arguments.js';
import { events, tell, treeOf } from './scene.js';

describe('arguments of an adjective', () => {
  it('before its noun', () => {
    const told = tell(`
      Two     NUM  CD  3 nummod
      wounded ADJ  JJ  3 amod
      guards  NOUN NNS 4 nsubj Group
      slept/sleep VERB VBD 0 root`);
    expect(events(told)).toEqual([{ type: 'Injure', victim: ['guards'] }]);
  });

  it('as predicate', () => {
    const told = tell(`
      Two     NUM  CD  2 nummod
      guards  NOUN NNS 4 nsubj Group
      were/be AUX  VBD 4 cop
      wounded ADJ  JJ  0 root`);
    expect(events(told)).toEqual([{ type: 'Injure', victim: ['guards'] }]);
  });

  it('of a participle with a hyphen: by whom or where, and what is so', () => {
    const tree = treeOf(`
      the    DET   DT   5 det
      Veltra PROPN NNP  4 compound Company
      -      PUNCT HYPH 4 punct
      owned/own VERB VBN 5 amod
      bank   NOUN  NN   7 nsubj Company
      Bravo  PROPN NNP  5 appos Company
      closed/close VERB VBD 0 root`);
    expect(hyphenatedArguments(tree, 3)).toEqual([
      { relation: 'nsubj', head: 1 },
      { relation: 'obl', preposition: 'in', head: 1 },
      { relation: 'obj', head: 5 },
    ]);
  });
});

describe('arguments of a noun', () => {
  it('possessor and phrases', () => {
    const told = tell(`
      Keller    PROPN NNP 3 nmod:poss Person
      's        PART  POS 1 case
      visit     NOUN  NN  6 nsubj Event
      to        ADP   IN  5 case
      Rome      PROPN NNP 3 nmod City
      ended/end VERB  VBD 0 root
      Monday    PROPN NNP 6 obl:unmarked time`);
    expect(events(told)).toEqual([{ type: 'Visit', visitor: ['Keller'], destination: ['Rome'], time: ['Monday'] }]);
  });

  it('of and by', () => {
    const told = tell(`
      The    DET   DT  2 det
      arrest NOUN  NN  7 nsubj Event
      of     ADP   IN  4 case
      Okafor PROPN NNP 2 nmod Person
      by     ADP   IN  6 case
      police NOUN  NN  2 nmod GovernmentBody
      hurt   VERB  VBD 0 root`);
    expect(events(told)).toEqual([{ type: 'Arrest', agent: ['police'], arrested: ['Okafor'] }]);
  });

  it('between', () => {
    const told = tell(
      `
      Talks     NOUN  NNS 5 nsubj Event
      between   ADP   IN  3 case
      Keller    PROPN NNP 1 nmod Person
      and       CCONJ CC  6 cc
      failed    VERB  VBD 0 root
      Okafor    PROPN NNP 3 conj Person`.replace('Talks', 'Talks/talk'),
    );
    expect(events(told)).toEqual([{ type: 'Meet', participant: ['Keller', 'Okafor'] }]);
  });

  it('a noun inside a compound tells no event', () => {
    const told = tell(`
      The     DET  DT  3 det
      arrest  NOUN NN  3 compound
      warrant NOUN NN  0 root Work
      for     ADP  IN  5 case
      Okafor  PROPN NNP 3 nmod Person`);
    expect(events(told)).toEqual([]);
  });
});

describe('light verbs', () => {
  it('give the noun their arguments', () => {
    const told = tell(`
      Keller    PROPN NNP 2 nsubj Person
      held/hold VERB  VBD 0 root
      a         DET   DT  4 det
      meeting   NOUN  NN  2 obj Event
      with      ADP   IN  6 case
      Okafor    PROPN NNP 2 obl Person
      in        ADP   IN  8 case
      Rome      PROPN NNP 2 obl City`);
    expect(events(told)).toEqual([{ type: 'Meet', participant: ['Keller', 'Okafor'], place: ['Rome'] }]);
  });

  it('in a relative clause', () => {
    const told = tell(`
      The      DET   DT  2 det
      visit    NOUN  NN  7 nsubj Event
      Keller   PROPN NNP 4 nsubj Person
      paid/pay VERB  VBD 2 acl:relcl
      to       ADP   IN  6 case
      Rome     PROPN NNP 4 obl City
      ended/end VERB VBD 0 root`);
    expect(events(told)).toEqual([{ type: 'Visit', visitor: ['Keller'], destination: ['Rome'] }]);
  });

  it('in the passive', () => {
    const told = tell(`
      Talks/talk NOUN  NNS 3 nsubj:pass Event
      were/be    AUX   VBD 3 aux:pass
      held/hold  VERB  VBN 0 root
      with       ADP   IN  5 case
      Okafor     PROPN NNP 3 obl Person
      by         ADP   IN  7 case
      Keller     PROPN NNP 3 obl:agent Person`);
    expect(events(told)).toEqual([{ type: 'Meet', participant: ['Okafor', 'Keller'] }]);
  });
});

describe('headlines', () => {
  it('participle without auxiliary is a passive', () => {
    const told = tell(
      `
      Two         NUM  CD  2 nsubj Group
      killed/kill VERB VBD 0 root
      in          ADP  IN  4 case
      Rome        PROPN NNP 2 obl City`,
      { kind: 'headline' },
    );
    expect(events(told)).toEqual([{ type: 'Kill', victim: ['Two'], place: ['Rome'] }]);
  });

  it('infinitive as predicate is a plan', () => {
    const told = tell(
      `
      Keller PROPN NNP 3 nsubj Person
      to     PART  TO  3 mark
      visit  VERB  VB  0 root
      Rome   PROPN NNP 3 obj City`,
      { kind: 'headline' },
    );
    expect(events(told)).toEqual([{ type: 'Visit', visitor: ['Keller'], destination: ['Rome'], modality: 'planned' }]);
  });
});

describe('senses', () => {
  it('an object of an impossible class vetoes the frame', () => {
    const told = tell(`
      The      DET  DT  2 det
      bank     NOUN NN  3 nsubj Company
      met/meet VERB VBD 0 root
      its      PRON PRP$ 5 nmod:poss Person
      prize    NOUN NN  3 obj Award`);
    expect(events(told)).toEqual([]);
    expect(told.facts.absences).toContainEqual(expect.objectContaining({ type: 'Meet', reason: 'wrongClass' }));
  });
});

describe('arguments of a noun that shares its sentence', () => {
  const heads = (lines: string, noun: number) => nounArguments(treeOf(lines), noun).map(({ head }) => head);

  it('is whose it survives where it tells who that is, unless nobody does', () => {
    const survived = (word: string) => `
      Keller      PROPN NNP 2 nsubj:pass Person
      survived/survive VERB VBN 0 root
      by          ADP   IN  5 case
      ${word}     DET   DT  5 det
      brother     NOUN  NN  2 obl:agent Person
      Otto        PROPN NNP 5 appos Person
      and         CCONJ CC  8 cc
      sisters/sister NOUN NNS 5 conj Person`;
    expect([4, 7].map((noun) => heads(survived('a'), noun))).toEqual([[0], []]);
    expect(heads(survived('no'), 4)).toEqual([]);
  });

  it('has the phrase behind another noun only where that has no article of its own', () => {
    const posts = (first: string, second: string, noun = 'chemist') => `
      ${first}  DET   DT  2 det
      ${noun}   NOUN  NN  5 nsubj Position
      and       CCONJ CC  5 cc
      ${second} DET   DT  5 det
      head      NOUN  NN  2 conj Position
      of        ADP   IN  7 case
      Veltra    PROPN NNP 5 nmod Company
      spoke/speak VERB VBD 0 root`;
    expect(heads(posts('the', 'the'), 1)).toEqual([6]);
    expect([heads(posts('a', 'the'), 1), heads(posts('a', 'a'), 1)]).toEqual([[], []]);
    expect(heads(posts('a', 'the', 'founder'), 1)).toEqual([6]);
  });
});
