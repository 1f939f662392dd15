import { describe, expect, it } from 'vitest';
import { relations, tell } from './scene.js';

describe('what is over', () => {
  it('a post that was held until some day', () => {
    const told = (verb: string) =>
      tell(`
      Hoff          PROPN NNP 2 nsubj Person
      ${verb}       VERB  VBD 0 root
      as            ADP   IN  4 case
      envoy         NOUN  NN  2 obl Position
      until         ADP   IN  6 case
      2019          NUM   CD  2 obl time`);
    expect(relations(told('served/serve'))).toEqual(['former hasPosition(Hoff, envoy)']);
  });

  it('a post whose holder has retired', () => {
    const told = tell(`
      Retired    ADJ   JJ  2 amod
      minister   NOUN  NN  3 nmod:desc Position
      Hoff       PROPN NNP 4 nsubj Person
      slept/sleep VERB VBD 0 root`);
    expect(relations(told)).toEqual(['former hasPosition(Hoff, minister)']);
  });

  it('nationality outlasts what somebody was, but not a citizenship', () => {
    const told = (noun: string) =>
      tell(`
      Hoff        PROPN NNP 6 nsubj Person
      ,           PUNCT ,   5 punct
      former      ADJ   JJ  5 amod
      Peruvian    ADJ   JJ  5 amod Demonym
      ${noun}     NOUN  NN  1 appos
      slept/sleep VERB  VBD 0 root`);
    expect(relations(told('pilot'))).toEqual(['nationality(Hoff, Peruvian)']);
    expect(relations(told('citizen'))).toEqual(['former nationality(Hoff, Peruvian)']);
  });
});
