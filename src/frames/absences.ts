/** Why a sentence or a trigger gave no fact. */
import type { Absence, EventMention, RelationMention } from '../model/mention.js';
import type { Scene } from './classes.js';
import { eventThreshold } from './events.js';
import type { TriggerSighting } from './match.js';
import { relationThreshold } from './relations.js';
import type { Settings } from './settings.js';

/** What was seen in a sentence. */
export interface Seen {
  readonly sightings: readonly TriggerSighting[];
  /** Words on which an event was weighed, also those whose event another one then took in ("said in a statement"). */
  readonly taken: ReadonlySet<number>;
  readonly events: readonly EventMention[];
  readonly relations: readonly RelationMention[];
}

/** Absences of a sentence of the story: its facts that are not accepted, its triggers without arguments, or that it has no trigger. */
export function absencesIn(scene: Scene, seen: Seen, settings: Settings): Absence[] {
  const { events, relations, sightings } = seen;
  const refused = [
    ...events.filter(isRefused).map((event) => refusal(event, event.range, eventThreshold(settings, event.type))),
    ...relations.filter(isRefused).map((each) => refusal(each, each.quote, relationThreshold(settings, each.type))),
  ];
  const isNothing = events.length + relations.length + sightings.length === 0;
  if (isNothing) return [{ range: scene.tree.sentence.range, reason: 'noTrigger' }];
  return [...refused, ...idleTriggers(seen).map((sighting) => withoutArguments(scene, sighting))];
}

function isRefused({ status }: EventMention | RelationMention): boolean {
  return status !== 'accepted';
}

function refusal(
  { type, status, confidence }: EventMention | RelationMention,
  range: Absence['range'],
  threshold: number,
): Absence {
  const seen = { range, type, confidence, threshold };
  return { ...seen, reason: status === 'generic' ? 'generic' : 'belowThreshold' };
}

/** Triggers on words that no event stands on, a type once; of types that compete for a word the one that won counts. */
function idleTriggers({ sightings, taken }: Seen): TriggerSighting[] {
  const idle = sightings.filter(({ head }) => !taken.has(head));
  return idle.filter(
    (each, index) => idle.findIndex(({ head, type }) => head === each.head && type === each.type) === index,
  );
}

/** What is missing at a trigger; a candidate that was too faint to be kept is below its threshold. */
function withoutArguments(
  { tree, ontology }: Scene,
  { head, type, candidate, contradiction }: TriggerSighting,
): Absence {
  const seen = { range: tree.tokens[head]!.range, type };
  if (candidate) return { ...seen, reason: 'belowThreshold' };
  if (contradiction) {
    const filler = tree.tokens[contradiction.filler]!.range;
    return { ...seen, reason: 'wrongClass', roles: [contradiction.role], filler };
  }
  const roles = [...(ontology.events.get(type)?.roles.values() ?? [])].filter(({ required }) => required);
  return { ...seen, reason: 'noFiller', roles: roles.map(({ name }) => name) };
}
