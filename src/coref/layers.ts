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
  let held = 0;
  for (let at = 0; at < inputs.length; at++) held = hold(total, rows, held, at, inputs[at]!);
  addHeld(total, rows, held);
  return total;
}

/** Adds to `total` the rows of the layer, each times the product of two inputs. */
export function addProducts(total: Float32Array, { rows }: Layer, one: Float32Array, other: Float32Array): void {
  let held = 0;
  for (let at = 0; at < one.length; at++) held = hold(total, rows, held, at, Math.fround(one[at]! * other[at]!));
  addHeld(total, rows, held);
}

/** Rows wait until there are eight of them: all units are read and written once for them, which takes less than half of the time. */
const EIGHT = 8;
const heldRows = new Int32Array(EIGHT);
const heldInputs = new Float64Array(EIGHT);

/** Holds a row whose input is not 0, as the `held`-th; eight are added to the total. Returns how many wait now. */
function hold(total: Float32Array, rows: Float32Array, held: number, row: number, input: number): number {
  if (input === 0) return held;
  heldRows[held] = row * total.length;
  heldInputs[held] = input;
  if (held + 1 < EIGHT) return held + 1;
  addEight(total, rows);
  return 0;
}

function addHeld(total: Float32Array, rows: Float32Array, held: number): void {
  if (held === 0) return;
  heldRows.fill(0, held);
  heldInputs.fill(0, held);
  addEight(total, rows);
}

function addEight(total: Float32Array, rows: Float32Array): void {
  const [r0, r1, r2, r3] = [heldRows[0]!, heldRows[1]!, heldRows[2]!, heldRows[3]!];
  const [r4, r5, r6, r7] = [heldRows[4]!, heldRows[5]!, heldRows[6]!, heldRows[7]!];
  const [i0, i1, i2, i3] = [heldInputs[0]!, heldInputs[1]!, heldInputs[2]!, heldInputs[3]!];
  const [i4, i5, i6, i7] = [heldInputs[4]!, heldInputs[5]!, heldInputs[6]!, heldInputs[7]!];
  for (let unit = 0; unit < total.length; unit++) {
    const first = i0 * rows[r0 + unit]! + i1 * rows[r1 + unit]! + i2 * rows[r2 + unit]! + i3 * rows[r3 + unit]!;
    const last = i4 * rows[r4 + unit]! + i5 * rows[r5 + unit]! + i6 * rows[r6 + unit]! + i7 * rows[r7 + unit]!;
    total[unit]! += first + last;
  }
}

/** The score that the units make; a unit below 0 is silent. */
export function read(hidden: Float32Array, weights: Float32Array): number {
  let score = 0;
  for (let unit = 0; unit < hidden.length; unit++) if (hidden[unit]! > 0) score += hidden[unit]! * weights[unit]!;
  return score;
}
