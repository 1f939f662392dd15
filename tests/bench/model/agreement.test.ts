import { describe, expect, it } from 'vitest';
import { NO_PROPOSALS, type Proposals, type RawSentence, type Sentence } from '../../../src/model/text.js';
import type { Analyser } from '../../../src/parse/analyser.js';
import { rawSentence } from '../../parse/raw-sentence.js';
import { measureAgreement } from './agreement.js';

const THRESHOLDS = { global: { trigger: 0.5, roles: 0.5, relations: 0.5 }, types: {} };
const MET = { token: 1, type: 'Meet', probability: 0.9, modality: 'asserted', modalityProbability: 0.9 } as const;

/** Reads every sentence as a row of words that hang on the word before; `heads` says otherwise for single words. */
function reader(proposals: Partial<Proposals>, heads: Readonly<Record<number, number>> = {}): Analyser {
  const read = (raw: RawSentence): Sentence => ({
    ...raw,
    tokens: raw.tokens.map((token, i) => ({
      ...token,
      lemma: token.form,
      upos: 'X',
      xpos: 'X',
      head: heads[i] ?? i - 1,
      deprel: 'dep',
    })),
    proposals: { ...NO_PROPOSALS, ...proposals },
  });
  return { backend: 'wasm', modelHash: '', analyse: async (_, all) => all.map(read), close: async () => undefined };
}

const DOCUMENTS = [[rawSentence(['Ann', 'met', 'Bo', '.'])]];

async function shares(one: Analyser, other: Analyser) {
  const figures = await measureAgreement(one, other, THRESHOLDS, DOCUMENTS);
  return Object.fromEntries(Object.entries(figures).map(([kind, { value }]) => [kind, value]));
}

describe('agreement of two runtimes', () => {
  it('is full where both say the same', async () => {
    const same = reader({ triggers: [MET] });
    expect(await shares(same, same)).toMatchObject({ all: 1, head: 1, triggers: 1 });
  });

  it('counts each tag and arc of a word', async () => {
    expect(await shares(reader({}), reader({}, { 3: 1 }))).toMatchObject({ all: 19 / 20, head: 3 / 4, upos: 1 });
  });

  it('counts an event that one of them alone is sure of, or that they tell apart in modality', async () => {
    const sure = reader({ triggers: [MET] });
    expect(await shares(sure, reader({ triggers: [{ ...MET, probability: 0.4 }] }))).toMatchObject({ triggers: 0 });
    expect(await shares(sure, reader({ triggers: [{ ...MET, modality: 'planned' }] }))).toMatchObject({ triggers: 0 });
  });

  it('gives no credit for what neither of them says', async () => {
    expect(await shares(reader({}), reader({}))).not.toHaveProperty('triggers');
  });
});
