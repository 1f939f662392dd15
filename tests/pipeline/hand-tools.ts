/** Tools whose analyser knows the parses of a few sentences by heart: the stages after the network without a network. */
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { openOntology } from '../../src/io/open-ontology.js';
import type { RawSentence, Sentence } from '../../src/model/text.js';
import type { Tools } from '../../src/pipeline/tools.js';
import { type HandParse, handSentence } from '../support/parse.js';

/** Parses by the words of the sentence, tokens joined by spaces; a sentence that is not among them is an error of the test. */
export function handTools(parses: readonly HandParse[], date?: string): Tools {
  const known = new Map(parses.map((parse) => [parse.words, parse]));
  const analyse = ({ tokens, range, kind }: RawSentence): Sentence => {
    const parse = known.get(tokens.map(({ form }) => form).join(' '));
    if (!parse) throw new Error(`no parse for: ${tokens.map(({ form }) => form).join(' ')}`);
    const sentence = handSentence(parse);
    return {
      ...sentence,
      range,
      kind,
      tokens: sentence.tokens.map((token, index) => ({ ...token, range: tokens[index]!.range })),
    };
  };
  return {
    analyser: {
      backend: 'native',
      modelHash: 'by heart',
      analyse: async (_, sentences) => sentences.map(analyse),
      close: async () => {},
    },
    ontology: openOntology(),
    settings: { ...DEFAULT_SETTINGS, sources: { model: false, frames: true } },
    ...(date ? { date } : {}),
  };
}

/** "Ada Moor met Bo Lind in Oslo on Friday ." */
export const MEETING: HandParse = {
  words: 'Ada Moor met Bo Lind in Oslo on Friday .',
  upos: 'PROPN PROPN VERB PROPN PROPN ADP PROPN ADP PROPN PUNCT',
  xpos: 'NNP NNP VBD NNP NNP IN NNP IN NNP .',
  heads: [3, 1, 0, 3, 4, 7, 3, 9, 3, 3],
  deprels: 'nsubj flat root obj flat case obl case obl punct',
  lemmas: { met: 'meet' },
  proposals: {
    names: [
      { start: 0, end: 2, type: 'Person', probability: 1 },
      { start: 3, end: 5, type: 'Person', probability: 1 },
      { start: 6, end: 7, type: 'City', probability: 1 },
    ],
  },
};
export const MEETING_TEXT = 'Ada Moor met Bo Lind in Oslo on Friday.';
