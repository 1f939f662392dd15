/** Ids of entities: from the name for what has one, from document and place for the rest. */
import { hashParts } from '../model/ids.js';
import type { EntityId } from '../model/statement.js';
import { isCountryWord, type NamedChain } from './named-chain.js';
import { canonicalKey, canonicalName, classFamily, slug } from './names.js';

/** Hexadecimal digits of the hash in an id. */
const DIGITS = 10;

/**
 * `family/slug-hash`. Named things: hash of family and normalised name. Positions: of title and organization, with the document
 * where no organization is known. What has no name: of document and first mention.
 */
export function entityIdOf(named: NamedChain, source: string, organization: EntityId | undefined): EntityId {
  const { chain } = named;
  if (chain.type === 'Position') return positionId(named, source, organization);
  const family = isCountryWord(named) ? 'Place' : classFamily(chain.type);
  if (chain.level !== 'name') return makeId(family, chain.label, [source, chain.mentions[0]!]);
  const type = isCountryWord(named) || chain.type !== 'Demonym' ? chain.type : 'Group';
  return makeId(family, canonicalName(chain.label, type), [canonicalKey(chain.label, type)]);
}

function positionId({ chain }: NamedChain, source: string, organization: EntityId | undefined): EntityId {
  const title = canonicalKey(chain.label, 'Position');
  const isShared = chain.level === 'name' && organization !== undefined;
  return makeId('Position', chain.label, isShared ? [title, organization] : [title, organization ?? '', source]);
}

function makeId(family: string, label: string, key: readonly string[]): EntityId {
  return `${family.toLowerCase()}/${slug(label)}-${hashParts([family, ...key], DIGITS)}` as EntityId;
}
