/** A mention and a chain that it may take up, side by side. */
import type { EntityMention } from '../model/mention.js';
import { isPersonal } from './doubt.js';
import type { Profile } from './drafts.js';
import type { Remembered } from './memory.js';
import type { Scene } from './scene.js';
import type { Traits } from './traits.js';

/** A chain that a mention may take up. */
export interface Candidate {
  readonly chain: Remembered;
  /** How many candidates stand nearer, and how many of those agree in what is known of both. */
  readonly nearer: number;
  readonly nearerAgreeing: number;
  readonly agrees: boolean;
  /** How many candidates agree; whether this one has as many mentions as any of them, and was told of before all of them. */
  readonly rivals: number;
  readonly isLargest: boolean;
  /** The same, with the names that are still to come. */
  readonly isLargestInAll: boolean;
  readonly isOldest: boolean;
  /** Whether another that agrees is the subject of the mention's own clause. */
  readonly isOutdone: boolean;
  /** Whether it is the subject behind a fronted phrase that the mention stands in. */
  readonly follows: boolean;
}

/** What the features look at. */
export interface Pair extends Candidate {
  readonly scene: Scene;
  readonly here: Traits;
  readonly index: number;
  readonly last: Traits;
  /** The chain's last mention that is a subject, and how many sentences back it stands. */
  readonly subject: Traits | undefined;
  readonly subjectBack: number;
  /** The chain's last mention that is no pronoun; its last where all are. */
  readonly described: Traits;
  readonly profile: Profile;
  readonly own: Profile;
  /** In sentences; that of the last mention. */
  readonly back: number;
  /** Words of the mention that the chain has not. */
  readonly news: number;
}

/** Puts side by side what the features look at. */
export function makePair(scene: Scene, traits: readonly Traits[], index: number, candidate: Candidate): Pair {
  const { chain } = candidate;
  const [here, last] = [traits[index]!, traits[chain.last]!];
  const subject = chain.subject === undefined ? undefined : traits[chain.subject]!;
  // Field by field: a spread makes a slow object, and this one is read by every feature.
  return {
    chain,
    nearer: candidate.nearer,
    nearerAgreeing: candidate.nearerAgreeing,
    agrees: candidate.agrees,
    rivals: candidate.rivals,
    isLargest: candidate.isLargest,
    isLargestInAll: candidate.isLargestInAll,
    isOldest: candidate.isOldest,
    isOutdone: candidate.isOutdone,
    follows: candidate.follows,
    scene,
    here,
    index,
    last,
    subject,
    subjectBack: subject ? here.mention.span.sentence - subject.mention.span.sentence : Number.POSITIVE_INFINITY,
    described: traits[chain.described ?? chain.last]!,
    profile: profileFor(scene, here.mention, chain.last),
    own: scene.drafts.profileOf(index),
    back: Math.abs(here.mention.span.sentence - last.mention.span.sentence),
    news: isWorded(here) ? missing(here.words, chain.words) : 0,
  };
}

/** What "he" or "she" would make a person of is one to the features. */
function profileFor(scene: Scene, mention: EntityMention, last: number): Profile {
  const profile = scene.drafts.profileOf(last);
  return isPersonal(mention) && profile.mayBePerson ? { ...profile, type: 'Person' } : profile;
}

/** Whether a mention has words of its own: a pronoun has none. */
export function isWorded({ mention }: Traits): boolean {
  return mention.level !== 'pronoun';
}

/** How many words of the first set the second lacks. */
export function missing(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (!others.has(word)) count++;
  return count;
}
