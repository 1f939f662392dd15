/** Names, triggers, roles, relations and modality against events_news.dev, on the product's own tokens. */
import { offsetMap } from '../../../src/model/code-points.js';
import type { RawSentence, Sentence, TextRange, Token } from '../../../src/model/text.js';
import type { Analyser } from '../../../src/parse/analyser.js';
import type { Labels } from '../../../src/parse/labels.js';
import type { Thresholds } from '../../../src/parse/thresholds.js';
import { segment } from '../../../src/text/segment.js';
import { chunk, headOfSpan, readLines } from './corpora.js';
import { Counts, type Figures } from './counts.js';
import { decisionsOf } from './decisions.js';

type Offsets = readonly [start: number, end: number];
interface Fact {
  readonly type: string;
  readonly trigger: Offsets | null;
  readonly roles: Readonly<Record<string, readonly Offsets[]>>;
  readonly modality: string;
  readonly attributedTo: Offsets | null;
}
interface Line {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (readonly [start: number, end: number, type: string])[];
  readonly facts: readonly Fact[];
}
interface Item {
  readonly line: Line;
  readonly raw: RawSentence;
}

/** Figures of the events; each sentence of the corpus is cut by the product, and spans count by their head word in the predicted tree. */
export async function measureEvents(analyser: Analyser, labels: Labels, thresholds: Thresholds): Promise<Figures> {
  const counts = new Counts();
  for (const items of chunk(readLines<Line>('events_news.dev').flatMap(cut))) {
    const parsed = await analyser.analyse(
      '',
      items.map(({ raw }) => raw),
    );
    for (const [i, { line }] of items.entries()) count(counts, line, parsed[i]!, labels, thresholds);
  }
  return counts.figures();
}

/** The sentences that the product finds in a line; all of them are read, whatever kind of line it takes them for. */
function cut(line: Line): Item[] {
  const { sentences } = segment({ id: line.id, text: line.text });
  return sentences.map((raw) => ({ line, raw: { ...raw, kind: 'body' } }));
}

function count(counts: Counts, line: Line, parsed: Sentence, labels: Labels, thresholds: Thresholds): void {
  const gold = goldOf(line, parsed.tokens, labels);
  const found = decisionsOf(parsed.proposals, thresholds);
  counts.sets('names', found.names, gold.names);
  counts.sets('triggers', found.triggers.keys(), gold.triggers.keys());
  counts.sets('roles end to end', found.roles, gold.roles);
  counts.sets('relations', found.relations, gold.relations);
  for (const [key, modality] of gold.triggers) {
    const own = found.triggers.get(key);
    if (own) counts.accuracy('modality', own === modality);
  }
}

/** The facts of a line as keys of head words; what lies outside of the sentence falls away. */
function goldOf(line: Line, tokens: readonly Token[], labels: Labels) {
  const words = wordsOf(line.text, tokens);
  const heads = tokens.map((token) => token.head);
  const headOf = (offsets: Offsets | null) => {
    const span = offsets && words(offsets);
    return span ? headOfSpan(heads, span.start, span.end) : undefined;
  };
  const events = line.facts.filter(({ type }) => labels.trigger.includes(type));
  const relations = line.facts.filter(({ type }) => labels.relations.includes(type));
  return {
    names: line.entities.flatMap(([start, end, type]) => {
      const span = words([start, end]);
      return span ? [`${span.start}-${span.end} ${type}`] : [];
    }),
    triggers: new Map(
      events.flatMap(({ type, trigger, modality }) => {
        const word = headOf(trigger);
        return word === undefined ? [] : [[`${word} ${type}`, modality] as const];
      }),
    ),
    roles: [
      ...events.flatMap((fact) => edgesOf(headOf(fact.trigger), fact, headOf)),
      ...relations.filter(({ type }) => type === 'hasPosition').flatMap((fact) => organizationOf(fact, headOf)),
    ],
    relations: relations.flatMap((fact) => pairsOf(fact, headOf)),
  };
}

type HeadOf = (offsets: Offsets | null) => number | undefined;

function edgesOf(word: number | undefined, { type, roles, attributedTo }: Fact, headOf: HeadOf): string[] {
  const fillers = Object.entries(roles).flatMap(([role, spans]) => spans.map((span) => [role, headOf(span)] as const));
  const edges = [...fillers, ['attributedTo', headOf(attributedTo)] as const];
  return edges.flatMap(([role, filler]) =>
    word === undefined || filler === undefined || filler === word ? [] : [`${word} ${type} ${role} ${filler}`],
  );
}

function organizationOf(fact: Fact, headOf: HeadOf): string[] {
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

/** Characters (code points) of a text → the words of one sentence that they touch. */
function wordsOf(text: string, tokens: readonly Token[]): (offsets: Offsets) => TextRange | undefined {
  const { toCodeUnit } = offsetMap(text);
  return ([from, to]) => {
    const [start, end] = [toCodeUnit(from), toCodeUnit(to)];
    const touched = tokens.flatMap(({ range }, i) => (range.start < end && start < range.end ? [i] : []));
    return touched.length > 0 ? { start: touched[0]!, end: touched.at(-1)! + 1 } : undefined;
  };
}
