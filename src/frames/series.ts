/** "a series of attacks": nouns that stand before what there was more than one of. */
import { lemmaOf, type Tree } from './tree.js';

const SERIES: ReadonlySet<string> = new Set('series wave string number spate campaign round barrage'.split(' '));

/** Whether a noun says no more than that there were several. */
export function isSeries(tree: Tree, noun: number): boolean {
  return SERIES.has(lemmaOf(tree, noun));
}
