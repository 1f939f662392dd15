/** What persons decided, in RDF and back. */
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/model/judgement.js';
import type { EntityId, FactId } from '../../src/model/statement.js';
import { parseRdf } from '../../src/rdf/parse-rdf.js';
import { readGraph } from '../../src/rdf/read-graph.js';
import { RDF_FORMATS, serialise } from '../../src/rdf/serialise.js';
import { toQuads } from '../../src/rdf/to-quads.js';
import { validateGraph } from '../../src/rdf/validate.js';
import { BASE, GRAPH, ONTOLOGY, OPTIONS, SCHEMA } from './sample.js';

const lee = GRAPH.entities.find(({ label }) => label === 'Ann Lee')!.id;
const [by, other] = ['Ed “Eddie” Itor', 'Re Viewer'];
const judgements: Judgement[] = [
  { judgement: 'rename', entity: lee, label: 'Ann Lee', by },
  {
    judgement: 'merge',
    entities: [lee, 'person/a-gone' as EntityId, 'person/z-gone' as EntityId],
    by,
    note: 'One\nperson.',
  },
  { judgement: 'reject', fact: 'event/0123456789abcdef' as FactId, by: other },
  { judgement: 'split', entity: lee, documents: [GRAPH.sources[0]!.id], by },
  { judgement: 'rename', entity: lee, label: 'Ann Lee', by },
];
const JUDGED = { ...GRAPH, judgements };

describe('judgements in RDF', () => {
  it('stand in a graph of their own, each by a person with a name', () => {
    const quads = toQuads(JUDGED, ONTOLOGY, OPTIONS).filter(({ graph }) => graph.value === `${BASE}graph/judgements`);
    const attributed = quads.filter(({ predicate }) => predicate.value.endsWith('wasAttributedTo'));
    expect(attributed).toHaveLength(judgements.length);
    const names = quads.filter(({ predicate }) => predicate.value.endsWith('#label')).map(({ object }) => object.value);
    expect([...new Set(names)].sort()).toEqual([by, other].sort());
  });

  it('are valid', () => {
    expect(validateGraph(JUDGED, ONTOLOGY, SCHEMA, OPTIONS)).toEqual([]);
  });

  it.each(RDF_FORMATS)('come back equal, in their order (%s)', async (format) => {
    const text = serialise(JUDGED, ONTOLOGY, format, OPTIONS);
    expect(readGraph(await parseRdf(text, format, 'graph', ONTOLOGY), ONTOLOGY)).toEqual(JUDGED);
  });
});
