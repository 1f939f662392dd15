/** Whether two tellings tell one event: who takes part, when, where, and what identifies events of the type. */
import { type EventMention, type Filler, type Reading, SHARED_RULE } from '../model/mention.js';
import type { EntityLookup } from './entity-lookup.js';
import { headlineOf, LEAD } from './headline.js';
import { identifyingRole } from './identifying-roles.js';
import { isCounted, isNamedThing, type Mentions, pointsBack } from './trigger-words.js';

/** What one event mention tells, resolved. */
export interface Telling {
  readonly event: EventMention;
  /** Role → ids of entities; `time` and `place` apart. Unresolved pronouns are left out, and what another event of the sentence lent: they contradict nothing. */
  readonly fillers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Role → stretch of text, normalised. */
  readonly texts: ReadonlyMap<string, string>;
  /** ISO values where resolved, else words. */
  readonly times: readonly string[];
  /** Ids of places with their class. */
  readonly places: ReadonlyMap<string, string>;
  /** "the attack", "this meeting": the words point back. */
  readonly isAnaphoric: boolean;
  /** "another attack", "a second visit": the words tell a new one. */
  readonly isAnother: boolean;
  /** "the killing", before which none of those who take part stands: one thing that is named, not a verb behind its subject. */
  readonly isNamedThing: boolean;
  /** Whether the title of the article tells it. */
  readonly isHeadline: boolean;
  readonly sentence: number;
}

/** How many sentences back "the attack" may point. */
const ANAPHORA_WINDOW = 4;

/** Resolves the fillers of an event mention. */
export function tellingOf(
  event: EventMention,
  reading: Reading,
  mentions: Mentions,
  entitiesOf: EntityLookup,
): Telling {
  const roles = Object.entries(event.roles).filter(([role]) => role !== 'time' && role !== 'place');
  const idsOf = (fillers: readonly Filler[]) =>
    new Set(fillers.filter(isOwn).flatMap((filler) => namedIds(filler, entitiesOf)));
  return {
    event,
    fillers: new Map(roles.map(([role, fillers]) => [role, idsOf(fillers)] as const).filter(([, ids]) => ids.size > 0)),
    texts: new Map(roles.flatMap(([role, fillers]) => textsOf(role, fillers))),
    times: (event.roles.time ?? []).map((filler) => timeOf(filler, mentions)),
    places: new Map((event.roles.place ?? []).flatMap((filler) => placesOf(filler, entitiesOf))),
    isAnaphoric: pointsBack(event, reading),
    isAnother: isCounted(event, reading),
    isNamedThing: isNamedThing(event, reading, mentions),
    isHeadline: headlineOf(reading) === event.trigger.sentence,
    sentence: event.trigger.sentence,
  };
}

/** "Five were injured in the attack" says of the five which injury it is, not which attack. */
function isOwn({ foundBy }: Filler): boolean {
  return foundBy !== SHARED_RULE;
}

function namedIds(filler: Filler, entitiesOf: EntityLookup): string[] {
  if (filler.kind === 'text') return [];
  return entitiesOf(filler.mention).flatMap(({ level, id, label }) =>
    level === 'pronoun' ? [] : [countOf(label) ?? id],
  );
}

/** "at least 107", "107 people": so many of a role are the same ones, whatever they are called; small numbers tell less. */
function countOf(label: string): string | undefined {
  return /(?<![\d.,])\d{2,}(?:,\d{3})*(?![\d.])/.exec(label)?.[0];
}

function textsOf(role: string, fillers: readonly Filler[]): [string, string][] {
  const texts = fillers.flatMap((filler) => (filler.kind === 'text' ? [filler.text] : []));
  return texts.length > 0 ? [[role, texts.join(' ').toLowerCase()]] : [];
}

function timeOf(filler: Filler, mentions: Mentions): string {
  if (filler.kind === 'text') return filler.text.toLowerCase();
  const mention = mentions.get(filler.mention);
  return (mention?.kind === 'value' ? mention.value : undefined) ?? mention?.text.toLowerCase() ?? '';
}

function placesOf(filler: Filler, entitiesOf: EntityLookup): [string, string][] {
  return filler.kind === 'text' ? [] : entitiesOf(filler.mention).map((entity) => [entity.id, entity.type]);
}

/** Nothing of the one contradicts the other: type, modality, each role's fillers, texts, times, places. */
export function areCompatible(one: Telling, other: Telling): boolean {
  if (one.event.type !== other.event.type) return false;
  if (isNamedAgain(one) || isNamedAgain(other)) return true;
  if (one.event.modality !== other.event.modality) return false;
  if (one.event.head === other.event.head && one.sentence === other.sentence) return true;
  return (
    haveSameFillers(one, other) &&
    haveSameTexts(one, other) &&
    areSameTimes(one.times, other.times) &&
    areSamePlaces(one, other)
  );
}

/** Where both tell a role, one tells all that the other does. */
function haveSameFillers(one: Telling, other: Telling): boolean {
  return [...one.fillers].every(([role, ids]) => {
    const others = other.fillers.get(role);
    return !others || isSubset(ids, others) || isSubset(others, ids);
  });
}

function haveSameTexts(one: Telling, other: Telling): boolean {
  return [...one.texts].every(([role, text]) => {
    const told = other.texts.get(role);
    return told === undefined || told.includes(text) || text.includes(told);
  });
}

/** Unknown, equal, or one the beginning of the other ("2018", "2018-06"). */
function areSameTimes(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return one.some((time) => other.some((told) => time.startsWith(told) || told.startsWith(time)));
}

/** Unknown, shared, or of different size ("Leeds" and "England", "the bridge" and "Leeds": one may lie in the other). */
function areSamePlaces(one: Telling, other: Telling): boolean {
  if (one.places.size === 0 || other.places.size === 0) return true;
  return [...one.places].some(([id, type]) =>
    [...other.places].some(([told, toldType]) => id === told || sizeOf(type) !== sizeOf(toldType)),
  );
}

/** Countries and regions before towns before what stands in them. */
function sizeOf(type: string): number {
  return ['Country', 'Region'].includes(type) ? 2 : Number(type === 'City');
}

/** Compatible tellings are one event if they share what identifies it, or two fillers, or the later one points back. */
export function isSameEvent(earlier: Telling, later: Telling): boolean {
  if (earlier.event.head === later.event.head && earlier.sentence === later.sentence) return true;
  if (isBare(earlier) || isBare(later)) return true;
  const shared = sharedFillers(earlier, later);
  const role = identifyingRole(later.event.type);
  if (role && shared.some(([told]) => told === role)) return true;
  if (shared.length > 0 && (isToldAgain(earlier, later) || isToldInPart(earlier, later))) return true;
  return shared.length >= 2 || isBackReference(earlier, later, shared.length);
}

/** What a headline tells, the first sentences tell in full. */
function isToldAgain(earlier: Telling, { sentence }: Telling): boolean {
  return earlier.isHeadline && sentence > earlier.sentence && sentence - earlier.sentence <= LEAD;
}

/** "Lund visited Brno. … Her visit began": soon after, and one of the two tells nobody and nothing that the other does not. */
function isToldInPart(earlier: Telling, later: Telling): boolean {
  const isNear = later.sentence - earlier.sentence <= ANAPHORA_WINDOW;
  const isSaying = later.event.type === 'Say';
  return isNear && !later.isAnother && !isSaying && (isPartOf(earlier, later) || isPartOf(later, earlier));
}

function isPartOf(less: Telling, more: Telling): boolean {
  const isWithin = ([role, ids]: [string, ReadonlySet<string>]) => isSubset(ids, more.fillers.get(role) ?? new Set());
  return [...less.fillers].every(isWithin) && [...less.texts.keys()].join() === [...more.texts.keys()].join();
}

/** "Details of the summit": the words only name what was told, as planned or as over as it is. */
function isNamedAgain(telling: Telling): boolean {
  return telling.isAnaphoric && isBare(telling);
}

/** Nothing is told but that it happened ("the crash"): what else the article tells of the type is that. */
export function isBare({ fillers, texts, times, places }: Telling): boolean {
  return fillers.size === 0 && texts.size === 0 && times.length === 0 && places.size === 0;
}

function sharedFillers(one: Telling, other: Telling): [string, string][] {
  return [...one.fillers].flatMap(([role, ids]) =>
    [...ids].filter((id) => other.fillers.get(role)?.has(id)).map((id): [string, string] => [role, id]),
  );
}

/** "the attack", shortly after an attack, telling no participant that the first did not tell, or none but in roles that it left open. */
function isBackReference(earlier: Telling, later: Telling, shared: number): boolean {
  const distance = later.sentence - earlier.sentence;
  if (!later.isAnaphoric || distance < 0 || distance > ANAPHORA_WINDOW) return false;
  return shared > 0 || later.fillers.size === 0 || tellsTheRest(earlier, later);
}

/** "Roe was found murdered. … Doe admitted to the killing": whom it befell is told first, who did it later. What is said is another thing each time. */
function tellsTheRest(earlier: Telling, later: Telling): boolean {
  const told = new Set([...Object.keys(earlier.event.roles), 'content']);
  const isOpen = (role: string) => !told.has(role) && earlier.event.roles.content === undefined;
  return later.isNamedThing && [...later.fillers.keys(), ...later.texts.keys()].every(isOpen);
}

function isSubset(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return [...few].every((id) => many.has(id));
}
