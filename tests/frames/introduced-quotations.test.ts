import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const speech = (mark: number) => `
  "        PUNCT "   ${mark} punct
  The      DET   DT  ${mark - 1} det
  river    NOUN  NN  ${mark} nsubj
  rose/rise VERB VBD 2 parataxis
  again    ADV   RB  ${mark} advmod
  "        PUNCT "   ${mark} punct`;

const defended = (form: string, xpos: string, type: string) => `
  ${form}  ${xpos === 'NNP' ? 'PROPN' : 'PRON'} ${xpos} 2 nsubj ${type}
  defended/defend VERB VBD 0 root
  the      DET   DT  4 det
  dam      NOUN  NN  2 obj
  :        PUNCT :   9 punct`;

describe('a quotation that a clause without a word of saying introduces', () => {
  it('is by the subject of the clause before its colon', () => {
    const told = tell(`${defended('Okafor', 'NNP', 'Person')}${speech(9)}`);
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Okafor'], content: ['The river rose again'] }]);
  });

  it('but not by those who write', () => {
    expect(events(tell(`${defended('We', 'PRP', 'Group')}${speech(9)}`))).toEqual([]);
  });

  it('nor by what cannot speak', () => {
    expect(events(tell(`${defended('Morland', 'NNP', 'City')}${speech(9)}`))).toEqual([]);
  });

  it('nor by whom something happens to', () => {
    const told = tell(`
      Okafor   PROPN NNP 3 nsubj:pass Person
      was/be   AUX   VBD 3 aux:pass
      shown/show VERB VBN 0 root
      letters  NOUN  NNS 3 obj
      :        PUNCT :   9 punct${speech(9)}`);
    expect(events(told)).toEqual([]);
  });

  it('is no speech where it is a label without a verb', () => {
    const told = tell(`${defended('Okafor', 'NNP', 'Person')}
      "        PUNCT "   7 punct
      Rivers   NOUN  NNS 2 parataxis
      and      CCONJ CC  9 cc
      dams     NOUN  NNS 7 conj
      for      ADP   IN  11 case
      all      NOUN  NN  9 nmod
      "        PUNCT "   7 punct`);
    expect(events(told)).toEqual([]);
  });

  it('is by the subject of the clause in which it begins, where it goes on over the next sentence', () => {
    const told = tell([
      `
      Okafor   PROPN NNP 2 nsubj Person
      compared/compare VERB VBD 0 root
      it       PRON  PRP 2 obj
      to       ADP   IN  7 case
      "        PUNCT "   7 punct
      a        DET   DT  7 det
      flood    NOUN  NN  2 obl`,
      `
      It       PRON  PRP 2 nsubj
      rose/rise VERB VBD 0 root
      again    ADV   RB  2 advmod
      "        PUNCT "   2 punct`,
    ]);
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Okafor'], content: ['a flood It rose again'] }]);
  });
});
