/** Walking the drawing by keys: arrows move, n and p go around through the neighbours, Enter chooses and then goes into the panel. */
import { counted, words } from './bundles.js';
import { bundles, drawn } from './derived.js';
import { safeText } from './safe-text.js';
import { type Cursor, cursor, data, goTo, selection } from './state.js';
import { DIRECTIONS, neighboursAround, nodeTowards, TURNS, turned } from './walk.js';

/** A key that was pressed in the drawing. */
export function onWalk(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const here = standing();
  if (!here || !(event.key in DIRECTIONS || event.key in TURNS || event.key === 'Enter')) return;
  event.preventDefault();
  if (event.key === 'Enter') stepIn(here.at);
  // The first key shows where one stands: without it nobody could know where the next one leads.
  else cursor.value = cursor.value === here ? (moved(here, event.key) ?? here) : here;
}

/** Where one stands, in words for who does not see it; empty before the first step. */
export function cursorWords(): string {
  if (!cursor.value || !data.value!.nodes[cursor.value.at]) return '';
  const { at, around } = cursor.value;
  const { label, kind } = data.value!.nodes[at]!;
  const told = `${safeText(label)}, ${words(kind)}, ${counted(roundOf(at).length, 'neighbour')}`;
  if (at === around) return told;
  const round = roundOf(around);
  return `${told}; ${round.indexOf(at) + 1} of ${round.length} around ${safeText(data.value!.nodes[around]!.label)}`;
}

/** The place of before where it is still drawn; else what is chosen, or the largest. */
function standing(): Cursor | undefined {
  if (cursor.value && drawn.value.has(cursor.value.at)) return cursor.value;
  const chosen = selection.value;
  const at = chosen?.kind === 'node' ? chosen.node : largest();
  return at === undefined ? undefined : { at, around: at };
}

function largest(): number | undefined {
  const { nodes } = data.value!;
  let best: number | undefined;
  for (const node of drawn.value) if (best === undefined || nodes[node]!.size > nodes[best]!.size) best = node;
  return best;
}

function moved({ at, around }: Cursor, key: string): Cursor | undefined {
  const turn = TURNS[key];
  if (turn) {
    const next = turned(roundOf(around), at, turn);
    return next === undefined ? undefined : { at: next, around };
  }
  const next = nodeTowards(at, DIRECTIONS[key]!, data.value!.nodes, drawn.value);
  return next === undefined ? undefined : { at: next, around: next };
}

function roundOf(node: number): number[] {
  const round = neighboursAround(node, data.value!.nodes, bundles.value);
  return round.filter((other) => drawn.value.has(other));
}

/** Chooses, and the walk goes on from there; what is chosen already is read in its panel. */
function stepIn(node: number): void {
  const chosen = selection.value;
  if (chosen?.kind === 'node' && chosen.node === node) document.querySelector<HTMLElement>('.panel')?.focus();
  else {
    cursor.value = { at: node, around: node };
    goTo(node);
  }
}
