/** Words that are deeds when they are said: "I want to thank the mayor" thanks her, "we would like to announce" announces. */
import { dependentsBy, formOf, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs whose deed is done by speaking. */
const PERFORMED = words(
  `thank congratulate praise commend salute applaud welcome apologize apologise condemn denounce announce say add stress
  emphasize emphasise reiterate underline acknowledge admit express extend convey assure`,
);

/** What a speaker puts before such a verb out of courtesy. */
const COURTEOUS = words('want like wish have');

/** "I want to thank", "we would like to thank", "I must thank": said by the one who does it, and not denied. */
export function isPerformed(tree: Tree, index: number): boolean {
  if (!PERFORMED.has(lemmaOf(tree, index))) return false;
  const above = isRelation(tree, index, 'xcomp') ? governorOf(tree, index) : undefined;
  if (above === undefined) return hasAuxiliary(tree, index, 'must') && isPlainlyMine(tree, index);
  return COURTEOUS.has(lemmaOf(tree, above)) && tree.tokens[above]!.xpos !== 'VBD' && isPlainlyMine(tree, above);
}

function isPlainlyMine(tree: Tree, verb: number): boolean {
  const isMine = dependentsBy(tree, verb, 'nsubj').some((word) => ['i', 'we'].includes(formOf(tree, word)));
  const isOtherwise = dependentsBy(tree, verb, 'advmod', 'mark').some((word) => OTHERWISE.has(formOf(tree, word)));
  return isMine && !isOtherwise;
}

/** "I do not want to thank", "if I have to apologise". */
const OTHERWISE = words(`not n't n’t never if unless when`);

function hasAuxiliary(tree: Tree, verb: number, form: string): boolean {
  return dependentsBy(tree, verb, 'aux').some((word) => formOf(tree, word) === form);
}
