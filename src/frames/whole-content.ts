/** What is said with a word before it that carries it: "what prompted it", "responsibility for the blast" are one content, of whose words the network may choose any. */
import type { RoleCandidate } from './candidate.js';
import { formOf, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'what',
  'how',
  'why',
  'where',
  'when',
  'who',
  'which',
  'whatever',
]);
const CARRIERS: ReadonlySet<string> = new Set(['responsibility', 'credit', 'blame']);

/** The candidates of a text role, those of one content joined to the word that carries it; their probabilities add up. */
export function withWholeContents(
  tree: Tree,
  roles: readonly RoleCandidate[],
  isText: (role: string) => boolean,
): RoleCandidate[] {
  const joined: RoleCandidate[] = [];
  for (const role of roles) {
    const whole = isText(role.role) ? { ...role, filler: carrierOf(tree, role.filler) } : role;
    const at = joined.findIndex((other) => other.role === whole.role && other.filler === whole.filler);
    if (at < 0 || !isText(role.role)) joined.push(whole);
    else joined[at] = addUp(joined[at]!, whole);
  }
  return joined;
}

function addUp(one: RoleCandidate, other: RoleCandidate): RoleCandidate {
  if (one.probability === undefined && other.probability === undefined) return { ...other, ...one };
  return { ...other, ...one, probability: Math.min(1, (one.probability ?? 0) + (other.probability ?? 0)) };
}

/** Whether a word is a question word with a clause of its own: "what he earns". */
export function opensFreeRelative(tree: Tree, head: number): boolean {
  return QUESTION_WORDS.has(formOf(tree, head)) && tree.dependents[head]!.some((clause) => isRelative(tree, clause));
}

function isRelative(tree: Tree, clause: number): boolean {
  return /:relcl$/.test(tree.tokens[clause]!.deprel);
}

/** The question word of a free relative clause, the noun of which something is claimed; else the word itself. */
function carrierOf(tree: Tree, head: number): number {
  const governor = governorOf(tree, head);
  if (governor === undefined) return head;
  const isFreeRelative = QUESTION_WORDS.has(formOf(tree, governor)) && isRelative(tree, head);
  const isClaimed =
    CARRIERS.has(lemmaOf(tree, governor)) && (isRelation(tree, head, 'nmod') || isRelation(tree, head, 'acl'));
  return isFreeRelative || isClaimed ? governor : head;
}
