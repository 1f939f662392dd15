/** "returned to Veltra as chairwoman", "moved to Orion United": who goes to a firm, a club or a party becomes part of it. */
import type { EventCandidate, RoleCandidate } from './candidate.js';
import type { Scene } from './classes.js';
import { lemmaOf } from './tree.js';

const GOING: ReadonlySet<string> = new Set('return move switch transfer defect'.split(' '));
const BODIES: readonly string[] = ['Company', 'SportsTeam', 'PoliticalParty'];
const JOINING: Readonly<Record<string, string>> = { traveller: 'joiner', destination: 'joined' };

/** The candidates, travels to a named body as joining it. */
export function withReturns(scene: Scene, candidates: readonly EventCandidate[]): EventCandidate[] {
  return candidates.map((candidate) => (isToBody(scene, candidate) ? asJoining(candidate) : candidate));
}

function isToBody({ tree, lookup, ontology }: Scene, { type, head, roles }: EventCandidate): boolean {
  if (type !== 'Travel' || !GOING.has(lemmaOf(tree, head)) || tree.tokens[head]!.upos !== 'VERB') return false;
  const ends = roles.filter(({ role, probability }) => role === 'destination' && (probability ?? 0) >= LIKELY);
  const mentions = ends.map(({ filler }) => lookup.entity(filler));
  return mentions.some((mention) => mention?.level === 'name' && ontology.inRange(mention.type, BODIES));
}

const LIKELY = 0.5;

function asJoining({ hit: _, ...candidate }: EventCandidate): EventCandidate {
  const roles = candidate.roles.flatMap(({ pattern: _pattern, ...role }): RoleCandidate[] => {
    const name = JOINING[role.role] ?? role.role;
    return role.role === 'origin' ? [] : [{ ...role, role: name }];
  });
  return { ...candidate, type: 'Join', roles };
}
