/** Who a fact of the viewer speaks of. */
import type { ViewerFact } from './viewer-types.js';

/** Nodes of the entities in the roles of a fact, role after role; one that fills two stands there twice. */
export function fillersOf({ roles }: Pick<ViewerFact, 'roles'>): number[] {
  const fillers: number[] = [];
  for (const [, terms] of roles) for (const { node } of terms) if (node !== undefined) fillers.push(node);
  return fillers;
}
