/** A report in Markdown (CommonMark): entities, timeline, open questions; each line names its source. */
import { findContradictions } from '../graph/contradictions.js';
import { termText } from '../graph/facts-table.js';
import { graphTitle } from '../graph/graph-title.js';
import { compareText } from '../graph/order.js';
import type { Entity, Fact, KnowledgeGraph } from '../model/statement.js';
import type { Source } from '../model/text.js';
import { type Carry, CONTROL, carrier, type Report } from './carry.js';
import { factTimes } from './network.js';

interface Writing {
  readonly graph: KnowledgeGraph;
  readonly carry: Carry;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly factsOf: ReadonlyMap<string, readonly Fact[]>;
}

/** The report, a line a fact. */
export function* writeMarkdown(graph: KnowledgeGraph, report: Report): Generator<string> {
  const writing = startWriting(graph, report);
  const { sources, entities, facts } = graph;
  yield `# ${writing.carry(graphTitle(graph), 'title')}\n\n`;
  yield `Documents: ${sources.length}. Entities: ${entities.length}. Facts: ${facts.length}.\n`;
  yield* section('Entities', entityLines(writing));
  yield* section('Timeline', timelineLines(writing));
  yield* section('Open questions', [...openLines(writing), ...contradictionLines(writing)]);
}

function startWriting(graph: KnowledgeGraph, report: Report): Writing {
  const carry = carrier('Markdown', CONTROL, report);
  const factsOf = new Map<string, Fact[]>();
  for (const fact of graph.facts)
    for (const id of entitiesIn(fact)) factsOf.set(id, [...(factsOf.get(id) ?? []), fact]);
  return {
    ...{ graph, carry: (text, record) => escapeMarkdown(carry(text, record)), factsOf },
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    sources: new Map(graph.sources.map((source) => [source.id, source])),
  };
}

function entitiesIn({ roles }: Fact): ReadonlySet<string> {
  return new Set(
    Object.values(roles).flatMap((terms) => terms.flatMap((term) => (term.kind === 'entity' ? [term.id] : []))),
  );
}

function* section(title: string, lines: readonly string[]): Generator<string> {
  yield `\n## ${title}\n\n`;
  yield lines.length > 0 ? `${lines.join('\n')}\n` : 'None.\n';
}

/** Entities with most facts first. */
function entityLines(writing: Writing): string[] {
  const { graph, factsOf, carry } = writing;
  const told = graph.entities.filter(({ id }) => factsOf.has(id));
  const ranked = told.toSorted(
    (a, b) => factsOf.get(b.id)!.length - factsOf.get(a.id)!.length || compareText(a.id, b.id),
  );
  return ranked.map(({ id, label, type, aliases, documents }) => {
    const others = aliases.filter((alias) => alias !== label).map((alias) => carry(alias, id));
    const also = others.length > 0 ? `, also ${others.join(', ')}` : '';
    const sources = documents.map((document) => sourceText(document, writing)).join('; ');
    return `- **${carry(label, id)}** (${carry(type, id)}${also}): facts: ${factsOf.get(id)!.length}. ${sources}`;
  });
}

/** Asserted events by the time that they are told to have, else by the day of their document. */
function timelineLines(writing: Writing): string[] {
  const { graph, sources } = writing;
  const dated = graph.facts.flatMap((fact) => {
    const [time] = factTimes(fact, sources.get(fact.document)!.published).toSorted(compareText);
    return time && fact.kind === 'event' && fact.modality === 'asserted' ? [{ time, fact }] : [];
  });
  const ordered = dated.toSorted((a, b) => compareText(a.time, b.time) || compareText(a.fact.id, b.fact.id));
  return ordered.map(({ time, fact }) => {
    const told = factTimes(fact, undefined).length === 0 ? 'told ' : '';
    return `- ${told}${writing.carry(time, fact.id)} · ${factText(fact, writing)}`;
  });
}

/** What is planned, possible or denied. */
function openLines(writing: Writing): string[] {
  const open = writing.graph.facts.filter(({ modality }) => modality !== 'asserted');
  return open.map((fact) => `- ${fact.modality}: ${factText(fact, writing)}`);
}

function contradictionLines(writing: Writing): string[] {
  return findContradictions(writing.graph).map(({ asserted, denied }) => {
    return `- told and denied: ${factText(asserted[0]!, writing)} But: ${factText(denied[0]!, writing)}`;
  });
}

function factText(fact: Fact, writing: Writing): string {
  const { id, type, roles, attribution, provenance, document } = fact;
  const { carry, entities, sources } = writing;
  const parts = Object.entries(roles).map(
    ([role, terms]) => `${role} ${terms.map((term) => carry(termText(term, entities), id)).join(', ')}`,
  );
  const { sentence } = provenance[0]!;
  const quote = carry(sources.get(document)!.text.slice(sentence.start, sentence.end), id);
  const speaker = attribution ? `, says ${carry(entities.get(attribution)!.label, id)}` : '';
  const told = parts.length > 0 ? ` ${parts.join(' · ')}` : '';
  return `**${carry(type, id)}**${told}${speaker}. “${quote}” ${sourceText(document, writing)}`;
}

/** Title, linked where there is an address, publisher and day; the id of a document without any of them. */
function sourceText(id: string, { carry, sources }: Writing): string {
  const { title, url, publisher, published } = sources.get(id)!;
  const name = carry(title ?? id, id);
  const link = url ? `[${name}](<${address(url)}>)` : name;
  return [`(${link}`, ...[publisher, published].flatMap((text) => (text ? [carry(text, id)] : []))]
    .join(', ')
    .concat(')');
}

/** What would end a link's address is encoded. */
function address(url: string): string {
  const plain = url.replace(/\p{Surrogate}/gu, '\uFFFD');
  return plain.replace(/[<>\\\s\p{Cc}]/gu, (character) => encodeURIComponent(character));
}

/** Text that every CommonMark reader shows as it is inside a line: marks escaped, line breaks and outer spaces as references. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]#!|<>&~$]/g, '\\$&')
    .replace(/[\t\n\r\u2028\u2029]|^ +| +$/g, (match) =>
      [...match].map((space) => `&#${space.charCodeAt(0)};`).join(''),
    );
}
