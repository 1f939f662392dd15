import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

describe('arguments of a verb, whatever the construction', () => {
  it('active', () => {
    const told = tell(`
      Keller   PROPN NNP 2 nsubj Person
      met/meet VERB  VBD 0 root
      Okafor   PROPN NNP 2 obj   Person
      in       ADP   IN  5 case
      Rome     PROPN NNP 2 obl   City
      on       ADP   IN  7 case
      Monday   PROPN NNP 2 obl   time`);
    expect(events(told)).toEqual([
      { type: 'Meet', participant: ['Keller', 'Okafor'], time: ['Monday'], place: ['Rome'] },
    ]);
  });
});
