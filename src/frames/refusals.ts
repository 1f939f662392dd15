/** "denied the appeal", "was denied a visa": what was asked for is turned down; nobody says that something is not so. */
import type { EventCandidate } from './candidate.js';
import { asType, retold } from './retold.js';
import { dependentsBy, formOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** What one asks for: 19 of 21 such denials are annotated as refusals ("access" is one every other time). */
const ASKED_FOR: ReadonlySet<string> = new Set(
  'appeal request motion petition bid application permission visa permit licence license entry bail parole asylum clemency citizenship'.split(
    ' ',
  ),
);
/** What the roles of a denial are in a refusal. */
const ROLES: Readonly<Record<string, string>> = { speaker: 'rejecter', content: 'rejected' };

/** The candidates, denials of what was asked for told as refusals, one for each word. */
export function withRefusals(tree: Tree, candidates: readonly EventCandidate[]): EventCandidate[] {
  return retold(candidates, (each) => (isRefusal(tree, each) ? asType(each, 'Reject', ROLES) : each));
}

function isRefusal(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Deny' || lemmaOf(tree, head) !== 'deny') return false;
  const isAskedFor = (word: number) => ASKED_FOR.has(lemmaOf(tree, word)) && !isRumour(tree, word);
  return dependentsBy(tree, head, 'obj', 'nsubj:pass').some(isAskedFor);
}

/** "denied any bid for the player": that there was one. */
function isRumour(tree: Tree, word: number): boolean {
  const isAny = dependentsBy(tree, word, 'det').some((determiner) => formOf(tree, determiner) === 'any');
  return isAny || (isRelation(tree, word, 'obj') && ['bid', 'entry'].includes(lemmaOf(tree, word)));
}
