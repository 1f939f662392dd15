/** Chains while they grow: sets of mentions that are joined, each with a profile of what its mentions tell together. */
import type { EntityMention } from '../model/mention.js';
import { isPersonal, mayBePerson } from './doubt.js';

/** What the mentions of a chain tell about the thing. */
export interface Profile {
  /** Class by vote: names count more than descriptions, descriptions more than pronouns. */
  readonly type: string;
  readonly gender: EntityMention['gender'];
  /** Whether a name, a title or a noun tells the gender, not pronouns alone. */
  readonly isGenderTold: boolean;
  readonly number: EntityMention['number'];
  readonly isNamed: boolean;
  /** Whether the names are in doubt, each, so that they may be a person's. */
  readonly mayBePerson: boolean;
  readonly size: number;
  /** Index of the first mention. */
  readonly first: number;
  /** Lower-case words of all titles. */
  readonly titles: ReadonlySet<string>;
}

export interface Drafts {
  /** Stands for the chain of a mention: its smallest index. */
  rootOf(index: number): number;
  join(one: number, other: number): void;
  profileOf(index: number): Profile;
  /** Indices of the chain's mentions, sorted. */
  membersOf(index: number): readonly number[];
  /** Adds title words that another part of the sentence tells ("X is the president"). */
  addTitle(index: number, words: readonly string[]): void;
  /** Makes the chain of `index` a group of other chains (any of their mentions stands for each). */
  setMembers(index: number, members: readonly number[]): void;
  groupOf(index: number): readonly number[] | undefined;
}

/** Every mention a chain of its own. */
export function startDrafts(mentions: readonly EntityMention[]): Drafts {
  const parents = mentions.map((_, index) => index);
  const lists: number[][] = mentions.map((_, index) => [index]);
  const titles = mentions.map((mention) => new Set(mention.title?.toLowerCase().split(' ') ?? []));
  const groups = new Map<number, readonly number[]>();
  const profiles = new Map<number, Profile>();
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    parents[index] = root;
    return root;
  };
  return {
    rootOf,
    join(one, other) {
      const [first, second] = [rootOf(one), rootOf(other)].sort((a, b) => a - b) as [number, number];
      if (first === second) return;
      parents[second] = first;
      lists[first] = [...lists[first]!, ...lists[second]!].sort((a, b) => a - b);
      for (const word of titles[second]!) titles[first]!.add(word);
      const group = groups.get(first) ?? groups.get(second);
      if (group) groups.set(first, group);
      profiles.delete(first);
    },
    profileOf(index) {
      const root = rootOf(index);
      const known = profiles.get(root) ?? summarise(lists[root]!, mentions, titles[root]!);
      profiles.set(root, known);
      return known;
    },
    membersOf: (index) => lists[rootOf(index)]!,
    addTitle(index, words) {
      for (const word of words) titles[rootOf(index)]!.add(word);
      profiles.delete(rootOf(index));
    },
    setMembers: (index, members) => void groups.set(rootOf(index), members),
    groupOf: (index) => groups.get(rootOf(index)),
  };
}

const LEVEL_WEIGHT = { name: 4, nominal: 2, pronoun: 1 } as const;

function summarise(list: readonly number[], mentions: readonly EntityMention[], titles: ReadonlySet<string>): Profile {
  const members = list.map((index) => mentions[index]!);
  const known = firstKnown(members.filter(({ level }) => level !== 'pronoun').map(({ gender }) => gender));
  const told = isSexed(known) ? known : (titleGender(titles) ?? known);
  return {
    type: voteType(members),
    gender: isSexed(told) ? told : (mostPronouns(members) ?? told),
    isGenderTold: isSexed(told),
    number: firstKnown(members.map((mention) => mention.number)),
    isNamed: members.some((mention) => mention.level === 'name'),
    mayBePerson: isInDoubt(members),
    size: members.length,
    first: list[0]!,
    titles,
  };
}

/** The class with most weight, a name in doubt that "he" or "she" takes up being a person's; `Entity` only where nothing better is told. */
function voteType(members: readonly EntityMention[]): string {
  const votes = new Map<string, number>();
  const isHuman = members.some(isPersonal) && isInDoubt(members);
  for (const member of members) {
    const type = isHuman && member.level === 'name' ? 'Person' : member.type;
    const weight = type === 'Entity' ? 0.01 : LEVEL_WEIGHT[member.level] * member.confidence;
    votes.set(type, (votes.get(type) ?? 0) + weight);
  }
  return [...votes].sort(([one, weight], [other, heavier]) => heavier - weight || (one < other ? -1 : 1))[0]![0];
}

function isInDoubt(members: readonly EntityMention[]): boolean {
  const names = members.filter(({ level }) => level === 'name');
  return names.length > 0 && names.every(mayBePerson);
}

function firstKnown<T extends string>(values: readonly T[]): T | 'unknown' {
  return (
    values.find((value) => value !== 'unknown' && value !== 'neuter') ??
    values.find((value) => value === 'neuter') ??
    'unknown'
  );
}

/** "spokesman", "councilwoman": what the titles of a person tell. */
function titleGender(titles: ReadonlySet<string>): 'masculine' | 'feminine' | undefined {
  const word = [...titles].find((title) => title.endsWith('man'));
  if (word === undefined) return undefined;
  return word.endsWith('woman') ? 'feminine' : 'masculine';
}

function isSexed(gender: string): boolean {
  return gender === 'masculine' || gender === 'feminine';
}

/** The gender of most pronouns of a chain; of equally many that of the first. */
function mostPronouns(members: readonly EntityMention[]): 'masculine' | 'feminine' | undefined {
  const of = (gender: string) => members.filter((member) => member.level === 'pronoun' && member.gender === gender);
  const [he, she] = [of('masculine'), of('feminine')];
  if (he.length + she.length === 0) return undefined;
  if (he.length === she.length)
    return members.find(({ gender }) => isSexed(gender))!.gender as 'masculine' | 'feminine';
  return he.length > she.length ? 'masculine' : 'feminine';
}
