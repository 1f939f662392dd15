/** Reads mentions in order and lets the scorer say which chain each takes up. */
import { candidatesOf } from './candidates.js';
import { startMemory } from './memory.js';
import { mentionFeatures } from './mention-features.js';
import { pairFeatures } from './pair-features.js';
import type { PairScorer } from './pair-scorer.js';
import type { Scene } from './scene.js';
import type { Traits } from './traits.js';
import { headVector } from './word-vectors.js';

/** Resolves mentions one after the other, in the order of their indices. */
export interface Antecedents {
  /** Index of a mention of the chain that `index` takes up; `undefined` where it is new. */
  choose(index: number): number | undefined;
  /** Makes one chain of two mentions' chains. */
  join(one: number, other: number): void;
  /** Goes on behind a mention: from here on it may be taken up. */
  pass(index: number): void;
}

export function startAntecedents(scene: Scene, traits: readonly Traits[], scorer: PairScorer): Antecedents {
  const memory = startMemory(scene, traits);
  const score = scorer.open(scene);
  const features: (readonly number[])[] = [];
  const featuresOf = (index: number) => {
    features[index] ??= mentionFeatures(scene, traits[index]!, memory);
    return features[index];
  };
  const vectorOf = (index: number) => headVector(scene, index);
  return {
    choose(index) {
      const options = candidatesOf(scene, traits, memory, index).map((candidate) => ({
        last: candidate.chain.last,
        described: candidate.chain.described ?? candidate.chain.last,
        pair: pairFeatures(scene, traits, index, candidate),
      }));
      if (options.length === 0) return undefined;
      return best(options, score({ index, options, featuresOf, vectorOf }));
    },
    join: memory.join,
    pass(index) {
      featuresOf(index);
      memory.add(index);
    },
  };
}

/** The best option above 0; of equals the nearest. */
function best(options: readonly { last: number }[], scores: readonly number[]): number | undefined {
  const highest = Math.max(...scores);
  return highest > 0 ? options[scores.indexOf(highest)]!.last : undefined;
}
