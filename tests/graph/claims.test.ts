import { describe, expect, it } from 'vitest';
import { statementsFrom } from '../../src/graph/unite-documents.js';
import { graphOf, oneOfAType, partOf } from './hand-graph.js';
import { handReading } from './hand-reading.js';

const person = (label: string, ...at: string[]) => ({ label, type: 'Person', at: at.length > 0 ? at : [label] });

describe('claims and statements', () => {
  it('gives every pair of a symmetric event once, the smaller id first', () => {
    const reading = handReading('Ann Lee, Bo Ek and Cy Ng met.', {
      chains: [person('Ann Lee'), person('Bo Ek'), person('Cy Ng')],
      events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['Cy Ng', 'Ann Lee', 'Bo Ek'] } }],
    });
    const { statements } = graphOf(reading);
    expect(statements).toHaveLength(3);
    for (const { subject, object } of statements) expect(object.kind === 'entity' && subject < object.id).toBe(true);
  });

  it('keeps the direction of an asymmetric event and drops edges from a thing to itself', () => {
    const reading = handReading('Ann Lee appointed Bo Ek and Ann Lee.', {
      chains: [person('Ann Lee', 'Ann Lee', 'Ann Lee#2'), person('Bo Ek')],
      events: [
        { type: 'Appoint', trigger: 'appointed', roles: { appointer: ['Ann Lee'], appointee: ['Bo Ek', 'Ann Lee#2'] } },
      ],
    });
    const { statements, entities } = graphOf(reading);
    const id = (label: string) => entities.find((entity) => entity.label === label)!.id;
    expect(statements).toMatchObject([{ subject: id('Ann Lee'), predicate: 'appointed', object: { id: id('Bo Ek') } }]);
  });

  it('asserts a statement as soon as one claim does, and keeps the others', () => {
    const reading = handReading('Ann Lee may visit Rome. Ann Lee visited Rome.', {
      chains: [person('Ann Lee', 'Ann Lee', 'Ann Lee#2'), { label: 'Rome', type: 'City', at: ['Rome', 'Rome#2'] }],
      events: [
        {
          type: 'Visit',
          trigger: 'visit',
          roles: { visitor: ['Ann Lee'], destination: ['Rome'] },
          modality: 'possible',
        },
        { type: 'Visit', trigger: 'visited', roles: { visitor: ['Ann Lee#2'], destination: ['Rome#2'] } },
      ],
    });
    const { claims, statements } = graphOf(reading);
    expect(statements).toMatchObject([{ asserted: true }]);
    expect(statements[0]!.claims).toHaveLength(2);
    const possible = claims.filter(({ modality }) => modality === 'possible');
    expect(statementsFrom(possible)).toMatchObject([{ asserted: false }]);
  });

  it('makes one claim a triple and sentence of an event told twice in it', () => {
    const reading = handReading('Ann Lee met Bo Ek for a meeting. Ann Lee met Bo Ek.', {
      chains: [person('Ann Lee', 'Ann Lee', 'Ann Lee#2'), person('Bo Ek', 'Bo Ek', 'Bo Ek#2')],
      events: [
        { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] }, confidence: 0.6 },
        { type: 'Meet', trigger: 'meeting', roles: { participant: ['Ann Lee', 'Bo Ek'] }, confidence: 0.7 },
        { type: 'Meet', trigger: 'met#2', roles: { participant: ['Ann Lee#2', 'Bo Ek#2'] } },
      ],
    });
    const { claims, facts } = partOf(reading, oneOfAType);
    expect(facts).toHaveLength(1);
    expect(claims.map(({ confidence }) => confidence)).toEqual([0.7, 0.9]);
  });

  it('keeps what happened apart from what is planned between the same two in one sentence', () => {
    const reading = handReading('Ann Lee met Bo Ek and will meet Bo Ek again.', {
      chains: [person('Ann Lee'), person('Bo Ek', 'Bo Ek', 'Bo Ek#2')],
      events: [
        { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] } },
        { type: 'Meet', trigger: 'meet', roles: { participant: ['Ann Lee', 'Bo Ek#2'] }, modality: 'planned' },
      ],
    });
    const { claims, statements } = graphOf(reading);
    expect(claims.map(({ modality }) => modality).sort()).toEqual(['asserted', 'planned']);
    expect(statements).toHaveLength(1);
  });

  it('puts a triple whose ends stand in two sentences on the telling that holds one of them', () => {
    const reading = handReading('Ann Lee flew to a meeting. The meeting with Bo Ek was short.', {
      chains: [person('Ann Lee'), person('Bo Ek')],
      events: [
        { type: 'Meet', trigger: 'meeting', roles: { participant: ['Ann Lee'] } },
        { type: 'Meet', trigger: 'meeting#2', roles: { participant: ['Bo Ek'] } },
      ],
    });
    const { claims } = partOf(reading, oneOfAType);
    expect(claims.map(({ quote }) => quote)).toEqual(['Ann Lee flew to a meeting']);
  });

  it('ends in text where the projection does, and names who says so', () => {
    const reading = handReading('Bo Ek said Ann Lee killed Cy Ng.', {
      chains: [person('Ann Lee'), person('Bo Ek'), person('Cy Ng')],
      events: [
        { type: 'Say', trigger: 'said', roles: { speaker: ['Bo Ek'], content: ['Ann Lee killed Cy Ng'] } },
        { type: 'Kill', trigger: 'killed', roles: { killer: ['Ann Lee'], victim: ['Cy Ng'] }, says: 'Bo Ek' },
      ],
    });
    const { claims, facts, entities } = graphOf(reading);
    const speaker = entities.find(({ label }) => label === 'Bo Ek')!.id;
    expect(claims.find(({ predicate }) => predicate === 'said')!.object).toMatchObject({
      text: 'Ann Lee killed Cy Ng',
    });
    expect(claims.find(({ predicate }) => predicate === 'killed')!.attribution).toBe(speaker);
    expect(facts.find(({ type }) => type === 'Kill')!.attribution).toBe(speaker);
  });

  it('never ends in text where the projection ends in a thing', () => {
    const reading = handReading('Ann Lee killed somebody.', {
      chains: [person('Ann Lee')],
      events: [{ type: 'Kill', trigger: 'killed', roles: { killer: ['Ann Lee'], victim: ['somebody'] } }],
    });
    expect(graphOf(reading)).toMatchObject({ facts: [{ type: 'Kill' }], statements: [] });
  });
});
