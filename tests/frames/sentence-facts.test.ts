import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const MET = `
  Keller   PROPN NNP 2 nsubj Person
  met/meet VERB  VBD 0 root
  Okafor   PROPN NNP 2 obj   Person
  in       ADP   IN  5 case
  Rome     PROPN NNP 2 obl   City`;

describe('times', () => {
  const when = (second: string) => `
    Keller   PROPN NNP 2 nsubj Person
    met/meet VERB  VBD 0 root
    Okafor   PROPN NNP 2 obj Person
    in       ADP   IN  5 case
    May      PROPN NNP 2 obl time
    and      CCONJ CC  7 cc
    ${second}`;

  it('coordinated ones all count', () => {
    expect(events(tell(when('June PROPN NNP 5 conj time')))).toEqual([
      expect.objectContaining({ time: ['May', 'June'] }),
    ]);
  });

  it('else an event has one', () => {
    expect(events(tell(when('June PROPN NNP 2 obl time')))).toEqual([expect.objectContaining({ time: ['May'] })]);
  });
});

describe('places', () => {
  const met = (second: string) => `${MET}
    ${second}`;

  it('of two the narrower says where', () => {
    const lines = met('under ADP IN 7 case\nItaly PROPN NNP 2 obl Country').replace('under', 'in');
    expect(events(tell(lines))).toEqual([expect.objectContaining({ place: ['Rome'] })]);
  });
});

describe('names in descriptions', () => {
  it('the place of the town of a name', () => {
    const telling = tell(`
      Keller   PROPN NNP 2 nsubj Person
      met/meet VERB  VBD 0 root
      Okafor   PROPN NNP 2 obj Person
      in       ADP   IN  5 case
      town     NOUN  NN  2 obl City
      of       ADP   IN  7 case
      Qorvi    PROPN NNP 5 nmod City`);
    expect(events(telling)).toEqual([expect.objectContaining({ place: ['Qorvi'] })]);
  });

  it('the place of a part of it, which is nobody else’s', () => {
    const lines = (owner: string) => `
      Keller    PROPN NNP 2 nsubj Person
      met/meet  VERB  VBD 0 root
      Okafor    PROPN NNP 2 obj Person
      on        ADP   IN  6 case
      ${owner}
      outskirts NOUN  NNS 2 obl Entity
      of        ADP   IN  8 case
      Qorvi     PROPN NNP 6 nmod City`;
    expect(events(tell(lines('the DET DT 6 det')))).toEqual([expect.objectContaining({ place: ['Qorvi'] })]);
    expect(events(tell(lines('their PRON PRP$ 6 nmod:poss')))[0]).not.toHaveProperty('place');
  });

  it('the place of a name with its kind', () => {
    const telling = tell(`
      Keller    PROPN NNP 2 nsubj Person
      met/meet  VERB  VBD 0 root
      Okafor    PROPN NNP 2 obj Person
      on        ADP   IN  6 case
      Qorvi     PROPN NNP 6 compound Region
      peninsula NOUN  NN  2 obl Region`);
    expect(events(telling)).toEqual([expect.objectContaining({ place: ['Qorvi'] })]);
  });
});

describe('what is not read', () => {
  it('boilerplate gives an absence only', () => {
    const telling = tell(MET, { kind: 'boilerplate' });
    expect(telling.facts.events).toEqual([]);
    expect(telling.facts.absences).toEqual([expect.objectContaining({ reason: 'boilerplate' })]);
  });

  it('a sentence without trigger says so', () => {
    const telling = tell(`
      Rome  PROPN NNP 2 nsubj City
      slept/sleep VERB VBD 0 root`);
    expect(telling.facts.absences).toEqual([expect.objectContaining({ reason: 'noTrigger' })]);
  });
});

describe('a trigger whose event another one takes in', () => {
  it('is no absence: an event told twice was used', () => {
    const telling = tell(`
      Keller    PROPN NNP 2 nsubj Person
      met/meet  VERB  VBD 0 root
      Okafor    PROPN NNP 2 obj   Person
      and       CCONJ CC  5 cc
      met/meet  VERB  VBD 2 conj
      Okafor    PROPN NNP 5 obj   Person`);
    expect(telling.facts.absences).toEqual([]);
  });
});
