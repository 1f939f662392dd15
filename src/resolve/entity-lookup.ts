/** From mentions to entities of one reading. */
import type { ChainId, CoreferenceChain, MentionId, Reading } from '../model/mention.js';
import type { Entity } from '../model/statement.js';

/** Entities that a mention stands for: the members of a group of known members, else its own; none for a value. */
export type EntityLookup = (mention: MentionId) => readonly Entity[];

/** A lookup over the chains of a reading. */
export function entityLookup(reading: Reading, entities: ReadonlyMap<ChainId, Entity>): EntityLookup {
  const chains = new Map(reading.chains.map((chain) => [chain.id, chain]));
  const chainOf = new Map(reading.chains.flatMap((chain) => chain.mentions.map((id) => [id, chain] as const)));
  return (mention) => {
    const chain = chainOf.get(mention);
    const members = chain ? membersOf(chain, chains) : [];
    return members.flatMap(({ id }) => entities.get(id) ?? []);
  };
}

/** Members one level deep; a group of unknown members stands for itself. */
function membersOf(chain: CoreferenceChain, chains: ReadonlyMap<ChainId, CoreferenceChain>): CoreferenceChain[] {
  const members = (chain.members ?? []).flatMap((id) => chains.get(id) ?? []);
  return members.length > 0 ? members : [chain];
}
