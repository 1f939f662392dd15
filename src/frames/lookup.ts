/** Mentions by their head word. Where two share one, the name is told before the nominal, the entity before the value. */
import type { CoreferenceChain, EntityMention, Mention, ValueMention } from '../model/mention.js';

/** The mentions of one sentence by head word. */
export interface MentionLookup {
  entity(head: number): EntityMention | undefined;
  value(head: number): ValueMention | undefined;
  /** Head of the name, title, time or amount that a token lies in; the token itself where it heads a mention or lies in none. */
  headAt(token: number): number;
}

const LEVELS = ['name', 'nominal', 'pronoun'];

/** Lookups for each sentence of a document; pronouns and descriptions of no class get that of their chain. */
export function lookUpMentions(
  mentions: readonly Mention[],
  chains: readonly CoreferenceChain[],
  sentences: number,
): MentionLookup[] {
  const classes = chainClasses(chains);
  const entities = Array.from({ length: sentences }, () => new Map<number, EntityMention>());
  const values = Array.from({ length: sentences }, () => new Map<number, ValueMention>());
  for (const mention of mentions) {
    if (mention.kind === 'value') keepFirst(values[mention.span.sentence], mention.head, mention);
    else keepBest(entities[mention.span.sentence], withClass(mention, classes.get(mention.id)));
  }
  return entities.map((byHead, index) => makeLookup(byHead, values[index]!));
}

function makeLookup(
  entities: ReadonlyMap<number, EntityMention>,
  values: ReadonlyMap<number, ValueMention>,
): MentionLookup {
  const wholes = [...[...entities.values()].filter(isWhole), ...values.values()];
  const around = (token: number) => wholes.find(({ span }) => span.start <= token && token < span.end);
  return {
    entity: (head) => entities.get(head),
    value: (head) => values.get(head),
    headAt: (token) => (entities.has(token) || values.has(token) ? token : (around(token)?.head ?? token)),
  };
}

/** Names and titles ("secretary general") are one thing, whichever of their words is meant. */
function isWhole({ level, type }: EntityMention): boolean {
  return level === 'name' || type === 'Position';
}

function keepFirst<Value>(map: Map<number, Value> | undefined, key: number, value: Value): void {
  if (map && !map.has(key)) map.set(key, value);
}

function keepBest(map: Map<number, EntityMention> | undefined, mention: EntityMention): void {
  const known = map?.get(mention.head);
  if (!known || LEVELS.indexOf(mention.level) < LEVELS.indexOf(known.level)) map?.set(mention.head, mention);
}

/** Class of mentions whose words do not tell what they are: "it", "the thing". */
export const UNKNOWN_CLASS = 'Entity';

/** Class of each mention's chain, where a name gives one. */
function chainClasses(chains: readonly CoreferenceChain[]): ReadonlyMap<string, string> {
  const named = chains.filter(({ level }) => level === 'name');
  return new Map(named.flatMap(({ mentions, type }) => mentions.map((mention) => [mention, type] as const)));
}

function withClass(mention: EntityMention, type: string | undefined): EntityMention {
  const isVague = mention.level === 'pronoun' || mention.type === UNKNOWN_CLASS;
  return type !== undefined && isVague ? { ...mention, type } : mention;
}
