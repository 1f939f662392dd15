/** Judgements replayed on one reading, before its facts are made: so that facts, claims and statements follow from them by construction. */
import { hashParts } from '../model/ids.js';
import type { Judgement, RejectJudgement, RenameJudgement } from '../model/judgement.js';
import type { ChainId, Reading } from '../model/mention.js';
import type { Entity, EntityId, Fact } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { mergeEvents } from '../resolve/merge-events.js';
import { documentFacts } from './document-facts.js';
import { mergeEntities } from './merge-entities.js';

/** A reading with the entities of its chains, as the judgements leave it. */
export interface Judged {
  readonly reading: Reading;
  readonly entities: ReadonlyMap<ChainId, Entity>;
  /** Positions of the judgements that changed something, perhaps more than once. */
  readonly applied: readonly number[];
}

/** Replays the steps of judgements, in their order. */
export function judgeReading(
  reading: Reading,
  resolved: ReadonlyMap<ChainId, Entity>,
  steps: readonly JudgementStep[],
  ontology: Ontology,
): Judged {
  let judged: Judged = { reading, entities: resolved, applied: [] };
  let facts: ReadonlySet<string> | undefined;
  for (const { position, judgement } of steps) {
    if (judgement.judgement === 'reject') facts ??= factIds(judged, ontology);
    if (judgement.judgement === 'reject' && !facts?.has(judgement.fact)) continue;
    const next = applyOne(judgement, judged, ontology);
    if (!next) continue;
    judged = { ...judged, ...next, applied: [...judged.applied, position] };
    facts = undefined;
  }
  return judged;
}

/** One thing to do, and the position of the judgement that asks for it. */
export interface JudgementStep {
  readonly position: number;
  readonly judgement: Judgement;
}

/**
 * What the judgements ask for, every id that an earlier one merged away replaced by the one that stayed. Who was given a name keeps it
 * when others are merged into it.
 */
export function judgementSteps(judgements: readonly Judgement[]): JudgementStep[] {
  const kept = new Map<EntityId, EntityId>();
  const given = new Map<EntityId, RenameJudgement>();
  const idOf = (id: EntityId): EntityId => {
    const stays = kept.get(id);
    return stays === undefined ? id : idOf(stays);
  };
  const stepsOf = (judgement: Judgement): Judgement[] => {
    if (judgement.judgement === 'reject') return [judgement];
    if (judgement.judgement === 'split') return [{ ...judgement, entity: idOf(judgement.entity) }];
    if (judgement.judgement === 'rename') {
      const renaming = { ...judgement, entity: idOf(judgement.entity) };
      given.set(renaming.entity, renaming);
      return [renaming];
    }
    const entities = [...new Set(judgement.entities.map(idOf))];
    for (const other of entities.slice(1)) kept.set(other, entities[0]!);
    return [{ ...judgement, entities }, ...[given.get(entities[0]!) ?? []].flat()];
  };
  return judgements.flatMap((one, position) => stepsOf(one).map((judgement) => ({ position, judgement })));
}

/** What changes; `undefined` where nothing does. A fact that is rejected must be there. */
function applyOne(judgement: Judgement, judged: Judged, ontology: Ontology): Partial<Judged> | undefined {
  if (judgement.judgement === 'reject') return rejected(judgement, judged, ontology);
  const change = changeOf(judgement, judged.reading.source.id);
  const isTouched = [...judged.entities.values()].some((entity) => change(entity) !== entity);
  return isTouched ? { entities: changed(judged.entities, change, ontology) } : undefined;
}

type Change = (entity: Entity) => Entity;

function changeOf(judgement: Exclude<Judgement, RejectJudgement>, source: string): Change {
  if (judgement.judgement === 'merge') {
    const [first, ...others] = judgement.entities;
    return (entity) => (others.includes(entity.id) ? { ...entity, id: first! } : entity);
  }
  const { entity: id } = judgement;
  if (judgement.judgement === 'split') {
    const { documents } = judgement;
    const other = idAfterSplit(id, documents);
    return (entity) => (entity.id === id && documents.includes(source) ? { ...entity, id: other } : entity);
  }
  const { label } = judgement;
  return (entity) => (entity.id === id && entity.label !== label ? renamed(entity, label) : entity);
}

/** As readable as the id it comes from, and as stable. */
function idAfterSplit(id: EntityId, documents: readonly string[]): EntityId {
  return `${id.replace(/-[0-9a-f]+$/, '')}-${hashParts([id, ...documents], 10)}` as EntityId;
}

function renamed(entity: Entity, label: string): Entity {
  const aliases = new Set([...entity.aliases, entity.label]);
  aliases.delete(label);
  return { ...entity, label, aliases: [...aliases].sort() };
}

/** Entities of one id in the end are one. */
function changed(entities: Judged['entities'], change: Change, ontology: Ontology): Judged['entities'] {
  const distinct = new Map([...entities.values()].map((entity) => [entity.id, change(entity)]));
  const united = new Map(mergeEntities([...distinct.values()], ontology).map((entity) => [entity.id, entity]));
  return new Map([...entities].map(([chain, { id }]) => [chain, united.get(distinct.get(id)!.id)!]));
}

/** So that documents in which a rejected fact is not told cost one look. */
function factIds({ reading, entities }: Judged, ontology: Ontology): ReadonlySet<string> {
  const { facts } = documentFacts(reading, { entities, events: mergeEvents(reading, entities) }, ontology);
  return new Set(facts.map(({ id }) => id));
}

/** The reading without the mentions that tell a fact. */
function rejected({ fact: id }: RejectJudgement, { reading, entities }: Judged, ontology: Ontology) {
  const factOf = (part: Pick<Reading, 'events' | 'relations'>): Fact | undefined => {
    const events = part.events.length > 0 ? [part.events] : [];
    return documentFacts({ ...reading, ...part }, { entities, events }, ontology).facts[0];
  };
  const groups = mergeEvents(reading, entities);
  const events = groups.filter((group) => factOf({ events: group, relations: [] })?.id === id).flat();
  const relations = reading.relations.filter((one) => factOf({ events: [], relations: [one] })?.id === id);
  return {
    reading: {
      ...reading,
      events: reading.events.filter((event) => !events.includes(event)),
      relations: reading.relations.filter((relation) => !relations.includes(relation)),
    },
  };
}
