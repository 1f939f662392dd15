/** Why a sentence or a trigger gave no fact. */
import type { Absence, EventMention } from '../model/mention.js';
import type { Sentence } from '../model/text.js';
import type { TriggerSighting } from './match.js';
import type { Tree } from './tree.js';

/** The absence of a sentence that is not read for facts, or in which nothing was seen. */
export function sentenceAbsence({ kind, range }: Sentence, sawSomething: boolean): Absence[] {
  if (kind === 'boilerplate' || kind === 'metadata') return [{ range, reason: 'boilerplate' }];
  return sawSomething ? [] : [{ range, reason: 'noTrigger' }];
}

/** Triggers that no event stands on, once each: arguments were missing or of the wrong class, or confidence too low. */
export function triggerAbsences(
  tree: Tree,
  sightings: readonly TriggerSighting[],
  events: readonly EventMention[],
): Absence[] {
  const unused = sightings.filter(
    ({ head }) => !events.some((event) => event.head === head && event.status === 'accepted'),
  );
  const first = unused.filter(
    (each, index) => unused.findIndex(({ head, type }) => head === each.head && type === each.type) === index,
  );
  return first.map(({ head, type, candidate, contradicted }) => ({
    range: tree.tokens[head]!.range,
    type,
    reason: candidate ? 'belowThreshold' : contradicted ? 'wrongClass' : 'noFiller',
  }));
}
