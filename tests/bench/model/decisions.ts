/** Proposals to decisions, by the model's thresholds alone: what the network would say if no frame checked it. */
import type { Proposals, RoleProposal, TriggerProposal } from '../../../src/model/text.js';
import type { Thresholds } from '../../../src/parse/thresholds.js';

/** A role edge: `trigger` is the head word of an event of `type`, or of a position (`hasPosition`). */
export type Edge = Pick<RoleProposal, 'trigger' | 'type' | 'role' | 'filler'>;

/** Decisions as keys; triggers with their modality. */
export interface Decisions {
  readonly names: readonly string[];
  readonly triggers: ReadonlyMap<string, string>;
  readonly roles: readonly Edge[];
  readonly relations: readonly string[];
}

/** The best type of each trigger, the best role of each filler of an accepted trigger, each relation. */
export function decisionsOf(proposals: Proposals, thresholds: Thresholds): Decisions {
  const { global, types } = thresholds;
  const accepted = bestBy(proposals.triggers, ({ token }) => `${token}`).filter(
    ({ type, probability }) => probability >= (types[type] ?? global.trigger),
  );
  const triggers = new Map(accepted.map((trigger) => [keyOf(trigger), trigger.modality]));
  const relations = proposals.relations.filter(
    ({ type, probability }) => probability >= (types[type] ?? global.relations),
  );
  const positions = relations.filter(({ type }) => type === 'hasPosition').map(({ object }) => `${object} hasPosition`);
  const known = new Set([...triggers.keys(), ...positions]);
  return {
    names: proposals.names.map(({ start, end, type }) => `${start}-${end} ${type}`),
    triggers,
    roles: bestRoles(proposals.roles, thresholds).filter(({ trigger, type }) => known.has(`${trigger} ${type}`)),
    relations: relations.map(({ subject, type, object }) => `${subject} ${type} ${object}`),
  };
}

/** Of each filler of a trigger the most probable role, where it is probable enough. */
export function bestRoles(roles: readonly RoleProposal[], { global }: Thresholds): RoleProposal[] {
  const likely = roles.filter(({ probability }) => probability >= global.roles);
  return bestBy(likely, ({ trigger, type, filler }) => `${trigger} ${type} ${filler}`);
}

/** Edges as keys. */
export function edgeKeys(edges: readonly Edge[]): string[] {
  return edges.map(({ trigger, type, role, filler }) => `${trigger} ${type} ${role} ${filler}`);
}

function keyOf({ token, type }: TriggerProposal): string {
  return `${token} ${type}`;
}

/** The most probable of those with one key. */
function bestBy<T extends { readonly probability: number }>(items: readonly T[], key: (item: T) => string): T[] {
  const best = new Map<string, T>();
  for (const item of items) if (item.probability > (best.get(key(item))?.probability ?? 0)) best.set(key(item), item);
  return [...best.values()];
}
