import { describe, expect, it } from 'vitest';
import { relations, tell } from './scene.js';

describe('the body of a title', () => {
  it('stands before the first of two posts for both, unless the second has one of its own', () => {
    const told = tell(`
      Silva   PROPN NNP 10 nsubj Person
      ,       PUNCT ,   5 punct
      Veltra  PROPN NNP 5 nmod:poss Company
      's      PART  POS 3 case
      lawyer  NOUN  NN  1 appos Position
      and     CCONJ CC  7 cc
      founder NOUN  NN  5 conj Position
      of      ADP   IN  9 case
      Orion   PROPN NNP 7 nmod Company
      slept   VERB  VBD 0 root`);
    expect(relations(told)).toContain('hasPosition(Silva, founder, Orion)');
    expect(relations(told)).not.toContain('hasPosition(Silva, founder, Veltra)');
  });

  it('stands between the land that it is of and the title', () => {
    const led = (body: string) =>
      relations(
        tell(`
      Norway  PROPN NNP 4 nmod:poss Country
      's      PART  POS 1 case
      Varda   PROPN NNP 4 compound ${body}
      leader  NOUN  NN  5 nmod:desc Position
      Hoff    PROPN NNP 6 nsubj Person
      slept   VERB  VBD 0 root`),
      );
    expect(led('PoliticalParty')).toContain('headOf(Hoff, Varda)');
    expect(led('PoliticalParty')).not.toContain('headOf(Hoff, Norway)');
    expect(led('InternationalOrganization')).toContain('headOf(Hoff, Norway)');
  });
});
