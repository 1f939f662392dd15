import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/model/text.js';
import type { Analyser } from '../../src/parse/analyser.js';
import { openAnalyser } from '../../src/parse/open-analyser.js';
import { HAS_MODEL, MODEL, modelFolder } from './model-folder.js';
import { rawSentence } from './raw-sentence.js';

const text = (words: string) => rawSentence(words.split(' '));

const NEWS = [
  'The foreign minister of Norway arrived in Nairobi on Tuesday for talks with Kenyan officials .',
  'Acme Corp. , which is based in Toronto , agreed to buy its rival Globex for $ 2 billion .',
  '“ We will not sign this treaty , ” said spokeswoman Anna Keller .',
  'Police arrested two men after the attack on a police station in Lagos .',
  'Keller , who was born in Graz , leads the Green Party .',
].map(text);
const OTHER = ['Rain fell .', 'The court sentenced the former mayor to ten years in prison for fraud .'].map(text);

/** What was decided of each word (tags, lemma, governor, relation, name, trigger), without how surely. */
function decisions(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ tokens, proposals: { names, triggers } }) =>
    tokens.flatMap(({ upos, xpos, lemma, head, deprel }, word) => {
      const name = names.find(({ start, end }) => start <= word && word < end)?.type;
      const trigger = triggers.find(({ token, probability }) => token === word && probability > 0.5)?.type;
      return [upos, xpos, lemma, head, deprel, name, trigger].map(String);
    }),
  );
}

function rootsOf({ tokens }: Sentence): number {
  return tokens.filter(({ head }) => head === -1).length;
}

function hangsOnRoot({ tokens }: Sentence, word: number): boolean {
  let steps = 0;
  for (let at = word; at >= 0 && steps <= tokens.length; steps++) at = tokens[at]!.head;
  return steps <= tokens.length;
}

describe.skipIf(!HAS_MODEL)('the analyser', () => {
  let native: Analyser;
  let wasm: Analyser;
  beforeAll(async () => {
    native = await openAnalyser({ model: modelFolder(MODEL), backend: 'native' });
    wasm = await openAnalyser({ model: modelFolder(MODEL), backend: 'wasm' });
  });
  afterAll(() => Promise.all([native.close(), wasm.close()]));

  it('takes the native backend where it is installed', async () => {
    const analyser = await openAnalyser({ model: modelFolder(MODEL) });
    expect([analyser.backend, wasm.backend]).toEqual(['native', 'wasm']);
    expect(analyser.modelHash).toBe(wasm.modelHash);
    await analyser.close();
  });

  it('parses English', async () => {
    const [sentence] = await native.analyse('', NEWS);
    const [, foreign, minister, of, , arrived] = sentence!.tokens;
    expect(minister).toMatchObject({ lemma: 'minister', head: 5, deprel: 'nsubj' });
    expect(foreign).toMatchObject({ upos: 'ADJ', head: 2, deprel: 'amod' });
    expect(of).toMatchObject({ upos: 'ADP', deprel: 'case' });
    expect(arrived).toMatchObject({ lemma: 'arrive', upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root' });
  });

  it('decides the same natively and in WebAssembly, but for at most one decision in a hundred', async () => {
    const [here, there] = [decisions(await native.analyse('', NEWS)), decisions(await wasm.analyse('', NEWS))];
    const differing = here.filter((decision, index) => decision !== there[index]);
    expect(here.length).toBe(there.length);
    expect(here.length).toBeGreaterThan(300);
    expect(differing.length / here.length).toBeLessThan(0.01);
  });

  it('says the same of a document, byte by byte, whatever else is read in the run', async () => {
    for (const analyser of [native, wasm]) {
      const alone = JSON.stringify(await analyser.analyse('', NEWS));
      await analyser.analyse('', OTHER);
      const [, again] = await Promise.all([analyser.analyse('', OTHER), analyser.analyse('', NEWS)]);
      expect(JSON.stringify(again)).toBe(alone);
    }
  });

  it('does not read metadata and boilerplate', async () => {
    const [line, body] = await native.analyse('', [rawSentence(['By', 'Anna', 'Keller'], 'metadata'), NEWS[0]!]);
    expect(line!.tokens.map(({ upos, head, deprel }) => [upos, head, deprel])).toEqual([
      ['X', -1, 'root'],
      ['X', 0, 'flat'],
      ['X', 0, 'flat'],
    ]);
    expect(line!.proposals).toEqual({ names: [], triggers: [], roles: [], relations: [] });
    expect(body!.tokens[0]!.upos).toBe('DET');
  });

  it.each([
    ['no sentence', []],
    ['an empty sentence', [rawSentence([])]],
    ['a single emoji', [rawSentence(['🚀'])]],
    ['right-to-left text', [text('أعلنت الحكومة اليوم 2019 שלום עולם .')]],
    ['a word of 300 letters', [rawSentence(['x'.repeat(300), 'said', 'é'.repeat(300)])]],
    ['NUL bytes and lone surrogates', [rawSentence(['\0', '\0\0a', '\ud800', '\ufffd', '\u200b'])]],
    ['only punctuation', [rawSentence(['-'.repeat(80), '…', '!!!'])]],
    ['2,000 words', [rawSentence(Array.from({ length: 2000 }, (_, i) => (i % 9 === 3 ? 'met' : `Word${i}`)))]],
    ['2,000 words of a list', [rawSentence(Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? 'Oslo' : ',')))]],
  ])('does not fall over %s', async (_, sentences) => {
    for (const sentence of await native.analyse('', sentences)) {
      const { tokens, proposals } = sentence;
      expect(rootsOf(sentence)).toBe(Math.min(1, tokens.length));
      expect(tokens.every(({ lemma }, word) => lemma !== '' && hangsOnRoot(sentence, word))).toBe(true);
      const places = [...proposals.triggers.map(({ token }) => token), ...proposals.roles.map(({ filler }) => filler)];
      expect(places.every((place) => place >= 0 && place < tokens.length)).toBe(true);
    }
    expect(await native.analyse('', sentences)).toHaveLength(sentences.length);
  });

  it('refuses a backend that it does not know', async () => {
    const opened = openAnalyser({ model: modelFolder(MODEL), backend: 'gpu' as 'wasm' });
    await expect(opened).rejects.toThrow('gpu is no backend; choose one of auto, native, wasm');
  });

  it('refuses a model whose graph and labels disagree', async () => {
    const text = new TextDecoder().decode(await modelFolder(MODEL).read('labels.json'));
    const labels = JSON.parse(text) as { upos: string[] };
    const changed = JSON.stringify({ ...labels, upos: [...labels.upos, 'EXTRA'] });
    const analyser = await openAnalyser({ model: modelFolder(MODEL, { 'labels.json': changed }) });
    await expect(analyser.analyse('', NEWS)).rejects.toThrow(
      /reader.onnx: upos has 17 columns, but labels.json lists 18/,
    );
    await analyser.close();
  });
});
