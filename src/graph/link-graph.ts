/** A graph and a gazetteer → the linker's decisions, and what they say of an entity. */
import { nameKey } from '../model/name-key.js';
import type { Entity, EntityId, Fact, KnowledgeGraph, LinkDecision, Linking } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Gazetteer } from '../resolve/gazetteer.js';
import { linkCandidates, type Surroundings } from '../resolve/link.js';

/** The graph with a decision about every entity that the gazetteer may name; `threshold` is from 0 to 1. */
export function linkGraph(
  graph: KnowledgeGraph,
  gazetteer: Gazetteer,
  threshold: number,
  ontology: Ontology,
): KnowledgeGraph {
  const near = surroundingsOf(graph);
  const decisions = graph.entities.map((entity): LinkDecision => {
    return { entity: entity.id, candidates: linkCandidates(entity, near(entity), gazetteer, ontology, threshold) };
  });
  const decided = decisions.filter(({ candidates }) => candidates.length > 0);
  return { ...graph, linking: { gazetteer: gazetteer.hash, threshold, decisions: decided } };
}

/** The graph with decisions that were made before; those about entities that it does not have are left out. */
export function withLinking(graph: KnowledgeGraph, linking: Linking | undefined): KnowledgeGraph {
  if (!linking) return graph;
  const known = new Set<string>(graph.entities.map(({ id }) => id));
  return { ...graph, linking: { ...linking, decisions: linking.decisions.filter(({ entity }) => known.has(entity)) } };
}

/** The IRI that a decision links its entity to, where it does. */
export function linkedIri({ candidates }: LinkDecision): string | undefined {
  return candidates.find(({ verdict }) => verdict === 'linked')?.iri;
}

/** Entity → the IRI it is linked to. */
export function linkedIris({ linking }: Pick<KnowledgeGraph, 'linking'>): ReadonlyMap<EntityId, string> {
  const links = (linking?.decisions ?? []).flatMap((decision) => {
    const iri = linkedIri(decision);
    return iri === undefined ? [] : [[decision.entity, iri] as const];
  });
  return new Map(links);
}

type Keys = ReadonlyMap<string, ReadonlySet<EntityId>>;

function surroundingsOf(graph: KnowledgeGraph): (entity: Entity) => Surroundings {
  const called = entitiesByKey(graph.entities);
  const beside = entitiesBeside(graph.facts);
  const documents = new Map(graph.entities.map((entity) => [entity.id, entity.documents]));
  return ({ id, documents: own }) => {
    const others = (key: string) => [...(called.get(key) ?? [])].filter((other) => other !== id);
    return {
      inFact: (key) => others(key).some((other) => beside.get(id)?.has(other)),
      inDocument: (key) =>
        others(key).some((other) => documents.get(other)!.some((document) => own.includes(document))),
    };
  };
}

function entitiesByKey(entities: readonly Entity[]): Keys {
  const index = new Map<string, Set<EntityId>>();
  for (const { id, label, aliases } of entities)
    for (const name of [label, ...aliases]) addTo(index, nameKey(name), id);
  return index;
}

/** Entity → those that stand with it in a fact: in a role, or as the one who says so. */
function entitiesBeside(facts: readonly Fact[]): Keys {
  const index = new Map<string, Set<EntityId>>();
  for (const { roles, attribution } of facts) {
    const terms = Object.values(roles).flat();
    const ids = [
      ...terms.flatMap((term) => (term.kind === 'entity' ? [term.id] : [])),
      ...(attribution ? [attribution] : []),
    ];
    for (const id of ids) for (const other of ids) if (other !== id) addTo(index, id, other);
  }
  return index;
}

function addTo(index: Map<string, Set<EntityId>>, key: string, id: EntityId): void {
  const set = index.get(key);
  if (set) set.add(id);
  else index.set(key, new Set([id]));
}
