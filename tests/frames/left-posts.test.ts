import { describe, expect, it } from 'vitest';
import { relations, tell } from './scene.js';

/** "Veltra president Silva resigned as president", with the verb and its tag. */
const leaving = (verb: string, tag: string, post = 'president') => [
  `
  Veltra     PROPN NNP 2 compound Company
  president  NOUN  NN  3 nmod:desc Position
  Silva      PROPN NNP 4 nsubj Person
  ${verb}    VERB  ${tag} 0 root
  as         ADP   IN  6 case
  ${post}    NOUN  NN  4 obl Position`,
];

describe('posts that are left', () => {
  it('are held no longer, and the tie to the body is over with them', () => {
    expect(relations(tell(leaving('resigned/resign', 'VBD')))).toEqual(
      expect.arrayContaining(['former hasPosition(Silva, president, Veltra)', 'former headOf(Silva, Veltra)']),
    );
  });

  it('are those alone that the event tells of', () => {
    expect(relations(tell(leaving('resigned/resign', 'VBD', 'secretary')))).toEqual(
      expect.arrayContaining(['hasPosition(Silva, president, Veltra)', 'headOf(Silva, Veltra)']),
    );
  });

  it('are held still where that is denied', () => {
    const denied = `
      Veltra     PROPN NNP 2 compound Company
      president  NOUN  NN  3 nmod:desc Position
      Silva      PROPN NNP 6 nsubj Person
      did/do     AUX   VBD 6 aux
      not        PART  RB  6 advmod
      resign     VERB  VB  0 root`;
    expect(relations(tell(denied))).toEqual(['hasPosition(Silva, president, Veltra)', 'headOf(Silva, Veltra)']);
  });
});
