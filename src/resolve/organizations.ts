/** At which body or country a position is held, as the relations of the reading tell. */
import type { ChainId, Filler, Reading } from '../model/mention.js';
import type { EntityId } from '../model/statement.js';
import { entityIdOf } from './entity-id.js';
import type { NamedChain } from './named-chain.js';

/** Entity of the organization for each chain of a position that has exactly one named organization; `homes` as of `homeOf`. */
export function findOrganizations(
  reading: Reading,
  homes: ReadonlyMap<ChainId, NamedChain>,
): ReadonlyMap<ChainId, EntityId> {
  const found = new Map<ChainId, Set<EntityId>>();
  const chains = new Map(reading.chains.flatMap((chain) => chain.mentions.map((mention) => [mention, chain] as const)));
  const chainOf = (filler: Filler | undefined) => (filler?.kind === 'mention' ? chains.get(filler.mention) : undefined);
  for (const relation of reading.relations) {
    if (relation.type !== 'hasPosition' || relation.status !== 'accepted') continue;
    const [position, body] = [chainOf(relation.object), chainOf(relation.organization)];
    if (!position || body?.level !== 'name') continue;
    found.set(position.id, (found.get(position.id) ?? new Set()).add(bodyId(homes.get(body.id)!, reading.source.id)));
  }
  return new Map(
    [...found].flatMap(([chain, bodies]) => (bodies.size === 1 ? [[chain, [...bodies][0]!] as const] : [])),
  );
}

function bodyId(body: NamedChain, source: string): EntityId {
  return entityIdOf(body, source, undefined);
}
