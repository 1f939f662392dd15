/** Names that the network cuts short: hyphenated parts, the country of an institution, the common noun of a region. */
import type { Token } from '../model/text.js';
import { headOfSpan, relationOf } from '../model/tree.js';
import { completeNames } from './completed-names.js';
import { isCountryAbbreviation } from './country-abbreviations.js';
import { withKind } from './kind-nouns.js';
import { isHyphen } from './make-mention.js';
import { nounClass } from './noun-classes.js';
import { lemmaOf } from './sentence-view.js';

/** A name on its way to a mention; tokens `start` to `end`, half-open. */
export interface NameStretch {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly confidence: number;
}

/** Divisions of a country whose noun is part of what they are called: "Tavar province". */
const DIVISIONS: ReadonlySet<string> = new Set(
  `province region state district county prefecture governorate department constituency territory valley peninsula sector neighborhood neighbourhood municipality
  canton oblast`.split(/\s+/),
);

/** Those of them that a name which is a city's as well may have; a "Leeds district" lies in Leeds. */
const STATES: ReadonlySet<string> = new Set(['province', 'state', 'county']);

/** Bodies of a town or district, which go by its name. */
const LOCAL_BODIES: ReadonlySet<string> = new Set(['court', 'council', 'tribunal', 'assembly', 'police']);

const DIRECTION = /^(?:central|(?:(?:north|south)(?:east|west)?|east|west)(?:ern)?)$/;

/** Names in text order, each as wide as its words go. */
export function widenNames(tokens: readonly Token[], names: readonly NameStretch[]): NameStretch[] {
  return completeNames(tokens, joinNeighbours(tokens, joinHyphens(tokens, names))).map((name, index, all) => {
    const dated = withYear(tokens, withHead(tokens, name, all[index + 1]));
    const divided = withKind(tokens, withDivision(tokens, dated));
    return divided === dated ? withDirection(tokens, dated) : divided;
  });
}

/** "Orion Music Store": the capitalised words behind a product's name, to the one that they all describe, are part of what it is called. */
function withHead(tokens: readonly Token[], name: NameStretch, next: NameStretch | undefined): NameStretch {
  let end = name.end;
  while (tokens[end] && end < (next?.start ?? tokens.length) && /^\p{Lu}/u.test(tokens[end]!.form)) end++;
  const isOne = tokens.slice(name.start, end - 1).every(({ head }) => name.start <= head && head < end);
  return name.type === 'Product' && end > name.end && isOne ? { ...name, end } : name;
}

/** "Chan Siu-" and "wan": what a hyphen ties to a person's name is part of it, where the tagger sees a name or nothing it knows. */
function joinHyphens(tokens: readonly Token[], names: readonly NameStretch[]): NameStretch[] {
  return names.map((name, index) => {
    const next = names[index + 1];
    const isFree = next === undefined || next.start > name.end + 1;
    if (name.type !== 'Person' || !isFree || !(isTied(tokens, name.end) || isSyllable(tokens, name))) return name;
    return { ...name, end: name.end + 2 };
  });
}

/** A hyphen at `position` without space around it, between a capitalised word and a short one that is no participle or adjective. */
function isTied(tokens: readonly Token[], position: number): boolean {
  const [before, hyphen, after] = [tokens[position - 1], tokens[position], tokens[position + 1]];
  if (!before || !after || !isHyphen(hyphen)) return false;
  const isClose = before.range.end === hyphen!.range.start && hyphen!.range.end === after.range.start;
  return (
    isClose && (after.upos === 'PROPN' || (after.upos === 'NOUN' && relationOf(after) !== 'compound' && isRare(after)))
  );
}

/** "Lee Jae-won", where the tagger takes the last syllable for a verb; "Lee Park-led" is one. */
function isSyllable(tokens: readonly Token[], { start, end }: NameStretch): boolean {
  const [before, hyphen, after] = [tokens[end - 1]!, tokens[end], tokens[end + 1]];
  if (end - start < 2 || !after || !isHyphen(hyphen)) return false;
  const isClose = before.range.end === hyphen!.range.start && hyphen!.range.end === after.range.start;
  return isClose && after.upos === 'VERB' && after.form.length <= 4 && !/^(?:led|run|own|made|born)$/.test(after.form);
}

/** No common noun of the news: "-era" and "-style" are told by their class or their use before a noun. */
function isRare(token: Token): boolean {
  return token.form.length <= 5 && nounClass(lemmaOf(token), false) === 'Entity';
}

function joinNeighbours(tokens: readonly Token[], names: readonly NameStretch[]): NameStretch[] {
  const joined: NameStretch[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const union = before ? (unionOf(tokens, before, name) ?? placeOf(tokens, before, name)) : undefined;
    if (union) joined.pop();
    joined.push(union ?? name);
  }
  return joined;
}

/** One name of two that stand side by side, if they are one: the parts of a person's name, a country and its institution. */
function unionOf(tokens: readonly Token[], one: NameStretch, other: NameStretch): NameStretch | undefined {
  if (one.end !== other.start) return undefined;
  const both = { start: one.start, end: other.end, confidence: Math.min(one.confidence, other.confidence) };
  if (one.type === 'Person' && other.type === 'Person' && arePartsOfOne(tokens, one, other))
    return { ...both, type: 'Person' };
  const isNational = one.type === 'Demonym' || one.type === 'Country' || isStateWord(tokens, one);
  const isOfOwner = isNational || isSeat(tokens, one, other);
  return isOfOwner && isInstitution(tokens, other) ? { ...both, type: 'GovernmentBody' } : undefined;
}

/** "Leeds Crown Court": the town before a court, council or police is part of the name. */
function isSeat(tokens: readonly Token[], one: NameStretch, other: NameStretch): boolean {
  const [seat, body] = [one, other].map(({ start, end }) => headOfSpan(tokens, start, end)) as [number, number];
  const isBefore = tokens[seat]!.head === body && /^(?:compound|amod|nmod)$/.test(tokens[seat]!.deprel);
  return isBefore && one.type !== 'Person' && LOCAL_BODIES.has(lemmaOf(tokens[body]!));
}

/** "Municipality of Leeds", "Plains of Tavar": a capitalised noun and the place behind "of" that it is of. */
function placeOf(tokens: readonly Token[], one: NameStretch, other: NameStretch): NameStretch | undefined {
  const of = tokens[one.end - 1]!.form === 'of' ? one.end - 1 : one.end;
  if (of !== one.start + 1 || other.start !== of + 1 || tokens[of]!.form !== 'of' || !isPlace(other.type))
    return undefined;
  const type = nounClass(lemmaOf(tokens[one.start]!), false);
  if (type !== 'Region' && type !== 'City' && type !== 'GovernmentBody') return undefined;
  return { start: one.start, end: other.end, type, confidence: Math.min(one.confidence, other.confidence) };
}

function isPlace(type: string): boolean {
  return ['Place', 'City', 'Region', 'Country', 'Facility'].includes(type);
}

/** "U.S.": the network takes it for the government as often as for the country. */
function isStateWord(tokens: readonly Token[], { start, end }: NameStretch): boolean {
  return end - start === 1 && isCountryAbbreviation(tokens[start]!.form);
}

/** Parts of one name by the tree, one of them a single word ("Chan" and "Siu-wai"): two full names are two people. */
function arePartsOfOne(tokens: readonly Token[], one: NameStretch, other: NameStretch): boolean {
  return [one, other].some((name) => wordCount(tokens, name) === 1) && isFlat(tokens, other);
}

function wordCount(tokens: readonly Token[], { start, end }: NameStretch): number {
  const hyphens = tokens.slice(start, end).filter(isHyphen).length;
  return end - start - 2 * hyphens;
}

function isFlat(tokens: readonly Token[], name: NameStretch): boolean {
  return relationOf(tokens[headOfSpan(tokens, name.start, name.end)]!) === 'flat';
}

/** "Ministry of Culture", "State Department": a capitalised noun of government heads the name. */
function isInstitution(tokens: readonly Token[], { start, end, type }: NameStretch): boolean {
  const head = tokens[headOfSpan(tokens, start, end)]!;
  const isBody = ['GovernmentBody', 'Organization', 'InternationalOrganization'].includes(type);
  return isBody && /^\p{Lu}/u.test(head.form) && nounClass(lemmaOf(head), false) === 'GovernmentBody';
}

/** "Tavar province": the noun behind the name that it is a modifier of. */
function withDivision(tokens: readonly Token[], name: NameStretch): NameStretch {
  const at = ADMINISTRATIVE.has(tokens[name.end]?.form ?? '') ? name.end + 1 : name.end;
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || tokens[headOfSpan(tokens, name.start, name.end)]!.head !== at) return name;
  const isDivision = name.type === 'City' ? STATES.has(noun.form) : name.type === 'Region' && DIVISIONS.has(noun.form);
  return isDivision && relationOf(noun) !== 'compound' ? { ...name, type: 'Region', end: at + 1 } : name;
}

/** What kind of division it is, between the name and the noun: "Tarn West electoral district". */
const ADMINISTRATIVE: ReadonlySet<string> = new Set(
  'electoral geographical functional parliamentary congressional judicial administrative autonomous federal rural urban metropolitan'.split(
    ' ',
  ),
);

/** "southern Tavaria", "east Leeds": a part of a country or a city is a region, and goes by its direction. */
function withDirection(tokens: readonly Token[], name: NameStretch): NameStretch {
  const before = tokens[name.start - 1];
  const head = tokens[headOfSpan(tokens, name.start, name.end)]!;
  if (!before || !DIRECTION.test(before.form) || !['Country', 'City', 'Region'].includes(name.type)) return name;
  if (tokens[before.head] !== head || !/^(?:obl|nmod|nsubj|obj|conj|root)$/.test(head.deprel)) return name;
  return { ...name, type: 'Region', start: name.start - 1 };
}

/** "the 2019 Tavarian Games": the year before an event's name tells which it is. */
function withYear(tokens: readonly Token[], name: NameStretch): NameStretch {
  const before = tokens[name.start - 1];
  return name.type === 'Event' && before && /^(?:1[89]|20)\d\d$/.test(before.form) && relationOf(before) !== 'obl'
    ? { ...name, start: name.start - 1 }
    : name;
}
