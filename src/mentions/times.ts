/** Times in a sentence, resolved against the date of publication and the tense of the verb they hang on. */
import { mentionId } from '../model/ids.js';
import type { ValueMention } from '../model/mention.js';
import type { TextRange } from '../model/text.js';
import { ancestorsOf, headOfSpan } from '../model/tree.js';
import { findTimes } from '../text/find-times.js';
import { resolveTime } from '../text/time.js';
import { SCHEDULED } from '../text/time-words.js';
import { textOf } from './make-mention.js';
import { childrenBy, lemmaOf, type SentenceView } from './sentence-view.js';

type Tense = 'past' | 'future';

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', "'ll", '’ll', 'would', 'wo']);
/** Verbs and adjectives whose infinitive lies ahead: "plans to meet", "is to meet", "due to meet". */
const AHEAD: ReadonlySet<string> = new Set(
  'plan expect schedule intend hope agree promise vow pledge aim be go want decide prepare due set slate ready poise willing arrange'.split(
    ' ',
  ),
);
/** What is fixed for a day to come: "a vote scheduled for Friday", "the launch is set for May". */
const FIXED: ReadonlySet<string> = new Set(['schedule', 'plan', 'set', 'slate', 'due', 'expect']);

/** Times of one sentence in text order; what lies inside a name ("Black Friday") is none. */
export function findTimeValues(view: SentenceView): ValueMention[] {
  const { source, sentences } = view.document;
  return findTimes(source.text, sentences[view.sentence]!.range).flatMap(({ range }) => {
    const stretch = tokensIn(view, range);
    if (!stretch || isNamed(view, stretch)) return [];
    return [timeValue(view, stretch, range)];
  });
}

function tokensIn(view: SentenceView, range: TextRange): { start: number; end: number } | undefined {
  const start = view.tokens.findIndex((token) => token.range.end > range.start);
  const end = view.tokens.findLastIndex((token) => token.range.start < range.end) + 1;
  return start >= 0 && start < end ? { start, end } : undefined;
}

function isNamed(view: SentenceView, { start, end }: { start: number; end: number }): boolean {
  return view.tokens.slice(start, end).some((_, at) => view.nameAt.has(start + at));
}

function timeValue(view: SentenceView, stretch: { start: number; end: number }, range: TextRange): ValueMention {
  const span = { sentence: view.sentence, ...stretch };
  const head = headOfSpan(view.tokens, stretch.start, stretch.end);
  const text = textOf(view.document, range);
  const value = resolveTime(text, view.document.source.published, tenseAt(view, head));
  const resolved = value === undefined ? {} : { value };
  return {
    kind: 'value',
    id: mentionId(span),
    span,
    head,
    range,
    text,
    type: 'time',
    ...resolved,
    foundBy: 'rule:time',
  };
}

/** Tense of the nearest verb above that shows one; a planned infinitive is future. */
function tenseAt(view: SentenceView, position: number): Tense | undefined {
  for (const verb of ancestorsOf(view.tokens, position)) {
    const tense = isSetAhead(view, verb, position) ? 'future' : tenseOf(view, verb);
    if (tense) return tense;
  }
  return undefined;
}

/** "expects to meet her on Friday", "is due on Friday", "a vote set for Friday"; "was due" may have been. */
function isSetAhead(view: SentenceView, governor: number, time: number): boolean {
  const lemma = lemmaOf(view.tokens[governor]!);
  if (childrenBy(view, governor, 'aux', 'cop').some((child) => /^(?:was|were|had)$/i.test(view.tokens[child]!.form)))
    return false;
  const isOfInfinitive = childrenBy(view, governor, 'xcomp').some((child) => child < time && isInfinitive(view, child));
  const isFor = childrenBy(view, time, 'case').some((child) => lemmaOf(view.tokens[child]!) === 'for');
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
  const helpers = childrenBy(view, verb, 'aux', 'cop').map((child) => view.tokens[child]!);
  if (helpers.some(({ form }) => FUTURE.has(form.toLowerCase()))) return 'future';
  if (token.upos === 'VERB' && isPlannedInfinitive(view, verb)) return 'future';
  if (isTimetable(view, verb)) return 'future';
  const past = [token, ...helpers].some(({ xpos, form }) => xpos === 'VBD' || /^(?:was|were|had|did)$/i.test(form));
  return past || (token.xpos === 'VBN' && helpers.some((helper) => lemmaOf(helper) === 'have')) ? 'past' : undefined;
}

/** "to meet" below a verb of plan, or as what a headline says will be. */
function isPlannedInfinitive(view: SentenceView, verb: number): boolean {
  if (!isInfinitive(view, verb)) return false;
  const governor = view.tokens[view.tokens[verb]!.head];
  const before = view.tokens[markOf(view, verb)! - 1];
  return [governor, before].some((word) => word !== undefined && AHEAD.has(lemmaOf(word))) || governor === undefined;
}

/** "The council meets on Tuesday"; a headline tells in the present what has been. */
function isTimetable(view: SentenceView, verb: number): boolean {
  const { xpos } = view.tokens[verb]!;
  const isStory = view.document.sentences[view.sentence]!.kind === 'body';
  return isStory && (xpos === 'VBZ' || xpos === 'VBP') && SCHEDULED.has(lemmaOf(view.tokens[verb]!));
}
