/** Times in a sentence, resolved against the date of publication and the tense of the verb they hang on. */
import { mentionId } from '../model/ids.js';
import type { ValueMention } from '../model/mention.js';
import type { TextRange } from '../model/text.js';
import { headOfSpan } from '../model/tree.js';
import { findTimes } from '../text/find-times.js';
import { resolveTime } from '../text/time.js';
import { textOf } from './make-mention.js';
import type { SentenceView } from './sentence-view.js';
import { tenseAt } from './tense.js';

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
