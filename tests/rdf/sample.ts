/** A graph with one of everything, and the built-in ontology, for tests of the export. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Parser, type Quad } from 'n3';
import { loadOntology } from '../../src/ontology/load.js';
import { quadLine } from '../../src/rdf/n-quads.js';
import { graphOf } from '../graph/hand-graph.js';
import { handReading } from '../graph/hand-reading.js';

const folder = resolve(import.meta.dirname, '../../ontology');
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8');

export const SCHEMA = { shapes: [read('shapes.ttl')], ontology: [read('news.ttl')] };
export const ONTOLOGY = loadOntology([{ path: 'news.ttl', text: SCHEMA.ontology[0]! }]);
export const OPTIONS = { version: '1.2.3' };
export const BASE = 'https://w3id.org/triplewire/id/';

const TEXT = `By Cy Anders

🎉 Former mayor Ann Lee said Bo Ek will visit Rome in May. Ann Lee met Bo Ek in 2018. Di Wu died on Monday.`;

/** Reported speech, a plan, an event with a year, one with mere words for its time, a former position, a byline. */
export const READING = handReading(TEXT, {
  source: { title: 'Mayor speaks', author: 'Cy Anders', published: '2019-01-18', url: 'https://example.org/mayor' },
  chains: [
    ...['Ann Lee', 'Bo Ek', 'Di Wu'].map((label) => ({ label, type: 'Person', at: [label, `${label}#2`] })),
    { label: 'Rome', type: 'City', at: ['Rome'] },
    { label: 'mayor', type: 'Position', level: 'nominal' as const, at: ['mayor'] },
  ].map((chain) => ({ ...chain, at: chain.at.filter((words) => !words.startsWith('Di Wu#')) })),
  times: { May: '2019-05', '2018': '2018', Monday: undefined },
  events: [
    { type: 'Say', trigger: 'said', roles: { speaker: ['Ann Lee'], content: ['Bo Ek will visit Rome in May'] } },
    {
      ...{ type: 'Visit', trigger: 'visit', modality: 'planned' as const, says: 'Ann Lee' },
      roles: { visitor: ['Bo Ek'], destination: ['Rome'], time: ['May'] },
    },
    { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee#2', 'Bo Ek#2'], time: ['2018'] } },
    { type: 'Die', trigger: 'died', roles: { person: ['Di Wu'], time: ['Monday'] } },
  ],
  relations: [{ type: 'hasPosition', subject: 'Ann Lee', object: 'mayor', former: true }],
});
export const GRAPH = graphOf(READING);

/** Triples of parsed Turtle, TriG or N-Quads as sorted N-Quads lines without graphs: equal for isomorphic data without blank nodes. */
export function triplesOf(text: string): string[] {
  const quads = new Parser().parse(text);
  return [...new Set(quads.map(({ subject, predicate, object }) => tripleLine(subject, predicate, object)))].sort();
}

function tripleLine(subject: Quad['subject'], predicate: Quad['predicate'], object: Quad['object']): string {
  return quadLine({ subject, predicate, object, graph: { termType: 'DefaultGraph' } } as Quad);
}
