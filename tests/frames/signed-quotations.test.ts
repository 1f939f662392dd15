import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const RAINED = (mark: number) => `
  "        PUNCT "  ${mark} punct
  It       PRON  PRP ${mark} nsubj
  rained/rain VERB VBD`;

describe('a quotation without a word of saying', () => {
  it('is by the name that signs it', () => {
    const told = tell(`${RAINED(3)} 0 root
      "        PUNCT "   3 punct
      –        PUNCT :   3 punct
      Okafor   PROPN NNP 3 vocative Person`);
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Okafor'], content: ['It rained'] }]);
  });

  it('or that a line of its own gives behind it', () => {
    const told = tell([
      `${RAINED(3)} 0 root
      "        PUNCT "   3 punct`,
      `
      --       PUNCT :   2 punct
      Okafor   PROPN NNP 0 root Person`,
    ]);
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Okafor'], content: ['It rained'] }]);
  });

  it('or that stands before it with a colon', () => {
    const told = tell(`
      Okafor   PROPN NNP 0 root Person
      :        PUNCT :   5 punct
      "        PUNCT "   5 punct
      It       PRON  PRP 5 nsubj
      rained/rain VERB VBD 1 parataxis
      "        PUNCT "   5 punct`);
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Okafor'], content: ['It rained'] }]);
  });

  it('a name after it without a dash is nobody who says it', () => {
    const told = tell(`${RAINED(3)} 0 root
      "        PUNCT "   3 punct
      Okafor   PROPN NNP 3 vocative Person`);
    expect(events(told)).toEqual([]);
  });

  it('goes on with who said the one before, not with whom that one quotes', () => {
    const told = tell([
      `
      "        PUNCT "   3 punct
      Silva    PROPN NNP 3 nsubj Person
      said/say VERB  VBD 8 ccomp
      it       PRON  PRP 5 nsubj
      rained/rain VERB VBD 3 ccomp
      "        PUNCT "   8 punct
      Okafor   PROPN NNP 8 nsubj Person
      said/say VERB  VBD 0 root`,
      `
      "        PUNCT "   3 punct
      We       PRON  PRP 3 nsubj
      slept/sleep VERB VBD 0 root
      "        PUNCT "   3 punct`,
    ]);
    expect(events(told).at(-1)).toEqual({ type: 'Say', speaker: ['Okafor'], content: ['We slept'] });
  });
});
