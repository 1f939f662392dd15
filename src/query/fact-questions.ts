/** Questions about facts, typed by the ontology: which there are, when, who claims them, who contradicts, who else tells them. */
import { findContradictions } from '../graph/contradictions.js';
import { compareText, groupBy } from '../graph/order.js';
import type { Claim, Fact, KnowledgeGraph } from '../model/statement.js';
import { corroborate, tellingIndex } from './corroboration.js';
import { type Facts, lazyFacts, type TypedFilter } from './facts.js';
import { type FactFilter, type Finder, factTest, findFacts } from './find.js';
import type { RecordMaker } from './make-records.js';
import type { ClaimRecord, ContradictionRecord, CorroborationRecord, FactRecord } from './records.js';

/** What `ontologyTypes` makes of an ontology: types → their roles, and the classes. */
export interface OntologyShape {
  readonly events: object;
  readonly relations: object;
  readonly classes: string;
}

type RolesOf<Types, Type extends keyof Types> = Types[Type] & string;

/** A fact, or its id. */
export type FactQuery = string | Pick<FactRecord, 'id'>;

export interface FactQuestions<T extends OntologyShape> {
  /** Events of a type and of what is below it, whose roles meet the filter; all events without a type. */
  events(): Facts;
  events<E extends keyof T['events'] & string>(
    type: E,
    filter?: TypedFilter<RolesOf<T['events'], E>>,
  ): Facts<RolesOf<T['events'], E>>;
  /** The same for relations. */
  relations(): Facts;
  relations<R extends keyof T['relations'] & string>(
    type: R,
    filter?: TypedFilter<RolesOf<T['relations'], R>>,
  ): Facts<RolesOf<T['relations'], R>>;
  /** Facts with an entity in any role, in the order of their time; those without one, nor a dated document, come last. */
  timeline(entity: string): Facts;
  /** What is said for a fact, an edge and sentence each; empty for an id that the graph does not have. */
  claims(fact: FactQuery): ClaimRecord[];
  /** Facts that one sentence asserts and another denies. */
  contradictions(): ContradictionRecord[];
  /** Who tells a fact: independent outlets, of which copies of one story count once. `undefined` for an unknown id. */
  corroboration(fact: FactQuery): CorroborationRecord | undefined;
}

/** Answers over a graph; what needs an index of its own makes it when it is first asked. */
export function factQuestions<T extends OntologyShape>(finder: Finder, make: RecordMaker): FactQuestions<T> {
  const { graph, names } = finder;
  const facts = new Map<string, Fact>(graph.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(graph.sources.map((source) => [source.id, source]));
  const claimsByFact = once(() => groupBy(graph.claims, ({ fact }) => fact));
  const tellings = once(() => tellingIndex(graph));
  const lookUp = (query: FactQuery) => facts.get(typeof query === 'string' ? query : query.id);
  const tools = { test: (filter: object) => factTest(finder, filter as FactFilter), make: make.fact };
  const ofKind = (kind: Fact['kind']) => (type?: string, filter?: object) => {
    const conditions = { ...filter, ...(type === undefined ? {} : { type }) } as FactFilter;
    return lazyFacts(() => kindOnly(findFacts(finder, conditions), kind), tools);
  };
  return {
    events: ofKind('event') as FactQuestions<T>['events'],
    relations: ofKind('relation') as FactQuestions<T>['relations'],
    timeline: (name) => {
      const [entity] = names.entitiesNamed(name);
      return lazyFacts(() => (entity ? inTimeOrder(findFacts(finder, { any: entity.id }), graph) : []), tools);
    },
    claims: (query) => {
      const fact = lookUp(query);
      return ((fact && claimsByFact().get(fact.id)) ?? []).map((claim: Claim) => make.claim(claim));
    },
    contradictions: () =>
      findContradictions(graph).map(({ asserted, denied }) => ({
        asserted: asserted.map(make.fact),
        denied: denied.map(make.fact),
      })),
    corroboration: (query) => {
      const fact = lookUp(query);
      if (!fact) return undefined;
      const { outlets, groups } = corroborate(fact, tellings(), sources);
      return { outlets, groups: groups.map((group) => group.map(make.fact)) };
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function* kindOnly(facts: Iterable<Fact>, kind: Fact['kind']): Generator<Fact> {
  for (const fact of facts) if (fact.kind === kind) yield fact;
}

function inTimeOrder(facts: Iterable<Fact>, { sources }: KnowledgeGraph): Fact[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const timeOf = ({ roles, document }: Fact): string => {
    const told = (roles.time ?? []).flatMap((term) => (term.kind === 'time' && term.value ? [term.value] : []));
    return told.sort(compareText)[0] ?? published.get(document) ?? '~';
  };
  return [...facts].sort((left, right) => compareText(timeOf(left), timeOf(right)));
}
