/** What RDF calls the classes, events, properties and roles of a graph: so that the viewer can write what it shows. */
import type { ViewerVocabulary } from '../graph/viewer-types.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { RdfOptions } from './to-quads.js';
import { classIri, eventIri, propertyIri, roleIri, startWriting } from './writing.js';

/** The names that the graph uses, each once. Throws `bad-base` for a base that is none. */
export function viewerVocabulary(graph: KnowledgeGraph, ontology: Ontology, options: RdfOptions): ViewerVocabulary {
  const writing = startWriting(graph, ontology, options);
  const events = graph.facts.filter(({ kind }) => kind === 'event');
  const relations = graph.facts.filter(({ kind }) => kind === 'relation');
  const properties = [...relations.map(({ type }) => type), ...graph.claims.map(({ predicate }) => predicate)];
  const roles = events.flatMap(({ type, roles }) => Object.keys(roles).map((role) => `${type}/${role}`));
  return {
    base: writing.base,
    classes: named(
      graph.entities.map(({ type }) => type),
      (name) => classIri(name, writing),
    ),
    events: named(
      events.map(({ type }) => type),
      (name) => eventIri(name, writing),
    ),
    properties: named(properties, (name) => propertyIri(name, writing).value),
    roles: named(roles, (name) => {
      const [type, role] = name.split('/');
      return roleIri(type!, role!, writing);
    }),
  };
}

function named(names: readonly string[], iriOf: (name: string) => string): Record<string, string> {
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, iriOf(name)]));
}
