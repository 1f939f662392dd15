/** What the words before an event's trigger say: that it was told before ("the attack"), or that it is another one. */
import type { EventMention, Filler, Mention, MentionId, Reading } from '../model/mention.js';

/** What the mentions of a reading are, by id: looked up for every event, so made once. */
export type Mentions = ReadonlyMap<MentionId, Mention>;

/** A definite determiner right before the trigger, with at most two words between. */
const POINTING = /\b(?:the|this|that|these|those)\s+(?:[\w-]+\s+){0,2}$/i;

/** A word that tells one more, or an older one, in the same place. */
const COUNTING =
  /\b(?:another|second|third|fourth|fifth|new|further|separate|other|earlier|previous|last|next|more|again)\s+(?:[\w-]+\s+){0,2}$/i;

/** "the attack", "this meeting". */
export function pointsBack(event: EventMention, reading: Reading): boolean {
  return POINTING.test(wordsBefore(event, reading));
}

/** Behind a verb, in its clause. */
const REPEATING = /^[^.,;:]*\b(?:again|twice|once more|often|several times|many times|more times)\b/i;

/** "another attack", "a second visit", "attacked again". */
export function isCounted(event: EventMention, reading: Reading): boolean {
  const behind = reading.source.text.slice(event.range.end, event.range.end + NEAR);
  return COUNTING.test(wordsBefore(event, reading)) || REPEATING.test(behind);
}

/** Characters behind a trigger in which it is said to be another. */
const NEAR = 80;

/** "the killing", before which none of those who take part stands: one thing that is named, not a verb behind its subject. */
export function isNamedThing(event: EventMention, reading: Reading, mentions: Mentions): boolean {
  const determiner = POINTING.exec(wordsBefore(event, reading));
  const isPlural = /(?<!s)s$/i.test(reading.source.text.slice(event.range.start, event.range.end));
  if (!determiner || isPlural) return false;
  const from = sentenceStart(event, reading) + determiner.index;
  const starts = Object.values(event.roles).flatMap((fillers) => fillers.map((filler) => startOf(filler, mentions)));
  return !starts.some((start) => start >= from && start < event.range.start);
}

function startOf(filler: Filler, mentions: Mentions): number {
  return filler.kind === 'text' ? filler.range.start : (mentions.get(filler.mention)?.range.start ?? -1);
}

function wordsBefore(event: EventMention, reading: Reading): string {
  return reading.source.text.slice(sentenceStart(event, reading), event.range.start);
}

function sentenceStart(event: EventMention, reading: Reading): number {
  return reading.sentences[event.trigger.sentence]?.start ?? event.range.start;
}
