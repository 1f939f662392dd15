/** What every part of reading a graph back needs: ids from IRIs, ranges from selectors and text positions. */
import { type OffsetMap, offsetMap } from '../model/code-points.js';
import type { EntityId } from '../model/statement.js';
import type { Modality, Source, TextRange } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { NAMESPACES } from './namespaces.js';
import { badGraph, type NodeIndex, type RdfNode } from './node-index.js';

/** IRI of an instance → its id. Throws `bad-graph` for one that is not below the base. */
export type IdReader = (iri: string) => string;

/** The state of one reading back; nothing in it changes. */
export interface Loading {
  readonly nodes: NodeIndex;
  readonly ontology: Ontology;
  readonly id: IdReader;
  readonly sources: ReadonlyMap<string, { readonly source: Source; readonly offsets: OffsetMap }>;
  /** IRI of a property → its name, of relations and projections. */
  readonly propertyNames: ReadonlyMap<string, string>;
}

/** Prepares the reading of a graph. */
export function startLoading(nodes: NodeIndex, ontology: Ontology, sources: readonly Source[], id: IdReader): Loading {
  const indexed = sources.map((source) => [source.id, { source, offsets: offsetMap(source.text) }] as const);
  const relations = [...ontology.relations.values()].map((type) => [type.iri, type.id] as const);
  const projections = [...ontology.events.values()].flatMap(({ projection }) =>
    projection ? [[projection.iri, projection.property] as const] : [],
  );
  return { nodes, ontology, id, sources: new Map(indexed), propertyNames: new Map([...projections, ...relations]) };
}

/** The base is what stands before `document/` in the IRIs of the documents. */
export function idReader(documents: readonly RdfNode[]): IdReader {
  const [first] = documents;
  const base = first ? baseBefore(first.iri) : '';
  return (iri) => {
    if (base === '' || !iri.startsWith(base)) throw badGraph(iri, 'is not below the base of the documents');
    return decodeURIComponent(iri.slice(base.length));
  };
}

/** The base in the IRI of a document. */
export function baseBefore(document: string): string {
  return document.slice(0, document.lastIndexOf('document/'));
}

/** Id of the document that something was found in. */
export function documentOf(node: RdfNode, { id, sources }: Loading): string {
  const document = id(node.required('prov:hadPrimarySource')).replace(/^document\//, '');
  if (!sources.has(document)) throw badGraph(node.iri, 'was found in a document that is not there');
  return document;
}

/** The range (UTF-16) that a selector selects. */
export function selectedRange(selector: string, document: string, { nodes, sources }: Loading): TextRange {
  const positions = nodes.node(selector).links('oa:hasSelector').map(nodes.node);
  const position = positions.find((node) => node.links('rdf:type').includes(`${NAMESPACES.oa}TextPositionSelector`));
  if (!position) throw badGraph(selector, 'has no position in the text');
  return rangeBetween(position.required('oa:start'), position.required('oa:end'), document, sources);
}

/** The ranges (UTF-16) of text positions such as `char=12,20`, in text order. */
export function positionRanges(positions: readonly string[], document: string, { sources }: Loading): TextRange[] {
  const ranges = positions.flatMap((position) => {
    const [, start, end] = /^char=(\d+),(\d+)$/.exec(position) ?? [];
    return start && end ? rangeBetween(start, end, document, sources) : [];
  });
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end);
}

function rangeBetween(start: string, end: string, document: string, sources: Loading['sources']): TextRange {
  const { toCodeUnit } = sources.get(document)!.offsets;
  return { start: toCodeUnit(Number(start)), end: toCodeUnit(Number(end)) };
}

/** The modality of a fact or claim. */
export function modalityOf(node: RdfNode): Modality {
  const name = node.required('tw:modality').slice(NAMESPACES.tw.length).toLowerCase();
  if (!MODALITIES.has(name)) throw badGraph(node.iri, `has no known modality: ${name}`);
  return name as Modality;
}

const MODALITIES = new Set(['asserted', 'planned', 'possible', 'denied']);

/** Who says so, where somebody does. */
export function attributionOf(node: RdfNode, { id }: Loading): { attribution?: EntityId } {
  const speaker = node.optional('prov:wasAttributedTo');
  return speaker === undefined ? {} : { attribution: id(speaker) as EntityId };
}
