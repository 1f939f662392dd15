/** Fillers of a reading → terms of the graph: mentions are resolved through their chains to entities. */
import type { ChainId, CoreferenceChain, Filler, Mention, MentionId, Reading } from '../model/mention.js';
import type { Entity, EntityId, Term } from '../model/statement.js';
import { sortedUnique } from './order.js';

/** Looks up what mentions of one reading stand for. */
export interface FillerResolver {
  /** The terms a filler stands for: several for a group of known members. */
  termsOf(filler: Filler): Term[];
  /** The one entity of a mention; `undefined` for a value, a group of several, or a mention outside all chains. */
  entityOf(mention: MentionId): EntityId | undefined;
}

/** A resolver for one reading; `entities` is what `resolveEntities` gave for it. */
export function fillerResolver(reading: Reading, entities: ReadonlyMap<ChainId, Entity>): FillerResolver {
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const chains = new Map(reading.chains.map((chain) => [chain.id, chain]));
  const chainOf = new Map(
    reading.chains.flatMap((chain) => chain.mentions.map((mention) => [mention, chain] as const)),
  );
  const entitiesOf = (id: MentionId): EntityId[] => {
    const chain = chainOf.get(id);
    const members = chain ? membersOf(chain, chains) : [];
    return sortedUnique(members.flatMap((member) => entities.get(member)?.id ?? []));
  };
  return {
    termsOf: (filler) =>
      filler.kind === 'text' ? [textTerm(filler)] : mentionTerms(mentions.get(filler.mention), entitiesOf),
    entityOf: (mention) => single(entitiesOf(mention)),
  };
}

/** The chain itself, or for a group of known members theirs, through nested groups; a group inside itself adds nothing. */
function membersOf(
  chain: CoreferenceChain,
  chains: ReadonlyMap<ChainId, CoreferenceChain>,
  above: ReadonlySet<ChainId> = new Set(),
): ChainId[] {
  if (above.has(chain.id)) return [];
  if (!chain.members?.length) return [chain.id];
  const seen = new Set([...above, chain.id]);
  return chain.members.flatMap((id) => {
    const member = chains.get(id);
    return member ? membersOf(member, chains, seen) : [];
  });
}

function mentionTerms(mention: Mention | undefined, entitiesOf: (id: MentionId) => EntityId[]): Term[] {
  if (!mention) return [];
  const { text, range } = mention;
  if (mention.kind === 'value') {
    if (mention.type === 'amount') return [{ kind: 'text', text, range }];
    return [{ kind: 'time', text, range, ...(mention.value ? { value: mention.value } : {}) }];
  }
  const ids = entitiesOf(mention.id);
  if (ids.length === 0) return [{ kind: 'text', text, range }];
  return ids.map((id) => ({ kind: 'entity', id, mentions: [range] }));
}

function textTerm({ text, range }: Filler & { kind: 'text' }): Term {
  return { kind: 'text', text, range };
}

function single<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
