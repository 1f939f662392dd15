/** Events and relations of RDF → facts of a graph. */
import { orderRoles } from '../graph/role-order.js';
import type { FactId, NewsEvent, Provenance, Relation, Term } from '../model/statement.js';
import { badGraph, type RdfNode } from './node-index.js';
import { fillerTerms, messageTerm, type RoleValues, reconcile, undeclaredRole, withoutEmpty } from './read-terms.js';
import { attributionOf, documentOf, type Loading, modalityOf, positionRanges, selectedRange } from './reading.js';

/** One event; `undefined` for an entity that is an event (the Olympics). Throws `bad-graph`. */
export function readEvent(node: RdfNode, loading: Loading): NewsEvent | undefined {
  const { ontology, id } = loading;
  const classes = new Set(node.links('rdf:type'));
  const type = [...ontology.events.values()].find(({ iri }) => classes.has(iri));
  if (!type) return undefined;
  const document = documentOf(node, loading);
  const roles = orderRoles({ type: type.id, roles: eventRoles(node, type.id, document, loading) }, ontology);
  return { kind: 'event', id: id(node.iri) as FactId, type: type.id, roles, ...common(node, document, loading) };
}

/** One state between two things. Throws `bad-graph`. */
export function readRelation(node: RdfNode, loading: Loading): Relation {
  const { ontology, id, propertyNames } = loading;
  const type = propertyNames.get(node.required('tw:relationType'));
  if (type === undefined) throw badGraph(node.iri, 'is a relation that the ontology does not know');
  const document = documentOf(node, loading);
  const terms = [...fillerTerms(node, document, loading)];
  const named = Object.fromEntries(terms.map(([iri, found]) => [roleName(type, iri, loading), found]));
  const former = node.optional('tw:former') === 'true' ? { former: true as const } : {};
  const roles = orderRoles({ type, roles: named }, ontology);
  return { kind: 'relation', id: id(node.iri) as FactId, type, roles, ...common(node, document, loading), ...former };
}

function eventRoles(node: RdfNode, type: string, document: string, loading: Loading): Record<string, readonly Term[]> {
  const fillers = fillerTerms(node, document, loading);
  const declared = [...loading.ontology.events.get(type)!.roles.values()].map(({ name, iri }) => [name, iri] as const);
  const extra = [...fillers.keys()].map((iri) => [roleName(type, iri, loading), iri] as const);
  const roles = new Map([...extra, ...declared]);
  return withoutEmpty(
    Object.fromEntries(
      [...roles].map(([name, iri]) => {
        const { messages, ...values } = roleValues(node, name, iri, document, loading);
        return [name, reconcile(fillers.get(iri) ?? [], values, messages)];
      }),
    ),
  );
}

function roleValues(node: RdfNode, name: string, iri: string, document: string, loading: Loading) {
  const links = name === 'place' ? node.links('sem:hasPlace') : node.links({ iri });
  const messages = links.flatMap((link) => messageTerm(link, document, loading) ?? []);
  const entities = links.filter((link) => !messageTerm(link, document, loading)).map(loading.id);
  const texts = node.values({ iri: `${iri}Text` });
  const times = name === 'time' ? node.values('sem:hasTimeStamp') : [];
  return { entities, texts, times, messages } satisfies RoleValues & { messages: readonly Term[] };
}

function roleName(type: string, iri: string, { ontology }: Loading): string {
  const known = ontology.events.get(type) ?? ontology.relations.get(type);
  return [...(known?.roles.values() ?? [])].find((role) => role.iri === iri)?.name ?? undeclaredRole(iri);
}

function common(node: RdfNode, document: string, loading: Loading) {
  return {
    modality: modalityOf(node),
    ...attributionOf(node, loading),
    confidence: Number(node.required('tw:confidence')),
    provenance: readEvidence(node, document, loading),
    document,
  };
}

/** Each telling; of a fact that has lost its evidence nodes, each quote with all that found it. */
function readEvidence(node: RdfNode, document: string, loading: Loading): Provenance[] {
  const { nodes, sources } = loading;
  const { text } = sources.get(document)!.source;
  const evidence = node.links('prov:qualifiedDerivation').map(nodes.node);
  const ordered = evidence.toSorted(
    (a, b) => Number(a.required('schema:position')) - Number(b.required('schema:position')),
  );
  const told = ordered.map((one) => ({
    range: selectedRange(one.required('prov:entity'), document, loading),
    ...triggerOf(one, document, loading),
    sentence: selectedRange(one.required('tw:sentence'), document, loading),
    ...{ foundBy: one.required('tw:foundBy'), confidence: Number(one.required('tw:confidence')) },
  }));
  const bare = node.links('prov:wasDerivedFrom').map((selector) => {
    const range = selectedRange(selector, document, loading);
    return {
      range,
      sentence: range,
      foundBy: node.values('tw:foundBy').join(' + '),
      confidence: Number(node.required('tw:confidence')),
    };
  });
  return (told.length > 0 ? told : bare).map(({ range, ...evidence }) => ({
    ...{ document, range, quote: text.slice(range.start, range.end), ...evidence },
  }));
}

function triggerOf(evidence: RdfNode, document: string, loading: Loading): Pick<Provenance, 'trigger'> {
  const [trigger] = positionRanges(evidence.values('tw:triggerPosition'), document, loading);
  return trigger ? { trigger } : {};
}
