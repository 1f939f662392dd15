import { describe, expect, it } from 'vitest';
import type { EventCandidate } from '../../src/frames/candidate.js';
import { joinCarried } from '../../src/frames/carried.js';

const hit = { id: 'frame:Oppose/light/3', on: 'light', complete: true } as const;
const noun: EventCandidate = { head: 4, type: 'Oppose', probability: 0.48, hit, verb: 2, roles: [] };
const verb: EventCandidate = { head: 2, type: 'Oppose', probability: 0.3, roles: [{ role: 'opponent', filler: 1 }] };

describe('joinCarried', () => {
  it('adds up what the network gives a light verb and its noun, with the fillers of both', () => {
    const [joined, ...others] = joinCarried([verb, noun]);
    expect(others).toEqual([]);
    expect(joined).toMatchObject({ head: 4, roles: verb.roles });
    expect(joined?.probability).toBeCloseTo(0.78);
  });

  it('takes the modality from the word that is the surer trigger', () => {
    const surer = { ...verb, probability: 0.6, modality: { value: 'planned', probability: 0.9 } } as const;
    const unsure = { ...noun, probability: 0.2, modality: { value: 'asserted', probability: 0.9 } } as const;
    expect(joinCarried([surer, unsure])[0]?.modality?.value).toBe('planned');
  });

  it('stays below certainty', () => {
    const [joined] = joinCarried([
      { ...verb, probability: 0.7 },
      { ...noun, probability: 0.7 },
    ]);
    expect(joined?.probability).toBe(0.99);
  });

  it('leaves another type, another verb and a verb with a pattern of its own alone', () => {
    const own = { ...verb, hit: { ...hit, on: 'verb' } } as const;
    for (const other of [{ ...verb, type: 'Sue' }, { ...verb, head: 3 }, own])
      expect(joinCarried([other, noun])).toEqual([other, noun]);
  });
});
