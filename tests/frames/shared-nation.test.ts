import { describe, expect, it } from 'vitest';
import { relations, tell } from './scene.js';

/** "NATION Kiprono and BEFORE Silva slept". */
const slept = (nation: string, xpos: string, second: string) =>
  relations(
    tell(
      `
      ${nation} PROPN ${xpos} 2 nmod:desc Demonym
      Kiprono PROPN NNP ${second ? 6 : 5} nsubj Person
      and CCONJ CC ${second ? 5 : 4} cc
      ${second}
      Silva PROPN NNP 2 conj Person
      slept/sleep VERB VBD 0 root`.replace(/\n\s+\n/, '\n'),
    ),
  ).filter((relation) => relation.startsWith('nationality'));

describe('the nation before the first of several names', () => {
  it('is that of all where it stands in the plural', () => {
    expect(slept('Kenyans', 'NNPS', '')).toEqual(['nationality(Kiprono, Kenyans)', 'nationality(Silva, Kenyans)']);
  });

  it('is of the first alone in the singular, and of none who has his own', () => {
    expect(slept('Kenyan', 'NNP', '')).toEqual(['nationality(Kiprono, Kenyan)']);
    expect(slept('Kenyans', 'NNPS', 'Swede PROPN NNP 5 nmod:desc Demonym')).toEqual([
      'nationality(Kiprono, Kenyans)',
      'nationality(Silva, Swede)',
    ]);
  });
});
