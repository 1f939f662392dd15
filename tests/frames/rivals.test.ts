import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { relations, tell } from './scene.js';

const seen = (type: string, subject: number, object: number, probability: number) => ({
  type,
  subject,
  object,
  probability,
});

describe('what only the network sees', () => {
  const ENVOYS = `
    Hoff     PROPN NNP 5 nsubj Person
    ,        PUNCT ,   4 punct
    the      DET   DT  4 det
    envoy    NOUN  NN  1 appos Position
    met/meet VERB  VBD 0 root
    Silva    PROPN NNP 5 obj Person`;
  const posts = (probability: number) =>
    relations(
      tell(ENVOYS, {
        proposals: [{ relations: [seen('hasPosition', 0, 3, 0.9), seen('hasPosition', 5, 3, probability)] }],
        settings: DEFAULT_SETTINGS,
      }),
    );

  it('is not told of another than whom a pattern tells it of', () => {
    expect(posts(0.8)).toEqual(['hasPosition(Hoff, envoy)']);
  });

  it('does not tie two by another bond than the pattern', () => {
    const told = tell(
      `
      Hoff    PROPN NNP  4 nsubj Person
      and     CCONJ CC   4 cc
      his     PRON  PRP$ 4 nmod:poss Person
      son     NOUN  NN   0 root Person
      Karl    PROPN NNP  4 appos Person`,
      {
        proposals: [{ relations: [seen('parentOf', 2, 4, 0.9), seen('spouseOf', 4, 2, 0.7)] }],
        settings: DEFAULT_SETTINGS,
      },
    );
    expect(relations(told)).toEqual(['parentOf(his, Karl)']);
  });

  const only = (lines: string, ...pairs: ReturnType<typeof seen>[]) =>
    relations(tell(lines, { proposals: [{ relations: pairs }], settings: DEFAULT_SETTINGS }));

  it('is no home where it is a birthplace', () => {
    const born = (verb: string) => `
      Hoff     PROPN NNP 3 nsubj:pass Person
      was/be   AUX   VBD 3 aux:pass
      ${verb}  VERB  VBN 0 root
      in       ADP   IN  5 case
      Rome     PROPN NNP 3 obl City`;
    expect(only(born('born/bear'), seen('residesIn', 0, 4, 0.8))).toEqual([]);
    expect(only(born('settled/settle'), seen('residesIn', 0, 4, 0.8))).toEqual(['residesIn(Hoff, Rome)']);
  });

  it('is no ownership where a verb tells what one does to the other', () => {
    const dealing = (verb: string) => `
      Veltra   PROPN NNP 2 nsubj Company
      ${verb}  VERB  VBZ 0 root
      Orion    PROPN NNP 2 obj Company`;
    expect(only(dealing('advises/advise'), seen('ownerOf', 0, 2, 0.9))).toEqual([]);
    expect(only(dealing('has/have'), seen('ownerOf', 0, 2, 0.9))).toEqual(['ownerOf(Veltra, Orion)']);
  });

  it('is no post of people without a name', () => {
    const people = (noun: string, tag: string) => `
      Veltra      PROPN NNP 2 compound Company
      ${noun}     NOUN  ${tag} 3 nsubj Group
      slept/sleep VERB  VBD 0 root`;
    expect(only(people('engineers/engineer', 'NNS'), seen('worksFor', 1, 0, 0.9))).toEqual([]);
    expect(only(people('engineer', 'NN'), seen('worksFor', 1, 0, 0.9))).toEqual(['worksFor(engineer, Veltra)']);
  });

  it('is no part of a state where it is one of its ministries', () => {
    const owned = (type: string) => `
      Chad's   PROPN NNP 2 nmod:poss Country
      Senate   PROPN NNP 3 nsubj ${type}
      slept/sleep VERB VBD 0 root`;
    expect(only(owned('GovernmentBody'), seen('partOf', 1, 0, 0.9))).toEqual([]);
    expect(only(owned('Region'), seen('partOf', 1, 0, 0.9))).toEqual(["partOf(Senate, Chad's)"]);
  });
});
