import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, tell } from './scene.js';

/** A sentence of three words inside marks, as asked. */
const quoted = (words: readonly [string, string, string], open: boolean, close: boolean): string => {
  const shift = open ? 1 : 0;
  return `
    ${open ? '“ PUNCT `` 3 punct\n' : ''}${words[0]} PRON PRP ${2 + shift} nsubj
    ${words[1]} VERB VBD 0 root
    ${words[2]} ADV RB ${2 + shift} advmod
    ${close ? `” PUNCT '' ${2 + shift} punct` : ''}`;
};
const TOLD = `
  Silva    PROPN NNP 2 nsubj Person
  said/say VERB  VBD 0 root
  it       PRON  PRP 4 nsubj
  rained/rain VERB VBD 2 ccomp
  .        PUNCT .   2 punct`;
const LEADING = (verb = 'said/say') => `
  Silva    PROPN NNP 2 nsubj Person
  ${verb} VERB  VBD 0 root
  :        PUNCT :   2 punct`;

describe('quotations', () => {
  it('the content of a saying goes on to the closing mark', () => {
    const first = `
      Silva    PROPN NNP 2 nsubj Person
      said/say VERB  VBD 0 root
      ,        PUNCT ,   2 punct
      “        PUNCT \`\` 6 punct
      We       PRON  PRP 6 nsubj
      lost/lose VERB VBD 2 ccomp
      .        PUNCT .   2 punct`;
    expect(events(tell([first, quoted(['They', 'cheered', 'loudly'], false, true)]))).toEqual([
      { type: 'Say', speaker: ['Silva'], content: ['We lost . They cheered loudly'] },
    ]);
  });

  it('a colon leads up to the quotation in the next sentences', () => {
    const told = tell([
      LEADING(),
      quoted(['We', 'lost', 'badly'], true, false),
      quoted(['They', 'won', 'again'], false, true),
    ]);
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Silva'], content: ['We lost badly They won again'] }]);
  });

  it('a noun that only names what is quoted is no content beside it', () => {
    const lines = `
      Silva    PROPN NNP 2 nsubj Person
      said/say VERB  VBD 0 root
      of       ADP   IN  4 case
      floods/flood NOUN NNS 2 obl
      :        PUNCT :   2 punct`;
    const roles = [0, 3].map((filler) => ({
      type: 'Say',
      role: filler === 0 ? 'speaker' : 'content',
      trigger: 1,
      filler,
      probability: 0.97,
    }));
    const said = { token: 1, type: 'Say', probability: 0.97, modality: 'asserted' as const, modalityProbability: 1 };
    const told = tell([lines, quoted(['We', 'lost', 'badly'], true, true)], {
      proposals: [{ triggers: [said], roles, relations: [] }],
      settings: DEFAULT_SETTINGS,
    });
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Silva'], content: ['We lost badly'] }]);
  });

  it.each([
    ['We lost it all', 'lost/lose VERB VBD', 1],
    ['Storm above the bay', 'above ADP IN', 0],
  ])('a verb that hardly tells a saying is one at a clause, not at a title: %s', (content, second, count) => {
    const [first, , third, fourth] = content.split(' ');
    const lines = `
      Silva    PROPN NNP 2 nsubj Person
      put/put  VERB  VBD 0 root
      “        PUNCT \`\` 4 punct
      ${first} NOUN  NN  2 obj
      ${second} 4 dep
      ${third} DET   DT  7 det
      ${fourth} NOUN NN  4 dep
      ”        PUNCT '' 4 punct`;
    const roles = [
      { type: 'Say', role: 'speaker', trigger: 1, filler: 0, probability: 0.97 },
      { type: 'Say', role: 'content', trigger: 1, filler: 3, probability: 0.97 },
    ];
    const said = { token: 1, type: 'Say', probability: 0.25, modality: 'asserted' as const, modalityProbability: 1 };
    const told = tell([lines], {
      proposals: [{ triggers: [said], roles, relations: [] }],
      settings: DEFAULT_SETTINGS,
    });
    expect(events(told)).toHaveLength(count);
  });

  it('a quotation of whole sentences after a saying is a saying of the same speaker', () => {
    expect(events(tell([TOLD, quoted(['We', 'lost', 'badly'], true, true)]))).toEqual([
      { type: 'Say', speaker: ['Silva'], content: ['it rained'] },
      { type: 'Say', speaker: ['Silva'], content: ['We lost badly'] },
    ]);
  });

  it('one that nobody led up to has no speaker, nor has a part of a sentence', () => {
    const told = (line: string) => events(tell([line, quoted(['We', 'lost', 'badly'], true, true)]));
    expect(told('It PRON PRP 2 nsubj\nrained/rain VERB VBD 0 root')).toEqual([]);
    const part = `
      The    DET   DT  3 det
      “      PUNCT \`\` 3 punct
      miners NOUN  NNS 5 nsubj Group
      ”      PUNCT ''  3 punct
      slept/sleep VERB VBD 0 root`;
    expect(events(tell([TOLD, part]))).toHaveLength(1);
  });

  it('a paragraph that opens the marks anew goes on with the quotation', () => {
    const told = tell([
      LEADING(),
      quoted(['We', 'lost', 'badly'], true, false),
      quoted(['They', 'won', 'again'], true, true),
    ]);
    expect(events(told)).toEqual([
      { type: 'Say', speaker: ['Silva'], content: [expect.stringMatching(/^We .* again$/)] },
    ]);
  });

  it('marks that never close quote nothing', () => {
    expect(events(tell([TOLD, quoted(['We', 'lost', 'badly'], true, false)]))).toHaveLength(1);
  });
});

describe('what a work says', () => {
  const trigger = { probability: 0.9, modality: 'asserted', modalityProbability: 0.9 } as const;
  const lines = `
    A         DET   DT  3 det
    NATO      PROPN NNP 3 compound InternationalOrganization
    statement NOUN  NN  4 nsubj Work
    said/say  VERB  VBD 0 root
    police    NOUN  NN  6 nsubj GovernmentBody
    arrested/arrest VERB VBD 4 ccomp
    Okafor    PROPN NNP 6 obj Person`;

  it('a statement that says something is one event, of whoever issued it, and so is what it says', () => {
    const roles = [
      { trigger: 2, type: 'IssueStatement', role: 'speaker', filler: 1, probability: 0.9 },
      { trigger: 2, type: 'IssueStatement', role: 'content', filler: 5, probability: 0.9 },
    ];
    const triggers = [{ token: 2, type: 'IssueStatement', ...trigger }];
    const speaker = [{ trigger: 5, type: 'Arrest', role: 'attributedTo', filler: 2, probability: 0.9 }];
    const arrest = { token: 5, type: 'Arrest', ...trigger };
    const told = tell(lines, {
      proposals: [{ triggers: [...triggers, arrest], roles: [...roles, ...speaker] }],
      settings: {
        thresholds: { global: { trigger: 0.5, roles: 0.5, relations: 0.5 }, types: {} },
        sources: { model: true, frames: true },
        knownTypes: ['IssueStatement'],
      },
    });
    expect(events(told)).toEqual([
      { type: 'IssueStatement', speaker: ['NATO'], content: ['police arrested Okafor'] },
      { type: 'Arrest', agent: ['police'], arrested: ['Okafor'], by: 'NATO' },
    ]);
  });

  it('a report speaks for the body that it belongs to', () => {
    const roles = [{ trigger: 3, type: 'Say', role: 'speaker', filler: 2, probability: 0.9 }];
    const told = tell(lines, {
      proposals: [{ triggers: [{ token: 3, type: 'Say', ...trigger }], roles }],
      settings: {
        thresholds: { global: { trigger: 0.5, roles: 0.5, relations: 0.5 }, types: {} },
        sources: { model: true, frames: true },
        knownTypes: ['Say'],
      },
    });
    expect(events(told)).toContainEqual(
      expect.objectContaining({ type: 'Say', speaker: ['NATO'], medium: ['statement'] }),
    );
  });

  it('what is said by nobody is no saying', () => {
    const told = tell(`
      It       PRON  PRP 3 expl
      was/be   AUX   VBD 3 aux:pass
      said/say VERB  VBN 0 root
      it       PRON  PRP 5 nsubj
      rained/rain VERB VBD 3 ccomp`);
    expect(events(told)).toEqual([]);
  });

  it('what is so according to somebody is what he says, without the phrase itself', () => {
    const told = tell(
      `
      It       PRON  PRP 2 nsubj
      rained/rain VERB VBD 0 root
      ,        PUNCT ,   2 punct
      according/accord VERB VBG 6 case
      to       ADP   IN  4 fixed
      Silva    PROPN NNP 2 obl Person`,
      {
        proposals: [
          {
            triggers: [{ token: 3, type: 'Say', ...trigger }],
            roles: [{ trigger: 3, type: 'Say', role: 'speaker', filler: 5, probability: 0.9 }],
          },
        ],
        settings: { ...DEFAULT_SETTINGS, knownTypes: ['Say'] },
      },
    );
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Silva'], content: ['It rained'] }]);
  });

  it('nor with it where the network takes the whole sentence', () => {
    const told = tell(
      `
      According/accord VERB VBG 3 case
      to       ADP   IN  1 fixed
      Silva    PROPN NNP 6 obl Person
      ,        PUNCT ,   3 punct
      it       PRON  PRP 6 nsubj
      rained/rain VERB VBD 0 root`,
      {
        proposals: [
          {
            triggers: [{ token: 0, type: 'Say', ...trigger }],
            roles: [
              { trigger: 0, type: 'Say', role: 'speaker', filler: 2, probability: 0.9 },
              { trigger: 0, type: 'Say', role: 'content', filler: 5, probability: 0.9 },
            ],
          },
        ],
        settings: { ...DEFAULT_SETTINGS, knownTypes: ['Say'] },
      },
    );
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Silva'], content: ['it rained'] }]);
  });
});
