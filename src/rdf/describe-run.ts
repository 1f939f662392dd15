/** Documents, entities and the run → quads. What no single document says stands in the default graph. */
import type { NamedNode, Quad } from 'n3';
import { DataFactory } from 'n3';
import { hashParts, hashText } from '../model/ids.js';
import type { Entity } from '../model/statement.js';
import type { Source } from '../model/text.js';
import { stringLiteral, typedLiteral } from './terms.js';
import { typedTime } from './timestamps.js';
import { NAMESPACES, vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, type Writing } from './writing.js';

/** An entity: its description in the default graph, each mention's document in that document's graph. */
export function describeEntity({ id, type, label, level, aliases, documents }: Entity, writing: Writing): Quad[] {
  const node = writing.iri(id);
  const mentioned = documents.map((document) => documentIri(document, writing));
  return [
    ...describe(node, undefined, [
      ['rdf:type', DataFactory.namedNode(writing.ontology.classes.get(type)?.iri ?? NAMESPACES.tw + type)],
      ['rdfs:label', stringLiteral(label)],
      ['skos:altLabel', aliases.map(stringLiteral)],
      ['tw:level', stringLiteral(level)],
    ]),
    ...mentioned.flatMap((document) => describe(node, document, [['tw:mentionedIn', document]])),
  ];
}

/** A document by its metadata and the hash of its text, in its own graph. */
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
    ['schema:datePublished', typedTime(source.published)],
    ['schema:url', source.url ? typedLiteral(stringLiteral(source.url).value, 'xsd:anyURI') : undefined],
  ]);
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
