/** Definite descriptions of what the text has named or told of before: "the company", "the statement", "the President". */
import type { EntityMention } from '../model/mention.js';
import { areCompatible, isHuman, isOrganization, isPlace } from './classes.js';
import { determinerOf, isDefinite, isOfNone, isPickedOut, possessorOf } from './definite.js';
import { fitsName, isClassNoun, isDistinguishing, isTrade } from './description-words.js';
import type { Profile } from './drafts.js';
import { homelandOf, ofNation, onlyLand } from './homeland.js';
import { leaderOf } from './leaders.js';
import { describedPerson } from './person-descriptions.js';
import { headToken, modifiersOf, type Scene, tokensOf } from './scene.js';
import { functionOfMention } from './syntax.js';

/** How many sentences back a repeated noun, and a mere class noun, may reach. */
const REPEATED_WINDOW = 12;
const CLASS_WINDOW = 3;
/** Modifiers that tell nothing new of the thing. */
const EMPTY: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their our my your both such two three'.split(' '),
);
/** Titles that are told in other words. */
const SAME_TITLE: Readonly<Record<string, readonly string[]>> = { premier: ['prime', 'minister'] };
/** Index of the mention that a nominal takes up again; `undefined` where it is new. */
export function resolveDescription(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  if (mention.type === 'Position') return undefined;
  const owner = possessorOf(scene, mention);
  if (owner !== undefined)
    return homelandOf(scene, index) ?? describedPerson(scene, index) ?? sameOwned(scene, index, owner);
  if (!isDefinite(scene, mention)) return undefined;
  return (
    titled(scene, index) ??
    leaderOf(scene, index) ??
    describedPerson(scene, index) ??
    again(scene, index) ??
    ofKnownNation(scene, index) ??
    onlyLand(scene, index)
  );
}

/** "the Danish company", where the noun says no more than the class. */
function ofKnownNation(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  const isOne = mention.number !== 'plural' && isClassNoun(lemmaAt(scene, mention));
  return isOne && isOrganization(mention.type) ? ofNation(scene, index) : undefined;
}

/** The thing that bears the same noun, or the name of that class, where only this is near: "a Danish club", long before "the club". */
function again(scene: Scene, index: number): number | undefined {
  const [same, named] = [repeated(scene, index), ofClass(scene, index)];
  if (same === undefined || named === undefined) return same ?? named;
  if (isNameWithNoun(scene, index, same) && sizeBefore(scene, index, named) <= sizeBefore(scene, index, same))
    return same;
  return isWithin(scene, same, index, CLASS_WINDOW) ? same : named;
}

/** "Halm Bank" is "the bank" rather than another firm that is no more spoken of. */
function isNameWithNoun(scene: Scene, index: number, at: number): boolean {
  const { level, text } = scene.mentions[at]!;
  return level === 'name' && text.toLowerCase().split(' ').includes(lemmaAt(scene, scene.mentions[index]!));
}

function sizeBefore(scene: Scene, index: number, at: number): number {
  return scene.drafts.membersOf(at).filter((member) => member < index).length;
}

function isWithin(scene: Scene, before: number, index: number, window: number): boolean {
  return scene.mentions[index]!.span.sentence - scene.mentions[before]!.span.sentence <= window;
}

/** "his wife … his wife": the same noun of the same owner. */
function sameOwned(scene: Scene, index: number, owner: number): number | undefined {
  const mention = scene.mentions[index]!;
  const lemma = lemmaAt(scene, mention);
  return lookBack(scene, index, REPEATED_WINDOW, (other) => {
    const otherOwner = possessorOf(scene, other);
    const isSame = otherOwner !== undefined && scene.drafts.rootOf(otherOwner) === scene.drafts.rootOf(owner);
    return (
      isSame &&
      lemmaAt(scene, other) === lemma &&
      other.number === mention.number &&
      saysNothingNew(scene, mention, other)
    );
  });
}

/** "the president": the person who was given that title last. */
function titled(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  if (mention.type !== 'Person') return undefined;
  const words = [...contentOf(scene, mention), headToken(scene, mention).form.toLowerCase()];
  const bears = ({ titles }: Profile) =>
    words.every((word) => titles.has(word) || SAME_TITLE[word]?.every((part) => titles.has(part)));
  return lookBack(
    scene,
    index,
    Number.POSITIVE_INFINITY,
    (other, profile) => other.level !== 'nominal' && profile.type === 'Person' && bears(profile),
  );
}

/** The same head noun, with no new modifier: the last, or what the text is about. */
function repeated(scene: Scene, index: number): number | undefined {
  const isSame = sameNounTest(scene, scene.mentions[index]!);
  return aboutOrNear(scene, index, isSame, lookBack(scene, index, REPEATED_WINDOW, isSame));
}

function sameNounTest(scene: Scene, mention: EntityMention): ClassTest {
  const lemma = lemmaAt(scene, mention);
  return (other, profile) => {
    if (other.level === 'pronoun' || other.type === 'Position' || isNegated(scene, other)) return false;
    if (lemmaAt(scene, other) !== lemma || other.number !== mention.number) return false;
    if (other.level === 'name' && isHuman(profile.type)) return false;
    return saysNothingNew(scene, mention, other);
  };
}

/** "no group": there is none to point back to. */
function isNegated(scene: Scene, mention: EntityMention): boolean {
  return isOfNone(determinerOf(scene, mention));
}

/** "the company", "the ailing company": the last name of that class; of several in one sentence its subject; or what the text is about. */
function ofClass(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  if (!isClassNoun(lemmaAt(scene, mention)) || mention.number === 'plural' || !isBare(scene, mention)) return undefined;
  const isOfClass = namedClassTest(scene, mention);
  const last = lookBack(scene, index, CLASS_WINDOW, isOfClass);
  const sentence = last === undefined ? -1 : scene.mentions[last]!.span.sentence;
  const isSubject = (other: EntityMention) =>
    other.span.sentence === sentence && functionOfMention(scene, other) === 'subject';
  const near =
    lookBack(scene, index, CLASS_WINDOW, (other, profile) => isSubject(other) && isOfClass(other, profile)) ?? last;
  return isTrade(lemmaAt(scene, mention)) ? near : aboutOrNear(scene, index, isOfClass, near);
}

/** "the company" means what the text is about rather than the near one, "this company" the near one. */
function aboutOrNear(scene: Scene, index: number, isOfClass: ClassTest, near: number | undefined): number | undefined {
  const isPlain = determinerOf(scene, scene.mentions[index]!) === 'the';
  return (isPlain ? topicOf(scene, index, isOfClass, near) : undefined) ?? near;
}

/** How often what a text is about is mentioned, and how many times as often as the near one. */
const TOPIC_SIZE = 4;
const TOPIC_SHARE = 3;

/** The thing of that class that the text names far more often than the near one. */
function topicOf(scene: Scene, index: number, isOfClass: ClassTest, near: number | undefined): number | undefined {
  const sizeOf = (at: number) => sizeBefore(scene, index, at);
  const least = Math.max(TOPIC_SIZE, near === undefined ? 0 : TOPIC_SHARE * sizeOf(near));
  const roots = new Set<number>();
  for (let at = index - 1; at >= 0 && isWithin(scene, at, index, REPEATED_WINDOW); at--) {
    if (isOfClass(scene.mentions[at]!, scene.drafts.profileOf(at))) roots.add(scene.drafts.rootOf(at));
  }
  const [first, ...others] = [...roots].sort((one, other) => sizeOf(other) - sizeOf(one));
  if (first === undefined || sizeOf(first) < least) return undefined;
  const isAlone = others.every((other) => sizeOf(other) < sizeOf(first));
  return isAlone ? scene.drafts.membersOf(first).findLast((at) => at < index) : undefined;
}

type ClassTest = (other: EntityMention, profile: Profile) => boolean;

/** Whether the class noun can stand for a mention: a person, or something named; a state is a country or a region. */
function namedClassTest(scene: Scene, mention: EntityMention): ClassTest {
  const isState = lemmaAt(scene, mention) === 'state';
  return (other, profile) => {
    if (other.number === 'plural' || other.level === 'pronoun') return false;
    if (isHuman(mention.type)) return isPersonLike(mention, profile);
    if (!profile.isNamed || !isBodyOrPlace(profile.type) || !fitsName(lemmaAt(scene, mention), other.text))
      return false;
    if (isOfOtherTrade(scene, mention, profile)) return false;
    return areCompatible(mention.type, profile.type) || (isState && profile.type === 'Region');
  };
}

/** "the fund" is nobody who was called a brewer. */
function isOfOtherTrade(scene: Scene, mention: EntityMention, { first }: Profile): boolean {
  const own = lemmaAt(scene, mention);
  if (!isTrade(own)) return false;
  const told = scene.drafts.membersOf(first).map((at) => lemmaAt(scene, scene.mentions[at]!));
  return !told.includes(own) && told.some(isTrade);
}

/** No complement, no phrase or clause behind that picks it out, and nothing before the noun but its seat ("Oslo-based") and adjectives that do not tell it from others. */
function isBare(scene: Scene, mention: EntityMention): boolean {
  if (mention.span.end > mention.head + 1 || isPickedOut(scene, mention)) return false;
  const words = tokensOf(scene, mention).slice(mention.span.start, mention.head);
  const seat = words.findIndex(({ form }) => /^(?:.+-)?based$/i.test(form));
  return words
    .slice(seat + 1)
    .every(
      ({ form, upos }) => EMPTY.has(form.toLowerCase()) || (/^(?:ADJ|VERB|PUNCT)$/.test(upos) && !tellsApart(form)),
    );
}

function tellsApart(form: string): boolean {
  return /^\p{Lu}/u.test(form) || isDistinguishing(form.toLowerCase());
}

function isPersonLike(mention: EntityMention, profile: Profile): boolean {
  return profile.type === 'Person' && (profile.gender === mention.gender || profile.gender === 'unknown');
}

function isBodyOrPlace(type: string): boolean {
  return isOrganization(type) || isPlace(type);
}

/** The nearest mention before that passes the test; never one that the mention contains or lies in. */
function lookBack(
  scene: Scene,
  index: number,
  window: number,
  test: (other: EntityMention, profile: Profile) => boolean,
): number | undefined {
  const mention = scene.mentions[index]!;
  for (let at = index - 1; at >= 0; at--) {
    const other = scene.mentions[at]!;
    if (mention.span.sentence - other.span.sentence > window) return undefined;
    if (!overlaps(mention, other) && test(other, scene.drafts.profileOf(at))) return at;
  }
  return undefined;
}

function overlaps(one: EntityMention, other: EntityMention): boolean {
  return (
    one.span.sentence === other.span.sentence && one.span.start < other.span.end && other.span.start < one.span.end
  );
}

function lemmaAt(scene: Scene, mention: EntityMention): string {
  return headToken(scene, mention).lemma.toLowerCase();
}

/** Modifiers that tell something. */
function contentOf(scene: Scene, mention: EntityMention): string[] {
  return modifiersOf(scene, mention).filter((word) => !EMPTY.has(word));
}

/** Every word of the later description, but articles and the like, stands in the earlier one. */
function saysNothingNew(scene: Scene, later: EntityMention, earlier: EntityMention): boolean {
  const told = wordsOf(scene, earlier);
  return [...wordsOf(scene, later)].every((word) => told.has(word) || EMPTY.has(word));
}

function wordsOf(scene: Scene, mention: EntityMention): Set<string> {
  return new Set(
    tokensOf(scene, mention)
      .slice(mention.span.start, mention.span.end)
      .map((token) => token.form.toLowerCase()),
  );
}
