/** "According to X, …": the clause is what X says. */
import { prepositionOf } from './argument.js';
import type { Speech } from './attribution.js';
import type { Scene } from './classes.js';
import { rangeOf } from './phrase.js';
import { governorOf, subtree } from './tree.js';

/** The clauses of a sentence that an "according to" phrase gives to somebody. */
export function accordingTo(scene: Scene): Speech[] {
  return scene.tree.tokens.flatMap((_, index) => {
    const speaker = prepositionOf(scene.tree, index) === 'according to' ? scene.lookup.entity(index) : undefined;
    const clause = governorOf(scene.tree, index);
    return speaker && clause !== undefined
      ? clauseRanges(scene, clause, index).map((range) => ({ range, speaker: speaker.id }))
      : [];
  });
}

/** The clause without the phrase itself: what stands before and after it. */
function clauseRanges({ tree, sentence }: Scene, clause: number, phrase: number) {
  const tokens = subtree(tree, clause, [phrase]);
  return runs(tokens).map((run) => rangeOf(tree, { sentence, start: run[0]!, end: run[run.length - 1]! + 1 }));
}

function runs(tokens: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const index of tokens) {
    const last = found.at(-1);
    if (last && last.at(-1) === index - 1) last.push(index);
    else found.push([index]);
  }
  return found;
}
