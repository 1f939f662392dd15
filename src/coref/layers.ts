/** The layers of the scorer of pairs, cut out of its weights. */

/** A layer: a row of weights for each input. */
export interface Layer {
  readonly units: number;
  readonly rows: Float32Array;
}

/** Sizes of the layers. */
interface Sizes {
  readonly mentionFeatures: readonly string[];
  readonly pairFeatures: readonly string[];
  readonly vector: number;
  readonly meaning: number;
  readonly units: number;
  readonly noneUnits: number;
}

export type PerceptronLayers = ReturnType<typeof layersOf>;

/** Cuts weights (little-endian bfloat16 in base64) to layers. */
export function layersOf(data: Sizes & { readonly weights: string }) {
  const { vector, meaning, units, noneUnits } = data;
  const mention = data.mentionFeatures.length + meaning;
  const all = decode(data.weights);
  let at = 0;
  const take = (count: number) => {
    at += count;
    return all.subarray(at - count, at);
  };
  const layer = (inputs: number, width: number): Layer => ({ units: width, rows: take(inputs * width) });
  return {
    meaning: layer(vector, meaning),
    mention: layer(mention, units),
    last: layer(mention, units),
    described: layer(mention, units),
    pair: layer(data.pairFeatures.length, units),
    likeLast: layer(meaning, units),
    likeDescribed: layer(meaning, units),
    bias: take(units),
    score: take(units),
    none: layer(mention, noneUnits),
    noneBias: take(noneUnits),
    noneScore: take(noneUnits),
  };
}

/** A bfloat16 is the upper half of a float32. */
function decode(base64: string): Float32Array {
  const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (char) => char.charCodeAt(0));
  const halves = Uint32Array.from(
    { length: bytes.length / 2 },
    (_, at) => (bytes[2 * at]! << 16) | (bytes[2 * at + 1]! << 24),
  );
  return new Float32Array(halves.buffer);
}

/** `start` (or zeros) and the rows of the layer, each times its input; most inputs are 0. */
export function pass({ units, rows }: Layer, inputs: ArrayLike<number>, start?: Float32Array): Float32Array {
  const total = start ? start.slice() : new Float32Array(units);
  for (let at = 0; at < inputs.length; at++) {
    const input = inputs[at]!;
    if (input === 0) continue;
    for (let unit = 0, row = at * units; unit < units; unit++) total[unit]! += input * rows[row + unit]!;
  }
  return total;
}

/** Adds to `total` the rows of the layer, each times the product of two inputs. */
export function addProducts(total: Float32Array, { units, rows }: Layer, one: Float32Array, other: Float32Array): void {
  for (let at = 0; at < one.length; at++) {
    const input = Math.fround(one[at]! * other[at]!);
    for (let unit = 0, row = at * units; unit < units; unit++) total[unit]! += input * rows[row + unit]!;
  }
}

/** The score that the units make; a unit below 0 is silent. */
export function read(hidden: Float32Array, weights: Float32Array): number {
  let score = 0;
  for (let unit = 0; unit < hidden.length; unit++) if (hidden[unit]! > 0) score += hidden[unit]! * weights[unit]!;
  return score;
}
