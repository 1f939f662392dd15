/** "was named player of the year": whoever is called the best of a time or a contest gets an award and holds no post. */
import { prepositionOf } from './argument.js';
import type { EventCandidate } from './candidate.js';
import { asType, retold } from './retold.js';
import { dependentsBy, lemmaOf, type Tree } from './tree.js';

/** Of which one is the best. */
const SPANS: ReadonlySet<string> = new Set(
  'year month week day season decade century match game tournament round'.split(' '),
);
/** What the roles of an appointment are in an award. */
const ROLES: Readonly<Record<string, string>> = { appointer: 'giver', appointee: 'recipient', position: 'award' };

/** The candidates, appointments to an honour told as awards, one for each word. */
export function withHonours(tree: Tree, candidates: readonly EventCandidate[]): EventCandidate[] {
  return retold(candidates, (each) => (isHonour(tree, each) ? asType(each, 'Award', ROLES) : each));
}

function isHonour(tree: Tree, { type, roles }: EventCandidate): boolean {
  const isOfSpan = (position: number) =>
    tree.tokens[position]!.upos === 'NOUN' &&
    dependentsBy(tree, position, 'nmod').some(
      (span) => SPANS.has(lemmaOf(tree, span)) && prepositionOf(tree, span) === 'of',
    );
  return type === 'Appoint' && roles.some(({ role, filler }) => role === 'position' && isOfSpan(filler));
}
