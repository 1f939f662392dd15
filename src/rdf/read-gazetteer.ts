/** A gazetteer in RDF: labels of RDFS, SKOS and schema.org, classes of ours and of schema.org, and what things lie in or belong to. */
import type { Quad } from 'n3';
import { groupBy } from '../graph/order.js';
import { TriplewireError } from '../model/errors.js';
import { nameKey } from '../model/name-key.js';
import type { Ontology } from '../ontology/ontology.js';
import { type GazetteerEntry, problemOfIri } from '../resolve/gazetteer.js';
import { classNamed } from '../resolve/gazetteer-classes.js';
import { NAMESPACES } from './namespaces.js';

const { rdf, rdfs, skos, schema, tw } = NAMESPACES;
/** schema.org's own files write http, many others https. */
const SCHEMA = [schema, schema.replace('http:', 'https:')];
const inSchema = (names: readonly string[]) => SCHEMA.flatMap((namespace) => names.map((name) => namespace + name));

/** The first of these that a thing has is its label. */
const LABELS = [`${skos}prefLabel`, `${rdfs}label`, ...inSchema(['name'])];
const ALIASES = [`${skos}altLabel`, ...inSchema(['alternateName'])];
/** What leads from a thing to what is mentioned beside it. */
const CONTEXT = [
  ...inSchema(['containedInPlace', 'addressCountry', 'nationality', 'worksFor', 'memberOf', 'affiliation']),
  ...inSchema(['parentOrganization', 'location']),
  ...['locatedIn', 'basedIn', 'partOf', 'nationality', 'worksFor', 'memberOf', 'headOf'].map((name) => tw + name),
];

/**
 * The entries that quads tell of: every IRI with a label. Labels in English or in no language go before others, which become aliases;
 * a class that is none of ours is left out. `text` is that of the file, for the line of an error. Throws `bad-gazetteer` where nothing has a label, or an IRI names nothing on the web.
 */
export function readGazetteer(
  quads: readonly Quad[],
  path: string,
  ontology: Pick<Ontology, 'classes'>,
  text = '',
): GazetteerEntry[] {
  const nodes = groupBy(quads, ({ subject }) => subject.value);
  const entries = [...nodes.values()].flatMap((members) => entryOf(members, nodes, ontology) ?? []);
  const refuse = (message: string, at = {}) => new TriplewireError('bad-gazetteer', message, { file: path, ...at });
  const wrong = entries.find(({ iri }) => problemOfIri(iri) !== undefined);
  if (wrong) throw refuse(problemOfIri(wrong.iri)!, lineWith(wrong.iri, text));
  if (entries.length === 0) throw refuse('nothing here has an rdfs:label, a skos:prefLabel or a schema:name');
  return entries;
}

/** Where the text of the file has an IRI; nowhere where it is written with a prefix. */
function lineWith(iri: string, text: string): { readonly line?: number } {
  const at = text.indexOf(iri);
  return at < 0 ? {} : { line: text.slice(0, at).split('\n').length };
}

type Nodes = ReadonlyMap<string, readonly Quad[]>;

function entryOf(
  quads: readonly Quad[],
  nodes: Nodes,
  ontology: Pick<Ontology, 'classes'>,
): GazetteerEntry | undefined {
  const [{ subject }] = quads as [Quad];
  const [label, ...others] = labelsOf(quads);
  if (label === undefined || subject.termType !== 'NamedNode') return undefined;
  const aliases = valuesOf(quads, ALIASES).map(({ object }) => object.value);
  const types = valuesOf(quads, [`${rdf}type`]).flatMap(({ object }) => classNamed(object.value, ontology) ?? []);
  const context = valuesOf(quads, CONTEXT).flatMap(({ object }) =>
    object.termType === 'Literal' ? [object.value] : labelsOf(nodes.get(object.value) ?? []).slice(0, 1),
  );
  const type = types.sort()[0];
  return { iri: subject.value, label, aliases: [...others, ...aliases], ...(type ? { type } : {}), context };
}

/** Names that a comparison can use, the best first: in English or in no language before others, equally good ones by letters. */
function labelsOf(quads: readonly Quad[]): string[] {
  const literals = valuesOf(quads, LABELS).filter(({ object }) => nameKey(object.value) !== '');
  const rank = ({ predicate, object }: Quad) => {
    const isForeign = object.termType === 'Literal' && !/^(en\b|$)/i.test(object.language);
    return `${isForeign ? 1 : 0} ${LABELS.indexOf(predicate.value)} ${object.value}`;
  };
  const ordered = literals.map((quad) => [rank(quad), quad.object.value] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...new Set(ordered.map(([, value]) => value))];
}

function valuesOf(quads: readonly Quad[], properties: readonly string[]): readonly Quad[] {
  return quads.filter(({ predicate }) => properties.includes(predicate.value));
}
