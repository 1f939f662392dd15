import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/statement.js';
import { type GazetteerEntry, makeGazetteer } from '../../src/resolve/gazetteer.js';
import { LINK_THRESHOLD, linkCandidates, type Surroundings } from '../../src/resolve/link.js';
import { BUILT_IN, entity, entry } from './linking-world.js';

const NOWHERE: Surroundings = { inFact: () => false, inDocument: () => false };
const inFact = (...keys: string[]): Surroundings => ({ ...NOWHERE, inFact: (key) => keys.includes(key) });
const inDocument = (...keys: string[]): Surroundings => ({ ...NOWHERE, inDocument: (key) => keys.includes(key) });

function link(one: Entity, entries: readonly GazetteerEntry[], near = NOWHERE, threshold = LINK_THRESHOLD) {
  return linkCandidates(one, near, makeGazetteer(entries), BUILT_IN, threshold);
}

const verdicts = (...args: Parameters<typeof link>) =>
  link(...args).map(({ iri, verdict }) => [iri.replace('https://example.org/', ''), verdict]);

const OSLO = entry('oslo', 'Oslo', { type: 'City' });

describe('a name', () => {
  it('is linked to the one entry of its label and class', () => {
    expect(link(entity('Oslo', 'City'), [OSLO])).toEqual([
      {
        ...{ iri: 'https://example.org/oslo', label: 'Oslo', matched: 'Oslo', verdict: 'linked' },
        ...{ nameScore: 1, classScore: 1, contextScore: 0.9, score: 0.9 },
      },
    ]);
  });

  it('has no candidate where nothing is called so', () => {
    expect(link(entity('Bergen', 'City'), [OSLO])).toEqual([]);
  });

  it('says less as an alias, least where both sides know it as one', () => {
    const un = entry('un', 'United Nations', { aliases: ['UN'], type: 'InternationalOrganization' });
    const score = (one: Entity) => link(one, [un])[0]!.nameScore;
    const org = 'InternationalOrganization';
    const scores = [
      score(entity('United Nations', org)),
      score(entity('UN', org)),
      score(entity('World Body', org, { aliases: ['United Nations'] })),
      score(entity('World Body', org, { aliases: ['UN'] })),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it('is not known by a mere part of it: a family shares its surname', () => {
    const entries = [entry('bo', 'Bo Ek', { aliases: ['Ek'], type: 'Person' })];
    expect(link(entity('Ann Ek', 'Person', { aliases: ['Ek'] }), entries)).toEqual([]);
    expect(link(entity('Ek', 'Person'), entries)).toHaveLength(1);
  });

  it('must be a name: descriptions are no names', () => {
    expect(link(entity('Oslo', 'City', { level: 'nominal' }), [OSLO])).toEqual([]);
  });
});

describe('a class', () => {
  const scoreOf = (own: string, known?: string) =>
    link(entity('Oslo', own), [entry('oslo', 'Oslo', known ? { type: known } : {})])[0]?.classScore;

  it('agrees with itself and with those above and below it', () => {
    expect([scoreOf('City', 'City'), scoreOf('City', 'Place'), scoreOf('Place', 'City')]).toEqual([1, 1, 1]);
  });

  it('says less where it is not known, is nearly everything, or is only of one kind with the other', () => {
    expect(scoreOf('City')).toBe(0.9);
    expect(scoreOf('Agent', 'Person')).toBe(0.9);
    expect(scoreOf('City', 'Region')).toBe(0.8);
  });

  it('of another kind is no candidate', () => {
    expect(scoreOf('Person', 'City')).toBeUndefined();
    expect(scoreOf('Person', 'Company')).toBeUndefined();
  });
});

describe('the context', () => {
  const springfields = ['Illinois', 'Ohio'].map((state) =>
    entry(state.toLowerCase(), 'Springfield', { type: 'City', context: [state] }),
  );
  const springfield = entity('Springfield', 'City');

  it('counts most in the same fact, then in the same document, then unknown, least where it is nowhere', () => {
    const score = (near: Surroundings) => link(springfield, springfields.slice(0, 1), near)[0]!.contextScore;
    const unknown = link(springfield, [entry('s', 'Springfield')])[0]!.contextScore;
    const scores = [score(inFact('illinois')), score(inDocument('illinois')), unknown, score(NOWHERE)];
    expect(scores).toEqual([1, 0.95, 0.9, 0.75]);
  });

  it('tells namesakes apart', () => {
    expect(verdicts(springfield, springfields, inDocument('ohio'))).toEqual([
      ['ohio', 'linked'],
      ['illinois', 'belowThreshold'],
    ]);
  });

  it('leaves namesakes ambiguous where it speaks for both', () => {
    expect(verdicts(springfield, springfields, inDocument('ohio', 'illinois'))).toEqual([
      ['illinois', 'ambiguous'],
      ['ohio', 'ambiguous'],
    ]);
  });

  it('that is nowhere keeps a name from being linked', () => {
    expect(verdicts(springfield, springfields.slice(0, 1))).toEqual([['illinois', 'belowThreshold']]);
  });
});

describe('a verdict', () => {
  it('is linked from the threshold on', () => {
    expect(verdicts(entity('Oslo', 'City'), [OSLO], NOWHERE, 0.9)).toEqual([['oslo', 'linked']]);
    expect(verdicts(entity('Oslo', 'City'), [OSLO], NOWHERE, 0.9001)).toEqual([['oslo', 'belowThreshold']]);
  });

  it('is ambiguous where another is about as good, even one that just misses the threshold', () => {
    const alias = entry('alias', 'Oslo kommune', { aliases: ['Oslo'], type: 'City', context: ['Norway'] });
    const near = inDocument('norway');
    expect(link(entity('Oslo', 'City'), [OSLO, alias], near).map(({ score }) => score)).toEqual([0.9, 0.855]);
    expect(verdicts(entity('Oslo', 'City'), [OSLO, alias], near, 0.88)).toEqual([
      ['oslo', 'ambiguous'],
      ['alias', 'ambiguous'],
    ]);
  });

  it('is outscored where another is clearly better, and the same whatever the order', () => {
    const alias = entry('alias', 'Oslo kommune', { aliases: ['Oslo'], type: 'City' });
    const expected = [
      ['oslo', 'linked'],
      ['alias', 'outscored'],
    ];
    expect(verdicts(entity('Oslo', 'City'), [OSLO, alias])).toEqual(expected);
    expect(verdicts(entity('Oslo', 'City'), [alias, OSLO])).toEqual(expected);
  });

  it('is kept for no more candidates than a person would look at', () => {
    const many = Array.from({ length: 30 }, (_, index) => entry(`oslo-${index}`, 'Oslo'));
    expect(link(entity('Oslo', 'City'), many)).toHaveLength(10);
  });
});
