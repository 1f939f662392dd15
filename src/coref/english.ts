/** The scorer that English is read with. */
import { FEATURE_WEIGHTS } from './feature-weights.data.js';
import type { PairScorer } from './pair-scorer.js';
import { PAIR_WEIGHTS } from './pair-weights.data.js';
import { perceptron } from './perceptron.js';
import { networkOf } from './word-vectors.js';

const full = perceptron(PAIR_WEIGHTS);
const byFeatures = perceptron(FEATURE_WEIGHTS);

/** Features and meanings where that network has read whose vectors the weights were fitted to; features alone after any other, and without. */
export const ENGLISH: PairScorer = {
  open: (scene) => (networkOf(scene) === PAIR_WEIGHTS.network ? full : byFeatures).open(scene),
};
