/** RDF → knowledge graph: the way back from `toQuads`, also for a graph that other tools have edited. */
import type { Quad } from 'n3';
import { sortedBy, sortedUnique } from '../graph/order.js';
import { statementsFrom } from '../graph/unite-documents.js';
import { hashText } from '../model/ids.js';
import type { MentionLevel } from '../model/mention.js';
import type { Entity, EntityId, KnowledgeGraph } from '../model/statement.js';
import type { Source } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { badGraph, indexNodes, type RdfNode } from './node-index.js';
import { readClaim } from './read-claims.js';
import { readEvent, readRelation } from './read-facts.js';
import { readJudgements } from './read-judgements.js';
import { readLinking } from './read-links.js';
import { baseBefore, idReader, type Loading, startLoading } from './reading.js';
import { vocabularyTerm } from './vocabulary.js';

/**
 * The graph that quads of RDF 1.1 hold: equal to the one that was written, statements made anew from the claims; what was inferred is left
 * out. The direct edges and properties count; nodes that only tell where something stands (fillers, evidence) may be missing.
 * Throws `bad-graph`, with the node, where something is missing or contradicts itself.
 */
export function readGraph(quads: Iterable<Quad>, ontology: Ontology): KnowledgeGraph {
  const nodes = indexNodes(quads);
  const documents = nodes.ofType('schema:NewsArticle');
  const id = idReader(documents);
  const sources = sortedBy(
    documents.map((node) => readSource(node, id(node.iri).replace(/^document\//, ''))),
    (source) => source.id,
  );
  const loading = startLoading(nodes, ontology, sources, id);
  const claims = byId(nodes.ofType('rdf:Statement').map((node) => readClaim(node, loading)));
  return {
    sources,
    entities: byId(entitiesOf(loading)),
    facts: byId([
      ...nodes.ofType('sem:Event').flatMap((node) => readEvent(node, loading) ?? []),
      ...nodes.ofType('tw:Relation').map((node) => readRelation(node, loading)),
    ]),
    statements: statementsFrom(claims),
    claims,
    madeWith: madeWith(nodes.ofType('prov:Activity')),
    ...readJudgements(loading),
    ...readLinking(loading),
  };
}

/** The base of a graph's IRIs: what stands before `document/` in those of its documents; `undefined` where there are none. */
export function baseOf(quads: Iterable<Quad>): string | undefined {
  const { value: type } = vocabularyTerm('rdf:type');
  const { value: article } = vocabularyTerm('schema:NewsArticle');
  for (const { subject, predicate, object } of quads)
    if (predicate.value === type && object.value === article) return baseBefore(subject.value);
  return undefined;
}

function readSource(node: RdfNode, id: string): Source {
  const text = node.optional('schema:articleBody');
  if (text === undefined) throw badGraph(node.iri, 'has no schema:articleBody: it was written without texts');
  if (hashText(text) !== node.required('tw:sha256'))
    throw badGraph(node.iri, 'has a text that is not that of its tw:sha256: it was edited, or its line ends were');
  const fields = {
    title: node.optional('schema:headline'),
    url: node.optional('schema:url'),
    publisher: node.optional('schema:publisher'),
    author: node.optional('schema:author'),
    published: node.optional('schema:datePublished'),
    language: node.optional('schema:inLanguage'),
  };
  return { id, text, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

function entitiesOf({ nodes, ontology, id }: Loading): Entity[] {
  return [...ontology.classes.values()].flatMap(({ id: type, iri }) =>
    nodes.ofType({ iri }).map((node) => {
      const label = node.required('rdfs:label');
      return {
        ...{ id: id(node.iri) as EntityId, type, label },
        level: node.required('tw:level') as MentionLevel,
        aliases: node.values('skos:altLabel').filter((alias) => alias !== label),
        documents: sortedUnique(node.links('tw:mentionedIn').map((iri) => id(iri).replace(/^document\//, ''))),
      };
    }),
  );
}

function madeWith(runs: readonly RdfNode[]): KnowledgeGraph['madeWith'] {
  const hashes = (property: 'tw:modelHash' | 'tw:ontologyHash') =>
    sortedUnique(runs.flatMap((run) => run.values(property)));
  return { model: hashes('tw:modelHash').join(' '), ontology: hashes('tw:ontologyHash').join(' ') };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return sortedBy(records, ({ id }) => id);
}
