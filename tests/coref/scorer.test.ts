import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_WEIGHTS } from '../../src/coref/feature-weights.data.js';
import { MENTION_FEATURES } from '../../src/coref/mention-features.js';
import { PAIR_FEATURES } from '../../src/coref/pair-features.js';
import type { PairScorer, Question } from '../../src/coref/pair-scorer.js';
import { PAIR_WEIGHTS } from '../../src/coref/pair-weights.data.js';
import { perceptron } from '../../src/coref/perceptron.js';
import { resolveChains } from '../../src/coref/resolve-chains.js';
import type { Scene } from '../../src/coref/scene.js';
import { readModel } from '../../src/parse/model-files.js';
import { HAS_MODEL, MODEL, modelFolder } from '../parse/model-folder.js';
import { name, next, says, tell } from './chains.js';

/** Numbers as the weights are stored: the upper half of each float32. */
function encode(weights: readonly number[]): string {
  const halves = Uint16Array.from(new Uint32Array(Float32Array.from(weights).buffer), (bits) => bits >>> 16);
  return btoa(String.fromCharCode(...new Uint8Array(halves.buffer)));
}

/**
 * Two features of a mention, one of a pair, one unit each, and a meaning z of one dimension, which is tanh of the first number of a vector:
 * option = max(0, m·(1, 0) + l·(0, 1) + d·(0, 0) + 2p + 4 z(m)·z(l)) · 3, none = max(0, m·(0, 1)).
 */
const SMALL = perceptron({
  mentionFeatures: ['one', 'other'],
  pairFeatures: ['pair'],
  vector: 2,
  meaning: 1,
  units: 1,
  noneUnits: 1,
  balance: 0.5,
  weights: encode([
    ...[1, 0],
    ...[1, 0, 0],
    ...[0, 1, 0],
    ...[0, 0, 0],
    ...[2, 4, 0],
    ...[0, 3],
    ...[0, 1, 0],
    ...[0, 1],
  ]),
});
const FEATURES = [
  [1, 0],
  [0, 1],
];

/** The questions that a document asks, with their options. */
function questionsOf(told: ReturnType<typeof tell>): { scene: Scene; question: Question }[] {
  const asked: { scene: Scene; question: Question }[] = [];
  const scorer: PairScorer = {
    open: (scene) => (question) => {
      asked.push({ scene, question });
      return question.options.map(() => -1);
    },
  };
  resolveChains(told.document, told.mentions, scorer);
  return asked;
}

describe('the perceptron', () => {
  it('adds what mention, chain and pair say, and takes off what speaks for none', () => {
    const ask = (index: number, pair: number) =>
      SMALL.open({} as Scene)({
        index,
        options: [{ last: 1, described: 1, pair: [pair] }],
        featuresOf: (at) => FEATURES[at]!,
        vectorOf: () => undefined,
      });
    expect(ask(0, 0)).toEqual([(1 + 1) * 3 + 0.5]);
    expect(ask(0, 1)).toEqual([(1 + 1 + 2) * 3 + 0.5]);
    expect(ask(1, 0)).toEqual([1 * 3 + 0.5 - 1]);
    expect(ask(0, -3)).toEqual([0.5]);
  });

  it('compares what two head words mean, where they have vectors', () => {
    const ask = (here: number | undefined, there: number) =>
      SMALL.open({} as Scene)({
        index: 0,
        options: [{ last: 1, described: 1, pair: [0] }],
        featuresOf: (at) => FEATURES[at]!,
        vectorOf: (at) => (here === undefined ? undefined : Int8Array.of(at === 0 ? here : there, 7)),
      })[0];
    expect(ask(9, 9)).toBeCloseTo((1 + 1 + 4) * 3 + 0.5, 5);
    expect(ask(9, -9)).toBeCloseTo(0.5, 5);
    expect(ask(undefined, -9)).toBe((1 + 1) * 3 + 0.5);
  });

  it.each([PAIR_WEIGHTS, FEATURE_WEIGHTS])('was fitted to the features that the code has, in their order', (data) => {
    expect(data.mentionFeatures).toEqual(MENTION_FEATURES);
    expect(data.pairFeatures).toEqual(PAIR_FEATURES);
    const { units, noneUnits, vector, meaning } = data;
    const [m, p] = [MENTION_FEATURES.length, PAIR_FEATURES.length];
    const bytes = atob(data.weights.replace(/\s/g, '')).length;
    const inputs = 3 * (m + meaning) + p + 2 * meaning;
    expect(bytes / 2).toBe(vector * meaning + (inputs + 2) * units + (m + meaning + 2) * noneUnits);
  });
});

describe.skipIf(!HAS_MODEL)('the network that is there', () => {
  it('is the one whose vectors the weights were fitted to: after a new one, record and fit anew (training/README.md)', async () => {
    const { labels } = await readModel(modelFolder(MODEL));
    expect(PAIR_WEIGHTS.network).toBe(labels.files['reader.onnx']);
  });
});

describe('questions to the scorer', () => {
  it('offer the chains near by, the nearest first, and what each is', () => {
    const [asked] = questionsOf(tell(says('Costa', 'Person'), says('Lang', 'Person'), next('He')));
    const { scene, question } = asked!;
    expect(question.options.map(({ last }) => scene.mentions[last]!.text)).toEqual(['Lang', 'Costa']);
    for (const { pair } of question.options) expect(pair).toHaveLength(PAIR_FEATURES.length);
    expect(question.featuresOf(question.index)).toHaveLength(MENTION_FEATURES.length);
    const featureOf = (option: number, feature: string) =>
      question.options[option]!.pair[PAIR_FEATURES.indexOf(feature)];
    expect([featureOf(0, 'oneBack'), featureOf(1, 'twoBack'), featureOf(1, 'oneBack')]).toEqual([1, 1, 0]);
  });

  it('reach a chain of the same noun at any distance, but no other that far', () => {
    const rain = Array.from({ length: 30 }, () => next('Rain'));
    const asked = questionsOf(tell(next('A bridge'), says('Costa', 'Person'), ...rain, next('A bridge')));
    const { scene, question } = asked.at(-1)!;
    const texts = question.options.map(({ last }) => scene.mentions[last]!.text);
    expect(texts).toContain('bridge');
    expect(texts).not.toContain('Costa');
  });

  it('leave out what no score may join: positions, phrases around, other sexes, a new thing and a named one', () => {
    const asked = questionsOf(
      tell(says('Laura Costa', 'Person'), says('Nordwind', 'Company'), next('He'), next('A company')),
    );
    const named = asked.flatMap(({ scene, question }) =>
      question.options.map(({ last }) => scene.mentions[last]!.text),
    );
    expect(named).not.toContain('Laura Costa');
    expect(named).not.toContain('Nordwind');
  });

  it('leave out what stands beside a description in one coordination', () => {
    const asked = questionsOf(
      tell(next('The owner'), {
        words: 'The farmer and the teacher left .',
        upos: 'DET NOUN CCONJ DET NOUN VERB PUNCT',
        heads: [2, 6, 5, 5, 2, 0, 6],
        deprels: 'det nsubj cc det conj root punct',
      }),
    );
    const { scene, question } = asked.at(-1)!;
    expect(scene.mentions[question.index]!.text).toBe('teacher');
    const texts = question.options.map(({ last }) => scene.mentions[last]!.text);
    expect(texts).toContain('owner');
    expect(texts).not.toContain('farmer');
  });

  it('are bounded in number by the text, in options by the window', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('The firm', 'He', 'They', 'A town', 'It'), { maxLength: 120 }),
        (subjects) => {
          const told = tell(says('Costa', 'Person'), ...subjects.map((subject) => next(subject)));
          const asked = questionsOf(told);
          expect(asked.length).toBeLessThanOrEqual(told.mentions.length);
          for (const { question } of asked) expect(question.options.length).toBeLessThanOrEqual(60 + 6);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a scorer', () => {
  it('decides what no rule does, and a mention that it joins is taken up with its chain', () => {
    const told = tell(says('Costa', 'Person'), says('Lang', 'Person'), next('He'), next('He'));
    const second: PairScorer = {
      open:
        (scene) =>
        ({ options }) =>
          options.map(({ last }) => (scene.mentions[last]!.text === 'Lang' ? -1 : 1)),
    };
    const chains = resolveChains(told.document, told.mentions, second);
    expect(chains.map(({ mentions }) => mentions.length).sort()).toEqual([1, 3]);
  });

  it('cannot part what the names join', () => {
    const told = tell(says('Rosa Diaz', 'Person'), {
      ...says('Diaz', 'Person'),
      proposals: { names: [name(0, 1, 'Person')] },
    });
    const nothing: PairScorer = {
      open:
        () =>
        ({ options }) =>
          options.map(() => -1),
    };
    expect(resolveChains(told.document, told.mentions, nothing)).toHaveLength(1);
  });
});
