/** How nodes and edges look: from class or modality, theme, legend and what is chosen. */
import type { Attributes } from 'graphology-types';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Modality } from '../model/text.js';
import { colourOf, edgeColour, inkOf } from './colours.js';
import { dark, focused, isDrawn, selection } from './state.js';

/** Sigma's node reducer. What is out of focus stays as a faint background, its label too. */
export function nodeLook(
  node: string,
  { kind, label, ...attributes }: Attributes,
): Partial<NodeDisplayData> & { isFaint: boolean } {
  const out = focused.value !== undefined && !focused.value.has(Number(node));
  return {
    ...attributes,
    label,
    isFaint: out,
    color: out ? inkOf('faint', dark.value) : colourOf(kind, dark.value),
    hidden: !isDrawn(Number(node)),
    forceLabel: focused.value !== undefined && !out,
    zIndex: out ? 0 : 1,
  };
}

/** Sigma's edge reducer. */
export function edgeLook(edge: string, { modality, label, ...attributes }: Attributes): Partial<EdgeDisplayData> {
  const out = focused.value !== undefined && !isChosen(edge, focused.value);
  return {
    ...attributes,
    label: out ? '' : label,
    color: out ? inkOf('faint', dark.value) : edgeColour(modality as Modality, dark.value),
    forceLabel: focused.value !== undefined && !out,
    zIndex: out ? 0 : 1,
  };
}

/** Whether an edge is the chosen one, or starts or ends at the chosen node. */
function isChosen(edge: string, near: ReadonlySet<number>): boolean {
  const chosen = selection.value;
  if (chosen?.kind === 'edge') return edge === chosen.key;
  const ends = edge.split('~').map(Number);
  return chosen?.kind === 'node' && ends.includes(chosen.node) && ends.every((end) => near.has(end));
}
