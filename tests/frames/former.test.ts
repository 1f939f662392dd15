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

  it.each(['previously', 'formerly', 'once'])('a job of which a verb tells that it was held %s', (adverb) => {
    const told = (word: string, tag: string) =>
      tell(`
      Hoff          PROPN NNP 3 nsubj Person
      ${adverb}     ADV   RB  3 advmod
      ${word}       VERB  ${tag} 0 root
      for           ADP   IN  5 case
      Nortel        PROPN NNP 3 obl Company`);
    expect(relations(told('worked/work', 'VBD'))).toEqual(['former worksFor(Hoff, Nortel)']);
    expect(relations(told('works/work', 'VBZ'))).toEqual(['worksFor(Hoff, Nortel)']);
  });

  it('what was held from one year to another', () => {
    const told = (phrases: string) =>
      relations(
        tell(`
      Hoff          PROPN NNP 2 nsubj Person
      worked/work   VERB  VBD 0 root
      for           ADP   IN  4 case
      Nortel        PROPN NNP 2 obl Company
      ${phrases}`),
      );
    const from = 'from ADP IN 6 case\n 1999 NUM CD 2 obl time\n to ADP IN 8 case\n 2004 NUM CD 6 nmod time';
    const between = 'between ADP IN 6 case\n 1999 NUM CD 2 obl time\n and CCONJ CC 8 cc\n 2004 NUM CD 6 conj time';
    const since = 'from ADP IN 6 case\n 1999 NUM CD 2 obl time';
    expect([told(from), told(between), told(since)]).toEqual([
      ['former worksFor(Hoff, Nortel)'],
      ['former worksFor(Hoff, Nortel)'],
      ['worksFor(Hoff, Nortel)'],
    ]);
  });

  it('a job that somebody used to have', () => {
    const told = (verb: string) =>
      tell(`
      Hoff          PROPN NNP 2 nsubj Person
      ${verb}       VERB  VBD 0 root
      to            PART  TO  4 mark
      work          VERB  VB  2 xcomp
      for           ADP   IN  6 case
      Nortel        PROPN NNP 4 obl Company`);
    expect(relations(told('used/use'))).toEqual(['former worksFor(Hoff, Nortel)']);
    expect(relations(told('continued/continue'))).not.toContain('former worksFor(Hoff, Nortel)');
  });

  it('a post in which somebody once served', () => {
    const told = tell(`
      Hoff          PROPN NNP 3 nsubj Person
      once          ADV   RB  3 advmod
      served/serve  VERB  VBD 0 root
      as            ADP   IN  5 case
      envoy         NOUN  NN  3 obl Position`);
    expect(relations(told)).toEqual(['former hasPosition(Hoff, envoy)']);
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
