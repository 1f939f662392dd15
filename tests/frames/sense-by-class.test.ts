import { describe, expect, it } from 'vitest';
import type { EventCandidate } from '../../src/frames/candidate.js';
import type { TriggerSighting } from '../../src/frames/match.js';
import { chooseSenses } from '../../src/frames/sense-by-class.js';
import { treeOf } from './scene.js';

const tree = treeOf(`
  Gunmen/gunman NOUN NNS 2 nsubj
  released/release VERB VBD 0 root
  ships/ship NOUN NNS 2 obj`);

describe('two senses of one word', () => {
  const seen: EventCandidate = {
    head: 1,
    type: 'Travel',
    probability: 0.9,
    roles: [
      { role: 'traveller', filler: 0, probability: 0.95 },
      { role: 'origin', filler: 2, probability: 0.7 },
    ],
  };
  const matched: EventCandidate = {
    head: 1,
    type: 'Withdraw',
    hit: { id: 'frame:Withdraw/verb/2', on: 'verb', complete: true },
    roles: [
      { role: 'agent', filler: 0, pattern: 'frame:Withdraw/verb/2' },
      { role: 'origin', filler: 2, pattern: 'frame:Withdraw/verb/2' },
    ],
  };
  const sighting: TriggerSighting = { type: 'Travel', head: 1, words: [1] };
  const refused: TriggerSighting = { ...sighting, contradiction: { role: 'origin', filler: 2 } };

  it('are told apart by the class of an argument: the one that it suits takes what the network saw', () => {
    const [chosen, ...others] = chooseSenses(tree, [seen, matched], [refused]);
    expect(others).toEqual([]);
    expect(chosen).toMatchObject({ type: 'Withdraw', probability: 0.9 });
    expect(chosen!.roles.map(({ role, probability }) => [role, probability])).toEqual([
      ['agent', 0.95],
      ['origin', 0.7],
    ]);
  });

  it('stay as they are where the network’s suits too, or the other is not told in full', () => {
    expect(chooseSenses(tree, [seen, matched], [sighting])).toEqual([seen, matched]);
    const open = { ...matched, hit: { ...matched.hit!, complete: false } };
    expect(chooseSenses(tree, [seen, open], [refused])).toEqual([seen, open]);
  });

  it('are not told apart for one that the word has not here: a ship that gunmen let go', () => {
    const launched = { ...matched, type: 'Launch' };
    expect(chooseSenses(tree, [seen, launched], [refused])).toEqual([seen, launched]);
  });
});
