/** The documents and sentences of the viewer, as quads of the export. */
import type { Quad } from 'n3';
import type { ViewerData, ViewerEvidence } from '../graph/viewer-types.js';
import type { OffsetMap } from '../model/code-points.js';
import { selectorId } from './node-ids.js';
import { plainLiteral, plainTerm } from './plain-terms.js';
import { quoteOf } from './quote.js';
import { typedValue } from './time-datatype.js';
import { about, documentNode, nodeOf, rangeOf } from './viewer-quads.js';

/** A document by its metadata; its text stays where it is. */
export function documentQuads(document: number, data: ViewerData): Quad[] {
  const { title, author, publisher, published, url } = data.documents[document]!;
  const text = (value: string | undefined) => (value ? plainLiteral(value) : undefined);
  return about(documentNode(document, data), [
    ['rdf:type', plainTerm('schema:NewsArticle')],
    ['schema:headline', text(title)],
    ['schema:author', text(author)],
    ['schema:publisher', text(publisher)],
    ['schema:datePublished', dateOf(published)],
    ['schema:url', url ? plainLiteral(url, 'xsd:anyURI') : undefined],
  ]);
}

/** A date that XML Schema would write otherwise stays as it was given. */
function dateOf(published: string | undefined) {
  if (!published) return undefined;
  const typed = typedValue(published);
  return typed?.value === published ? plainLiteral(published, typed.datatype) : plainLiteral(published);
}

/** The selector of a sentence, by position (code points) and by words. */
export function sentenceQuads(evidence: ViewerEvidence, offsets: OffsetMap, data: ViewerData): Quad[] {
  const { id, text } = data.documents[evidence.document]!;
  const range = rangeOf(evidence);
  const name = selectorId(id, range);
  const [selector, position, words] = [name, `${name}-position`, `${name}-quote`].map((one) => nodeOf(one, data));
  const { before, exact, after } = quoteOf(text, range);
  const offset = (at: number) => plainLiteral(String(offsets.toCodePoint(at)), 'xsd:nonNegativeInteger');
  return [
    ...about(selector!, [
      ['rdf:type', plainTerm('oa:SpecificResource')],
      ['oa:hasSource', documentNode(evidence.document, data)],
      ['oa:hasSelector', [position!, words!]],
    ]),
    ...about(position!, [
      ['rdf:type', plainTerm('oa:TextPositionSelector')],
      ['oa:start', offset(range.start)],
      ['oa:end', offset(range.end)],
    ]),
    ...about(words!, [
      ['rdf:type', plainTerm('oa:TextQuoteSelector')],
      ['oa:exact', plainLiteral(exact)],
      ['oa:prefix', before === '' ? undefined : plainLiteral(before)],
      ['oa:suffix', after === '' ? undefined : plainLiteral(after)],
    ]),
  ];
}
