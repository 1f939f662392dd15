import { describe, expect, it } from 'vitest';
import { bestFirst } from '../../src/graph/best-first.js';
import { factNames } from '../../src/graph/fact-names.js';
import { uniteDocuments } from '../../src/graph/unite-documents.js';
import { viewerData } from '../../src/graph/viewer-data.js';
import { openGraph } from '../../src/query/open-graph.js';
import { oneOfAType, partOf } from './hand-graph.js';
import { HAND_ONTOLOGY } from './hand-ontology.js';
import { handReading } from './hand-reading.js';

const evidence = (name: string, marks: number) => ({ name, marks: Array.from({ length: marks }) });

describe('the order of sentences', () => {
  it('is by what is marked: two participants, one, none; then as it was', () => {
    const told = [evidence('a', 0), evidence('b', 1), evidence('c', 2), evidence('d', 3), evidence('e', 0)];
    expect(bestFirst(told).map(({ name }) => name)).toEqual(['c', 'd', 'b', 'a', 'e']);
  });

  it('is the same on the page and for who asks', () => {
    const graph = uniteDocuments(
      [
        partOf(
          handReading('The wedding was in May. Ann Lee married Bo Ek.', {
            chains: [
              { label: 'Ann Lee', type: 'Person', at: ['Ann Lee'] },
              { label: 'Bo Ek', type: 'Person', at: ['Bo Ek'] },
            ],
            events: [
              { type: 'Meet', trigger: 'wedding', roles: {} },
              { type: 'Meet', trigger: 'married', roles: { participant: ['Ann Lee', 'Bo Ek'] } },
            ],
          }),
          oneOfAType,
        ),
      ],
      HAND_ONTOLOGY,
    );
    expect(graph.facts.map(({ provenance }) => provenance.length)).toEqual([2]);
    const vocabulary = { base: 'https://example.org/id/', classes: {}, events: {}, properties: {}, roles: {} };
    const page = viewerData(graph, { title: 'Talks', names: factNames(graph), vocabulary });
    const asked = openGraph(graph).find({})[0]!;
    const sentences = ['Ann Lee married Bo Ek.', 'The wedding was in May.'];
    expect(page.facts[0]!.evidence.map(({ sentence }) => sentence)).toEqual(sentences);
    expect(asked.evidence.map(({ sentence }) => sentence)).toEqual(sentences);
  });
});
