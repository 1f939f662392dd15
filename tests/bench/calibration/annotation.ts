/** What the annotation of an events_news line says, as keys of head words in the product's own tokens. */
import { offsetMap } from '../../../src/model/code-points.js';
import type { Mention } from '../../../src/model/mention.js';
import type { Sentence, Span } from '../../../src/model/text.js';
import type { Ontology } from '../../../src/ontology/ontology.js';
import { headOfSpan } from '../model/corpora.js';

type Offsets = readonly [start: number, end: number];

/** A line of events_news; offsets are code points, half-open. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly facts: readonly {
    readonly type: string;
    readonly trigger: Offsets | null;
    readonly roles: Readonly<Record<string, readonly Offsets[]>>;
  }[];
}

/** A word: its sentence and its position there. */
export type Word = `${number}:${number}`;

/** Keys of the facts of a line, by what they are. A key begins with the fact's type. */
export interface Keys {
  readonly events: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** An event: its type and its trigger's head. */
export function eventKey(type: string, head: Word): string {
  return `${type} ${head}`;
}

/** A relation: its type and its fillers' heads; a symmetric one is the same in either direction. */
export function relationKey({ relations }: Ontology, type: string, subject: Word, object: Word): string {
  const ends = relations.get(type)?.symmetric ? [subject, object].sort() : [subject, object];
  return `${type} ${ends.join(' ')}`;
}

/** A filler of the fact with that key. */
export function roleKey(fact: string, role: string, filler: Word): string {
  return `${fact} ${role} ${filler}`;
}

/** The keys of a line; facts whose words the product did not cut so stay in, as nothing that it could find. */
export function annotatedKeys(
  { text, facts }: Line,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  ontology: Ontology,
): Keys {
  const headOf = headFinder(text, sentences, mentions);
  const keys = { events: new Set<string>(), relations: new Set<string>(), roles: new Set<string>() };
  const addRoles = (fact: string, role: string, spans: readonly Offsets[] = []) => {
    for (const span of spans) keys.roles.add(roleKey(fact, role, headOf(span)));
  };
  for (const { type, trigger, roles } of facts) {
    if (ontology.events.has(type) && trigger) {
      const key = eventKey(type, headOf(trigger));
      keys.events.add(key);
      for (const [role, spans] of Object.entries(roles)) addRoles(key, role, spans);
    }
    if (!ontology.relations.has(type)) continue;
    for (const [subject, object] of pairsOf(roles.subject, roles.object)) {
      const key = relationKey(ontology, type, headOf(subject), headOf(object));
      keys.relations.add(key);
      addRoles(key, 'organization', roles.organization);
    }
  }
  return keys;
}

function pairsOf(subjects: readonly Offsets[] = [], objects: readonly Offsets[] = []) {
  return subjects.flatMap((subject) => objects.map((object) => [subject, object] as const));
}

/** Offsets → head of the words that they touch; `-1:offset` where they touch none. */
function headFinder(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): (offsets: Offsets) => Word {
  const { toCodeUnit } = offsetMap(text);
  return ([from, to]) => {
    const [start, end] = [toCodeUnit(from), toCodeUnit(to)];
    for (const [index, { tokens }] of sentences.entries()) {
      const touched = tokens.flatMap(({ range }, at) => (range.start < end && start < range.end ? [at] : []));
      const heads = tokens.map(({ head }) => head);
      const span = { sentence: index, start: touched[0]!, end: touched.at(-1)! + 1 };
      if (touched.length > 0) return `${index}:${mentionHead(span, headOfSpan(heads, span.start, span.end), mentions)}`;
    }
    return `-1:${start}`;
  };
}

/** Where the tree cuts a span in two ("foreign | policy chief"), the head is that of the mention which holds it together. */
function mentionHead(within: Span, head: number, mentions: readonly Mention[]): number {
  const holds = ({ span, head: own }: Mention) =>
    span.sentence === within.sentence &&
    span.start <= head &&
    head < span.end &&
    within.start <= own &&
    own < within.end;
  const holding = mentions.filter(holds);
  return holding.some((mention) => mention.head === head) ? head : (holding[0]?.head ?? head);
}
