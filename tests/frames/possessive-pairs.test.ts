import { describe, expect, it } from 'vitest';
import { relations, tell } from './scene.js';

describe('what belongs to what, between names', () => {
  it('a person is of the land right before the name', () => {
    const told = tell(`
      Peru   PROPN NNP 3 nmod:poss Country
      's     PART  POS 1 case
      Silva  PROPN NNP 4 nsubj Person
      won    VERB  VBD 0 root`);
    expect(relations(told)).toEqual(['nationality(Silva, Peru)']);
  });

  it('a person is of the party without a name right before the name, a thing is not', () => {
    const behind = (owned: string, type: string) => `
      The    DET   DT  2 det
      party  NOUN  NN  4 nmod:poss PoliticalParty
      's     PART  POS 2 case
      ${owned} PROPN NNP 5 nsubj ${type}
      won    VERB  VBD 0 root`;
    expect(relations(tell(behind('Silva', 'Person')))).toEqual(['memberOf(Silva, party)']);
    expect(relations(tell(behind('Aurora', 'Organization')))).toEqual([]);
  });

  it('a title between makes it the land’s office', () => {
    const told = tell(`
      Peru    PROPN NNP 4 nmod:poss Country
      's      PART  POS 1 case
      envoy   NOUN  NN  4 nmod:desc Position
      Silva   PROPN NNP 5 nsubj Person
      won     VERB  VBD 0 root`);
    expect(relations(told)).toEqual(['hasPosition(Silva, envoy, Peru)', 'worksFor(Silva, Peru)']);
  });

  it('two persons behind one owner', () => {
    const told = tell(`
      Greens PROPN NNPS 3 nmod:poss PoliticalParty
      '      PART  POS 1 case
      Silva  PROPN NNP 6 nsubj Person
      and    CCONJ CC  5 cc
      Okafor PROPN NNP 3 conj Person
      won    VERB  VBD 0 root`);
    expect(relations(told)).toEqual(['memberOf(Silva, Greens)', 'memberOf(Okafor, Greens)']);
  });

  it('“from” a town that its region describes: the town is the home', () => {
    const told = tell(`
      Silva    PROPN NNP 9 nsubj Person
      ,        PUNCT ,   6 punct
      from     ADP   IN  6 case
      the      DET   DT  6 det
      Westmark PROPN NNP 6 compound Region
      town     NOUN  NN  1 nmod City
      of       ADP   IN  8 case
      Bran     PROPN NNP 6 nmod City
      won      VERB  VBD 0 root`);
    expect(relations(told)).toContain('residesIn(Silva, Bran)');
    expect(relations(told)).not.toContain('residesIn(Silva, Westmark)');
  });

  it('“from” behind an age tells the home, “of” the body', () => {
    const behind = (preposition: string, name: string) => `
      Silva  PROPN NNP 7 nsubj Person
      ,      PUNCT ,   3 punct
      41     NUM   CD  1 amod
      ,      PUNCT ,   6 punct
      ${preposition} ADP IN 6 case
      ${name}
      won    VERB  VBD 0 root`;
    expect(relations(tell(behind('from', 'Lima PROPN NNP 1 nmod City')))).toEqual(['residesIn(Silva, Lima)']);
    expect(relations(tell(behind('of', 'Greens PROPN NNPS 1 nmod PoliticalParty')))).toEqual([
      'memberOf(Silva, Greens)',
    ]);
  });

  it('a phrase of the verb is none of the name', () => {
    const told = tell(`
      They   PRON  PRP 2 nsubj Group
      told   VERB  VBD 0 root
      Silva  PROPN NNP 2 obj Person
      of     ADP   IN  5 case
      Peru   PROPN NNP 2 obl Country`);
    expect(relations(told)).toEqual([]);
  });

  it('a demonym right before the name', () => {
    const told = tell(`
      Kenyan  PROPN NNP 2 amod Demonym
      Kiprono PROPN NNP 3 nsubj Person
      won     VERB  VBD 0 root`);
    expect(relations(told)).toEqual(['nationality(Kiprono, Kenyan)']);
  });

  it('a demonym before the title of the name', () => {
    const told = tell(`
      Kenyan  ADJ   JJ  3 amod Demonym
      forward ADJ   JJ  3 amod
      Kiprono PROPN NNP 4 nsubj Person
      won     VERB  VBD 0 root`);
    expect(relations(told)).toEqual(['nationality(Kiprono, Kenyan)']);
  });

  it('in brackets behind a person', () => {
    const told = tell(`
      Silva   PROPN NNP 5 nsubj Person
      (       PUNCT -LRB- 3 punct
      Greens  PROPN NNPS 1 appos PoliticalParty
      )       PUNCT -RRB- 3 punct
      beat    VERB  VBD 0 root
      Okafor  PROPN NNP 5 obj Person
      (       PUNCT -LRB- 8 punct
      Kenya   PROPN NNP 6 appos Country
      )       PUNCT -RRB- 8 punct`);
    expect(relations(told)).toEqual(['memberOf(Silva, Greens)', 'nationality(Okafor, Kenya)']);
  });

  it('“with” or “at” a body between commas is where a person belongs, elsewhere it is the verb’s', () => {
    const behind = (comma: string) => `
      Silva   PROPN NNP 6 nsubj Person
      ,       PUNCT ,   4 punct
      with    ADP   IN  4 case
      Greens  PROPN NNPS 1 nmod PoliticalParty
      ${comma}
      agreed  VERB  VBD 0 root`;
    expect(relations(tell(behind(', PUNCT , 4 punct')))).toEqual(['memberOf(Silva, Greens)']);
    expect(relations(tell(behind('soon ADV RB 6 advmod')))).toEqual([]);
  });

  it('a thing is of the body that “the firm” means, or of whom the description is that its name explains', () => {
    const firms = tell(`
      The    DET   DT  2 det
      firm   NOUN  NN  4 nmod:poss Company
      's     PART  POS 2 case
      Orion  PROPN NNP 5 nsubj Product
      sank   VERB  VBD 0 root`);
    const newest = (class_: string) => `
      Veltra PROPN NNP 3 nmod:poss Company
      's     PART  POS 1 case
      boat   NOUN  NN  6 nsubj ${class_}
      ,      PUNCT ,   5 punct
      Orion  PROPN NNP 3 appos ${class_}
      sank   VERB  VBD 0 root`;
    expect(relations(firms)).toEqual(['ownerOf(firm, Orion)']);
    expect(relations(tell(newest('Product')))).toEqual(['ownerOf(Veltra, Orion)']);
    expect(relations(tell(newest('Company')))).toEqual([]);
  });

  it('a body that a noun describes as somebody’s is not owned', () => {
    const sued = (noun: string) => `
      It     PRON  PRP 2 nsubj Company
      sued   VERB  VBD 0 root
      its    PRON  PRP$ 5 nmod:poss Company
      ${noun} 5 compound
      Orion  PROPN NNP 2 obj Company`;
    expect(relations(tell(sued('rival NOUN NN')))).toEqual([]);
    expect(relations(tell(sued('old ADJ JJ')))).toEqual(['ownerOf(its, Orion)']);
  });

  it('a work is by whom the phrase behind its closing mark tells, unless that is who did what the verb says', () => {
    const behind = (verb: string, relation: string) => `
      ${verb}
      "      PUNCT \`\` 3 punct
      Tides  PROPN NNPS 1 obj Work
      "      PUNCT '' 3 punct
      by     ADP   IN  6 case
      Silva  PROPN NNP 1 ${relation} Person`;
    expect(relations(tell(behind('sang VERB VBD 0 root', 'obl')))).toEqual(['authorOf(Silva, Tides)']);
    expect(relations(tell(behind('sung VERB VBN 0 root', 'obl:agent')))).toEqual([]);
  });

  it('of somebody’s page at a company the company is not his', () => {
    const posted = (thing: string) => `
      Osei   PROPN NNP 4 nmod:poss Person
      's     PART  POS 1 case
      Chirp  PROPN NNP 4 compound Company
      ${thing} NOUN NN 5 nsubj
      grew   VERB  VBD 0 root`;
    expect(relations(tell(posted('account')))).toEqual([]);
    expect(relations(tell(posted('group')))).toEqual(['ownerOf(Osei, Chirp)']);
  });
});
