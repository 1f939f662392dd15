/** How an event or relation stands: asserted, planned, possible or denied, by the words around it. */
import type { Modality } from '../model/text.js';
import { clauseMarks, type Mark } from './modality-clause.js';
import { governorMarks } from './modality-governors.js';
import { isDenialOpen } from './open-denials.js';
import { governorOf, isRelation, type Tree } from './tree.js';

/**
 * What the words around a predicate or event noun say of it; undefined where nothing marks it. `verb`: its light verb, or the
 * verb that says that the event takes place. The strongest mark wins: what is denied is not planned, what is open is not sure.
 */
export function markedModality(tree: Tree, head: number, verb?: number): Modality | undefined {
  const anchors = verb === undefined ? [head] : [head, verb];
  const marks = anchors.flatMap((anchor) => [...clauseMarks(tree, anchor), ...marksAbove(tree, anchor)]);
  const mark = strongest(marks);
  return mark === 'denied' && anchors.some((anchor) => isDenialOpen(tree, anchor)) ? 'possible' : mark;
}

/** The network's modality checked by the rules: a marked word counts unless the network is sure of something else. */
export function decideModality(
  marked: Modality | undefined,
  network: { value: Modality; probability: number } | undefined,
): Modality {
  if (!network) return marked ?? 'asserted';
  const sure = marked === 'denied' && network.value !== 'asserted' ? SURE_OF_OTHER_THAN_DENIED : SURE;
  return marked !== undefined && network.probability < sure ? marked : network.value;
}

/** From this probability on the network's word stands against the rules. */
const SURE = 0.8;

/** The same where both agree that the event is not asserted: what was refused is denied, not only asked for. */
const SURE_OF_OTHER_THAN_DENIED = 0.99;

function marksAbove(tree: Tree, index: number): Mark[] {
  const found: Mark[] = [];
  let below = index;
  for (let at = governorOf(tree, index); at !== undefined; at = governorOf(tree, at)) {
    const step = governorMarks(tree, below, at);
    found.push(...step.marks);
    if (!step.goesOn || isRelation(tree, below, 'root')) return found;
    below = at;
  }
  return found;
}

function strongest(marks: readonly Mark[]): Modality | undefined {
  return (['denied', 'possible', 'planned'] as const).find((mark) => marks.includes(mark));
}
