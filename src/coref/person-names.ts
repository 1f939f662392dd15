/** Personal names: which full name a short one stands for. */

import type { EntityMention } from '../model/mention.js';
import { keyWords, nameKey } from '../model/name-key.js';
import type { Scene } from './scene.js';
import { isSlip } from './slips.js';

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A person that the text gives a full name, with the mentions that use it. */
interface FullName {
  readonly words: readonly string[];
  /** A mention that stands for the chain. */
  readonly index: number;
  /** Mentions by full name, the headline counted twice. */
  readonly weight: number;
}

/** Joins persons' mentions by name: full names first, then short forms to the full name they stand for. */
export function joinPersonNames(scene: Scene): void {
  const people = scene.mentions.flatMap((mention, index) => (isPersonName(mention) ? [index] : []));
  const names = joinFullNames(
    scene,
    people.filter((index) => wordsAt(scene, index).length > 1),
  );
  const meant = new Map<string, number>();
  for (const index of people) {
    const words = wordsAt(scene, index);
    const known =
      chooseFullName(scene, index, words, names, meant) ??
      lastOfSameForm(scene, index, words, meant) ??
      misspelt(words, names) ??
      misspeltAlone(scene, index, words, people);
    if (known !== undefined) scene.drafts.join(known, index);
    if (!names.some((name) => sameWords(name.words, words))) meant.set(words.join(' '), index);
  }
}

function isPersonName(mention: EntityMention): boolean {
  return mention.level === 'name' && mention.type === 'Person';
}

function wordsAt(scene: Scene, index: number): string[] {
  return keyWords(nameKey(scene.mentions[index]!.text));
}

/** The words without "Jr" or "II". */
function withoutSuffix(words: readonly string[]): string[] {
  return words.filter((word, at) => at === 0 || !SUFFIXES.has(word));
}

/** Joins full names that are spellings of each other, and lists them. */
function joinFullNames(scene: Scene, people: readonly number[]): FullName[] {
  const names: FullName[] = [];
  for (const index of people) {
    const words = wordsAt(scene, index);
    const at = names.findIndex((name) => isSpelling(name.words, words) && !genderConflict(scene, name.index, index));
    const weight = scene.document.sentences[scene.mentions[index]!.span.sentence]!.kind === 'headline' ? 2 : 1;
    if (at < 0) {
      names.push({ words, index, weight });
      continue;
    }
    const name = names[at]!;
    scene.drafts.join(name.index, index);
    names[at] = { ...name, weight: name.weight + weight, words: longer(name.words, words) };
  }
  return names;
}

/** First and last word agree, and what stands between does not contradict: "Jane Roe", "Jane M. Roe", "Jane Mary Roe". */
function isSpelling(one: readonly string[], other: readonly string[]): boolean {
  if (!agree(one[0]!, other[0]!) || one.at(-1) !== other.at(-1)) return false;
  const [few, many] = [one.slice(1, -1), other.slice(1, -1)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return few.every((word) => many.some((candidate) => agree(word, candidate)));
}

/** Equal, or one the initial of the other. */
function agree(one: string, other: string): boolean {
  return one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);
}

/** "Roe's son, Jan Roe": nobody is one of those whom he has. */
function isRelative(scene: Scene, owner: number, name: number): boolean {
  const { span, head } = scene.mentions[owner]!;
  const { tokens } = scene.document.sentences[span.sentence]!;
  if (tokens[head]!.deprel !== 'nmod:poss') return false;
  const owned = tokens[head]!.head;
  return scene.drafts.membersOf(name).some((at) => {
    const other = scene.mentions[at]!;
    return (
      other.span.sentence === span.sentence &&
      (other.head === owned || tokens[other.head]!.head === owned || tokens[owned]!.head === other.head)
    );
  });
}

/** The full name whose beginning or end the words are, if there is one to choose. */
function chooseFullName(
  scene: Scene,
  index: number,
  words: readonly string[],
  names: readonly FullName[],
  meant: ReadonlyMap<string, number>,
): number | undefined {
  const fitting = names.filter(
    (name) =>
      isPart(words, name.words) && !genderConflict(scene, name.index, index) && !isRelative(scene, index, name.index),
  );
  const candidates = preferTitled(scene, index, fitting);
  const before = meant.get(words.join(' '));
  const again = candidates.find(
    (name) => before !== undefined && scene.drafts.rootOf(before) === scene.drafts.rootOf(name.index),
  );
  if (again) return again.index;
  const earlier = candidates.filter((name) => scene.drafts.profileOf(name.index).first < index);
  return heaviest(earlier.length > 0 ? earlier : candidates)?.index;
}

function isPart(words: readonly string[], fullName: readonly string[]): boolean {
  const name = withoutSuffix(fullName);
  if (words.length >= name.length) return sameWords(words, fullName);
  return sameWords(words, name.slice(0, words.length)) || sameWords(words, name.slice(-words.length));
}

/** Candidates that bear a title of the mention; all of them where none does. */
function preferTitled(scene: Scene, index: number, names: readonly FullName[]): readonly FullName[] {
  const title = scene.mentions[index]!.title?.toLowerCase().split(' ').at(-1);
  const titled = names.filter((name) => title && scene.drafts.profileOf(name.index).titles.has(title));
  return titled.length > 0 ? titled : names;
}

/** The most frequent; of equals the first in the text. */
function heaviest(names: readonly FullName[]): FullName | undefined {
  return [...names].sort((one, other) => other.weight - one.weight || one.index - other.index)[0];
}

/** A person who is only ever called by the short form. */
function lastOfSameForm(
  scene: Scene,
  index: number,
  words: readonly string[],
  meant: ReadonlyMap<string, number>,
): number | undefined {
  const before = meant.get(words.join(' '));
  return before !== undefined && !genderConflict(scene, before, index) ? before : undefined;
}

/** "Abot" where only "Jane Abbot" can be meant: a surname that nobody has, a slip of the pen away from one person's. */
function misspelt(words: readonly string[], names: readonly FullName[]): number | undefined {
  if (words.length !== 1) return undefined;
  const near = names.filter((name) => isSlip(words[0]!, withoutSuffix(name.words).at(-1)!));
  return near.length === 1 ? near[0]!.index : undefined;
}

/** The same where that person has no full name, but is told of more often so. */
function misspeltAlone(
  scene: Scene,
  index: number,
  words: readonly string[],
  people: readonly number[],
): number | undefined {
  if (words.length !== 1) return undefined;
  const spelt = (word: string) => people.filter((at) => sameWords(wordsAt(scene, at), [word]));
  const near = people.filter((at) => wordsAt(scene, at).length === 1 && isSlip(words[0]!, wordsAt(scene, at)[0]!));
  const forms = new Set(near.map((at) => wordsAt(scene, at)[0]!));
  const isRarer = near.length > spelt(words[0]!).length && forms.size === 1;
  return isRarer && !genderConflict(scene, near[0]!, index) ? near[0] : undefined;
}

function genderConflict(scene: Scene, one: number, other: number): boolean {
  const genders = new Set([one, other].map((index) => scene.drafts.profileOf(index).gender));
  return genders.has('masculine') && genders.has('feminine');
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

function longer(one: readonly string[], other: readonly string[]): readonly string[] {
  return other.length > one.length ? other : one;
}
