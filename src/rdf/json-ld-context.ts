/** The JSON-LD context of our graphs: published as `ontology/context.jsonld`, written into every file, never fetched. */
import type { Ontology } from '../ontology/ontology.js';
import { NAMESPACES, type PrefixedName } from './namespaces.js';

/** Where the published context lives. */
export const CONTEXT_IRI = 'https://w3id.org/triplewire/context.jsonld';

/** A term of a context: an IRI, or an IRI with the type of its values. */
type ContextTerm = string | { readonly '@id': string; readonly '@type': string };
export type JsonLdContext = Readonly<Record<string, ContextTerm | number>>;

/** Properties whose values are all IRIs. */
const TO_NODES: readonly PrefixedName[] = [
  'oa:hasSelector',
  'oa:hasSource',
  'org:member',
  'org:memberDuring',
  'org:organization',
  'owl:sameAs',
  'prov:entity',
  'prov:hadPrimarySource',
  'prov:qualifiedDerivation',
  'prov:wasAssociatedWith',
  'prov:wasAttributedTo',
  'prov:wasDerivedFrom',
  'prov:wasGeneratedBy',
  'rdf:object',
  'rdf:predicate',
  'rdf:subject',
  'sem:hasPlace',
  'sem:hasTime',
  'sem:roleType',
  'time:hasBeginning',
  'time:hasEnd',
  'tw:about',
  'tw:describesEvent',
  'tw:describesMembership',
  'tw:describesRelation',
  'tw:filler',
  'tw:inDocument',
  'tw:keeps',
  'tw:mentionedIn',
  'tw:modality',
  'tw:post',
  'tw:relationType',
  'tw:sentence',
];

/** Properties whose values all have one datatype, no plain string. */
const TO_LITERALS: Partial<Record<PrefixedName, PrefixedName>> = {
  'oa:end': 'xsd:nonNegativeInteger',
  'oa:start': 'xsd:nonNegativeInteger',
  'schema:position': 'xsd:integer',
  'schema:url': 'xsd:anyURI',
  'time:inXSDDate': 'xsd:date',
  'time:inXSDDateTimeStamp': 'xsd:dateTimeStamp',
  'tw:classScore': 'xsd:decimal',
  'tw:confidence': 'xsd:decimal',
  'tw:contextScore': 'xsd:decimal',
  'tw:former': 'xsd:boolean',
  'tw:nameScore': 'xsd:decimal',
  'tw:score': 'xsd:decimal',
  'tw:threshold': 'xsd:decimal',
};

/** The context for the types of an ontology. Terms of other vocabularies keep their prefixes, edges are named as they are. */
export function jsonLdContext(ontology: Ontology): JsonLdContext {
  const coercions = [
    ...TO_NODES.map((name) => [name, { '@id': expand(name), '@type': '@id' }] as const),
    ...Object.entries(TO_LITERALS).map(([name, type]) => [name, { '@id': expand(name), '@type': type }] as const),
  ];
  const edges = [...edgesOf(ontology)].map(([name, iri]) => [name, { '@id': iri, '@type': '@id' }] as const);
  return {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    ...NAMESPACES,
    ...Object.fromEntries(coercions.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ...Object.fromEntries(edges.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Edge → IRI; a name that is a prefix or a keyword is no term. */
function edgesOf({ events, relations }: Ontology): Map<string, string> {
  const projections = [...events.values()].flatMap(({ projection }) =>
    projection ? [[projection.property, projection.iri] as const] : [],
  );
  const states = [...relations.values()].flatMap(({ id, iri, inverse }) => [
    [id, iri] as const,
    ...(inverse ? [[inverse, NAMESPACES.tw + inverse] as const] : []),
  ]);
  const all = [...states, ...projections];
  return new Map(all.filter(([name]) => !(name in NAMESPACES) && name !== 'id' && name !== 'type'));
}

function expand(name: string): string {
  const colon = name.indexOf(':');
  return NAMESPACES[name.slice(0, colon) as keyof typeof NAMESPACES] + name.slice(colon + 1);
}

/** The context as the file that is published. */
export function contextText(ontology: Ontology): string {
  return `${JSON.stringify({ '@context': jsonLdContext(ontology) }, undefined, 2)}\n`;
}
