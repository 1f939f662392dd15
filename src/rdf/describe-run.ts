/** Documents, entities and the run → quads. What no single document says stands in the default graph. */
import type { NamedNode, Quad } from 'n3';
import { DataFactory } from 'n3';
import { hashParts, hashText } from '../model/ids.js';
import type { Entity, EntityId } from '../model/statement.js';
import type { Source } from '../model/text.js';
import { stringLiteral, typedLiteral } from './terms.js';
import { typedTime } from './timestamps.js';
import { vocabularyTerm } from './vocabulary.js';
import { classIri, describe, documentIri, type Writing } from './writing.js';

/** An entity, as all documents together know it: in the default graph. */
export function describeEntity({ id, type, label, level, aliases }: Entity, writing: Writing): Quad[] {
  return describe(writing.iri(id), undefined, [
    ['rdf:type', DataFactory.namedNode(classIri(type, writing))],
    ['rdfs:label', stringLiteral(label)],
    ['skos:prefLabel', stringLiteral(label)],
    ['skos:altLabel', aliases.map(stringLiteral)],
    ['tw:level', stringLiteral(level)],
  ]);
}

/** That a document mentions an entity: in the graph of the document. */
export function describeMention(entity: EntityId, document: string, writing: Writing): Quad[] {
  const context = documentIri(document, writing);
  return describe(writing.iri(entity), context, [['tw:mentionedIn', context]]);
}

/** A document by its metadata and its text, in its own graph. */
export function describeDocument(source: Source, writing: Writing): Quad[] {
  const node = documentIri(source.id, writing);
  const text = (value: string | undefined) => (value ? stringLiteral(value) : undefined);
  return describe(node, node, [
    ['rdf:type', vocabularyTerm('schema:NewsArticle')],
    ['tw:sha256', stringLiteral(hashText(source.text))],
    ['schema:headline', text(source.title)],
    ['schema:author', text(source.author)],
    ['schema:publisher', text(source.publisher)],
    ['schema:inLanguage', text(source.language)],
    ['schema:datePublished', dateOf(source)],
    ['schema:url', source.url ? typedLiteral(stringLiteral(source.url).value, 'xsd:anyURI') : undefined],
    ['schema:articleBody', writing.text ? stringLiteral(source.text) : undefined],
  ]);
}

/** A date that XML Schema would write otherwise stays as it was given, a plain string. */
function dateOf({ published }: Source) {
  const typed = typedTime(published);
  return typed?.value === published ? typed : published ? stringLiteral(published) : undefined;
}

/** The activity that made all claims: one for equal model, ontology and version. */
export function runIri({ graph, version, iri }: Writing): NamedNode {
  return iri(`run/${hashParts([graph.madeWith.model, graph.madeWith.ontology, version])}`);
}

/** The activity and the software agent behind it. */
export function describeRun(writing: Writing): Quad[] {
  const { graph, version, iri } = writing;
  const agent = iri(`agent/triplewire-${version}`);
  return [
    ...describe(runIri(writing), undefined, [
      ['rdf:type', vocabularyTerm('prov:Activity')],
      ['prov:wasAssociatedWith', agent],
      ['tw:modelHash', stringLiteral(graph.madeWith.model)],
      ['tw:ontologyHash', stringLiteral(graph.madeWith.ontology)],
    ]),
    ...describe(agent, undefined, [
      ['rdf:type', vocabularyTerm('prov:SoftwareAgent')],
      ['rdfs:label', stringLiteral('Triplewire')],
      ['schema:softwareVersion', stringLiteral(version)],
    ]),
  ];
}
