/** Purposes that are met by coming together: "thousands gathered to protest against the law" tells of a protest. */
import { markedModality } from './modality.js';
import { dependentsBy, governorOf, isInfinitive, isRelation, lemmaOf, type Tree } from './tree.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs of coming together; "take to the streets" by its verb. */
const GATHERING = words('gather march rally demonstrate assemble turn take');

/** What a crowd does by being there. */
const SHOWN = words('protest denounce condemn demand mourn');

/** Whether a predicate is what a crowd that has come together came for. */
export function isMetPurpose(tree: Tree, index: number): boolean {
  const above = isRelation(tree, index, 'advcl') ? governorOf(tree, index) : undefined;
  if (above === undefined || !SHOWN.has(lemmaOf(tree, index))) return false;
  const gathers = GATHERING.has(lemmaOf(tree, above)) && (lemmaOf(tree, above) !== 'take' || isInStreets(tree, above));
  return isInfinitive(tree, index) && gathers && markedModality(tree, above) === undefined;
}

function isInStreets(tree: Tree, verb: number): boolean {
  return dependentsBy(tree, verb, 'obl').some((word) => lemmaOf(tree, word) === 'street');
}
