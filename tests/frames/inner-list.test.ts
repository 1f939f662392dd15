import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const met = (first: string, last: string) =>
  events(
    tell(`
      Silva    PROPN NNP 2 nsubj Person
      met/meet VERB  VBD 0 root
      envoys/envoy NOUN NNS 2 obj Group
      ${first}
      and      CCONJ CC  7 cc
      ${last}`),
  )[0]?.participant;
const OF_PERU = `of ADP IN 5 case
      Peru     PROPN NNP 3 nmod Country`;
const FROM_LIMA = `from ADP IN 5 case
      Lima     PROPN NNP 3 nmod City`;

describe('a land joined to people', () => {
  it('is one of the lands that they are of, and takes no part itself', () => {
    expect(met(OF_PERU, 'Chile PROPN NNP 3 conj Country')).toEqual(['Silva', 'envoys']);
  });

  it('takes part where they are of no land, as a person does in any case', () => {
    expect(met(FROM_LIMA, 'Chile PROPN NNP 3 conj Country')).toEqual(['Silva', 'envoys', 'Chile']);
    expect(met(OF_PERU, 'Okafor PROPN NNP 3 conj Person')).toEqual(['Silva', 'envoys', 'Okafor']);
  });
});
