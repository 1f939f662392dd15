/** The handle that users hold: questions to a graph, answers with their evidence. Read-only. */
import type { Entity, KnowledgeGraph, Statement } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { factIndex } from './fact-index.js';
import { type FactQuestions, factQuestions, type OntologyShape } from './fact-questions.js';
import { type FactFilter, findFacts } from './find.js';
import { recordMaker } from './make-records.js';
import { nameIndex } from './names.js';
import type { NewsTypes } from './news-types.data.js';
import { allPaths, reach, shortestPath, waysOf } from './paths.js';
import type {
  EntityRecord,
  EvidenceRecord,
  FactRecord,
  LinkRecord,
  NeighbourRecord,
  StatementRecord,
} from './records.js';

/** Where an entity is asked for, its id, label, alias or linked IRI will do, or a record of it. */
export type EntityQuery = string | Pick<EntityRecord, 'id'>;

/** The handle; `T` are the types of the graph's ontology, the built-in ones if nothing is said. */
export interface GraphHandle<T extends OntologyShape = NewsTypes> extends FactQuestions<T> {
  /** Facts that meet all conditions; all facts for `{}`. */
  find(filter: FactFilter): FactRecord[];
  /** The entity a name most likely means: by label before by alias, the one with more claims first. */
  entity(name: EntityQuery): EntityRecord | undefined;
  /** All entities, of one class and what is below it if asked for, in the order of the graph. */
  entities(filter?: { readonly type?: T['classes'] }): EntityRecord[];
  /** Entities up to `hops` asserted statements away (1 if not given), nearest first. */
  neighbours(entity: EntityQuery, options?: { readonly hops?: number }): NeighbourRecord[];
  /** Asserted statements that lead from one entity to the other by the fewest steps; `undefined` where nothing does. */
  path(from: EntityQuery, to: EntityQuery): StatementRecord[] | undefined;
  /** All ways of at most `hops` asserted statements (3 if not given) that visit nothing twice, the shortest first, found as they are walked. */
  paths(from: EntityQuery, to: EntityQuery, options?: { readonly hops?: number }): Iterable<StatementRecord[]>;
  /** Statements about an entity, asserted or not, as subject or object. */
  statementsOf(entity: EntityQuery): StatementRecord[];
  /** What the linker decided, by entity in the order of the graph; nothing where no gazetteer was given. */
  links(): LinkRecord[];
  /** The sentences that tell a fact; empty for an id that the graph does not have. */
  evidence(fact: string | Pick<FactRecord, 'id'>): readonly EvidenceRecord[];
}

/** Opens a graph for questions. With an ontology, types and classes also find what is below them. */
export function openGraph<T extends OntologyShape = NewsTypes>(
  graph: KnowledgeGraph,
  ontology?: Ontology,
): GraphHandle<T> {
  const names = nameIndex(graph);
  const make = recordMaker(graph);
  const ways = waysOf(graph);
  const facts = new Map<string, KnowledgeGraph['facts'][number]>(graph.facts.map((fact) => [fact.id, fact]));
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const finder = { graph, names, index: factIndex(graph), ...(ontology ? { ontology } : {}) };
  const about = statementsByEntity(graph);
  const lookUp = (query: EntityQuery): Entity | undefined =>
    typeof query === 'string' ? names.entitiesNamed(query)[0] : entities.get(query.id);

  const pathRecords = function* (start: Entity, end: Entity, hops: number) {
    for (const path of allPaths(ways, start.id, end.id, hops)) yield path.map(make.statement);
  };

  return {
    ...factQuestions<T>(finder, make),
    find: (filter) => [...findFacts(finder, filter)].map(make.fact),
    entity: (name) => mapDefined(lookUp(name), make.entity),
    entities: ({ type } = {}) => graph.entities.filter((entity) => isOf(entity, type, ontology)).map(make.entity),
    neighbours: (query, { hops = 1 } = {}) => {
      const start = lookUp(query);
      const reached = start ? [...reach(ways, start.id, hops)] : [];
      return reached.map(([id, distance]) => ({ entity: make.entity(entities.get(id)!), distance }));
    },
    path: (from, to) => {
      const [start, end] = [lookUp(from), lookUp(to)];
      return start && end && shortestPath(ways, start.id, end.id)?.map(make.statement);
    },
    paths: (from, to, { hops = 3 } = {}) => {
      const [start, end] = [lookUp(from), lookUp(to)];
      return { [Symbol.iterator]: () => (start && end ? pathRecords(start, end, hops) : [].values()) };
    },
    statementsOf: (query) => {
      const entity = lookUp(query);
      return ((entity && about.get(entity.id)) ?? []).map(make.statement);
    },
    links: () => (graph.linking?.decisions ?? []).map(make.link),
    evidence: (fact) => mapDefined(facts.get(typeof fact === 'string' ? fact : fact.id), make.fact)?.evidence ?? [],
  };
}

function isOf(entity: Entity, type: string | undefined, ontology: Ontology | undefined): boolean {
  return type === undefined || entity.type === type || (ontology?.isA(entity.type, type) ?? false);
}

function statementsByEntity({ statements }: KnowledgeGraph): ReadonlyMap<string, readonly Statement[]> {
  const index = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { subject, object } = statement;
    for (const id of new Set<string>(object.kind === 'entity' ? [subject, object.id] : [subject]))
      index
        .set(id, index.get(id) ?? [])
        .get(id)!
        .push(statement);
  }
  return index;
}

function mapDefined<T, R>(value: T | undefined, change: (value: T) => R): R | undefined {
  return value === undefined ? undefined : change(value);
}
