/** Facts by type, fillers, time, modality, document and confidence. */
import { nameKey } from '../model/name-key.js';
import type { Fact, KnowledgeGraph, Term } from '../model/statement.js';
import type { Modality } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { eitherOf, type FactIndex } from './fact-index.js';
import { holdsWords, type NameIndex } from './names.js';

/** What may be asked of a fact of any type. */
export interface Conditions {
  /** Event type or relation; with an ontology, also what is below it (`Say` finds `Accuse`). */
  readonly type?: string;
  readonly modality?: Modality;
  /** ISO 8601, as coarse as wanted: facts that may have happened then or later. */
  readonly after?: string;
  /** ISO 8601, as coarse as wanted: facts that may have happened then or earlier. */
  readonly before?: string;
  /** Id of a source. */
  readonly document?: string;
  readonly minConfidence?: number;
  /** Who says so: an entity's name or id. */
  readonly attributedTo?: string;
  /** A filler of any role. */
  readonly any?: string;
}

/**
 * What a fact must have, all of it. Every other key is a role: `participant: 'Kim'`. A role's value is the name, alias or id of an
 * entity (accents and case do not count), words of a text, or the beginning of a time's ISO value.
 */
export type FactFilter = Conditions & { readonly [role: string]: string | number | undefined };

const CONDITIONS: ReadonlySet<string> = new Set<keyof Conditions>([
  ...(['type', 'modality', 'after', 'before', 'document', 'minConfidence', 'attributedTo', 'any'] as const),
]);

/** What finding needs of a graph. */
export interface Finder {
  readonly graph: KnowledgeGraph;
  readonly names: NameIndex;
  readonly index: FactIndex;
  /** With it, a type also finds what is below it. */
  readonly ontology?: Ontology;
}

/** The facts that meet a filter, in the order of the graph, found one by one as they are asked for. */
export function* findFacts(finder: Finder, filter: FactFilter): Generator<Fact> {
  const { graph } = finder;
  const holds = factTest(finder, filter);
  for (const position of candidates(filter, finder) ?? graph.facts.keys()) {
    const fact = graph.facts[position]!;
    if (holds(fact)) yield fact;
  }
}

/** Whether a fact meets a filter. */
export function factTest(finder: Finder, filter: FactFilter): FactTest {
  const tests = [...conditionTests(filter, finder), ...roleTests(filter, finder.names)];
  return (fact) => tests.every((holds) => holds(fact));
}

/** The shortest list of facts that the index gives for one of the conditions; `undefined` where no condition is indexed. */
function candidates(filter: FactFilter, { names, index, ontology }: Finder): readonly number[] | undefined {
  const { type, document, attributedTo, any } = filter;
  const types = type === undefined ? undefined : typesBelow(type, ontology);
  const values = [...rolesWanted(filter).map(([, value]) => String(value)), ...(any === undefined ? [] : [any])];
  const lists = [
    ...(types ? [index.ofTypes(types)] : []),
    ...(document === undefined ? [] : [index.ofDocument(document)]),
    ...(attributedTo === undefined ? [] : [index.saidBy(idsNamed(attributedTo, names))]),
    // What begins with a digit may be the beginning of a time, which is not indexed.
    ...values.flatMap((value) => (/^\d/.test(value) ? [] : [positionsOf(value, types, names, index)])),
  ];
  return lists.length === 0 ? undefined : lists.reduce((best, list) => (list.length < best.length ? list : best));
}

function positionsOf(value: string, types: readonly string[] | undefined, names: NameIndex, index: FactIndex) {
  return eitherOf(index.withEntities(idsNamed(value, names), types), index.withWords(nameKey(value)));
}

function typesBelow(type: string, ontology: Ontology | undefined): string[] {
  if (!ontology) return [type];
  const known = [...ontology.events.keys(), ...ontology.relations.keys()];
  return [...new Set([type, ...known.filter((name) => ontology.isA(name, type))])];
}

/** Roles that a filter names, with what must fill them. */
function rolesWanted(filter: FactFilter): [string, string | number][] {
  const wanted = Object.entries(filter).filter(([key, value]) => !CONDITIONS.has(key) && value !== undefined);
  return wanted as [string, string | number][];
}

type FactTest = (fact: Fact) => boolean;

function conditionTests(filter: Conditions, { graph, names, ontology }: Finder): FactTest[] {
  const { type, modality, document, minConfidence, attributedTo, any } = filter;
  const tests: FactTest[] = [...timeTests(filter, graph)];
  if (type) tests.push((fact) => fact.type === type || (ontology?.isA(fact.type, type) ?? false));
  if (modality) tests.push((fact) => fact.modality === modality);
  if (document) tests.push((fact) => fact.document === document);
  if (minConfidence !== undefined) tests.push((fact) => fact.confidence >= minConfidence);
  if (attributedTo !== undefined) {
    const speakers = idsNamed(attributedTo, names);
    tests.push(({ attribution }) => attribution !== undefined && speakers.has(attribution));
  }
  if (any !== undefined) {
    const matches = termTest(any, names);
    tests.push(({ roles }) => Object.values(roles).some((terms) => terms.some(matches)));
  }
  return tests;
}

function roleTests(filter: FactFilter, names: NameIndex): FactTest[] {
  return rolesWanted(filter).map(([role, value]) => {
    const matches = termTest(String(value), names);
    // The name is a stranger's: what every object inherits is no role.
    return ({ roles }) => Object.hasOwn(roles, role) && roles[role]!.some(matches);
  });
}

/** Whether a term is what `value` names; an empty name names nothing. */
function termTest(value: string, names: NameIndex): (term: Term) => boolean {
  if (value.trim() === '') return () => false;
  const ids = idsNamed(value, names);
  const key = nameKey(value);
  return (term) => {
    if (term.kind === 'entity') return ids.has(term.id);
    if (term.kind === 'time' && term.value?.startsWith(value)) return true;
    return holdsWords(nameKey(term.text), key);
  };
}

function idsNamed(name: string, names: NameIndex): ReadonlySet<string> {
  return new Set(names.entitiesNamed(name).map(({ id }) => id));
}

/** A fact lies where its time says, else on the day of its document; without either it is neither before nor after anything. */
function timeTests({ after, before }: Conditions, { sources }: KnowledgeGraph): FactTest[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const timesOf = ({ roles, document }: Fact): readonly string[] => {
    const told = (roles.time ?? []).flatMap((term) => (term.kind === 'time' && term.value ? [term.value] : []));
    return told.length > 0 ? told : [published.get(document) ?? []].flat();
  };
  return [
    ...(after ? [(fact: Fact) => timesOf(fact).some((time) => endOf(time) >= after)] : []),
    ...(before ? [(fact: Fact) => timesOf(fact).some((time) => time <= endOf(before))] : []),
  ];
}

/** Sorts after every time that lies within `time`: ISO 8601 sorts as text, and `~` after all its characters. */
function endOf(time: string): string {
  return `${time}~`;
}
