/** Times in a sentence, resolved against the date of publication and the tense of the verb they hang on. */
import { mentionId } from '../model/ids.js';
import type { ValueMention } from '../model/mention.js';
import type { TextRange } from '../model/text.js';
import { headOfSpan } from '../model/tree.js';
import { findTimes } from '../text/find-times.js';
import { isToldFromAnother } from '../text/later-time.js';
import { resolveTime } from '../text/time.js';
import { textOf } from './make-mention.js';
import type { SentenceView } from './sentence-view.js';
import { tenseAt } from './tense.js';

/** Tokens of a sentence, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Times of one sentence in text order; what lies inside a name ("Black Friday") is none. */
export function findTimeValues(view: SentenceView): ValueMention[] {
  const { source, sentences } = view.document;
  return findTimes(source.text, sentences[view.sentence]!.range).flatMap(({ range }) => {
    const stretch = tokensIn(view, range);
    if (!stretch || isNamed(view, stretch)) return [];
    return [timeValue(view, stretch, range)];
  });
}

function tokensIn(view: SentenceView, range: TextRange): Stretch | undefined {
  const start = view.tokens.findIndex((token) => token.range.end > range.start);
  const end = view.tokens.findLastIndex((token) => token.range.start < range.end) + 1;
  return start >= 0 && start < end ? { start, end } : undefined;
}

function isNamed(view: SentenceView, { start, end }: Stretch): boolean {
  return view.tokens.slice(start, end).some((_, at) => view.nameAt.has(start + at));
}

function timeValue(view: SentenceView, stretch: Stretch, range: TextRange): ValueMention {
  const head = headOfSpan(view.tokens, stretch.start, stretch.end);
  const words = textOf(view.document, range);
  const value = resolveTime(words, view.document.source.published, tenseAt(view, head));
  const resolved = value === undefined ? {} : { value };
  const whole =
    value === undefined && !isToldFromAnother(words) ? withPreposition(view, stretch, range) : { stretch, range };
  const span = { sentence: view.sentence, ...whole.stretch };
  const text = textOf(view.document, whole.range);
  return {
    kind: 'value',
    id: mentionId(span),
    span,
    head,
    range: whole.range,
    text,
    type: 'time',
    ...resolved,
    foundBy: 'rule:time',
  };
}

/** Prepositions without which words of time say something else: "over the past decade", "since the beginning of the year". */
const TELLING: ReadonlySet<string> = new Set(['since', 'over', 'by', 'before', 'within', 'throughout']);

/** The words with such a preposition right before them, where they have no date that says it better. */
function withPreposition(view: SentenceView, stretch: Stretch, range: TextRange) {
  const before = view.tokens[stretch.start - 1];
  if (before === undefined || !TELLING.has(before.form.toLowerCase())) return { stretch, range };
  return {
    stretch: { ...stretch, start: stretch.start - 1 },
    range: { start: before.range.start, end: range.end },
  };
}
