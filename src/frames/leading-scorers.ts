/** "led the team in scoring": who counts most of his side plays in it and heads nothing. */
import { prepositionOf } from './argument.js';
import { dependentsBy, lemmaOf, type Tree } from './tree.js';

/** What players of a side are compared by. */
const COUNTED: ReadonlySet<string> = new Set(
  'scoring point goal rebound rebounding assist steal block tackle run hit wicket try touchdown yard rushing passing basket kill'.split(
    ' ',
  ),
);

/** Whether "lead" says that somebody counts most of a side: "led the team in scoring", "led Tavaria with 14 points". */
export function leadsInCount(tree: Tree, verb: number): boolean {
  if (lemmaOf(tree, verb) !== 'lead') return false;
  const sides = dependentsBy(tree, verb, 'obj');
  return [verb, ...sides].flatMap((at) => dependentsBy(tree, at, 'obl', 'nmod')).some((at) => isCount(tree, at));
}

/** "in scoring", "with 14 points"; "led the team with a late goal" may be said of any play. */
function isCount(tree: Tree, head: number): boolean {
  if (!COUNTED.has(lemmaOf(tree, head))) return false;
  const preposition = prepositionOf(tree, head);
  return preposition === 'in' || (preposition === 'with' && dependentsBy(tree, head, 'nummod').length > 0);
}
