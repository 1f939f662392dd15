import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, role, sure, tell } from './scene.js';

const lines = (verb: string, object: string) => `
  Veltra PROPN NNP 4 nsubj Company
  and    CCONJ CC  3 cc
  Orion  PROPN NNP 1 conj Company
  ${verb} VERB VBD 0 root${object}`;
const eachOther = `
  each  DET DT 4 obj
  other ADJ JJ 5 fixed`;
const otherSide = `
  the   DET  DT 7 det
  other ADJ  JJ 7 amod
  side  NOUN NN 4 obj Group`;
const proposal = (type: string, doer: string, done: string, filler: number) => ({
  triggers: [sure(3, type)],
  roles: [role(type, doer, 3, 0), role(type, doer, 3, 2), role(type, done, 3, filler)],
  relations: [],
});
const told = (text: string, offered: ReturnType<typeof proposal>) =>
  events(tell(text, { proposals: [offered], settings: DEFAULT_SETTINGS }));

describe('what several do to each other', () => {
  it('is told once for each of them', () => {
    expect(told(lines('sued/sue', eachOther), proposal('Sue', 'plaintiff', 'defendant', 4))).toEqual([
      { type: 'Sue', plaintiff: ['Veltra'], defendant: ['Orion'] },
      { type: 'Sue', plaintiff: ['Orion'], defendant: ['Veltra'] },
    ]);
  });

  it('is told of the other side, too', () => {
    expect(told(lines('accused/accuse', otherSide), proposal('Accuse', 'accuser', 'accused', 6))).toEqual([
      { type: 'Accuse', accuser: ['Veltra'], accused: ['Orion'] },
      { type: 'Accuse', accuser: ['Orion'], accused: ['Veltra'] },
    ]);
  });

  it('is one event where its type lets both roles be of the same', () => {
    expect(told(lines('attacked/attack', eachOther), proposal('Attack', 'attacker', 'target', 4))).toEqual([
      { type: 'Attack', attacker: ['Veltra', 'Orion'], target: ['Veltra', 'Orion'] },
    ]);
  });
});
