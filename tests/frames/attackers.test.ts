import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, role, sure, tell } from './scene.js';

const killedIn = (attack: string) => `
  Miners   NOUN NNS 3 nsubj:pass Group
  were/be  AUX  VBD 3 aux:pass
  killed/kill VERB VBN 0 root
  in       ADP  IN  6 case
  Tavarian PROPN NNP 6 compound ArmedGroup
  ${attack} NOUN NNS 3 obl Event`;
const proposal = (type: string, harm: string) => ({
  triggers: [sure(2, type), sure(5, 'Attack')],
  roles: [role(type, harm, 2, 5), role(type, 'victim', 2, 0), role('Attack', 'attacker', 5, 4)],
  relations: [],
});
const told = (lines: string, type = 'Kill', harm = 'killer') =>
  events(tell(lines, { proposals: [proposal(type, harm)], settings: DEFAULT_SETTINGS })).find(
    (event) => event.type === type,
  );

describe('who kills in an attack', () => {
  it('is who is told to attack, and the attack is the means', () => {
    const killer = { type: 'Kill', killer: ['Tavarian'], victim: ['Miners'], instrument: ['strikes'] };
    expect(told(killedIn('strikes/strike'))).toEqual(killer);
  });

  it('holds for injuries, which name no means', () => {
    const injured = { type: 'Injure', agent: ['Tavarian'], victim: ['Miners'] };
    expect(told(killedIn('strikes/strike'), 'Injure', 'agent')).toEqual(injured);
  });

  it('is not known of a clash, which has two sides', () => {
    expect(told(killedIn('clashes/clash'))).toMatchObject({ killer: ['clashes'] });
  });
});
