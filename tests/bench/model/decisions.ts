/** Proposals to decisions, by the model's thresholds alone: what the network would say if no frame checked it. */
import type { Proposals, RoleProposal, TriggerProposal } from '../../../src/model/text.js';
import type { Thresholds } from '../../../src/parse/thresholds.js';

/** Decisions as keys; triggers with their modality. */
export interface Decisions {
  readonly names: readonly string[];
  readonly triggers: ReadonlyMap<string, string>;
  readonly roles: readonly string[];
  readonly relations: readonly string[];
}

/** The best type of each trigger, the best role of each filler of an accepted trigger, each relation. */
export function decisionsOf(proposals: Proposals, { global, types }: Thresholds): Decisions {
  const accepted = bestBy(proposals.triggers, ({ token }) => `${token}`).filter(
    ({ type, probability }) => probability >= (types[type] ?? global.trigger),
  );
  const triggers = new Map(accepted.map((trigger) => [keyOf(trigger), trigger.modality]));
  const relations = proposals.relations.filter(
    ({ type, probability }) => probability >= (types[type] ?? global.relations),
  );
  const positions = relations.filter(({ type }) => type === 'hasPosition').map(({ object }) => `${object} hasPosition`);
  const known = new Set([...triggers.keys(), ...positions]);
  const roles = proposals.roles.filter(({ probability }) => probability >= global.roles);
  const best = bestBy(roles, ({ trigger, type, filler }) => `${trigger} ${type} ${filler}`);
  return {
    names: proposals.names.map(({ start, end, type }) => `${start}-${end} ${type}`),
    triggers,
    roles: best.filter(({ trigger, type }) => known.has(`${trigger} ${type}`)).map(edgeOf),
    relations: relations.map(({ subject, type, object }) => `${subject} ${type} ${object}`),
  };
}

function keyOf({ token, type }: TriggerProposal): string {
  return `${token} ${type}`;
}

function edgeOf({ trigger, type, role, filler }: RoleProposal): string {
  return `${trigger} ${type} ${role} ${filler}`;
}

/** The most probable of those with one key. */
function bestBy<T extends { readonly probability: number }>(items: readonly T[], key: (item: T) => string): T[] {
  const best = new Map<string, T>();
  for (const item of items) if (item.probability > (best.get(key(item))?.probability ?? 0)) best.set(key(item), item);
  return [...best.values()];
}
