/** What the viewer saves as Turtle stands, triple by triple, in what the export writes. */
import { describe, expect, it } from 'vitest';
import { factNames } from '../../src/graph/fact-names.js';
import { viewerData } from '../../src/graph/viewer-data.js';
import type { KnowledgeGraph } from '../../src/model/statement.js';
import { serialise } from '../../src/rdf/serialise.js';
import { viewerTurtle } from '../../src/rdf/viewer-turtle.js';
import { viewerVocabulary } from '../../src/rdf/viewer-vocabulary.js';
import { GRAPH, ONTOLOGY, OPTIONS, triplesOf } from './sample.js';

const LINKED: KnowledgeGraph = {
  ...GRAPH,
  linking: {
    ...{ gazetteer: 'g', threshold: 0.5 },
    decisions: [
      {
        entity: GRAPH.entities.find(({ label }) => label === 'Rome')!.id,
        candidates: [
          {
            ...{
              iri: 'http://www.wikidata.org/entity/Q220',
              label: 'Rome',
              matched: 'Rome',
              verdict: 'linked' as const,
            },
            ...{ nameScore: 1, classScore: 1, contextScore: 1, score: 1 },
          },
        ],
      },
    ],
  },
};

function dataOf(graph: KnowledgeGraph, options: typeof OPTIONS & { base?: string } = OPTIONS) {
  const vocabulary = viewerVocabulary(graph, ONTOLOGY, options);
  return viewerData(graph, { title: 'x', names: factNames(graph), vocabulary });
}

const data = dataOf(LINKED);
const all = [...data.facts.keys()];

describe('facts of the viewer as Turtle', () => {
  it.each([OPTIONS, { ...OPTIONS, base: 'https://news.example/graph#' }, { ...OPTIONS, base: 'urn:news:graph:' }])(
    'are triples of the export, and no others: %o',
    (options) => {
      const exported = new Set(triplesOf(serialise(LINKED, ONTOLOGY, 'turtle', options)));
      const saved = triplesOf(viewerTurtle(dataOf(LINKED, options), all));
      expect(saved.filter((triple) => !exported.has(triple))).toEqual([]);
      expect(saved.length).toBeGreaterThan(100);
    },
  );

  it('hold every entity of a fact, every direct edge, every claim between entities, every document', () => {
    const saved = triplesOf(viewerTurtle(data, all));
    const exported = triplesOf(serialise(LINKED, ONTOLOGY, 'turtle', OPTIONS));
    const wanted = [
      /#prefLabel>/,
      /ontology#(met|hasPosition)>/,
      /rdf-syntax-ns#object> <\S*\/(?:person|place|position)\//,
      /#sameAs> <http:/,
      /schema.org\/headline/,
      /role#participant> <\S+\/person/,
      /ontology#former>/,
    ];
    const used = new Set(data.nodes.map(({ id }) => id));
    const isUsed = (triple: string) => /^<\S+\/id\/(\S+)> <\S+prefLabel>/.exec(triple)?.[1] ?? '';
    for (const pattern of wanted) {
      const matching = exported.filter((triple) => pattern.test(triple) && !/\/membership\//.test(triple));
      const expected = matching.filter((triple) => isUsed(triple) === '' || used.has(isUsed(triple)));
      expect(expected.length, String(pattern)).toBeGreaterThan(0);
      expect(
        saved.filter((triple) => pattern.test(triple)),
        String(pattern),
      ).toEqual(expected);
    }
  });

  it('hold nothing of the facts that were not asked for', () => {
    const meeting = data.facts.findIndex(({ factType }) => factType === 'Meet');
    const saved = viewerTurtle(data, [meeting]);
    expect(saved).toContain('tw:met');
    expect(saved).not.toMatch(/Label "(Rome|Di Wu)"|tw:visited/);
  });

  it('is empty but for its prefixes where there are none', () => {
    expect(triplesOf(viewerTurtle(data, []))).toEqual([]);
  });
});
