/** The scorer that English is read with. */
import { PAIR_WEIGHTS } from './pair-weights.data.js';
import { perceptron } from './perceptron.js';

export const ENGLISH = perceptron(PAIR_WEIGHTS);
