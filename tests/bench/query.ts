/** `npm run bench:query`: milliseconds an indexed question takes on a graph of a million triples. */

import { openOntology } from '../../src/io/open-ontology.js';
import { hashParts } from '../../src/model/ids.js';
import type { ClaimId, EntityId, FactId, KnowledgeGraph } from '../../src/model/statement.js';
import { openGraph } from '../../src/query/open-graph.js';
import { serialiseChunks } from '../../src/rdf/serialise.js';

const DOCUMENTS = 1200;
const FACTS = 25;
const PEOPLE = 5000;
const REPEATS = 200;

const person = (n: number) => `person/p-${n}` as EntityId;
/** The same pairs on every machine; a few people are in most facts, as in news. */
const someone = (n: number) => Math.floor(PEOPLE * ((n * 0.618033988749895) % 1) ** 3);

function wideGraph(): KnowledgeGraph {
  const ids = Array.from({ length: DOCUMENTS }, (_, n) => `d${n}`);
  const text = 'Somebody met somebody else there on that day.';
  const range = { start: 0, end: text.length };
  const told = ids.flatMap((document, d) => {
    return Array.from({ length: FACTS }, (_, f) => {
      const n = d * FACTS + f;
      const ends = [someone(n), someone(n + 0.5) + 1].map((one) => ({
        kind: 'entity' as const,
        id: person(one),
        mentions: [range],
      }));
      const type = ['Meet', 'Visit', 'Attack', 'Support', 'Criticise'][n % 5]!;
      return { document, n, ends, type };
    });
  });
  const evidence = { range, quote: text, sentence: range, foundBy: 'bench', confidence: 0.9 };
  const asserted = { modality: 'asserted' as const, confidence: 0.9 };
  const claims = told.map(({ document, n, ends }) => ({
    ...{ id: `claim/${hashParts([`c${n}`])}` as ClaimId, subject: ends[0]!.id, predicate: 'met', object: ends[1]! },
    ...{ fact: `event/${n}` as FactId, document, ...evidence, ...asserted },
  }));
  return {
    sources: ids.map((id, n) => ({ id, text, published: `2019-01-${String((n % 28) + 1).padStart(2, '0')}` })),
    entities: Array.from({ length: PEOPLE + 1 }, (_, n) => ({
      ...{
        id: person(n),
        type: 'Person',
        label: `Person Number${n}`,
        level: 'name' as const,
        aliases: [`Number${n}`],
        documents: ['d0'],
      },
    })),
    facts: told.map(({ document, n, ends, type }) => ({
      ...{ kind: 'event' as const, id: `event/${n}` as FactId, type, document, ...asserted },
      ...{ roles: { participant: [ends[0]!], other: [ends[1]!] }, provenance: [{ document, ...evidence }] },
    })),
    statements: claims.map(({ id, subject, predicate, object }) => ({
      subject,
      predicate,
      object,
      asserted: true,
      claims: [id],
    })),
    claims,
    madeWith: { model: 'bench', ontology: 'bench' },
  };
}

const graph = wideGraph();
const ontology = openOntology([]);
let triples = 0;
for (const chunk of serialiseChunks(graph, ontology, 'n-quads', { version: 'bench' }))
  triples += chunk.split('\n').length - 1;
const opening = performance.now();
const handle = openGraph(graph, ontology);
console.log(`${triples} triples, ${graph.facts.length} facts, opened in ${Math.round(performance.now() - opening)} ms`);

const questions: Readonly<Record<string, (name: string) => unknown>> = {
  'entity by name': (name) => handle.entity(name),
  'entity by a word of its name': (name) => handle.entity(name.split(' ')[1]!),
  'events by type and participant, first': (name) => handle.events('Meet', { participant: name }).first(),
  'events by type and participant, count': (name) => handle.events('Meet', { participant: name }).count(),
  'facts of an entity, ten': (name) => handle.find({ any: name, document: 'd7' }),
  'timeline of an entity, first': (name) => handle.timeline(name).first(),
  'statements of an entity': (name) => handle.statementsOf(name),
  'claims of a fact': (name) => handle.claims(`event/${name.length}`),
  'evidence of a fact': (name) => handle.evidence(`event/${name.length}`),
  'corroboration of a fact': (name) => handle.corroboration(`event/${name.length}`),
  neighbours: (name) => handle.neighbours(name),
};
for (const [question, ask] of Object.entries(questions)) {
  ask('Person Number1');
  const times = Array.from({ length: REPEATS }, (_, n) => {
    const name = `Person Number${100 + ((n * 37) % (PEOPLE - 200))}`;
    const start = performance.now();
    ask(name);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(3);
  console.log(`${question.padEnd(40)} median ${at(0.5)} ms  p95 ${at(0.95)} ms`);
}
