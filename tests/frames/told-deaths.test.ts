import { describe, expect, it } from 'vitest';
import { withoutToldDeaths } from '../../src/frames/told-deaths.js';
import type { EventMention, Filler } from '../../src/model/mention.js';

const filler = (mention: string) => ({ kind: 'mention', mention }) as unknown as Filler;
const event = (type: string, roles: Record<string, string[]>, modality = 'asserted') =>
  ({
    type,
    status: 'accepted',
    modality,
    roles: Object.fromEntries(Object.entries(roles).map(([role, all]) => [role, all.map(filler)])),
  }) as unknown as EventMention;
const left = (...events: EventMention[]) =>
  withoutToldDeaths(events, (each) => (each.kind === 'mention' ? each.mention : '')).map(({ type }) => type);

describe('the death of somebody killed', () => {
  const killing = event('Kill', { victim: ['guard', 'cook'] });

  it('is told with the killing', () => {
    expect(left(killing, event('Die', { person: ['guard'] }))).toEqual(['Kill']);
  });

  it('is told apart of anybody else, and where nobody is told to be killed', () => {
    expect(left(killing, event('Die', { person: ['guard', 'driver'] }))).toEqual(['Kill', 'Die']);
    expect(left(killing, event('Die', {}))).toEqual(['Kill', 'Die']);
    const feared = event('Kill', { victim: ['guard'] }, 'possible');
    expect(left(feared, event('Die', { person: ['guard'] }))).toEqual(['Kill', 'Die']);
  });
});
