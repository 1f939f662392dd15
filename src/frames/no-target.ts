/** What is offered as the target of an attack and is none: an attack itself, whom it is meant to help. */
import { prepositionOf } from './argument.js';
import { backingOf } from './backing.js';
import type { Offer } from './candidate.js';
import { dependentsBy, governorOf, lemmaOf, type Tree } from './tree.js';

/** "fought off three attacks", "backed the rebels with air strikes", "struck the port in support of the rebels". */
export function isNoTarget(tree: Tree, { head, type, role, filler }: Offer): boolean {
  if (type !== 'Attack' || role !== 'target') return false;
  return ASSAULTS.has(lemmaOf(tree, filler)) || isHelpedBy(tree, head, filler) || isBacked(tree, filler);
}

function isHelpedBy(tree: Tree, strike: number, filler: number): boolean {
  const verb = prepositionOf(tree, strike) === 'with' ? governorOf(tree, strike) : undefined;
  return verb !== undefined && HELPING.has(lemmaOf(tree, verb)) && dependentsBy(tree, verb, 'obj').includes(filler);
}

function isBacked(tree: Tree, filler: number): boolean {
  const support = governorOf(tree, filler);
  return support !== undefined && (backingOf(tree, support)?.backed.includes(filler) ?? false);
}

const ASSAULTS: ReadonlySet<string> = new Set(
  'attack counterattack counter-attack assault airstrike raid bombing shelling ambush offensive counteroffensive onslaught'.split(
    ' ',
  ),
);
const HELPING: ReadonlySet<string> = new Set('support back help aid assist protect defend'.split(' '));
