/** How nodes and edges look: from class or modality, theme, legend and what is chosen. */
import type { Attributes } from 'graphology-types';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Modality } from '../model/text.js';
import { colourOf, edgeColour, inkOf } from './colours.js';
import { bundleByKey, focused, isFocusedEdge } from './derived.js';
import { cursor, dark } from './state.js';

/** Sigma's node reducer. What is out of focus stays as a faint background, its label too. */
export function nodeLook(
  node: string,
  { kind, label, isNew, ...attributes }: Attributes,
): Partial<NodeDisplayData> & { isFaint: boolean; isNew: boolean } {
  const out = focused.value !== undefined && !focused.value.has(Number(node));
  return {
    ...attributes,
    label,
    isFaint: out,
    isNew,
    highlighted: cursor.value?.at === Number(node),
    color: out ? inkOf('faint', dark.value) : colourOf(kind, dark.value),
    forceLabel: !out && (isNew || focused.value !== undefined),
    zIndex: out ? 0 : 1,
  };
}

/** Sigma's edge reducer. */
export function edgeLook(
  edge: string,
  { modality, label, isNew, ...attributes }: Attributes,
): Partial<EdgeDisplayData> {
  const bundle = bundleByKey.value.get(edge);
  const out = focused.value !== undefined && !(bundle && isFocusedEdge(bundle));
  return {
    ...attributes,
    label: out ? '' : label,
    color: out ? inkOf('faint', dark.value) : edgeColour(modality as Modality, dark.value),
    forceLabel: !out && (isNew || focused.value !== undefined),
    zIndex: out ? 0 : 1,
  };
}
