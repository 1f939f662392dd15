/** Personal pronouns: the mention before (or, after a fronted phrase, behind) that fits best. */
import type { EntityMention } from '../model/mention.js';
import { fits } from './agreement.js';
import { featuresOf } from './pronoun-features.js';
import { scoreOf } from './pronoun-weights.js';
import type { Speech } from './quotes.js';
import type { Scene } from './scene.js';
import { tokensOf } from './scene.js';
import { areCoarguments, clauseOf, functionOf } from './syntax.js';

/** How many sentences back an antecedent may lie. */
const WINDOW = 4;
/**
 * A candidate below this score is no antecedent. It lies below that of "none": a pronoun that fills a role does mean something, and
 * those that mean nothing ("it rains") fill none.
 */
const LEAST_SCORE = -1.5;

/** Pronouns of the first person. */
export const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/i;

/** Index of the mention that the pronoun means; `undefined` where none fits. */
export function resolvePronoun(scene: Scene, speech: Speech, index: number): number | undefined {
  const pronoun = scene.mentions[index]!;
  const form = pronoun.text.toLowerCase();
  if (/^(?:you|your|yours|yoursel(?:f|ves))$/.test(form)) return sameFormBefore(scene, speech, index);
  if (FIRST_PERSON.test(form)) return resolveSpeaker(scene, speech, index);
  if (/sel(?:f|ves)$/.test(form)) return reflexiveSubject(scene, index) ?? bestCandidate(scene, speech, index);
  return bestCandidate(scene, speech, index);
}

/** All candidates of a pronoun that agree with it and that syntax allows, in text order. */
export function candidatesOf(scene: Scene, index: number): number[] {
  const pronoun = scene.mentions[index]!;
  const barred = barredChains(scene, index);
  const isCandidate = (at: number) => !barred.has(scene.drafts.rootOf(at)) && isFitting(scene, pronoun, at);
  const found: number[] = [];
  for (let at = index - 1; at >= 0 && pronoun.span.sentence - scene.mentions[at]!.span.sentence <= WINDOW; at--) {
    if (isCandidate(at)) found.push(at);
  }
  return [...found.reverse(), ...behind(scene, index).filter(isCandidate)];
}

function bestCandidate(scene: Scene, speech: Speech, index: number): number | undefined {
  let best: { candidate: number; score: number } | undefined;
  for (const candidate of candidatesOf(scene, index)) {
    const score = scoreOf(scene.mentions[index]!, featuresOf(scene, speech, index, candidate));
    if (score >= LEAST_SCORE && (!best || score >= best.score)) best = { candidate, score };
  }
  return best?.candidate;
}

/** Agreement of class, number and gender; relative pronouns are no candidates, their nouns are. */
function isFitting(scene: Scene, pronoun: EntityMention, at: number): boolean {
  const other = scene.mentions[at]!;
  return !isRelative(other) && fits(pronoun, other, scene.drafts.profileOf(at));
}

function isRelative(mention: EntityMention): boolean {
  return mention.level === 'pronoun' && /^(?:who|whom|whose|which|that)$/i.test(mention.text);
}

/** Chains that the pronoun cannot belong to: of the phrases around it, and of the other arguments of its predicate. */
function barredChains(scene: Scene, index: number): ReadonlySet<number> {
  const pronoun = scene.mentions[index]!;
  const tokens = tokensOf(scene, pronoun);
  const barred = scene.inSentence(pronoun.span.sentence).filter((at) => {
    const other = scene.mentions[at]!;
    return at !== index && (contains(other, pronoun) || areCoarguments(tokens, pronoun.head, other.head));
  });
  return new Set(barred.map((at) => scene.drafts.rootOf(at)));
}

function contains(outer: EntityMention, inner: EntityMention): boolean {
  return outer.level !== 'pronoun' && outer.span.start <= inner.head && inner.head < outer.span.end;
}

/** "In his speech, Roe said": the subject behind, of a clause that the pronoun's phrase depends on. */
function behind(scene: Scene, index: number): number[] {
  const pronoun = scene.mentions[index]!;
  const tokens = tokensOf(scene, pronoun);
  return scene.inSentence(pronoun.span.sentence).filter((at) => {
    const other = scene.mentions[at]!;
    if (at <= index || other.level === 'pronoun' || functionOf(tokens, other.head) !== 'subject') return false;
    return isFronted(scene, pronoun, tokens[other.head]!.head);
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

/** The subject of the pronoun's own clause. */
function reflexiveSubject(scene: Scene, index: number): number | undefined {
  const pronoun = scene.mentions[index]!;
  const tokens = tokensOf(scene, pronoun);
  const clause = clauseOf(tokens, pronoun.head);
  return scene.inSentence(pronoun.span.sentence).find((at) => {
    const { head } = scene.mentions[at]!;
    return at < index && tokens[head]!.head === clause && functionOf(tokens, head) === 'subject';
  });
}

/** The first person is the speaker of the quotation; "we" only where the speaker is no single person. */
function resolveSpeaker(scene: Scene, speech: Speech, index: number): number | undefined {
  const { span, head, number } = scene.mentions[index]!;
  const speaker = speech.speakerOf(span.sentence, head);
  const isOne = speaker !== undefined && scene.drafts.profileOf(speaker).type === 'Person';
  if (speaker !== undefined && (number === 'singular') === isOne) return speaker;
  return sameFormBefore(scene, speech, index);
}

/** The same person of grammar shortly before, both inside or both outside of quotations. */
function sameFormBefore(scene: Scene, speech: Speech, index: number): number | undefined {
  const pronoun = scene.mentions[index]!;
  const isQuoted = (mention: EntityMention) => speech.isQuoted(mention.span.sentence, mention.head);
  for (let at = index - 1; at >= 0; at--) {
    const other = scene.mentions[at]!;
    if (pronoun.span.sentence - other.span.sentence > 1) return undefined;
    const isSame =
      other.level === 'pronoun' && personOf(other) === personOf(pronoun) && isQuoted(other) === isQuoted(pronoun);
    if (isSame) return at;
  }
  return undefined;
}

function personOf(mention: EntityMention): string {
  const form = mention.text.toLowerCase();
  if (/^(?:i|me|my|mine|myself)$/.test(form)) return 'first singular';
  if (/^(?:we|us|our|ours|ourselves)$/.test(form)) return 'first plural';
  return /^you/.test(form) ? 'second' : 'third';
}
