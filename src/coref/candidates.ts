/** Which chains before it a mention may take up: those near, and those that its head word finds at any distance. */
import type { EntityMention } from '../model/mention.js';
import { fits } from './agreement.js';
import { areApart } from './apart.js';
import { areCompatible } from './classes.js';
import { isClassNoun, isDistinguishing } from './description-words.js';
import { isPersonal } from './doubt.js';
import type { Profile } from './drafts.js';
import { keyOf, type Memory, type Remembered } from './memory.js';
import type { Candidate } from './pair.js';
import { isSpeech } from './quotes.js';
import { type Scene, tokensOf } from './scene.js';
import { areCoarguments, areCoordinated, clauseOf, controls, functionOf } from './syntax.js';
import type { Traits } from './traits.js';

/** How many sentences back a chain is near: for a pronoun, and for a description. */
const PRONOUN_WINDOW = 4;
const DESCRIPTION_WINDOW = 3;
/** At most so many mentions are looked at, and so many chains compared: the work for a mention is bounded. */
const MOST_MENTIONS = 60;
/** Classes of what cannot say anything; a noun of no class ("allegation") is hardly ever for people. */
const SPEECHLESS: ReadonlySet<string> = new Set(['Work', 'Event', 'Product', 'Award', 'Position', 'Entity']);
/** What is taken without being a thing. */
const TAKEN: ReadonlySet<string> = new Set(
  'office place part effect charge control power action notice note advantage care responsibility shape aim cover account root hold issue refuge'.split(
    ' ',
  ),
);
/** Determiners of what is none of the things that have a name. */
const INDEFINITE = /^(?:an?|another|no|any)$/;

/** Candidates of a mention, the nearest first; those behind it last. */
export function candidatesOf(scene: Scene, traits: readonly Traits[], memory: Memory, index: number): Candidate[] {
  const here = traits[index]!;
  const barred = barredChains(scene, traits, index);
  const found = new Map<number, Remembered>();
  const offer = (at: number, chain: Remembered | undefined) => {
    const root = scene.drafts.rootOf(at);
    if (!chain || found.has(root) || barred.has(root)) return;
    if (canBe(scene, traits, here, chain, scene.drafts.profileOf(at))) found.set(root, chain);
  };
  const near = nearMentions(scene, here, index);
  for (const at of near) offer(at, memory.chainOf(at));
  for (const at of memory.withKey(keyOf(here))) offer(at, memory.chainOf(at));
  const followers = behind(scene, here, index);
  for (const at of followers) offer(at, memory.chainOf(at) ?? memory.alone(at));
  const followed = new Set(followers.map((at) => scene.drafts.rootOf(at)));
  return ranked(scene, traits, index, ofSpeakers(scene, here, [...found.values()]), followed);
}

function nearMentions(scene: Scene, here: Traits, index: number): number[] {
  const window = here.mention.level === 'pronoun' ? PRONOUN_WINDOW : DESCRIPTION_WINDOW;
  const found: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    if (here.mention.span.sentence - scene.mentions[at]!.span.sentence > window) break;
    found.push(at);
  }
  return found;
}

function ranked(
  scene: Scene,
  traits: readonly Traits[],
  index: number,
  chains: readonly Remembered[],
  followed: ReadonlySet<number>,
): Candidate[] {
  const ordered = chains.toSorted((one, other) => other.last - one.last);
  const agreeing = ordered.map((chain) => agree(scene, traits[index]!, chain, index));
  const rivals = ordered.filter((_, at) => agreeing[at]);
  const local = rivals.find((chain) => isLocalSubject(traits, chain, traits[index]!));
  const totalOf = (chain: Remembered) => scene.drafts.profileOf(chain.last).size;
  const most = Math.max(0, ...rivals.map(({ size }) => size));
  const mostTotal = Math.max(0, ...rivals.map(totalOf));
  const oldest = Math.min(Number.POSITIVE_INFINITY, ...rivals.map(({ first }) => first));
  let nearerAgreeing = 0;
  return ordered.map((chain, nearer) => ({
    chain,
    nearer,
    agrees: agreeing[nearer]!,
    nearerAgreeing: agreeing[nearer] ? nearerAgreeing++ : nearerAgreeing,
    rivals: rivals.length,
    isLargest: chain.size === most,
    isLargestInAll: totalOf(chain) === mostTotal,
    isOldest: chain.first === oldest,
    isOutdone: local !== undefined && local !== chain,
    follows: followed.has(scene.drafts.rootOf(chain.last)),
  }));
}

/** Who "they" are that say something: people and bodies, where there are any. */
function ofSpeakers(scene: Scene, { mention, pronoun, role }: Traits, chains: Remembered[]): Remembered[] {
  const verb = tokensOf(scene, mention)[tokensOf(scene, mention)[mention.head]!.head];
  if (pronoun !== 'they' || role !== 'subject' || !verb || !isSpeech(verb)) return chains;
  const speakers = chains.filter(({ last }) => !SPEECHLESS.has(scene.drafts.profileOf(last).type));
  return speakers.length > 0 ? speakers : chains;
}

/** Whether the chain's last subject is that of the mention's clause. */
function isLocalSubject(traits: readonly Traits[], { subject }: Remembered, here: Traits): boolean {
  if (subject === undefined || traits[subject] === here) return false;
  const { mention, clause } = traits[subject]!;
  return mention.span.sentence === here.mention.span.sentence && clause === here.clause;
}

function agree(scene: Scene, here: Traits, chain: Remembered, index: number): boolean {
  const [own, profile] = [scene.drafts.profileOf(index), scene.drafts.profileOf(chain.last)];
  if (here.mention.level === 'pronoun') return fits(here.mention, scene.mentions[chain.last]!, profile);
  return own.number === profile.number && areCompatible(own.type, profile.type);
}

/** What no score can outweigh. */
function canBe(scene: Scene, traits: readonly Traits[], here: Traits, chain: Remembered, profile: Profile): boolean {
  const last = traits[chain.last]!;
  if (chain.size === 1 && isIdiom(scene, last)) return false;
  if (profile.type === 'Position' || (chain.described === undefined && last.pronoun === 'relative')) return false;
  if (here.mention.level === 'pronoun')
    return canPronounBe(here, chain, scene.mentions[chain.last]!, profile) && !isWhere(traits, here, chain, profile);
  if (profile.isNamed && isOfficeOfOther(here, chain, profile)) return false;
  if (profile.isNamed && INDEFINITE.test(here.determiner ?? '')) return false;
  if (here.modifiers.some((word) => isDistinguishing(word) && !chain.words.has(word))) return false;
  if (areApart(scene, traits, here, chain)) return false;
  const isSameWord = chain.lemmas.has(here.lemma);
  const conflicts = here.mention.number !== profile.number && profile.number !== 'unknown';
  return isSameWord || (!conflicts && canNameKind(here.mention.type, profile.type) && !saysSpeaker(chain));
}

/** "the minister" is no named person whom the text has not called so; "the woman" may be one. */
function isOfficeOfOther({ mention, lemma }: Traits, chain: Remembered, profile: Profile): boolean {
  if (mention.type !== 'Person' || isClassNoun(lemma)) return false;
  return !chain.lemmas.has(lemma) && !profile.titles.has(lemma);
}

function canNameKind(one: string, other: string): boolean {
  return one === 'Entity' || other === 'Entity' || areCompatible(one, other);
}

/** "take office", "take place": the bare noun is part of the verb and names nothing. */
function isIdiom(scene: Scene, { mention, role, determiner, owner, modifiers, lemma }: Traits): boolean {
  if (role !== 'object' || determiner !== undefined || owner !== undefined || modifiers.length > 0) return false;
  const tokens = tokensOf(scene, mention);
  return tokens[tokens[mention.head]!.head]?.lemma === 'take' && TAKEN.has(lemma);
}

function saysSpeaker({ forms }: Remembered): boolean {
  return forms.has('i') || forms.has('we') || forms.has('you');
}

function canPronounBe(here: Traits, chain: Remembered, last: EntityMention, profile: Profile): boolean {
  const { pronoun, mention } = here;
  if (pronoun === 'i' || pronoun === 'we' || pronoun === 'you') return saysSpeaker(chain);
  if (saysSpeaker(chain) && chain.described === undefined) return false;
  const isUntold =
    profile.type === 'Entity' && profile.number !== 'plural' && chain.subjects > 0 && chain.described !== undefined;
  if (pronoun === 'he' || pronoun === 'she')
    return isUntold || isGivenName(mention, chain) || fits(mention, last, profile);
  return fits(mention, last, profile);
}

/** "at McGown": a name in doubt that stands where a place would is no person's. */
function isWhere(traits: readonly Traits[], { mention }: Traits, { described }: Remembered, profile: Profile): boolean {
  const isMistaken = isPersonal(mention) && profile.type !== 'Person' && profile.mayBePerson;
  return isMistaken && described !== undefined && traits[described]!.role === 'oblique';
}

/** A name of another class that people bear ("Chelsea"): the class may be wrong. */
function isGivenName({ gender }: EntityMention, { givenGender }: Remembered): boolean {
  return gender === 'masculine' ? givenGender > 0 : givenGender < 0;
}

/**
 * Chains that a mention cannot belong to: of phrases around it or in it, of what it is coordinated with ("the mayor and the bishop"), of the
 * other arguments of a pronoun's predicate, and of whom a quotation of its own names ('"Roe lied," he said').
 */
function barredChains(scene: Scene, traits: readonly Traits[], index: number): ReadonlySet<number> {
  const { mention, isReflexive, determiner } = traits[index]!;
  const tokens = tokensOf(scene, mention);
  const isPronoun = mention.level === 'pronoun' && !isReflexive;
  const barred = scene.inSentence(mention.span.sentence).filter((at) => {
    const other = scene.mentions[at]!;
    if (at === index || isAround(other, mention) || isAround(mention, other)) return true;
    if (isPronoun && other.level === 'name' && traits[at]!.speaker === index) return true;
    if (determiner !== undefined && areCoordinated(tokens, mention.head, other.head)) return true;
    return (
      isPronoun && (areCoarguments(tokens, mention.head, other.head) || controls(tokens, other.head, mention.head))
    );
  });
  return new Set(barred.map((at) => scene.drafts.rootOf(at)));
}

function isAround(outer: EntityMention, inner: EntityMention): boolean {
  return outer.level !== 'pronoun' && outer.span.start <= inner.head && inner.head < outer.span.end;
}

/** "In his speech, Roe said", "In his youth, Roe's voice was": the subject behind, of a clause that the pronoun's phrase depends on. */
function behind(scene: Scene, { mention }: Traits, index: number): number[] {
  if (mention.level !== 'pronoun') return [];
  const tokens = tokensOf(scene, mention);
  return scene.inSentence(mention.span.sentence).filter((at) => {
    const other = scene.mentions[at]!;
    if (at <= index || other.level === 'pronoun') return false;
    const role = functionOf(tokens, other.head);
    return (role === 'subject' || role === 'possessor') && isFronted(scene, mention, clauseOf(tokens, other.head));
  });
}

/** Whether the pronoun stands in an adverbial phrase or clause before its predicate. */
function isFronted(scene: Scene, pronoun: EntityMention, predicate: number): boolean {
  const tokens = tokensOf(scene, pronoun);
  let at = pronoun.head;
  for (let steps = 0; steps < tokens.length; steps++) {
    const { head, deprel } = tokens[at]!;
    if (head === predicate) return at < predicate && /^(?:obl|advcl)/.test(deprel);
    if (head < 0) return false;
    at = head;
  }
  return false;
}
