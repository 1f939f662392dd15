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
