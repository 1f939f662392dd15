import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/frames/classes.js';
import { hitBy } from '../../src/frames/hits.js';
import { treeOf } from './scene.js';

/** Things of one class are hit. */
const targets = (text: string, head: number, type = 'Facility') => {
  const tree = treeOf(text);
  const lookup = { entity: () => ({ type, level: 'nominal' }) } as unknown as Scene['lookup'];
  return hitBy({ tree, lookup }, 'Attack', head).map(({ filler }) => tree.tokens[filler]!.form);
};

describe('what an attack is told to hit', () => {
  it('is the objects of the verbs of which it is the subject, lists of them too', () => {
    const strikes = `
      Strikes/strike NOUN NNS 2 nsubj
      destroyed/destroy VERB VBD 0 root
      bridges  NOUN  NNS 2 obj
      ,        PUNCT ,   5 punct
      roads    NOUN  NNS 3 conj
      and      CCONJ CC  7 cc
      hit/hit  VERB  VBD 2 conj
      depots   NOUN  NNS 7 obj`;
    expect(targets(strikes, 0)).toEqual(['bridges', 'roads', 'depots']);
  });

  it('also of a series of attacks, beside what is told of its victims', () => {
    const series = `
      Series/series NOUN NN 4 nsubj
      of       ADP   IN  3 case
      raids/raid NOUN NNS 1 nmod
      killed/kill VERB VBD 0 root
      guards   NOUN  NNS 4 obj
      and      CCONJ CC  7 cc
      damaged/damage VERB VBD 4 conj
      barracks NOUN  NNS 7 obj`;
    expect(targets(series, 2)).toEqual(['barracks']);
  });

  it('is what was hit in it or by it', () => {
    const passive = (preposition: string) => `
      Trucks   NOUN  NNS 3 nsubj:pass
      were/be  AUX   VBD 3 aux:pass
      damaged/damage VERB VBN 0 root
      ${preposition} ADP IN 5 case
      blasts/blast NOUN NNS 3 obl`;
    expect(targets(passive('in'), 4)).toEqual(['Trucks']);
    expect(targets(passive('in').replace('blasts/blast', 'raids/raid'), 4)).toEqual([]);
    expect(targets(passive('by'), 4)).toEqual(['Trucks']);
    expect(targets(passive('before'), 4)).toEqual([]);
  });

  it('is a thing, no matter, unless it was destroyed', () => {
    const hit = (verb: string) => `
      Attacks/attack NOUN NNS 2 nsubj
      ${verb}  VERB  VBD 0 root
      tourism  NOUN  NN  2 obj`;
    expect(targets(hit('hit/hit'), 0, 'Entity')).toEqual([]);
    expect(targets(hit('destroyed/destroy'), 0, 'Entity')).toEqual(['tourism']);
  });

  it('stands in a clause of its own', () => {
    const clause = `
      Blasts/blast NOUN NNS 5 nsubj
      that     PRON  WDT 3 nsubj
      damaged/damage VERB VBD 1 acl:relcl
      pipelines NOUN NNS 3 obj
      continued/continue VERB VBD 0 root`;
    expect(targets(clause, 0)).toEqual(['pipelines']);
  });

  it('is nothing in a battle, where it has two sides', () => {
    const battle = `
      Clashes/clash NOUN NNS 2 nsubj
      damaged/damage VERB VBD 0 root
      shops    NOUN  NNS 2 obj`;
    expect(targets(battle, 0)).toEqual([]);
  });
});
