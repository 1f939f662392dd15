/** Judgements replayed on one reading, before its facts are made: so that facts, claims and statements follow from them by construction. */
import { idAfterSplit } from '../model/ids.js';
import type { Judgement, RejectJudgement } from '../model/judgement.js';
import type { ChainId, Reading } from '../model/mention.js';
import type { Entity, Fact } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { mergeEvents } from '../resolve/merge-events.js';
import { documentFacts } from './document-facts.js';
import type { JudgementStep } from './judgement-steps.js';
import { mergeEntities } from './merge-entities.js';

/** A reading with the entities of its chains, as the judgements leave it. */
export interface Judged {
  readonly reading: Reading;
  readonly entities: ReadonlyMap<ChainId, Entity>;
  /** Positions of the judgements that changed something, perhaps more than once. */
  readonly applied: readonly number[];
}

/**
 * Replays the steps of judgements, in their order. A fact is rejected under any id that it has up to the place of its judgement: a merge
 * may give it another one before that.
 */
export function judgeReading(
  reading: Reading,
  resolved: ReadonlyMap<ChainId, Entity>,
  steps: readonly JudgementStep[],
  ontology: Ontology,
): Judged {
  let judged: Judged = { reading, entities: resolved, applied: [] };
  steps.forEach(({ position, judgement }, at) => {
    if (judgement.judgement === 'reject') {
      judged = withoutRejected(judged, steps.slice(at, at + 1), ontology);
    } else if (changeBy(judgement, judged)) {
      judged = withoutRejected(judged, steps.slice(at + 1), ontology);
      const entities = changed(judged.entities, changeBy(judgement, judged)!, ontology);
      judged = { ...judged, entities, applied: [...judged.applied, position] };
    }
  });
  return judged;
}

/** What a judgement makes of an entity; `undefined` where it changes none. */
function changeBy(judgement: Exclude<Judgement, RejectJudgement>, judged: Judged): Change | undefined {
  const change = changeOf(judgement, judged.reading.source.id);
  return [...judged.entities.values()].some((entity) => change(entity) !== entity) ? change : undefined;
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

/** Without the facts that are there now and that these steps reject. Documents in which none is told cost one look. */
function withoutRejected(judged: Judged, steps: readonly JudgementStep[], ontology: Ontology): Judged {
  const rejections = steps.flatMap(({ position, judgement }) =>
    judgement.judgement === 'reject' ? [{ position, judgement }] : [],
  );
  if (rejections.length === 0) return judged;
  const facts = factIds(judged, ontology);
  const found = rejections.find(({ judgement }) => facts.has(judgement.fact));
  if (!found) return judged;
  const reading = rejected(found.judgement, judged, ontology);
  const others = rejections.filter((rejection) => rejection !== found);
  return withoutRejected({ ...judged, reading, applied: [...judged.applied, found.position] }, others, ontology);
}

function factIds({ reading, entities }: Judged, ontology: Ontology): ReadonlySet<string> {
  const { facts } = documentFacts(reading, { entities, events: mergeEvents(reading, entities) }, ontology);
  return new Set(facts.map(({ id }) => id));
}

/** The reading without the mentions that tell a fact. */
function rejected({ fact: id }: RejectJudgement, { reading, entities }: Judged, ontology: Ontology): Reading {
  const factOf = (part: Pick<Reading, 'events' | 'relations'>): Fact | undefined => {
    const events = part.events.length > 0 ? [part.events] : [];
    return documentFacts({ ...reading, ...part }, { entities, events }, ontology).facts[0];
  };
  const groups = mergeEvents(reading, entities);
  const events = groups.filter((group) => factOf({ events: group, relations: [] })?.id === id).flat();
  const relations = reading.relations.filter((one) => factOf({ events: [], relations: [one] })?.id === id);
  return {
    ...reading,
    events: reading.events.filter((event) => !events.includes(event)),
    relations: reading.relations.filter((relation) => !relations.includes(relation)),
  };
}
