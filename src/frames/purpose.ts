/** Events told as the purpose of a movement: "flew to Rome for talks with X", "sent Y to Oslo for meetings with Z". */
import { prepositionOf } from './argument.js';
import { antecedentOf } from './relative.js';
import { surfaceSubject } from './subject.js';
import { dependentsBy, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';
import { isPassive } from './voice.js';

const MOVING: ReadonlySet<string> = new Set(
  'go come travel fly arrive head leave return visit drive sail depart'.split(' '),
);

/** Verbs that make their object move: what it moves for is the object's act, not the subject's. */
const SENDING: ReadonlySet<string> = new Set('send dispatch deploy invite summon recall bring fly'.split(' '));

/** Who is there for the event: the one who moves or is sent; who only sends is not. */
export interface Purpose {
  readonly holders: readonly number[];
  readonly senders: readonly number[];
}

/** The purpose that an event noun is of a movement; undefined where it is none. */
export function purposeOf(tree: Tree, noun: number): Purpose | undefined {
  const verb = movementAbove(tree, noun);
  if (verb === undefined) return undefined;
  const subjects = surfaceSubject(tree, verb);
  if (!SENDING.has(lemmaOf(tree, verb))) return { holders: subjects, senders: [] };
  const objects = dependentsBy(tree, verb, 'obj').map((index) => antecedentOf(tree, index));
  if (isPassive(tree, verb) || objects.length === 0) return { holders: subjects, senders: [] };
  return { holders: objects, senders: subjects };
}

/** The verb of movement whose `for` phrase the noun heads, also where the phrase hangs on the place that is gone to. */
function movementAbove(tree: Tree, noun: number): number | undefined {
  if (prepositionOf(tree, noun) !== 'for') return undefined;
  const governor = governorOf(tree, noun);
  const verb = governor !== undefined && isRelation(tree, noun, 'nmod') ? governorOf(tree, governor) : governor;
  return verb !== undefined && moves(tree, verb) ? verb : undefined;
}

function moves(tree: Tree, verb: number): boolean {
  return MOVING.has(lemmaOf(tree, verb)) || SENDING.has(lemmaOf(tree, verb));
}
