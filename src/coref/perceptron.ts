/**
 * The scorer of pairs: a perceptron of one hidden layer over what is known of a mention, of a chain's mentions, and of the pair: features, and
 * meanings, which are the network's vectors of head words in a few dimensions.
 */
import { addProducts, layersOf, type PerceptronLayers, pass, read } from './layers.js';
import type { PairScorer, Question } from './pair-scorer.js';

/** Weights as fitted by training/coref_fit.py. */
export interface PerceptronData {
  /** Names of the inputs, in order: `MENTION_FEATURES` and `PAIR_FEATURES` of the code that the weights were fitted with. */
  readonly mentionFeatures: readonly string[];
  readonly pairFeatures: readonly string[];
  /** SHA-256 of the reader whose vectors the weights were fitted to: those of any other mean nothing to them. Absent where there is no meaning. */
  readonly network?: string;
  /** Dimensions of a vector, and of a meaning: 0 for features alone. */
  readonly vector: number;
  readonly meaning: number;
  /** Units of the hidden layer of options, and of that of "none". */
  readonly units: number;
  readonly noneUnits: number;
  /** Added to each option's score. */
  readonly balance: number;
  /** Little-endian bfloat16 in base64, layer after layer in the order of `layersOf`; a row of units for each input. */
  readonly weights: string;
}

/** What the scorer has computed for a mention. */
interface Seen {
  readonly inputs: readonly number[];
  readonly meaning: Float32Array;
  asLast?: Float32Array;
  asDescribed?: Float32Array;
}

/** Makes a scorer of weights. Each mention passes the hidden layer once; a pair adds what is its own. */
export function perceptron(data: PerceptronData): PairScorer {
  const layers = layersOf(data);
  return {
    open() {
      const seen: Seen[] = [];
      return (question) => {
        const see = (index: number) => {
          seen[index] ??= look(layers, question, index);
          return seen[index];
        };
        return score(layers, question, see).map((option) => option + data.balance);
      };
    },
  };
}

function look({ meaning }: PerceptronLayers, { featuresOf, vectorOf }: Question, index: number): Seen {
  const vector = meaning.units > 0 ? vectorOf(index) : undefined;
  const found = vector ? pass(meaning, vector).map(Math.tanh) : new Float32Array(meaning.units);
  return { inputs: [...featuresOf(index), ...found], meaning: found };
}

/** Scores of the options, each less that of "none". Products of meanings say in which dimensions two of them agree. */
function score(layers: PerceptronLayers, { index, options }: Question, see: (index: number) => Seen): number[] {
  const asking = see(index);
  const here = pass(layers.mention, asking.inputs, layers.bias);
  const none = read(pass(layers.none, asking.inputs, layers.noneBias), layers.noneScore);
  return options.map(({ last, described, pair }) => {
    const [one, other] = [see(last), see(described)];
    const hidden = pass(layers.pair, pair, here);
    addProducts(hidden, layers.likeLast, asking.meaning, one.meaning);
    addProducts(hidden, layers.likeDescribed, asking.meaning, other.meaning);
    one.asLast ??= pass(layers.last, one.inputs);
    other.asDescribed ??= pass(layers.described, other.inputs);
    add(hidden, one.asLast);
    add(hidden, other.asDescribed);
    return read(hidden, layers.score) - none;
  });
}

function add(total: Float32Array, other: Float32Array): void {
  for (let unit = 0; unit < total.length; unit++) total[unit]! += other[unit]!;
}
