/** What changed from one graph to another, fact by fact and by the entities that take part. */
import { compareText } from '../graph/order.js';
import { termKey } from '../graph/terms.js';
import type { Fact, KnowledgeGraph } from '../model/statement.js';
import { recordMaker } from './make-records.js';
import type { EntityRecord, FactRecord } from './records.js';

/** Confidences that differ by less are the same: weights of a network are not. */
const SAME_CONFIDENCE = 0.005;

/** A fact that is in both graphs, and what of it is not the same. */
export interface ChangedFact {
  readonly before: FactRecord;
  readonly after: FactRecord;
  /** `modality`, `attributedTo`, `former`, `confidence`, `evidence`, or the name of a role. */
  readonly changed: readonly string[];
}

/** The facts of one entity that changed, by their ids. */
export interface EntityDiff {
  readonly entity: EntityRecord;
  readonly appeared: readonly string[];
  readonly vanished: readonly string[];
  readonly changed: readonly string[];
}

export interface GraphDiff {
  readonly appeared: readonly FactRecord[];
  readonly vanished: readonly FactRecord[];
  readonly changed: readonly ChangedFact[];
  /** Entities that any of these facts is about, those with most of them first. */
  readonly byEntity: readonly EntityDiff[];
}

/** Compares two graphs. A fact is known by its id: document, type and trigger of an event, document, type and ends of a relation. */
export function diffGraphs(before: KnowledgeGraph, after: KnowledgeGraph): GraphDiff {
  const older = factsById(before);
  const newer = factsById(after);
  const [makeOlder, makeNewer] = [recordMaker(before), recordMaker(after)];
  const diff = {
    appeared: after.facts.filter(({ id }) => !older.has(id)).map(makeNewer.fact),
    vanished: before.facts.filter(({ id }) => !newer.has(id)).map(makeOlder.fact),
    changed: after.facts.flatMap((fact) => {
      const known = older.get(fact.id);
      const changed = known ? changesOf(known, fact) : [];
      return known && changed.length > 0
        ? [{ before: makeOlder.fact(known), after: makeNewer.fact(fact), changed }]
        : [];
    }),
  };
  return { ...diff, byEntity: byEntity(diff) };
}

function factsById({ facts }: KnowledgeGraph): ReadonlyMap<string, Fact> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

/** The parts of a fact that are not the same. */
function changesOf(before: Fact, after: Fact): string[] {
  const roles = [...new Set([...Object.keys(before.roles), ...Object.keys(after.roles)])];
  const isFormer = (fact: Fact) => fact.kind === 'relation' && fact.former === true;
  const quotes = ({ provenance }: Fact) => JSON.stringify(provenance.map(({ range, sentence }) => [range, sentence]));
  return [
    ...(before.modality === after.modality ? [] : ['modality']),
    ...(before.attribution === after.attribution ? [] : ['attributedTo']),
    ...(isFormer(before) === isFormer(after) ? [] : ['former']),
    ...(Math.abs(before.confidence - after.confidence) < SAME_CONFIDENCE ? [] : ['confidence']),
    ...(quotes(before) === quotes(after) ? [] : ['evidence']),
    ...roles.filter((role) => fillers(before, role) !== fillers(after, role)),
  ];
}

function fillers({ roles }: Fact, role: string): string {
  return JSON.stringify((roles[role] ?? []).map(termKey).sort(compareText));
}

type Kind = 'appeared' | 'vanished' | 'changed';

function byEntity(diff: Omit<GraphDiff, 'byEntity'>): EntityDiff[] {
  const entities = new Map<string, { entity: EntityRecord; ids: Record<Kind, Set<string>> }>();
  const add = (kind: Kind, fact: FactRecord) => {
    for (const entity of entitiesOf(fact)) {
      const known = entities.get(entity.id) ?? {
        entity,
        ids: { appeared: new Set(), vanished: new Set(), changed: new Set() },
      };
      known.ids[kind].add(fact.id);
      entities.set(entity.id, known);
    }
  };
  for (const fact of diff.appeared) add('appeared', fact);
  for (const fact of diff.vanished) add('vanished', fact);
  for (const { before, after } of diff.changed) for (const fact of [before, after]) add('changed', fact);
  const all = [...entities.values()].map(({ entity, ids: { appeared, vanished, changed } }) => {
    return { entity, appeared: [...appeared], vanished: [...vanished], changed: [...changed] };
  });
  const size = (one: EntityDiff) => one.appeared.length + one.vanished.length + one.changed.length;
  return all.sort((a, b) => size(b) - size(a) || compareText(a.entity.id, b.entity.id));
}

function entitiesOf({ roles }: FactRecord): EntityRecord[] {
  return Object.values(roles).flatMap((terms) => terms.flatMap(({ entity }) => entity ?? []));
}
