/** A graph of any size as the viewer gets it: invented people and places, one and a half edges to an entity, a few in most of them. */
import type { ViewerClaim, ViewerData, ViewerEdge, ViewerFact, ViewerNode } from '../../../src/graph/viewer-types.js';

const CLASSES = ['Person', 'Person', 'Organization', 'Country', 'City', 'Position'];
const TYPES = ['Meet', 'Visit', 'Attack', 'Support', 'Criticise', 'Appoint', 'headOf', 'worksFor', 'hasPosition'];
const MODALITIES = ['asserted', 'asserted', 'asserted', 'planned', 'possible', 'denied'] as const;
const SYLLABLES = ['ka', 'ro', 'mi', 'ten', 'sol', 'var', 'nu', 'del', 'os', 'bri'];
/** Facts to a document. */
const EACH = 25;
/** Evenly spread over 0 to 1, the same on every machine. */
const spread = (n: number) => (n * 0.618033988749895) % 1;

/** With that many entities. */
export function viewerGraph(size: number): ViewerData {
  const many = Math.ceil(size * 1.5);
  const pairs = Array.from({ length: many }, (_, n) => [Math.floor(size * spread(n) ** 2), n % size] as const);
  const nodes = Array.from({ length: size }, (_, n) => nodeOf(n, size));
  const facts = pairs.map((ends, n) => factOf(n, ends, nodes));
  const edges = pairs.map((ends, n) => edgeOf(n, ends, facts[n]!));
  const documents = Array.from({ length: Math.ceil(many / EACH) }, (_, n) => ({
    ...{ id: `d${n}`, title: `News ${n}`, publisher: `Outlet ${n % 12}`, published: dateOf(n), text: '', mentions: [] },
  }));
  const vocabulary = { base: 'https://example.org/id/', classes: {}, events: {}, properties: {}, roles: {} };
  return { title: `${size} entities`, vocabulary, documents, nodes, edges, facts };
}

function nameOf(n: number): string {
  const word = (seed: number) => SYLLABLES[seed % 10]! + SYLLABLES[Math.floor(seed / 10) % 10]!;
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  return `${capital(word(n))} ${capital(word(Math.floor(n / 100)))}${word(Math.floor(n / 10_000))}`;
}

function nodeOf(n: number, size: number): ViewerNode {
  const [angle, radius] = [n * 2.4, 60 * Math.sqrt(n)];
  const label = nameOf(n);
  return {
    ...{ id: `thing/${n}`, label, kind: CLASSES[n % 6]!, level: 'name', aliases: [label, label.split(' ')[1]!] },
    ...{ x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 3 + 12 * (1 - n / size) ** 4 },
  };
}

function dateOf(n: number): string {
  return new Date(Date.UTC(2019, 0, 1 + Math.floor(700 * spread(n)))).toISOString().slice(0, 10);
}

function factOf(n: number, ends: readonly number[], nodes: readonly ViewerNode[]): ViewerFact {
  const sentence = `${nodes[ends[0]!]!.label} had to do with ${nodes[ends[1]!]!.label} on a day of that year, it was said.`;
  const evidence = { document: Math.floor(n / EACH), sentence, start: 0, marks: [[0, 9] as const], foundBy: 'bench' };
  const confidence = 0.4 + 0.6 * spread(n);
  return {
    ...{
      id: `event/f${n}`,
      name: `f${n}`,
      kind: 'event',
      factType: TYPES[n % 9]!,
      modality: MODALITIES[n % 6]!,
      confidence,
      date: dateOf(n),
    },
    roles: ends.map((node, at) => [at === 0 ? 'agent' : 'theme', [{ text: nodes[node]!.label, node }]]),
    evidence: [{ ...evidence, confidence }],
  };
}

function edgeOf(n: number, [source, target]: readonly [number, number], fact: ViewerFact): ViewerEdge {
  const { modality, evidence } = fact;
  const claim: ViewerClaim = { ...evidence[0]!, fact: n, modality };
  return { source, target, predicate: 'dealtWith', modality, asserted: modality === 'asserted', claims: [claim] };
}
