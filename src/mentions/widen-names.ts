/** Names that the network cuts short: hyphenated parts, the country of an institution, the common noun of a region. */
import type { Token } from '../model/text.js';
import { headOfSpan, relationOf } from '../model/tree.js';
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

/** Divisions of a country whose noun is part of what they are called: "Zabul province". */
const DIVISIONS: ReadonlySet<string> = new Set(
  'province region state district county prefecture governorate department constituency territory valley peninsula'.split(
    ' ',
  ),
);

/** Names in text order, each as wide as its words go. */
export function widenNames(tokens: readonly Token[], names: readonly NameStretch[]): NameStretch[] {
  return joinNeighbours(tokens, joinHyphens(tokens, names)).map((name) => withDivision(tokens, name));
}

/** "Chan Siu-" and "wan": what a hyphen ties to a person's name is part of it, where the tagger sees a name or nothing it knows. */
function joinHyphens(tokens: readonly Token[], names: readonly NameStretch[]): NameStretch[] {
  return names.map((name, index) => {
    const next = names[index + 1];
    const isFree = next === undefined || next.start > name.end + 1;
    if (name.type !== 'Person' || !isFree || !isTied(tokens, name.end)) return name;
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

/** No common noun of the news: "-era" and "-style" are told by their class or their use before a noun. */
function isRare(token: Token): boolean {
  return token.form.length <= 5 && nounClass(lemmaOf(token), false) === 'Entity';
}

function joinNeighbours(tokens: readonly Token[], names: readonly NameStretch[]): NameStretch[] {
  const joined: NameStretch[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const union = before && before.end === name.start ? unionOf(tokens, before, name) : undefined;
    if (union) joined.pop();
    joined.push(union ?? name);
  }
  return joined;
}

/** One name of two that stand side by side, if they are one: the parts of a person's name, a country and its institution. */
function unionOf(tokens: readonly Token[], one: NameStretch, other: NameStretch): NameStretch | undefined {
  const both = { start: one.start, end: other.end, confidence: Math.min(one.confidence, other.confidence) };
  if (one.type === 'Person' && other.type === 'Person' && isFlat(tokens, other)) return { ...both, type: 'Person' };
  const isNational = one.type === 'Demonym' || one.type === 'Country';
  return isNational && isInstitution(tokens, other) ? { ...both, type: 'GovernmentBody' } : undefined;
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

/** "Zabul province", "Askar camp": the noun behind the name that it is a modifier of. */
function withDivision(tokens: readonly Token[], name: NameStretch): NameStretch {
  const noun = tokens[name.end];
  if (!noun || noun.upos !== 'NOUN' || tokens[headOfSpan(tokens, name.start, name.end)]!.head !== name.end) return name;
  const isDivision = ['Region', 'Place', 'City'].includes(name.type) && DIVISIONS.has(noun.form);
  return isDivision && relationOf(noun) !== 'compound' ? { ...name, type: 'Region', end: name.end + 1 } : name;
}
