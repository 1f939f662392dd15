/** What fills the roles of a fact, read from its direct properties and from its fillers. */
import { groupBy } from '../graph/order.js';
import type { EntityId, Term } from '../model/statement.js';
import type { TextRange } from '../model/text.js';
import { NAMESPACES } from './namespaces.js';
import type { RdfNode } from './node-index.js';
import { type Loading, positionRanges, selectedRange } from './reading.js';
import { timeStamp } from './timestamps.js';

/** What a fact's direct properties say of one role. */
export interface RoleValues {
  readonly entities: readonly string[];
  readonly texts: readonly string[];
  readonly times: readonly string[];
}

type Roles = Record<string, readonly Term[]>;

/** A stretch of text that somebody said, where the IRI is that of a message. */
export function messageTerm(iri: string, document: string, { nodes, ...loading }: Loading): Term | undefined {
  const node = nodes.node(iri);
  const text = node.optional('schema:text');
  if (text === undefined) return undefined;
  const range = selectedRange(node.required('prov:wasDerivedFrom'), document, { nodes, ...loading });
  return { kind: 'text', text, range };
}

/** The terms of all fillers of a fact, by the IRI of the role, in their order. */
export function fillerTerms(node: RdfNode, document: string, loading: Loading): Map<string, Term[]> {
  const fillers = node.links('tw:filler').map(loading.nodes.node);
  const ordered = fillers.toSorted((a, b) => positionOf(a) - positionOf(b));
  const groups = groupBy(ordered, (filler) => filler.required('sem:roleType'));
  return new Map(
    [...groups].map(([role, members]) => [role, members.map((one) => fillerTerm(one, document, loading))]),
  );
}

function positionOf(filler: RdfNode): number {
  return Number(filler.optional('schema:position') ?? 0);
}

function fillerTerm(filler: RdfNode, document: string, loading: Loading): Term {
  const [entity] = filler.links('rdf:value');
  const ranges = positionRanges(filler.values('tw:textPosition'), document, loading);
  if (entity !== undefined) return { kind: 'entity', id: loading.id(entity) as EntityId, mentions: ranges };
  const value = filler.optional('rdf:value');
  const words = filler.optional('tw:timeWords');
  const range = ranges[0] ?? NOWHERE;
  if (words === undefined) return { kind: 'text', text: value ?? '', range };
  return { kind: 'time', text: words, range, ...(value === undefined ? {} : { value }) };
}

/** The fillers that the direct properties bear out, then what these say beyond them. */
export function reconcile(
  fillers: readonly Term[],
  { entities, texts, times }: RoleValues,
  messages: readonly Term[],
): Term[] {
  const said = messages.flatMap((term) => (term.kind === 'text' ? term.text : []));
  const isSaid = (term: Term) => {
    if (term.kind === 'entity') return entities.includes(term.id);
    const words = term.kind === 'time' ? timeStamp(term).value : term.text;
    return [...texts, ...times, ...said].includes(words);
  };
  const kept = fillers.filter(isSaid);
  const covers = (words: string) => kept.some((term) => term.kind !== 'entity' && wordsOf(term) === words);
  return [
    ...kept,
    ...entities
      .filter((id) => !kept.some((term) => term.kind === 'entity' && term.id === id))
      .map((id): Term => ({ kind: 'entity', id: id as EntityId, mentions: [] })),
    ...messages.filter((term) => term.kind === 'text' && !covers(term.text)),
    ...texts.filter((text) => !covers(text)).map((text): Term => ({ kind: 'text', text, range: NOWHERE })),
    ...times
      .filter((value) => !covers(value))
      .map((value): Term => ({ kind: 'time', text: value, value, range: NOWHERE })),
  ];
}

function wordsOf(term: Exclude<Term, { kind: 'entity' }>): string {
  return term.kind === 'time' ? timeStamp(term).value : term.text;
}

/** The terms by role name; roles without terms are left out. */
export function withoutEmpty(roles: Roles): Roles {
  return Object.fromEntries(Object.entries(roles).filter(([, terms]) => terms.length > 0));
}

/** Name of a role by its IRI, where the ontology does not declare it. */
export function undeclaredRole(iri: string): string {
  return iri.startsWith(NAMESPACES.role) ? iri.slice(NAMESPACES.role.length) : iri;
}

/** What was added by hand stands nowhere in the text. */
const NOWHERE: TextRange = { start: 0, end: 0 };
