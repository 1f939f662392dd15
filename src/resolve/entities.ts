/** Chains of one document → entities, whose ids are the same wherever the same name is read. */
import type { ChainId, CoreferenceChain, EntityMention, MentionLevel, Reading } from '../model/mention.js';
import type { Entity, EntityId } from '../model/statement.js';
import { homeOf } from './derived-demonyms.js';
import { entityIdOf } from './entity-id.js';
import { bestLabel } from './label.js';
import { isCountryWord, type NamedChain } from './named-chain.js';
import { findOrganizations } from './organizations.js';

/**
 * The entity of every chain. Chains of one name ("Iraq", "Iraqi") are one entity; what has no name is an entity of its document.
 * Equal readings give equal entities.
 */
export function resolveEntities(reading: Reading): ReadonlyMap<ChainId, Entity> {
  const all = namedChains(reading);
  const homes = new Map(all.map((named) => [named.chain.id, homeOf(named, all)]));
  const organizations = findOrganizations(reading, homes);
  const groups = new Map<EntityId, NamedChain[]>();
  for (const named of all) {
    const id = entityIdOf(homes.get(named.chain.id)!, reading.source.id, organizations.get(named.chain.id));
    groups.set(id, [...(groups.get(id) ?? []), named]);
  }
  return new Map([...groups].flatMap(([id, group]) => entriesOf(entityOf(id, group, reading.source.id), group)));
}

function namedChains(reading: Reading): NamedChain[] {
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  return reading.chains.map((chain) => {
    const own = chain.mentions.flatMap((id) => mentions.get(id) ?? []).filter((mention) => mention.kind === 'entity');
    return { chain, texts: textsOf(chain, own) };
  });
}

function textsOf(chain: CoreferenceChain, mentions: readonly EntityMention[]): string[] {
  const sameLevel = mentions.filter((mention) => mention.level === chain.level).map((mention) => mention.text);
  return sameLevel.length > 0 ? sameLevel : [chain.label];
}

function entriesOf(entity: Entity, group: readonly NamedChain[]): [ChainId, Entity][] {
  return group.map(({ chain }) => [chain.id, entity]);
}

function entityOf(id: EntityId, group: readonly NamedChain[], source: string): Entity {
  const label = bestLabel(group);
  const aliases = new Set(group.flatMap(({ chain, texts }) => [chain.label, ...texts]));
  aliases.delete(label);
  return { id, type: typeOf(group), label, level: levelOf(group), aliases: [...aliases].sort(), documents: [source] };
}

/** The best level; what only adjectives of nation or faith tell of ("the Iraqi singer") is not named by the text. */
function levelOf(group: readonly NamedChain[]): MentionLevel {
  const named = group.some(({ chain }) => chain.level === 'name' && chain.type !== 'Demonym');
  if (named) return 'name';
  return group[0]!.chain.level === 'pronoun' ? 'pronoun' : 'nominal';
}

/** The class of the chain that is no demonym; a demonym alone is its country, or else a group of people. */
function typeOf(group: readonly NamedChain[]): string {
  const plain = group.find(({ chain }) => chain.type !== 'Demonym');
  if (plain) return plain.chain.type;
  return group.some(isCountryWord) ? 'Country' : 'Group';
}
