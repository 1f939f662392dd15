import { describe, expect, it } from 'vitest';
import { relations, tell } from './scene.js';

const located = (lines: string) => relations(tell(lines)).filter((each) => each.startsWith('locatedIn'));

describe('places that stand side by side', () => {
  it('the second of two lies around the first, whatever the tree hangs the phrase on', () => {
    const told = located(`
      Rebels  NOUN  NNS 2 nsubj Group
      hold    VERB  VBP 0 root
      Marib   PROPN NNP 2 obj City
      in      ADP   IN  6 case
      northern ADJ  JJ  6 amod
      Yemen   PROPN NNP 2 obl Country`);
    expect(told).toEqual(['locatedIn(Marib, Yemen)']);
  });

  it('a larger place lies in no smaller one', () => {
    const told = located(`
      Peru    PROPN NNP 2 nsubj Country
      lost    VERB  VBD 0 root
      to      ADP   IN  4 case
      Chile   PROPN NNP 2 obl Country
      in      ADP   IN  6 case
      Lima    PROPN NNP 4 nmod City`);
    expect(told).toEqual([]);
  });

  it('an enumeration is no address', () => {
    const told = located(`
      in      ADP   IN  2 case
      Ohio    PROPN NNP 0 root Region
      ,       PUNCT ,   4 punct
      Iowa    PROPN NNP 2 appos Region
      and     CCONJ CC  6 cc
      Utah    PROPN NNP 2 conj Region`);
    expect(told).toEqual([]);
  });

  it('a place, a comma and a larger place, where the parser makes one name of them', () => {
    const told = located(`
      in        ADP   IN  4 case
      Westhaven PROPN NNP 4 compound City
      ,         PUNCT ,   4 punct
      Montana   PROPN NNP 0 root Region`);
    expect(told).toEqual(['locatedIn(Westhaven, Montana)']);
  });

  it('of owners the last: “in Iraq’s Anbar province”', () => {
    const told = located(`
      Hit     PROPN NNP 0 root City
      in      ADP   IN  6 case
      Iraq    PROPN NNP 6 nmod:poss Country
      's      PART  POS 3 case
      Anbar   PROPN NNP 6 compound Region
      province NOUN NN  1 nmod`);
    expect(told).toEqual(['locatedIn(Hit, Anbar)']);
  });

  it('a building without a name, by the phrase of its own', () => {
    const told = located(`
      a       DET   DT  2 det
      bakery  NOUN  NN  0 root Facility
      in      ADP   IN  4 case
      Nantes  PROPN NNP 2 nmod City`);
    expect(told).toEqual(['locatedIn(bakery, Nantes)']);
  });
});

describe('nouns that describe a place', () => {
  it('the land before the noun', () => {
    const told = located(`
      the     DET   DT  3 det
      Iraqi   ADJ   JJ  3 amod Demonym
      town    NOUN  NN  0 root City
      of      ADP   IN  5 case
      Qorvi   PROPN NNP 3 nmod City`);
    // A demonym is a name by its tag alone in hand-made parses: its class is what counts.
    expect(told).toEqual(['locatedIn(Qorvi, Iraqi)']);
  });

  it('a capital behind a comma, though the tree hangs it elsewhere', () => {
    const told = located(`
      near    ADP   IN  2 case
      shops   NOUN  NNS 0 root
      in      ADP   IN  4 case
      Lima    PROPN NNP 2 nmod City
      ,       PUNCT ,   7 punct
      the     DET   DT  7 det
      capital NOUN  NN  2 appos City
      of      ADP   IN  9 case
      Peru    PROPN NNP 2 nmod Country`);
    expect(told).toEqual(['locatedIn(Lima, Peru)']);
  });

  it('the land that opens the sentence, if no other is named', () => {
    const opening = (second: string) => `
      In      ADP   IN  2 case
      Chile   PROPN NNP 4 obl Country
      ,       PUNCT ,   4 punct
      fell    VERB  VBD 0 root
      snow    NOUN  NN  4 nsubj
      in      ADP   IN  8 case
      the     DET   DT  8 det
      town    NOUN  NN  4 obl City
      of      ADP   IN  10 case
      Osorno  PROPN NNP 8 nmod City
      and     CCONJ CC  12 cc
      ${second} 4 conj Country`;
    expect(located(opening('Peru PROPN NNP'))).toEqual([]);
    expect(located(opening('hail NOUN NN'))).toEqual(['locatedIn(Osorno, Chile)']);
  });

  it('the capital is that of the one land named before it', () => {
    const capital = (second: string) => `
      Peru    PROPN NNP 3 nmod:poss Country
      's      PART  POS 1 case
      envoy   NOUN  NN  6 nsubj Person
      to      ADP   IN  5 case
      ${second} 3 nmod Country
      spoke   VERB  VBD 0 root
      in      ADP   IN  9 case
      the     DET   DT  9 det
      capital NOUN  NN  6 obl City
      ,       PUNCT ,   11 punct
      Lima    PROPN NNP 9 appos City`;
    expect(located(capital('talks NOUN NNS'))).toEqual(['locatedIn(Lima, Peru)']);
    expect(located(capital('Chile PROPN NNP'))).toEqual([]);
  });

  it('an event lies where it took place, one that a frame knows tells its place itself', () => {
    const held = (noun: string) => `
      The    DET   DT  2 det
      ${noun} NOUN NN  3 nsubj Event
      took/take VERB VBD 0 root
      place  NOUN  NN  3 obj
      in     ADP   IN  6 case
      Zadar  PROPN NNP 3 obl City`;
    expect(located(held('gala'))).toEqual(['locatedIn(gala, Zadar)']);
    expect(located(held('meeting'))).toEqual([]);
  });

  it('an event with a name lies where the phrase behind it says, whatever that hangs on; a thing does not', () => {
    const won = (type: string) => `
      Silva  PROPN NNP 2 nsubj Person
      won    VERB  VBD 0 root
      the    DET   DT  4 det
      Regatta PROPN NNP 2 obj ${type}
      in     ADP   IN  6 case
      Zadar  PROPN NNP 2 obl City`;
    expect(located(won('Event'))).toEqual(['locatedIn(Regatta, Zadar)']);
    expect(located(won('Product'))).toEqual([]);
  });

  it('behind the part of a place that one is on', () => {
    const ordered = (noun: string) => `
      Orion  PROPN NNP 7 nsubj Facility
      on     ADP   IN  4 case
      the    DET   DT  4 det
      ${noun} NOUN NNS 1 nmod Region
      of     ADP   IN  6 case
      Zadar  PROPN NNP 4 nmod City
      burnt/burn VERB VBD 0 root`;
    expect(located(ordered('outskirts'))).toEqual(['locatedIn(Orion, Zadar)']);
    expect(located(ordered('roads'))).toEqual([]);
  });

  it('a suburb is of a town, and is the name it explains', () => {
    const told = located(`
      Adel   PROPN NNP 0 root Region
      ,      PUNCT ,   4 punct
      a      DET   DT  4 det
      suburb NOUN  NN  1 appos Region
      of     ADP   IN  6 case
      Zadar  PROPN NNP 4 nmod City`);
    expect(told).toEqual(['locatedIn(Adel, Zadar)']);
  });

  it('the area that has the name lies in the town; the town’s own district has the name behind it', () => {
    const told = (before: string, noun: string, behind: string) =>
      located(`
      the     DET   DT  3 det
      ${before} PROPN NNP 3 compound ${before === 'Zadar' ? 'City' : 'Region'}
      ${noun} NOUN  NN  0 root Region
      of      ADP   IN  5 case
      ${behind} PROPN NNP 3 nmod ${behind === 'Zadar' ? 'City' : 'Region'}`);
    expect(told('Sorel', 'area', 'Zadar')).toEqual(['locatedIn(Sorel, Zadar)']);
    expect(told('Zadar', 'neighborhood', 'Adel')).toEqual(['locatedIn(Adel, Zadar)']);
  });

  it('a larger place behind the comma, where the parser hung it on another word; one of the same size is another thing', () => {
    const told = (type: string) =>
      located(`
      Orion   PROPN NNP 0 root Facility
      near    ADP   IN  3 case
      Dalby   PROPN NNP 1 nmod City
      ,       PUNCT ,   5 punct
      Tavar   PROPN NNP 1 nmod ${type}`);
    expect(told('Region')).toEqual(['locatedIn(Dalby, Tavar)']);
    expect(told('City')).toEqual([]);
  });
});
