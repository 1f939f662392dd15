import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, role, sure, tell } from './scene.js';

const ARREST = (head: number, deprel: string): string => `
  Police PROPN NNP 4 nsubj GovernmentBody
  have/have AUX VBP 4 aux
  now ADV RB 4 advmod
  arrested/arrest VERB VBN ${head} ${deprel}
  Okafor PROPN NNP 4 obj Person`;

describe('who says it', () => {
  it('reported clause', () => {
    const told = tell(`
      Silva    PROPN NNP 2 nsubj Person
      said/say VERB  VBD 0 root
      that     SCONJ IN  5 mark
      police   NOUN  NN  5 nsubj GovernmentBody
      arrested/arrest VERB VBD 2 ccomp
      Okafor   PROPN NNP 5 obj Person
      .        PUNCT .   2 punct`);
    expect(events(told)).toEqual([
      { type: 'Say', speaker: ['Silva'], content: ['police arrested Okafor'] },
      { type: 'Arrest', agent: ['police'], arrested: ['Okafor'], by: 'Silva' },
    ]);
  });

  it('quotation with the speaker behind', () => {
    const told = tell(`${ARREST(0, 'root')}
      ,        PUNCT ,   4 punct
      Silva    PROPN NNP 8 nsubj Person
      said/say VERB  VBD 4 parataxis
      .        PUNCT .   4 punct`);
    expect(events(told)).toEqual([
      { type: 'Arrest', agent: ['Police'], arrested: ['Okafor'], by: 'Silva' },
      { type: 'Say', speaker: ['Silva'], content: ['Police have now arrested Okafor'] },
    ]);
  });

  it("what the author tells is nobody else's", () => {
    expect(events(tell(ARREST(0, 'root')))).toEqual([{ type: 'Arrest', agent: ['Police'], arrested: ['Okafor'] }]);
  });

  it('according to', () => {
    const told = tell(`${ARREST(0, 'root')}
      ,         PUNCT ,   4 punct
      according/accord VERB VBG 10 case
      to        ADP   IN  7 fixed
      the       DET   DT  10 det
      ministry  NOUN  NN  4 obl GovernmentBody`);
    expect(events(told)).toContainEqual({ type: 'Arrest', agent: ['Police'], arrested: ['Okafor'], by: 'ministry' });
  });

  it('according to, at the end of a sentence, holds for all of it', () => {
    const told = (comma: string) =>
      events(
        tell(`${ARREST(0, 'root')}
          who       PRON  WP  7 nsubj
          fled/flee VERB  VBD 5 acl:relcl
          ${comma}  PUNCT ,   12 punct
          according/accord VERB VBG 12 case
          to        ADP   IN  9 fixed
          the       DET   DT  12 det
          ministry  NOUN  NN  7 obl GovernmentBody`),
      ).filter(({ type }) => type === 'Arrest');
    expect(told(',')).toEqual([{ type: 'Arrest', agent: ['Police'], arrested: ['Okafor'], by: 'ministry' }]);
    expect(told('then')).toEqual([{ type: 'Arrest', agent: ['Police'], arrested: ['Okafor'] }]);
  });

  it('the inner speaker counts', () => {
    const told = tell(`
      Reyes    PROPN NNP 2 nsubj Person
      said/say VERB  VBD 0 root
      Silva    PROPN NNP 4 nsubj Person
      told/tell VERB VBD 2 ccomp
      him      PRON  PRP 4 iobj Person
      police   NOUN  NN  7 nsubj GovernmentBody
      arrested/arrest VERB VBD 4 ccomp
      Okafor   PROPN NNP 7 obj Person`);
    expect(events(told)).toEqual([
      expect.objectContaining({ type: 'Say', speaker: ['Reyes'] }),
      expect.objectContaining({ type: 'Say', speaker: ['Silva'], by: 'Reyes' }),
      expect.objectContaining({ type: 'Arrest', by: 'Silva' }),
    ]);
  });

  it('a quotation that goes on in the next sentence', () => {
    const first = `
      “         PUNCT \`\` 3 punct
      We        PRON  PRP 3 nsubj Group
      won/win   VERB  VBD 7 ccomp
      ,         PUNCT ,   3 punct
      ”         PUNCT ''  3 punct
      Silva     PROPN NNP 7 nsubj Person
      said/say  VERB  VBD 0 root
      .         PUNCT .   7 punct`;
    const second = `
      “         PUNCT \`\` 3 punct
      Police    NOUN  NN  3 nsubj GovernmentBody
      arrested/arrest VERB VBD 0 root
      Okafor    PROPN NNP 3 obj Person
      .         PUNCT .   3 punct
      ”         PUNCT ''  3 punct`;
    expect(events(tell([first, second]))).toContainEqual({
      type: 'Arrest',
      agent: ['Police'],
      arrested: ['Okafor'],
      by: 'Silva',
    });
  });
});

describe('what the network gives to a speaker of the sentence', () => {
  it('the network knows best how far a saying reaches, but not into a clause that hangs beside it', () => {
    const proposals = {
      triggers: [sure(2 - 1, 'Say'), sure(8 - 1, 'Arrest')],
      roles: [
        role('Say', 'speaker', 1, 0),
        role('Say', 'content', 1, 3),
        role('Arrest', 'arrested', 7, 8),
        role('Arrest', 'attributedTo', 7, 0),
      ],
      relations: [],
    };
    const arrest = (arrested: string) =>
      events(
        tell(
          `
      Silva    PROPN NNP 2 nsubj Person
      said/say VERB  VBD 0 root
      it       PRON  PRP 4 nsubj
      rained/rain VERB VBD 2 ccomp
      ${arrested}
      Okafor   PROPN NNP 8 obj Person`,
          { proposals: [proposals], settings: DEFAULT_SETTINGS },
        ),
      ).at(-1);
    const coordinated = arrest(`,  PUNCT ,   8 punct
      and      CCONJ CC  8 cc
      police   NOUN  NN  8 nsubj GovernmentBody
      arrested/arrest VERB VBD 2 conj`);
    const beside = arrest(`,  PUNCT ,   8 punct
      before   SCONJ IN  8 mark
      police   NOUN  NN  8 nsubj GovernmentBody
      arrested/arrest VERB VBD 2 advcl`);
    expect([coordinated, beside]).toEqual([
      { type: 'Arrest', arrested: ['Okafor'], by: 'Silva' },
      { type: 'Arrest', arrested: ['Okafor'] },
    ]);
  });

  it('who asks for something is not made to answer for what is told by the way', () => {
    const asked = `
      Silva    PROPN NNP 2 nsubj Person
      demanded/demand VERB VBD 0 root
      that     SCONJ IN  7 mark
      Okafor   PROPN NNP 7 nsubj:pass Person
      be/be    AUX   VB  7 aux:pass
      quickly  ADV   RB  7 advmod
      released/release VERB VBN 2 ccomp`;
    const by = (modality: 'possible' | 'asserted') =>
      events(
        tell(asked, {
          proposals: [
            {
              triggers: [
                { token: 1, type: 'Demand', probability: 0.97, modality: 'asserted', modalityProbability: 1 },
                { token: 6, type: 'Release', probability: 0.97, modality, modalityProbability: 1 },
              ],
              roles: [
                { type: 'Demand', role: 'speaker', trigger: 1, filler: 0, probability: 0.97 },
                { type: 'Demand', role: 'content', trigger: 1, filler: 6, probability: 0.97 },
                { type: 'Release', role: 'released', trigger: 6, filler: 3, probability: 0.97 },
              ],
              relations: [],
            },
          ],
          settings: { ...DEFAULT_SETTINGS, sources: { model: true, frames: false } },
        }),
      ).find(({ type }) => type === 'Release');
    expect(by('possible')).toHaveProperty('by', 'Silva');
    expect(by('asserted')).not.toHaveProperty('by');
  });
});
