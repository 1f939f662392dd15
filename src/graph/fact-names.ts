/** Short unique names of facts: the least prefix of the hash in a claim's id (a fact without a claim: of its own id). */
import type { Fact, KnowledgeGraph } from '../model/statement.js';

/** Names are never shorter than this. */
const SHORTEST = 4;

/** Fact id → name, for all facts of the graph. */
export function factNames(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const hashes = hashesOf(graph);
  const sorted = [...hashes.values()].sort();
  const lengths = new Map(
    sorted.map((hash, index) => [hash, uniqueLength(hash, sorted[index - 1], sorted[index + 1])]),
  );
  return new Map([...hashes].map(([id, hash]) => [id, hash.slice(0, lengths.get(hash))]));
}

/** The facts whose name begins with `name`, none for an empty one; a full claim or fact id is taken as well. */
export function factsNamed(graph: KnowledgeGraph, name: string): Fact[] {
  const wanted = name.split('/').at(-1)!;
  if (wanted === '') return [];
  const hashes = hashesOf(graph);
  return graph.facts.filter((fact) => hashes.get(fact.id)?.startsWith(wanted) || hashOf(fact.id) === wanted);
}

/** Fact id → hash that names it: that of its first claim by id. */
function hashesOf(graph: KnowledgeGraph): Map<string, string> {
  const hashes = new Map<string, string>(graph.facts.map((fact) => [fact.id, hashOf(fact.id)]));
  for (const claim of [...graph.claims].reverse()) hashes.set(claim.fact, hashOf(claim.id));
  return hashes;
}

function hashOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function uniqueLength(hash: string, before: string | undefined, after: string | undefined): number {
  return Math.max(SHORTEST, commonLength(hash, before) + 1, commonLength(hash, after) + 1);
}

function commonLength(a: string, b: string | undefined): number {
  if (b === undefined) return 0;
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
