/** Chains as far as the text has been read: what a later mention can take up. */
import type { Scene } from './scene.js';
import type { Traits } from './traits.js';

/** A chain so far. Indices are those of mentions. */
export interface Remembered {
  /** The chain's last mention, and its last that is no pronoun. */
  last: number;
  described: number | undefined;
  /** The chain's last mention that is a subject, and its first of all. */
  subject: number | undefined;
  first: number;
  /** Mentions so far, and pronouns and subjects among them. */
  size: number;
  pronouns: number;
  subjects: number;
  /** Hints of given names: above 0 for a man, below for a woman; full names count twice. */
  givenGender: number;
  /** Head lemmas, words and pronouns of all mentions so far. */
  readonly lemmas: Set<string>;
  readonly words: Set<string>;
  readonly forms: Set<string>;
}

/** Remembers chains by their roots in the drafts. */
export interface Memory {
  /** Reads on: the mention belongs to its chain of the drafts from here on. */
  add(index: number): void;
  /** Makes one chain of two, in the drafts as well. */
  join(one: number, other: number): void;
  /** The chain of a mention, as far as it has been read. */
  chainOf(index: number): Remembered | undefined;
  /** Mentions that stand for the chains with that head lemma or pronoun, the last first. */
  withKey(key: string): readonly number[];
  /** What the chain of one mention alone would be: for one that the text has not come to. */
  alone(index: number): Remembered;
}

/** How many chains of one key are kept: with the last of them an index entry is of bounded size. */
const MOST_OF_KEY = 6;

export function startMemory(scene: Scene, traits: readonly Traits[]): Memory {
  const chains = new Map<number, Remembered>();
  const keys = new Map<string, number[]>();
  const rootOf = (index: number) => scene.drafts.rootOf(index);
  return {
    add(index) {
      chains.set(rootOf(index), extend(chains.get(rootOf(index)) ?? nothing(index), traits[index]!, index));
      const key = keyOf(traits[index]!);
      const others = (keys.get(key) ?? []).filter((other) => rootOf(other) !== rootOf(index));
      keys.set(key, [index, ...others].slice(0, MOST_OF_KEY));
    },
    join(one, other) {
      const [first, second] = [rootOf(one), rootOf(other)];
      if (first === second) return;
      const parts = [chains.get(first), chains.get(second)].filter((chain) => chain !== undefined);
      scene.drafts.join(one, other);
      chains.delete(Math.max(first, second));
      if (parts.length > 0) chains.set(rootOf(one), parts.reduce(absorb));
    },
    chainOf: (index) => chains.get(rootOf(index)),
    withKey: (key) => keys.get(key) ?? [],
    alone: (index) => extend(nothing(index), traits[index]!, index),
  };
}

/** Pronouns of the first and second person find each other at any distance; those of the third by nearness alone. */
export function keyOf({ mention, pronoun, lemma }: Traits): string {
  return mention.level === 'pronoun' ? `pronoun ${pronoun}` : lemma;
}

function nothing(index: number): Remembered {
  return {
    last: index,
    described: undefined,
    subject: undefined,
    first: index,
    size: 0,
    pronouns: 0,
    subjects: 0,
    givenGender: 0,
    lemmas: new Set(),
    words: new Set(),
    forms: new Set(),
  };
}

function extend(chain: Remembered, traits: Traits, index: number): Remembered {
  const isPronoun = traits.mention.level === 'pronoun';
  chain.last = Math.max(chain.last, index);
  chain.size++;
  if (traits.role === 'subject') {
    chain.subject = Math.max(chain.subject ?? -1, index);
    chain.subjects++;
  }
  if (isPronoun) {
    chain.pronouns++;
    chain.forms.add(traits.pronoun!);
    return chain;
  }
  chain.described = Math.max(chain.described ?? -1, index);
  chain.givenGender += hintOf(traits);
  chain.lemmas.add(traits.lemma);
  for (const word of traits.words) chain.words.add(word);
  return chain;
}

function absorb(chain: Remembered, other: Remembered): Remembered {
  chain.last = Math.max(chain.last, other.last);
  if (other.described !== undefined) chain.described = Math.max(chain.described ?? -1, other.described);
  if (other.subject !== undefined) chain.subject = Math.max(chain.subject ?? -1, other.subject);
  chain.first = Math.min(chain.first, other.first);
  chain.size += other.size;
  chain.subjects += other.subjects;
  chain.givenGender += other.givenGender;
  chain.pronouns += other.pronouns;
  for (const lemma of other.lemmas) chain.lemmas.add(lemma);
  for (const word of other.words) chain.words.add(word);
  for (const form of other.forms) chain.forms.add(form);
  return chain;
}

function hintOf({ givenGender, isFullName }: Traits): number {
  if (!givenGender) return 0;
  return (givenGender === 'masculine' ? 1 : -1) * (isFullName ? 2 : 1);
}
