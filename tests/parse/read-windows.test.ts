import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/parse/inspect.js';
import { makeAnalyser } from '../../src/parse/open-analyser.js';
import { fakeNetwork } from './fake-network.js';
import { rawSentence } from './raw-sentence.js';

const sentence = (words: string) => rawSentence(words.split(' '));
/** e⁸ against one label, or two, or three, of score 0. */
const SURE = { two: expect.closeTo(0.99966, 4), three: expect.closeTo(0.99933, 4), four: expect.closeTo(0.99899, 4) };

describe('what the network proposes', () => {
  it('goes from scores to tokens, names, triggers, roles and relations', async () => {
    const { network } = fakeNetwork();
    const [read] = await makeAnalyser(network).analyse('', [sentence('Keller Met met mayor in Graz')]);
    expect(read!.tokens.map(({ lemma, upos, head, deprel }) => `${lemma} ${upos} ${head} ${deprel}`)).toEqual([
      'Keller NOUN -1 root',
      'met X 0 dep',
      'met VERB 1 dep',
      'mayor NOUN 2 dep',
      'in X 3 dep',
      'Graz NOUN 4 dep',
    ]);
    expect(read!.proposals).toEqual({
      names: [{ start: 0, end: 1, type: 'Person', probability: SURE.three }],
      triggers: [
        { token: 2, type: 'Meet', probability: SURE.two, modality: 'planned', modalityProbability: SURE.four },
      ],
      roles: [
        { trigger: 2, type: 'Meet', role: 'participant', filler: 0, probability: SURE.three },
        { trigger: 2, type: 'Meet', role: 'participant', filler: 3, probability: SURE.three },
        { trigger: 3, type: 'hasPosition', role: 'organization', filler: 5, probability: SURE.three },
      ],
      relations: [{ type: 'hasPosition', subject: 0, object: 3, probability: SURE.two }],
    });
  });

  it('is asked for where it can be: triggers, nouns and names, and positions that were found', async () => {
    const { network, asked } = fakeNetwork();
    await makeAnalyser(network).analyse('', [sentence('Keller met mayor in Graz'), sentence('so what')]);
    expect(asked).toEqual(['met Meet', 'Keller none', 'mayor none', 'Graz none', 'mayor hasPosition']);
  });

  it('keeps the order of the sentences, however they were batched', async () => {
    const { network } = fakeNetwork();
    const sentences = ['a b c d', 'met', 'a b', '', 'Keller'].map((words) =>
      rawSentence(words ? words.split(' ') : []),
    );
    const read = await makeAnalyser(network).analyse('', sentences);
    expect(read.map(({ tokens }) => tokens.map(({ form }) => form).join(' '))).toEqual([
      'a b c d',
      'met',
      'a b',
      '',
      'Keller',
    ]);
  });

  it('of a sentence of many windows is the same as in a short one, at its place', async () => {
    const { network } = fakeNetwork();
    const words = Array.from({ length: 600 }, () => 'so');
    for (const place of [0, 210, 255, 400, 590]) words.splice(place, 5, 'Keller', 'met', 'mayor', 'in', 'Graz');
    const [read] = await makeAnalyser(network).analyse('', [rawSentence(words)]);
    const { names, triggers, relations } = read!.proposals;
    expect(names.map(({ start }) => start)).toEqual([0, 210, 255, 400, 590]);
    expect(triggers.map(({ token }) => token)).toEqual([1, 211, 256, 401, 591]);
    for (const place of [0, 400, 590]) {
      expect(relations).toContainEqual({
        type: 'hasPosition',
        subject: place,
        object: place + 2,
        probability: SURE.two,
      });
    }
    const roots = read!.tokens.flatMap(({ head, deprel }, i) =>
      head === -1 || deprel === 'parataxis' ? [[i, head]] : [],
    );
    expect(roots[0]).toEqual([0, -1]);
    expect(roots.length).toBeGreaterThan(1);
    expect(roots.slice(1).every(([, head]) => head === 0)).toBe(true);
  });

  it('comes with the vectors of the words, in steps, each at its place however the sentence was cut', async () => {
    const { network } = fakeNetwork();
    const [short] = await makeAnalyser(network).analyse('', [sentence('so Keller met')]);
    const steps = new Map([...short!.vectors!.words].map((value, i) => [short!.tokens[i]!.form, value]));
    expect(new Set(steps.values()).size).toBeGreaterThan(1);
    const words = Array.from({ length: 600 }, (_, i) => (i % 7 === 0 ? 'Keller' : i % 5 === 0 ? 'met' : 'so'));
    const [long] = await makeAnalyser(network).analyse('', [rawSentence(words)]);
    expect([...long!.vectors!.words]).toEqual(words.map((word) => steps.get(word)));
  });

  it('can be inspected: names of the treebanks, roles of PropBank', async () => {
    const { network, asked } = fakeNetwork();
    const found = await inspect(network, [sentence('so Keller met'), sentence('so')], [[2], []]);
    expect(found).toMatchObject([
      { names: [{ start: 1, end: 2, type: 'PER' }], roles: [] },
      { names: [], roles: [] },
    ]);
    expect(asked).toEqual(['met none']);
  });
});
