/** MEANTIME's annotation (http://www.newsreader-project.eu/results/data/wikinews/), as far as events and participants go. */
import type { RawSentence } from '../../../src/model/text.js';
import { keptTokens, rawSentence, readJsonLines } from '../gum.js';

/** A line of `meantime_en.*.jsonl.gz`. Positions are tokens of the document, end-exclusive; `sent` is the sentence of each token. */
export interface MeantimeDocument {
  readonly doc: string;
  readonly tokens: readonly string[];
  readonly sent: readonly number[];
  readonly entities: readonly Marked[];
  readonly events: readonly Marked[];
  readonly participants: readonly { readonly event: string; readonly entity: string; readonly role: string | null }[];
}

interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An event with the entities that take part in it; `role` is undefined where the annotators left it open. */
export interface AnnotatedEvent {
  readonly start: number;
  readonly end: number;
  readonly participants: readonly { readonly start: number; readonly end: number; readonly role?: string }[];
}

/** The annotated sentences of a document: its title and what follows, up to the last sentence with a mark. */
export interface AnnotatedText {
  readonly text: string;
  readonly sentences: readonly RawSentence[];
  readonly events: readonly AnnotatedEvent[];
}

/** Reads the collection. */
export function readMeantime(path: string): AnnotatedText[] {
  return readJsonLines<MeantimeDocument>(path).map(annotatedText);
}

/** One document, cut to its annotated sentences. */
export function annotatedText(document: MeantimeDocument): AnnotatedText {
  const { tokens, sent, entities, events } = document;
  const last = Math.max(...[...entities, ...events].map(({ start }) => sent[start]!));
  const { text, tokens: placed } = keptTokens(tokens);
  const sentences = Array.from({ length: last + 1 }, (_, number) =>
    rawSentence(placed.filter((_, position) => sent[position] === number)),
  );
  const titled = sentences.map(
    (sentence, index): RawSentence => (index === 0 ? { ...sentence, kind: 'headline' } : sentence),
  );
  return { text, sentences: titled, events: markedEvents(document) };
}

/**
 * Marks of one stretch. Those of several stretches that belong together ("obtained … published"), and those that hold another mark
 * ("hinting at the incident" around "hinting"), only tie marks together: what they tie is there by itself.
 */
function markedEvents({ tokens, entities, events, participants }: MeantimeDocument): AnnotatedEvent[] {
  const whole = events.filter(({ start, end, text }) => tokens.slice(start, end).join(' ') === text);
  const single = whole.filter((event) => !whole.some((other) => isInside(other, event)));
  const places = new Map(entities.map((entity) => [entity.id, entity]));
  return single.map(({ id, start, end }) => ({
    ...{ start, end },
    participants: participants.flatMap(({ event, entity, role }) => {
      const place = event === id ? places.get(entity) : undefined;
      return place ? [{ start: place.start, end: place.end, ...(role ? { role } : {}) }] : [];
    }),
  }));
}

function isInside(inner: Marked, outer: Marked): boolean {
  const isShorter = inner.end - inner.start < outer.end - outer.start;
  return isShorter && outer.start <= inner.start && inner.end <= outer.end;
}
