/** Words that the network takes for an event and English for something else. */
import type { EventCandidate } from './candidate.js';
import { CLEARING } from './modality-words.js';
import { dependentsBy, formOf, lemmaOf, type Tree } from './tree.js';

/** Whether a candidate is no event of its type, whatever its probability. */
export function isOtherSense(tree: Tree, candidate: EventCandidate): boolean {
  return isHearing(tree, candidate) || isAccident(tree, candidate) || isAcquittal(tree, candidate);
}

/** "The court heard that the money was gone": who hears it does not say it. */
function isHearing(tree: Tree, { type, head }: EventCandidate): boolean {
  return type === 'Say' && lemmaOf(tree, head) === 'hear';
}

/** "A blast at the factory": an attack only where a weapon or somebody who attacks is told. */
function isAccident(tree: Tree, { type, head, roles }: EventCandidate): boolean {
  if (type !== 'Attack' || !BURSTS.has(lemmaOf(tree, head)) || tree.tokens[head]!.upos !== 'NOUN') return false;
  const isToldOfAttackers = roles.some(({ role, probability }) => DELIBERATE.has(role) && (probability ?? 0) >= LIKELY);
  return (
    !isToldOfAttackers && !dependentsBy(tree, head, 'compound', 'amod').some((word) => WEAPONS.has(lemmaOf(tree, word)))
  );
}

/** "acquitted", "cleared of": the opposite of a conviction. */
function isAcquittal(tree: Tree, { type, head }: EventCandidate): boolean {
  return type === 'Convict' && CLEARING.has(formOf(tree, head));
}

const BURSTS: ReadonlySet<string> = new Set(['blast', 'explosion']);
const DELIBERATE: ReadonlySet<string> = new Set(['attacker', 'instrument']);
const WEAPONS: ReadonlySet<string> = new Set(
  'bomb car suicide grenade mine landmine roadside rocket missile'.split(' '),
);
const LIKELY = 0.5;
