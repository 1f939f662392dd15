/** "was named player of the year": whoever is called the best of a time or a contest gets an award and holds no post. */
import { prepositionOf } from './argument.js';
import type { EventCandidate } from './candidate.js';
import { mergeRoles } from './merge.js';
import { dependentsBy, lemmaOf, type Tree } from './tree.js';

/** Of which one is the best. */
const SPANS: ReadonlySet<string> = new Set(
  'year month week day season decade century match game tournament round'.split(' '),
);
/** What the roles of an appointment are in an award. */
const ROLES: Readonly<Record<string, string>> = { appointer: 'giver', appointee: 'recipient', position: 'award' };

/** The candidates, appointments to an honour told as awards, one for each word. */
export function withHonours(tree: Tree, candidates: readonly EventCandidate[]): EventCandidate[] {
  const told: EventCandidate[] = [];
  for (const candidate of candidates.map((each) => (isHonour(tree, each) ? asAward(each) : each))) {
    const at = told.findIndex(({ head, type }) => head === candidate.head && type === candidate.type);
    if (at < 0) told.push(candidate);
    else told[at] = join(told[at]!, candidate);
  }
  return told;
}

function isHonour(tree: Tree, { type, roles }: EventCandidate): boolean {
  const isOfSpan = (position: number) =>
    tree.tokens[position]!.upos === 'NOUN' &&
    dependentsBy(tree, position, 'nmod').some(
      (span) => SPANS.has(lemmaOf(tree, span)) && prepositionOf(tree, span) === 'of',
    );
  return type === 'Appoint' && roles.some(({ role, filler }) => role === 'position' && isOfSpan(filler));
}

function asAward(candidate: EventCandidate): EventCandidate {
  const roles = candidate.roles.map((each) => ({ ...each, role: ROLES[each.role] ?? each.role }));
  return { ...candidate, type: 'Award', roles };
}

function join(one: EventCandidate, other: EventCandidate): EventCandidate {
  const [surer, second] = (one.probability ?? 0) >= (other.probability ?? 0) ? [one, other] : [other, one];
  return { ...second, ...surer, roles: mergeRoles(surer.roles, second.roles) };
}
