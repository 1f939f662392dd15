import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepOne, uniteDocuments } from '../../src/graph/unite-documents.js';
import { graphOf, partOf } from './hand-graph.js';
import { HAND_ONTOLOGY } from './hand-ontology.js';
import { handReading } from './hand-reading.js';

const NAMES = ['Ann Lee', 'Bo Ek', 'Cy Ng', 'Di Wu'];
const name = fc.constantFrom(...NAMES);
const modality = fc.constantFrom('asserted' as const, 'planned' as const, 'denied' as const);

const reading = fc
  .record({
    pair: fc.tuple(name, name),
    modality,
    day: fc.integer({ min: 1, max: 5 }),
    type: fc.constantFrom('Person', 'Organization', 'Company'),
  })
  .map(({ pair, modality, day, type }) => {
    const at = [...new Set(pair)];
    return handReading(`${pair[0]} met ${pair[1]} on day ${day}.`, {
      chains: at.map((label) => ({ label, type, at: [label] })),
      events: [{ type: 'Meet', trigger: 'met', roles: { participant: at }, modality }],
    });
  });

describe('uniting documents', () => {
  it('gives the same bytes in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(reading, { selector: ({ source }) => source.id }), (readings) => {
        expect(JSON.stringify(graphOf(...readings.toReversed()))).toBe(JSON.stringify(graphOf(...readings)));
      }),
    );
  });

  it('names no two claims alike, and puts each into one statement', () => {
    fc.assert(
      fc.property(fc.uniqueArray(reading, { selector: ({ source }) => source.id }), (readings) => {
        const { claims, statements } = graphOf(...readings);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        expect(statements.flatMap((statement) => statement.claims).sort()).toEqual(claims.map(({ id }) => id));
        expect(claims.length).toBe(readings.filter(({ chains }) => chains.length === 2).length);
      }),
    );
  });

  it('keeps the same one of two readings of a source, whichever came first', () => {
    const chains = [{ label: 'Ann Lee', type: 'Person', at: ['Ann Lee'] }];
    const older = partOf(handReading('Ann Lee left.', { chains }));
    const newer = { ...older, madeWith: { model: 'model-2', ontology: 'ontology-1' } };
    expect(keepOne(older, newer)).toBe(keepOne(newer, older));
    expect(keepOne(undefined, older)).toBe(older);
  });

  it('merges what documents say of one entity', () => {
    const first = handReading('Ann Lee left. Lee left.', {
      chains: [{ label: 'Ann Lee', type: 'Person', at: ['Ann Lee', 'Lee#2'] }],
    });
    const second = handReading('Ms Lee, Ann Lee, left.', {
      chains: [{ label: 'Ann Lee', type: 'Person', at: ['Ann Lee', 'Ms Lee'] }],
    });
    const { entities } = graphOf(first, second);
    expect(entities).toMatchObject([{ label: 'Ann Lee', aliases: ['Lee', 'Ms Lee'] }]);
    expect(entities[0]!.documents).toEqual([first.source.id, second.source.id].sort());
  });

  it('takes the most specific class that documents give', () => {
    const parts = ['Organization', 'Company', 'Organization'].map((type, index) => {
      const text = `Acme sold ${index} cars.`;
      const part = partOf(handReading(text, { chains: [{ label: 'Acme', type: 'Organization', at: ['Acme'] }] }));
      return { ...part, entities: part.entities.map((entity) => ({ ...entity, type })) };
    });
    expect(uniteDocuments(parts, HAND_ONTOLOGY).entities).toMatchObject([{ label: 'Acme', type: 'Company' }]);
  });

  it('makes one statement of what two documents claim', () => {
    const chains = [...new Set(['Ann Lee', 'Bo Ek'])].map((label) => ({ label, type: 'Person', at: [label] }));
    const events = [{ type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] } }];
    const readings = ['Ann Lee met Bo Ek.', 'Then Bo Ek met Ann Lee.'].map((text) =>
      handReading(text, { chains, events }),
    );
    const { statements, claims, facts } = graphOf(...readings);
    expect([statements.length, claims.length, facts.length]).toEqual([1, 2, 2]);
  });
});
