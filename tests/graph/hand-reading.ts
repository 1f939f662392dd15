/** Hand-made readings and a small ontology for tests of graph, rdf and query. */
import { hashParts, sourceId } from '../../src/model/ids.js';
import type {
  ChainId,
  CoreferenceChain,
  EventMention,
  Filler,
  Mention,
  MentionId,
  MentionLevel,
  Reading,
  RelationMention,
} from '../../src/model/mention.js';
import type { Entity, EntityId } from '../../src/model/statement.js';
import type { Modality, Source, TextRange } from '../../src/model/text.js';

/** A stretch of the text by its words; `Kim#2` is the second "Kim". */
export type Words = string;

interface HandChain {
  readonly label: string;
  readonly type: string;
  readonly level?: MentionLevel;
  readonly at: readonly Words[];
  /** Labels of the members' chains. */
  readonly members?: readonly string[];
}

interface HandFact {
  readonly type: string;
  readonly modality?: Modality;
  /** Words of the mention of whoever says so. */
  readonly says?: Words;
  readonly confidence?: number;
  readonly foundBy?: string;
  readonly quote?: Words;
  readonly status?: EventMention['status'];
}

export interface HandEvent extends HandFact {
  readonly trigger: Words;
  /** Role → words of a mention, or of any other stretch of the text. */
  readonly roles: Readonly<Record<string, readonly Words[]>>;
}

export interface HandRelation extends HandFact {
  readonly subject: Words;
  readonly object: Words;
  readonly organization?: Words;
  readonly former?: true;
}

export interface HandReading {
  readonly source?: Partial<Source>;
  readonly chains?: readonly HandChain[];
  /** Words → ISO 8601, or `undefined` where they stay words. */
  readonly times?: Readonly<Record<Words, string | undefined>>;
  readonly events?: readonly HandEvent[];
  readonly relations?: readonly HandRelation[];
}

/** A reading of `text`, whose sentences end in `. ` or in a new line. */
export function handReading(text: string, hand: HandReading): Reading {
  const sentences = [...text.matchAll(/\S[^\n]*?(?:[.?!](?=\s|$)|$)/gm)].map(rangeOfMatch);
  const place = placer(text, sentences);
  const chains = (hand.chains ?? []).map((chain) => handChain(chain, place));
  const source = { text, ...hand.source };
  return {
    source: { id: sourceId(source), ...source },
    sentences,
    mentions: [...(hand.chains ?? []).flatMap((chain) => entityMentions(chain, place)), ...timeMentions(hand, place)],
    chains,
    events: (hand.events ?? []).map((event) => handEvent(event, hand, place)),
    relations: (hand.relations ?? []).map((relation) => handRelation(relation, hand, place)),
    ...{ absences: [], diagnostics: [], madeWith: { model: 'model-1', ontology: 'ontology-1' } },
  };
}

interface Place {
  readonly id: MentionId;
  readonly range: TextRange;
  readonly sentence: number;
}
type Placer = (words: Words) => Place;

function rangeOfMatch(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length };
}

function placer(text: string, sentences: readonly TextRange[]): Placer {
  return (words) => {
    const [, form, nth] = /^(.*?)(?:#(\d+))?$/s.exec(words)!;
    let start = -1;
    for (let count = 0; count < Number(nth ?? 1); count++) start = text.indexOf(form!, start + 1);
    if (start < 0) throw new Error(`“${words}” does not stand in the text`);
    const range = { start, end: start + form!.length };
    const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
    return { id: `m${start}-${range.end}` as MentionId, range, sentence };
  };
}

function spanOf({ range, sentence }: Place) {
  return { sentence, start: range.start, end: range.end };
}

function handChain({ label, type, level, at, members }: HandChain, place: Placer): CoreferenceChain {
  const mentions = at.map((words) => place(words).id);
  const rest = members ? { members: members.map((member) => `c:${member}` as ChainId) } : {};
  return { id: `c:${label}` as ChainId, mentions, label, type, level: level ?? 'name', ...rest };
}

function entityMentions({ type, level, at }: HandChain, place: Placer): Mention[] {
  return at.map((words) => {
    const placed = place(words);
    return {
      ...{ kind: 'entity', id: placed.id, span: spanOf(placed), head: placed.range.start, range: placed.range },
      ...{ text: words.replace(/#\d+$/, ''), type, level: level ?? 'name', number: 'unknown', gender: 'unknown' },
      ...{ foundBy: 'test', confidence: 1 },
    };
  });
}

function timeMentions(hand: HandReading, place: Placer): Mention[] {
  return Object.entries(hand.times ?? {}).map(([words, value]) => {
    const { id, range, sentence } = place(words);
    const span = { sentence, start: range.start, end: range.end };
    const text = words.replace(/#\d+$/, '');
    return {
      kind: 'value',
      id,
      span,
      head: 0,
      range,
      text,
      type: 'time',
      ...(value ? { value } : {}),
      foundBy: 'test',
    };
  });
}

function fillerOf(words: Words, hand: HandReading, place: Placer): Filler {
  const isMention = hand.chains?.some(({ at }) => at.includes(words)) || Object.hasOwn(hand.times ?? {}, words);
  const placed = place(words);
  const rest = { foundBy: 'test', confidence: 0.9 };
  if (isMention) return { kind: 'mention', mention: placed.id, ...rest };
  return { kind: 'text', span: spanOf(placed), range: placed.range, text: words.replace(/#\d+$/, ''), ...rest };
}

function common(fact: HandFact, place: Placer) {
  const { type, modality = 'asserted', says, confidence = 0.9, foundBy = `frame:${type}/verb/1` } = fact;
  const attribution = says ? { attribution: place(says).id } : {};
  return { type, modality, ...attribution, confidence, foundBy, status: fact.status ?? ('accepted' as const) };
}

/** The smallest stretch that holds all the words. */
function hull(words: readonly Words[], place: Placer): TextRange {
  const ranges = words.map((one) => place(one).range);
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}

function handEvent(event: HandEvent, hand: HandReading, place: Placer): EventMention {
  const trigger = place(event.trigger);
  const roles = Object.entries(event.roles).map(([role, fillers]) => [
    role,
    fillers.map((words) => fillerOf(words, hand, place)),
  ]);
  const quote = event.quote
    ? place(event.quote).range
    : hull([event.trigger, ...Object.values(event.roles).flat()], place);
  return {
    ...{ kind: 'event', trigger: spanOf(trigger), head: trigger.range.start, range: trigger.range, quote },
    ...{ roles: Object.fromEntries(roles), ...common(event, place) },
  };
}

function handRelation(relation: HandRelation, hand: HandReading, place: Placer): RelationMention {
  const { subject, object, organization, former } = relation;
  const words = [subject, object, ...(organization ? [organization] : [])];
  return {
    kind: 'relation',
    subject: fillerOf(subject, hand, place),
    object: fillerOf(object, hand, place),
    ...(organization ? { organization: fillerOf(organization, hand, place) } : {}),
    ...(former ? { former } : {}),
    sentence: place(subject).sentence,
    quote: relation.quote ? place(relation.quote).range : hull(words, place),
    ...common(relation, place),
  };
}

/** The simplest resolution: one entity a label and class, everywhere for names, in its document otherwise. */
export function entitiesByLabel(reading: Reading): ReadonlyMap<ChainId, Entity> {
  const text = new Map(reading.mentions.map((mention) => [mention.id, mention.text]));
  const entities = reading.chains.map(({ id, label, type, level, mentions }): [ChainId, Entity] => {
    const scope = level === 'name' ? '' : reading.source.id + id;
    const slug = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const aliases = [...new Set(mentions.map((mention) => text.get(mention)!))];
    const entityId = `${type.toLowerCase()}/${slug}-${hashParts([type, label, scope], 8)}` as EntityId;
    return [id, { id: entityId, type, label, level, aliases, documents: [reading.source.id] }];
  });
  return new Map(entities);
}
