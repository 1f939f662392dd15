import { expect, it } from 'vitest';
import { factTable } from '../../src/cli/fact-table.js';
import { factNames } from '../../src/graph/fact-names.js';
import { uniteDocuments } from '../../src/graph/unite-documents.js';
import { oneOfAType, partOf } from '../graph/hand-graph.js';
import { HAND_ONTOLOGY } from '../graph/hand-ontology.js';
import { handReading } from '../graph/hand-reading.js';

it('shows of several sentences one that names who took part', () => {
  const reading = handReading('The talks took a day. Ann Lee met Bo Ek.', {
    chains: [
      { label: 'Ann Lee', type: 'Person', at: ['Ann Lee'] },
      { label: 'Bo Ek', type: 'Person', at: ['Bo Ek'] },
    ],
    events: [
      { type: 'Meet', trigger: 'talks', roles: {} },
      { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] } },
    ],
  });
  const graph = uniteDocuments([partOf(reading, oneOfAType)], HAND_ONTOLOGY);
  expect(factTable(graph.facts, graph, { names: factNames(graph) })).toContain('Ann Lee met Bo Ek. (+1 more)');
});
