/** How lines are broken: each modality is told without its colour too. */
import type { Modality } from '../model/text.js';

/** Lengths of a stroke, the gap after it, and so on; on the drawing in half widths of the line, so that they keep their form at every zoom. */
export type Pattern = readonly number[];

/** By the names that `EDGE_LINE` speaks of; `solid` has none. */
export const PATTERNS = {
  dashed: [8, 6],
  dotted: [2.4, 4],
  broken: [14, 4, 2.4, 4],
} as const satisfies Record<string, Pattern>;

/** The line of each modality. */
export const EDGE_LINE: Readonly<Record<Modality, 'solid' | keyof typeof PATTERNS>> = {
  asserted: 'solid',
  planned: 'dashed',
  possible: 'dotted',
  denied: 'broken',
};
