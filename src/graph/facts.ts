/** Tellings of one thing → one fact: roles united, every quote kept. */
import { hashParts } from '../model/ids.js';
import type { Fact, FactId, NewsEvent, Provenance, Relation, Term } from '../model/statement.js';
import type { Modality, Source } from '../model/text.js';
import { compareText, groupBy } from './order.js';
import { keyOfRelation, relationId } from './relation-id.js';
import type { Telling } from './tellings.js';
import { rangeKey, uniteTerms } from './terms.js';

/** From the strongest to the weakest: a fact that one telling asserts is asserted. */
export const MODALITIES: readonly Modality[] = ['asserted', 'planned', 'possible', 'denied'];

/** A fact with the tellings it was made of, in text order. */
export interface ToldFact {
  readonly fact: Fact;
  readonly tellings: readonly Telling[];
}

/**
 * The event that the tellings tell. Its id is the hash of document, type and trigger offsets of the first telling, so that
 * a role found later does not change it.
 */
export function eventFact(tellings: readonly Telling[], source: Source): ToldFact {
  const ordered = inTextOrder(tellings);
  const { type, trigger } = ordered[0]!;
  const id = `event/${hashParts([source.id, type, rangeKey(trigger)])}` as FactId;
  const fact: NewsEvent = { kind: 'event', id, ...factBase(ordered, source) };
  return { fact, tellings: ordered };
}

/** The relations that the tellings tell: one for each type, subject and object, former ones apart. */
export function relationFacts(tellings: readonly Telling[], source: Source): ToldFact[] {
  const whole = tellings.filter(({ roles }) => roles.subject && roles.object);
  return [...groupBy(whole, relationKey).values()].map((group) => relationFact(group, source));
}

function relationFact(tellings: readonly Telling[], source: Source): ToldFact {
  const ordered = inTextOrder(tellings);
  const id = relationId(source.id, relationKey(ordered[0]!));
  const former = ordered[0]!.former ? { former: true as const } : {};
  const fact: Relation = { kind: 'relation', id, ...factBase(ordered, source), ...former };
  return { fact, tellings: ordered };
}

function relationKey({ type, former, roles }: Telling): string {
  return keyOfRelation(type, former, [roles.subject!, roles.object!]);
}

function factBase(tellings: readonly Telling[], source: Source) {
  const { type } = tellings[0]!;
  const best = strongest(tellings);
  return {
    type,
    roles: uniteRoles(tellings),
    modality: best.modality,
    ...(best.attribution ? { attribution: best.attribution } : {}),
    confidence: Math.max(...tellings.map(({ confidence }) => confidence)),
    provenance: tellings.map((telling) => provenanceOf(telling, source)),
    document: source.id,
  };
}

/**
 * The telling that counts most, of those that tell a role if there are any ("the summit" alone says not whether it was held): asserted before planned; then the fullest, which has most roles. Of equally full ones, what is asserted
 * rests on the author's own word, what is planned, possible or denied on the word of whoever said so (a headline leaves that out).
 */
export function strongest(tellings: readonly Telling[]): Telling {
  const rank = ({ modality }: Telling) => MODALITIES.indexOf(modality);
  const fullness = ({ roles }: Telling) => Object.keys(roles).length;
  const unsourced = ({ modality, attribution }: Telling) =>
    Number((modality === 'asserted') === (attribution !== undefined));
  const telling = tellings.filter((each) => fullness(each) > 0);
  return (telling.length > 0 ? telling : tellings).toSorted(
    (left, right) =>
      rank(left) - rank(right) ||
      fullness(right) - fullness(left) ||
      unsourced(left) - unsourced(right) ||
      right.confidence - left.confidence,
  )[0]!;
}

/** Each telling's roles, united by name. */
export function uniteRoles(tellings: readonly Telling[]): Record<string, readonly Term[]> {
  const names = [...new Set(tellings.flatMap(({ roles }) => Object.keys(roles)))].sort(compareText);
  return Object.fromEntries(
    names.map((name) => [name, uniteTerms(tellings.flatMap(({ roles }) => roles[name] ?? []))]),
  );
}

function provenanceOf(telling: Telling, source: Source): Provenance {
  const { quote: range, trigger, sentence, foundBy, confidence } = telling;
  return {
    document: source.id,
    range,
    quote: source.text.slice(range.start, range.end),
    ...(rangeKey(trigger) === rangeKey(range) ? {} : { trigger }),
    sentence,
    foundBy,
    confidence,
  };
}

function inTextOrder(tellings: readonly Telling[]): Telling[] {
  const key = ({ trigger, quote }: Telling) => `${rangeKey(trigger)} ${rangeKey(quote)}`;
  return [...tellings].sort(
    (left, right) => compareText(key(left), key(right)) || compareText(JSON.stringify(left), JSON.stringify(right)),
  );
}
