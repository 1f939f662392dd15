import { describe, expect, it } from 'vitest';
import { withIssuers } from '../../src/frames/issuers.js';
import type { MentionLookup } from '../../src/frames/lookup.js';
import type { EventMention, Filler } from '../../src/model/mention.js';
import { ontology } from './scene.js';

const mention = (id: string, confidence = 0.9) =>
  ({ kind: 'mention', mention: id, foundBy: 'test', confidence }) as unknown as Filler;
const say = (roles: EventMention['roles'], status = 'accepted') =>
  ({
    kind: 'event',
    type: 'Say',
    roles,
    status,
    trigger: { sentence: 0, start: 0, end: 1 },
  }) as unknown as EventMention;
const keyOf = (filler: Filler) => (filler.kind === 'mention' ? filler.mention.replace(/\d$/, '') : filler.text);
const read = (...events: EventMention[]) =>
  withIssuers(events, ontology, keyOf, [] as MentionLookup[], (filler) => keyOf(filler) === 'paper');

const FIRST = say({ speaker: [mention('ministry')], medium: [mention('release1')] });

describe('a work that speaks again', () => {
  it('speaks for whom it spoke before, and is the medium', () => {
    const [, second] = read(FIRST, say({ speaker: [mention('release2', 0.7)] }));
    expect(second!.roles.speaker).toMatchObject([{ mention: 'ministry', confidence: 0.7 }]);
    expect(second!.roles.medium).toMatchObject([{ mention: 'release2' }]);
  });

  it('speaks itself where nobody was told to speak in it', () => {
    const other = say({ speaker: [mention('report1')] });
    expect(read(FIRST, other)[1]).toBe(other);
    expect(
      read({ ...FIRST, status: 'belowThreshold' }, say({ speaker: [mention('release2')] }))[1]!.roles,
    ).not.toHaveProperty('medium');
  });

  it('is no newspaper to which somebody spoke', () => {
    const talk = say({ speaker: [mention('mayor')], medium: [mention('paper1')] });
    const other = say({ speaker: [mention('paper2')] });
    expect(read(talk, other)[1]).toBe(other);
  });
});
