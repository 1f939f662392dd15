/** Resolves times that are told from the time before them: "resigned on May 3 and left the party two days later". */
import type { Mention, ValueMention } from '../model/mention.js';
import { type Document, isStory } from '../model/text.js';
import { isToldFromAnother, resolveLater } from '../text/later-time.js';

/** Sentences from the one time to the other: further back the story has moved on. */
const REACH = 2;

/** The mentions, in text order, with the values of such times; those that say no more than "that day" and have none are left out. */
export function withLaterTimes({ sentences }: Document, mentions: readonly Mention[]): Mention[] {
  let reference: ValueMention | undefined;
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'value' || mention.type !== 'time') return [mention];
    const time = mention.value === undefined ? withValue(mention, reference) : mention;
    if (time?.value !== undefined && isStory(sentences[time.span.sentence]!)) reference = time;
    return time ? [time] : [];
  });
}

function withValue(time: ValueMention, reference: ValueMention | undefined): ValueMention | undefined {
  if (!isToldFromAnother(time.text)) return time;
  const isNear = reference !== undefined && time.span.sentence - reference.span.sentence <= REACH;
  const value = isNear ? resolveLater(time.text, reference!.value!) : undefined;
  if (value !== undefined) return { ...time, value };
  return /^(?:that|the same) /i.test(time.text) ? undefined : time;
}
