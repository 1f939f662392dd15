/** On which side of the day of publication a time lies, by the words that it hangs on. */
import { ancestorsOf } from '../model/tree.js';
import type { Tense } from '../text/relative-time.js';
import { SCHEDULED } from '../text/time-words.js';
import { childrenBy, lemmaOf, type SentenceView } from './sentence-view.js';

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', "'ll", '’ll', 'would', 'wo']);
/** They leave open what is to come; with a perfect ("may have left") they tell of what has been. */
const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'must', 'should', 'can', 'ca', 'ought']);
/** Verbs and adjectives whose infinitive lies ahead: "plans to meet", "is to meet", "due to meet". */
const AHEAD: ReadonlySet<string> = new Set(
  'plan expect schedule intend hope agree promise vow pledge aim be go want decide prepare due set slate ready poise willing arrange'.split(
    ' ',
  ),
);
/** What is fixed for a day to come: "a vote scheduled for Friday", "the launch is set for May". */
const FIXED: ReadonlySet<string> = new Set(['schedule', 'plan', 'set', 'slate', 'due', 'expect']);
/** Verbs whose object may be to come though they tell of the past: "announced a summit on Friday". */
const ARRANGING: ReadonlySet<string> = new Set(
  'announce call plan schedule propose set fix arrange organise organize convene postpone delay defer adjourn extend reschedule order agree approve confirm'.split(
    ' ',
  ),
);

/** Tense of the nearest word above the time that tells one; undefined where none does. */
export function tenseAt(view: SentenceView, time: number): Tense | undefined {
  for (const governor of ancestorsOf(view.tokens, time)) {
    const own = isSetAhead(view, governor, time) ? 'future' : tenseOfPhrase(view, time);
    const tense = own ?? tenseOf(view, governor) ?? openAt(view, governor);
    if (tense) return tense;
  }
  return undefined;
}

/** "called an election for May 3", "postponed until Friday", "has until Friday to sign", "to leave by Friday" look ahead; "since Friday" looks back. */
function tenseOfPhrase(view: SentenceView, time: number): Tense | undefined {
  const words = wordsBy(view, time, 'case');
  if (words.includes('since')) return 'past';
  const at = view.tokens[time]!.head;
  const verb = view.tokens[at]!;
  if (isDeadline(view, at, words)) return 'future';
  if (verb.upos !== 'VERB' || !words.some((word) => ['for', 'until', 'till', 'to'].includes(word))) return undefined;
  return ARRANGING.has(lemmaOf(verb)) ? 'future' : 'open';
}

/** A day by which something is to be done, or until which there is time for it. */
function isDeadline(view: SentenceView, verb: number, words: readonly string[]): boolean {
  if (view.tokens[verb]!.upos !== 'VERB') return false;
  if (words.includes('by')) return isInfinitive(view, verb);
  const isPresent = /^VB[ZP]$/.test(view.tokens[verb]!.xpos) && lemmaOf(view.tokens[verb]!) === 'have';
  return isPresent && words.includes('until') && childrenBy(view, verb, 'xcomp', 'acl', 'advcl').length > 0;
}

/** "arrived ahead of talks on Friday", "announced a summit in May": what a noun tells may be to come. */
function openAt(view: SentenceView, governor: number): Tense | undefined {
  if (view.tokens[governor]!.upos !== 'NOUN') return undefined;
  const above = view.tokens[view.tokens[governor]!.head];
  const isArranged = above !== undefined && view.tokens[governor]!.deprel === 'obj' && ARRANGING.has(lemmaOf(above));
  const isAhead = wordsBy(view, governor, 'case').some((word) => word === 'ahead' || word === 'before');
  return isArranged || isAhead ? 'open' : undefined;
}

/** "expects to meet her on Friday", "is due on Friday", "a vote set for Friday"; "was due" may have been. */
function isSetAhead(view: SentenceView, governor: number, time: number): boolean {
  const lemma = lemmaOf(view.tokens[governor]!);
  if (wordsBy(view, governor, 'aux', 'aux:pass', 'cop').some((word) => /^(?:was|were|had)$/.test(word))) return false;
  const isOfInfinitive = childrenBy(view, governor, 'xcomp').some((child) => child < time && isInfinitive(view, child));
  const isFor = wordsBy(view, time, 'case').includes('for');
  return (AHEAD.has(lemma) && isOfInfinitive) || (FIXED.has(lemma) && (isFor || lemma === 'due'));
}

function isInfinitive(view: SentenceView, verb: number): boolean {
  return markOf(view, verb) !== undefined;
}

/** The "to" of an infinitive. */
function markOf(view: SentenceView, verb: number): number | undefined {
  return childrenBy(view, verb, 'mark').find((child) => view.tokens[child]!.form.toLowerCase() === 'to');
}

function tenseOf(view: SentenceView, verb: number): Tense | undefined {
  const token = view.tokens[verb]!;
  const helpers = wordsBy(view, verb, 'aux', 'aux:pass', 'cop');
  const modal = tenseOfModal(helpers);
  if (modal) return modal;
  if (token.upos === 'VERB' && isInfinitive(view, verb)) return tenseOfInfinitive(view, verb);
  if (isTimetable(view, verb) || isProgressive(token.xpos, helpers)) return 'future';
  const past = token.xpos === 'VBD' || helpers.some((form) => /^(?:was|were|had|did)$/.test(form));
  return past || (token.xpos === 'VBN' && helpers.some((form) => /^ha(?:s|ve)$/.test(form))) ? 'past' : undefined;
}

/** "will meet", "may meet", "could meet"; "would have met", "could not meet" have been. */
function tenseOfModal(helpers: readonly string[]): Tense | undefined {
  const isPerfect = helpers.includes('have');
  if (helpers.some((form) => FUTURE.has(form) || POSSIBLE.has(form))) return isPerfect ? 'past' : 'future';
  if (!helpers.includes('could')) return undefined;
  return isPerfect ? 'past' : 'open';
}

/** "is meeting them on Friday": arranged for it; "has been meeting" is not. */
function isProgressive(xpos: string, helpers: readonly string[]): boolean {
  return xpos === 'VBG' && helpers.some((form) => /^(?:is|are|am|'s|'re|’s|’re)$/.test(form));
}

/** "to meet" below a verb of plan, as what a headline says will be, or as what a noun is for ("a summit to be held"); a purpose may be to come. */
function tenseOfInfinitive(view: SentenceView, verb: number): Tense | undefined {
  const token = view.tokens[verb]!;
  const governor = view.tokens[token.head];
  const before = view.tokens[markOf(view, verb)! - 1];
  const isPlanned = [governor, before].some((word) => word !== undefined && AHEAD.has(lemmaOf(word)));
  if (governor === undefined) return 'future';
  if (isPlanned) return isGivenUp(view, token.head) ? 'open' : 'future';
  return token.deprel === 'acl' || token.deprel === 'advcl' ? 'open' : undefined;
}

/** "had hoped to fly on Friday": nobody knows whether it is to come. */
function isGivenUp(view: SentenceView, verb: number): boolean {
  return wordsBy(view, verb, 'aux').includes('had');
}

/** "The council meets on Tuesday"; a headline tells in the present what has been. */
function isTimetable(view: SentenceView, verb: number): boolean {
  const { xpos } = view.tokens[verb]!;
  const isStory = view.document.sentences[view.sentence]!.kind === 'body';
  return isStory && (xpos === 'VBZ' || xpos === 'VBP') && SCHEDULED.has(lemmaOf(view.tokens[verb]!));
}

/** Forms of the children with one of the relations, in lower case. */
function wordsBy(view: SentenceView, governor: number, ...relations: string[]): string[] {
  return childrenBy(view, governor, ...relations).map((child) => view.tokens[child]!.form.toLowerCase());
}
