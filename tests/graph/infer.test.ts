import { describe, expect, it } from 'vitest';
import { inferStatements } from '../../src/graph/infer.js';
import type { Modality } from '../../src/model/text.js';
import { graphOf } from './hand-graph.js';
import { HAND_ONTOLOGY } from './hand-ontology.js';
import { handReading } from './hand-reading.js';

const chains = ['Ann Lee', 'Bo Ek', 'Acme'].map((label) => ({
  label,
  type: label === 'Acme' ? 'Company' : 'Person',
  at: [label],
}));

function inferred(type: string, subject: string, object: string, modality: Modality = 'asserted') {
  const graph = graphOf(
    handReading('Ann Lee, Bo Ek, Acme.', { chains, relations: [{ type, subject, object, modality }] }),
  );
  const label = (id: string) => graph.entities.find((entity) => entity.id === id)!.label;
  return {
    graph,
    edges: [...inferStatements(graph, HAND_ONTOLOGY)].map((edge) => [
      label(edge.subject),
      edge.predicate,
      label(edge.object),
    ]),
    from: [...inferStatements(graph, HAND_ONTOLOGY)].flatMap((edge) => edge.from),
  };
}

describe('inferred statements', () => {
  it('follow super-properties and name the claims they come from', () => {
    const { graph, edges, from } = inferred('headOf', 'Ann Lee', 'Acme');
    expect(edges).toEqual([['Ann Lee', 'worksFor', 'Acme']]);
    expect(from).toEqual(graph.claims.map(({ id }) => id));
  });

  it('follow inverses', () => {
    expect(inferred('parentOf', 'Ann Lee', 'Bo Ek').edges).toEqual([['Bo Ek', 'childOf', 'Ann Lee']]);
  });

  it('turn a symmetric statement round', () => {
    const { graph, edges } = inferred('spouseOf', 'Ann Lee', 'Bo Ek');
    expect([graph.statements.length, edges.length]).toEqual([1, 1]);
    expect(edges[0]![1]).toBe('spouseOf');
  });

  it('never come from what is not asserted', () => {
    expect(inferred('headOf', 'Ann Lee', 'Acme', 'possible').edges).toEqual([]);
  });

  it('do not repeat what is asserted', () => {
    const relations = ['headOf', 'worksFor'].map((type) => ({ type, subject: 'Ann Lee', object: 'Acme' }));
    const graph = graphOf(handReading('Ann Lee, Bo Ek, Acme.', { chains, relations }));
    expect([...inferStatements(graph, HAND_ONTOLOGY)]).toEqual([]);
  });
});
