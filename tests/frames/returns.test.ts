import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, tell } from './scene.js';

const went = (verb: string, type: string) => {
  const lines = `
    Okafor  PROPN NNP 2 nsubj Person
    ${verb} VERB VBD 0 root
    to      ADP  IN  4 case
    Rovers  PROPN NNP 2 obl ${type}`;
  const trigger = {
    token: 1,
    type: 'Travel',
    probability: 0.97,
    modality: 'asserted' as const,
    modalityProbability: 1,
  };
  const role = (name: string, filler: number) => ({
    type: 'Travel',
    role: name,
    trigger: 1,
    filler,
    probability: 0.95,
  });
  const roles = [role('traveller', 0), role('destination', 3)];
  return events(tell(lines, { proposals: [{ triggers: [trigger], roles }], settings: DEFAULT_SETTINGS }));
};

describe('who returns to a body', () => {
  it('joins it, as who moves to it does', () => {
    expect(went('returned/return', 'SportsTeam')).toEqual([{ type: 'Join', joiner: ['Okafor'], joined: ['Rovers'] }]);
    expect(went('moved/move', 'Company')).toEqual([{ type: 'Join', joiner: ['Okafor'], joined: ['Rovers'] }]);
  });

  it('travels where it is a place, or the verb only tells of a way', () => {
    expect(went('returned/return', 'City')[0]).toMatchObject({ type: 'Travel' });
    expect(went('walked/walk', 'Company')[0]?.type).not.toBe('Join');
  });
});
