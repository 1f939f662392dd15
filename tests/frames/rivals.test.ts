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
});
