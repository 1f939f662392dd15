/** What the parts of a frame are read with. */
import type { Refuse } from './frame-fields.js';
import type { EntityClass, RoleType } from './ontology.js';

/** The frame's type, with its roles, and all classes of the ontology. */
export interface FrameContext {
  readonly type: string;
  readonly roles: ReadonlyMap<string, RoleType>;
  readonly classes: ReadonlyMap<string, EntityClass>;
  readonly refuse: Refuse;
}

/** The name of a role of the frame's type. Throws `unknown-role`. */
export function readRoleName(name: string, line: number, { type, roles, refuse }: FrameContext): string {
  if (roles.has(name)) return name;
  return refuse('unknown-role', `${type} has no role "${name}"; its roles are: ${[...roles.keys()].join(', ')}`, line);
}
