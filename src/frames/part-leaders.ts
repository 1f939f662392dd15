/** "Colombian rebel leader Juan Roe", "Kashmir's pro-independence leader": whoever leads some of a land's people does not lead the land. */
import type { Scene } from './classes.js';
import { formOf, lemmaOf, type Tree } from './tree.js';

const LANDS: ReadonlySet<string> = new Set(['Country', 'City', 'Region', 'Demonym']);

const LEADERS: ReadonlySet<string> = new Set(['leader', 'chief', 'commander', 'boss', 'head']);

/** What the people are who are led: never the whole land. A "spiritual" or "religious" leader may be the land's ("Tibet's"). */
const SOME: ReadonlySet<string> = new Set(
  `rebel separatist secessionist democracy pro-democracy independence pro-independence resistance guerrilla insurgent insurgency militia militant extremist
  terrorist terror jihadist islamist gang cartel drug mafia opposition dissident exile exiled student youth labor labour union business tribal clan
  community church minority faction protest indigenous`.split(/\s+/),
);

/** How many words may stand between the land and the leader: "Kashmir's main pro - independence leader". */
const FAR = 6;

/** Whether the land at `object` stands before a leader of some of its people. */
export function isLedInPart({ tree, lookup }: Scene, object: number): boolean {
  if (!LANDS.has(lookup.entity(object)?.type ?? '')) return false;
  const leader = tree.tokens.findIndex((_, index) => index > object && LEADERS.has(lemmaOf(tree, index)));
  if (leader < 0 || leader - object > FAR || !SOME.has(formOf(tree, leader - 1))) return false;
  return Array.from({ length: leader - object - 1 }, (_, offset) => object + 1 + offset).every((index) =>
    isWithinPhrase(tree, index),
  );
}

/** No comma and no verb between: "Kenya freed rebel leader Roe", "in Kenya, rebel leader Roe". */
function isWithinPhrase({ tokens }: Tree, index: number): boolean {
  const { form, upos } = tokens[index]!;
  return ['ADJ', 'NOUN', 'PROPN', 'PART'].includes(upos) || form === '-';
}
