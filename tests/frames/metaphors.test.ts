import { describe, expect, it } from 'vitest';
import type { EventCandidate } from '../../src/frames/candidate.js';
import { isOtherSense } from '../../src/frames/other-senses.js';
import { treeOf } from './scene.js';

const seen = (type: string, head: number): EventCandidate => ({ type, head, probability: 0.95, roles: [] });

describe('words of violence said of what does not bleed', () => {
  const war = (kind: string) => `
    The      DET   DT  3 det
    ${kind}  NOUN  NN  3 compound
    war      NOUN  NN  4 nsubj
    went/go  VERB  VBD 0 root
    on       ADP   RP  4 compound:prt`;

  it.each([
    ['trade', true],
    ['patent', true],
    ['border', false],
    ['drone', false],
  ])('a %s war: rivals alone %s', (kind, isRivalry) => {
    expect(isOtherSense(treeOf(war(kind)), seen('Attack', 2))).toBe(isRivalry);
  });

  const done = (verb: string, thing: string, xpos = 'NN') => `
    They      PRON  PRP 2 nsubj
    ${verb}   VERB  VBD 0 root
    the       DET   DT  4 det
    ${thing}  NOUN  ${xpos} 2 obj`;

  it.each([
    ['Kill', 'killed/kill', 'bill', true],
    ['Kill', 'killed/kill', 'guard', false],
    ['Attack', 'attacked/attack', 'plan', true],
    ['Attack', 'attacked/attack', 'project', false],
    ['Kill', 'killed/kill', 'project', true],
    ['Capture', 'captured/capture', 'market', false],
    ['Capture', 'captured/capture', 'mood', true],
    ['Capture', 'captured/capture', 'general', false],
    ['Capture', 'captured/capture', 'bridge', false],
  ])('%s: %s the %s, another sense: %s', (type, verb, thing, isOther) => {
    expect(isOtherSense(treeOf(done(verb, thing)), seen(type, 1))).toBe(isOther);
  });

  it('an attack ad attacks nobody; who is its victim was attacked', () => {
    const ad = (thing: string) => `
      An       DET   DT  3 det
      attack   NOUN  NN  3 compound
      ${thing} NOUN  NN  4 nsubj
      ran/run  VERB  VBD 0 root`;
    expect(isOtherSense(treeOf(ad('ad')), seen('Attack', 1))).toBe(true);
    expect(isOtherSense(treeOf(ad('victim')), seen('Attack', 1))).toBe(false);
  });

  it('an idea is born, and nobody with it', () => {
    const born = (thing: string) => `
      The       DET   DT  2 det
      ${thing}  NOUN  NN  4 nsubj:pass
      was/be    AUX   VBD 4 aux:pass
      born/bear VERB  VBN 0 root`;
    expect(isOtherSense(treeOf(born('idea')), seen('Born', 3))).toBe(true);
    expect(isOtherSense(treeOf(born('baby')), seen('Born', 3))).toBe(false);
  });
});
