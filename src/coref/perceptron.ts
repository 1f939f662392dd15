/** The scorer of pairs: a perceptron of one hidden layer over the features of a mention, of a chain's mentions, and of the pair. */
import type { PairScorer } from './pair-scorer.js';

/** Weights as fitted by training/coref_fit.py. */
export interface PerceptronData {
  /** Names of the inputs, in order: `MENTION_FEATURES` and `PAIR_FEATURES` of the code that the weights were fitted with. */
  readonly mentionFeatures: readonly string[];
  readonly pairFeatures: readonly string[];
  /** Units of the hidden layer of options, and of that of "none". */
  readonly units: number;
  readonly noneUnits: number;
  /** Added to each option's score. */
  readonly balance: number;
  /** Little-endian float32 in base64, layer after layer in the order of `layersOf`; a row of units for each input. */
  readonly weights: string;
}

interface Layer {
  readonly units: number;
  readonly rows: Float32Array;
}

/** Makes a scorer of weights. Each mention passes the hidden layer once; a pair adds what is its own. */
export function perceptron(data: PerceptronData): PairScorer {
  const layers = layersOf(data);
  return {
    open() {
      const asLast: Float32Array[] = [];
      const asDescribed: Float32Array[] = [];
      return ({ index, options, featuresOf }) => {
        const here = pass(layers.mention, featuresOf(index), layers.bias);
        const none = read(pass(layers.none, featuresOf(index), layers.noneBias), layers.noneScore);
        return options.map(({ last, described, pair }) => {
          asLast[last] ??= pass(layers.last, featuresOf(last));
          asDescribed[described] ??= pass(layers.described, featuresOf(described));
          const hidden = pass(layers.pair, pair, here);
          add(hidden, asLast[last]);
          add(hidden, asDescribed[described]);
          return read(hidden, layers.score) + data.balance - none;
        });
      };
    },
  };
}

/** Cuts the weights to layers. */
function layersOf({ mentionFeatures, pairFeatures, units, noneUnits, weights }: PerceptronData) {
  const all = decode(weights);
  let at = 0;
  const take = (count: number) => {
    at += count;
    return all.subarray(at - count, at);
  };
  const layer = (inputs: number, width: number): Layer => ({ units: width, rows: take(inputs * width) });
  return {
    mention: layer(mentionFeatures.length, units),
    last: layer(mentionFeatures.length, units),
    described: layer(mentionFeatures.length, units),
    pair: layer(pairFeatures.length, units),
    bias: take(units),
    score: take(units),
    none: layer(mentionFeatures.length, noneUnits),
    noneBias: take(noneUnits),
    noneScore: take(noneUnits),
  };
}

function decode(base64: string): Float32Array {
  const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (char) => char.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(at * 4, true));
}

/** `start` (or zeros) and the rows of the layer, each times its input; most inputs are 0. */
function pass({ units, rows }: Layer, inputs: readonly number[], start?: Float32Array): Float32Array {
  const total = start ? start.slice() : new Float32Array(units);
  for (let at = 0; at < inputs.length; at++) {
    const input = inputs[at]!;
    if (input === 0) continue;
    for (let unit = 0, row = at * units; unit < units; unit++) total[unit]! += input * rows[row + unit]!;
  }
  return total;
}

function add(total: Float32Array, other: Float32Array): void {
  for (let unit = 0; unit < total.length; unit++) total[unit]! += other[unit]!;
}

/** The score that the units make; a unit below 0 is silent. */
function read(hidden: Float32Array, weights: Float32Array): number {
  let score = 0;
  for (let unit = 0; unit < hidden.length; unit++) if (hidden[unit]! > 0) score += hidden[unit]! * weights[unit]!;
  return score;
}
