import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

describe('a group of which the text names some', () => {
  it('fills its role together with them', () => {
    const told = tell(`
      Police   NOUN  NNS 2 nsubj GovernmentBody
      arrested/arrest VERB VBD 0 root
      drivers  NOUN  NNS 2 obj Group
      including VERB VBG 5 case
      Okafor   PROPN NNP 3 nmod Person
      and      CCONJ CC  7 cc
      Silva    PROPN NNP 5 conj Person`);
    expect(events(told)).toEqual([expect.objectContaining({ arrested: ['drivers', 'Okafor', 'Silva'] })]);
  });

  it('gives no example of another plural in its phrase', () => {
    const told = tell(`
      Police   NOUN  NNS 2 nsubj GovernmentBody
      arrested/arrest VERB VBD 0 root
      drivers  NOUN  NNS 2 obj Group
      from     ADP   IN  5 case
      villages NOUN  NNS 3 nmod Place
      such     ADJ   JJ  8 case
      as       ADP   IN  6 fixed
      Qorvi    PROPN NNP 5 nmod City`);
    expect(events(told)).toEqual([expect.objectContaining({ arrested: ['drivers'] })]);
  });

  it('names its examples behind a title too, where the name hangs on the title', () => {
    const told = tell(`
      Police   NOUN  NNS 2 nsubj GovernmentBody
      arrested/arrest VERB VBD 0 root
      drivers  NOUN  NNS 2 obj Group
      including VERB VBG 5 case
      painter  NOUN  NN  3 nmod Position
      Okafor   PROPN NNP 5 flat Person
      and      CCONJ CC  8 cc
      actor    NOUN  NN  5 conj Position
      Silva    PROPN NNP 8 flat Person`);
    expect(events(told)).toEqual([expect.objectContaining({ arrested: ['drivers', 'Okafor', 'Silva'] })]);
  });
});
