/** Lines of events_news as decisions on the product's tokens: facts by head words. */
import { offsetMap } from '../../../src/model/code-points.js';
import type { TextRange, Token } from '../../../src/model/text.js';
import type { Labels } from '../../../src/parse/labels.js';
import { headOfSpan } from './corpora.js';
import type { Decisions, Edge } from './decisions.js';

type Offsets = readonly [start: number, end: number];

/** A fact; offsets are code points of the line's text. */
export interface Fact {
  readonly type: string;
  readonly trigger: Offsets | null;
  readonly roles: Readonly<Record<string, readonly Offsets[]>>;
  readonly modality: string;
  readonly attributedTo: Offsets | null;
}

/** A line of events_news. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (readonly [start: number, end: number, type: string])[];
  readonly facts: readonly Fact[];
}

type HeadOf = (offsets: Offsets | null) => number | undefined;

/** What a network should decide on one sentence of the line; what lies outside of the sentence falls away. Spans count by their head in its tree. */
export function annotated(line: Line, tokens: readonly Token[], labels: Labels): Decisions {
  const words = wordsOf(line.text, tokens);
  const headOf = headFinder(words, tokens);
  const events = line.facts.filter(({ type }) => labels.trigger.includes(type));
  const relations = line.facts.filter(({ type }) => labels.relations.includes(type));
  const positions = relations.filter(({ type }) => type === 'hasPosition');
  return {
    names: line.entities.flatMap(([start, end, type]) => {
      const span = words([start, end]);
      return span ? [`${span.start}-${span.end} ${type}`] : [];
    }),
    triggers: triggersOf(events, headOf),
    roles: [
      ...events.flatMap((fact) => edgesOf(headOf(fact.trigger), fact, headOf)),
      ...positions.flatMap((fact) => organizationsOf(fact, headOf)),
    ],
    relations: relations.flatMap((fact) => pairsOf(fact, headOf)),
  };
}

function headFinder(words: (offsets: Offsets) => TextRange | undefined, tokens: readonly Token[]): HeadOf {
  const heads = tokens.map((token) => token.head);
  return (offsets) => {
    const span = offsets && words(offsets);
    return span ? headOfSpan(heads, span.start, span.end) : undefined;
  };
}

function triggersOf(events: readonly Fact[], headOf: HeadOf): Map<string, string> {
  const triggers = events.flatMap(({ type, trigger, modality }) => {
    const word = headOf(trigger);
    return word === undefined ? [] : [[`${word} ${type}`, modality] as const];
  });
  return new Map(triggers);
}

function edgesOf(trigger: number | undefined, { type, roles, attributedTo }: Fact, headOf: HeadOf): Edge[] {
  const fillers = Object.entries(roles).flatMap(([role, spans]) => spans.map((span) => [role, headOf(span)] as const));
  const edges = [...fillers, ['attributedTo', headOf(attributedTo)] as const];
  return edges.flatMap(([role, filler]) =>
    trigger === undefined || filler === undefined || filler === trigger ? [] : [{ trigger, type, role, filler }],
  );
}

/** The position's head stands for a trigger. */
function organizationsOf(fact: Fact, headOf: HeadOf): Edge[] {
  const { object = [], organization = [] } = fact.roles;
  const only = { ...fact, roles: { organization }, attributedTo: null };
  return object.flatMap((span) => edgesOf(headOf(span), only, headOf));
}

function pairsOf({ type, roles }: Fact, headOf: HeadOf): string[] {
  const heads = (spans: readonly Offsets[] = []) => spans.map(headOf).filter((word) => word !== undefined);
  const pairs = heads(roles.subject).flatMap((subject) =>
    heads(roles.object).map((object) => [subject, object] as const),
  );
  return pairs
    .filter(([subject, object]) => subject !== object)
    .map(([subject, object]) => `${subject} ${type} ${object}`);
}

/** Code points of a text → the words of one sentence that they touch. */
function wordsOf(text: string, tokens: readonly Token[]): (offsets: Offsets) => TextRange | undefined {
  const { toCodeUnit } = offsetMap(text);
  return ([from, to]) => {
    const [start, end] = [toCodeUnit(from), toCodeUnit(to)];
    const touched = tokens.flatMap(({ range }, i) => (range.start < end && start < range.end ? [i] : []));
    return touched.length > 0 ? { start: touched[0]!, end: touched.at(-1)! + 1 } : undefined;
  };
}
