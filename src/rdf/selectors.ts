/** Evidence by the Web Annotation model: a stretch of a document, by its position in code points and by its words. */
import type { NamedNode, Quad } from 'n3';
import type { Claim, Fact } from '../model/statement.js';
import type { TextRange } from '../model/text.js';
import { quoteOf } from './quote.js';
import { stringLiteral, typedLiteral } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, type IndexedSource, isNoEntity, type Writing } from './writing.js';

type Three = [NamedNode, NamedNode, NamedNode];

/** The selectors of all that facts and claims of one document point at, in the graph of the document, each once. */
export function describeSelectors(
  document: string,
  facts: readonly Fact[],
  claims: readonly Claim[],
  writing: Writing,
): Quad[] {
  const ranges = [
    ...facts.flatMap(({ provenance }) => provenance.flatMap(({ range, sentence }) => [range, sentence])),
    ...facts.flatMap(({ roles }) => (roles.content ?? []).filter(isNoEntity).map(({ range }) => range)),
    ...claims.flatMap(({ range, sentence, object }) =>
      isNoEntity(object) ? [range, sentence, object.range] : [range, sentence],
    ),
  ];
  const distinct = new Map(ranges.map((range) => [writing.selectorName(document, range), range]));
  return [...distinct].flatMap(([name, range]) => describeSelector(name, document, range, writing));
}

/** The IRI of the selector of a range (UTF-16) of a document. */
export function selectorIri(document: string, range: TextRange, { iri, selectorName }: Writing): NamedNode {
  return iri(selectorName(document, range));
}

function describeSelector(name: string, document: string, range: TextRange, writing: Writing): Quad[] {
  const [iri, position, quote] = [name, `${name}-position`, `${name}-quote`].map(writing.iri) as Three;
  const context = documentIri(document, writing);
  const indexed = writing.sources.get(document)!;
  return [
    ...describe(iri, context, [
      ['rdf:type', vocabularyTerm('oa:SpecificResource')],
      ['oa:hasSource', context],
      ['oa:hasSelector', [position, quote]],
    ]),
    ...describePosition(position, context, range, indexed),
    ...describeQuote(quote, context, range, indexed),
  ];
}

function describePosition(node: NamedNode, context: NamedNode, range: TextRange, { offsets }: IndexedSource): Quad[] {
  const offset = (at: number) => typedLiteral(String(offsets.toCodePoint(at)), 'xsd:nonNegativeInteger');
  return describe(node, context, [
    ['rdf:type', vocabularyTerm('oa:TextPositionSelector')],
    ['oa:start', offset(range.start)],
    ['oa:end', offset(range.end)],
  ]);
}

function describeQuote(node: NamedNode, context: NamedNode, range: TextRange, { source }: IndexedSource): Quad[] {
  const { before, exact, after } = quoteOf(source.text, range);
  return describe(node, context, [
    ['rdf:type', vocabularyTerm('oa:TextQuoteSelector')],
    ['oa:exact', stringLiteral(exact)],
    ['oa:prefix', before === '' ? undefined : stringLiteral(before)],
    ['oa:suffix', after === '' ? undefined : stringLiteral(after)],
  ]);
}
