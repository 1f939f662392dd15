/** Evidence by the Web Annotation model: a stretch of a document, by its position in code points and by its words. */
import type { NamedNode, Quad } from 'n3';
import { hashParts } from '../model/ids.js';
import type { TextRange } from '../model/text.js';
import { stringLiteral, typedLiteral } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, type IndexedSource, type Writing } from './writing.js';

/** How much of the text before and after a quote is kept, in code points. */
const CONTEXT = 32;

/** A selector's IRI and its description. */
export interface Selected {
  readonly iri: NamedNode;
  readonly quads: readonly Quad[];
}

type Three = [NamedNode, NamedNode, NamedNode];

/** Selectors of the document described last: its claims and facts come one after the other, and share most of theirs. */
let latest: { readonly indexed: IndexedSource; readonly selected: Map<string, Selected> } | undefined;

/** The selector of a range (UTF-16) of a document, in the graph of that document; equal ranges have one selector, of the same quads. */
export function selectRange(document: string, range: TextRange, writing: Writing): Selected {
  const indexed = writing.sources.get(document)!;
  if (latest?.indexed !== indexed) latest = { indexed, selected: new Map() };
  const key = `${range.start} ${range.end}`;
  const selected = latest.selected.get(key) ?? makeSelected(document, range, indexed, writing);
  latest.selected.set(key, selected);
  return selected;
}

function makeSelected(document: string, range: TextRange, indexed: IndexedSource, writing: Writing): Selected {
  const name = selectorName(document, range);
  const [iri, position, quote] = [name, `${name}-position`, `${name}-quote`].map(writing.iri) as Three;
  const context = documentIri(document, writing);
  const quads = [
    ...describe(iri, context, [
      ['rdf:type', vocabularyTerm('oa:SpecificResource')],
      ['oa:hasSource', context],
      ['oa:hasSelector', [position, quote]],
    ]),
    ...describePosition(position, context, range, indexed),
    ...describeQuote(quote, context, range, indexed),
  ];
  return { iri, quads };
}

/** The IRI of the selector alone. */
export function selectorIri(document: string, range: TextRange, { iri }: Writing): NamedNode {
  return iri(selectorName(document, range));
}

function selectorName(document: string, { start, end }: TextRange): string {
  return `selector/${hashParts([document, String(start), String(end)])}`;
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

/** The words of a range and what stands around them, no character cut in two. */
function quoteOf(text: string, { start, end }: TextRange) {
  const before = [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT);
  const after = [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT);
  return { before: before.join(''), exact: text.slice(start, end), after: after.join('') };
}
