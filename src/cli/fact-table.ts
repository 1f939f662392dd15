/** Facts as a table for a person: type, roles, modality, speaker, confidence, and the sentence below. */
import { bestFirst } from '../graph/best-first.js';
import { termText } from '../graph/facts-table.js';
import { rangesOf } from '../graph/terms.js';
import { marksIn } from '../graph/viewer-data.js';
import type { Entity, Fact, KnowledgeGraph } from '../model/statement.js';
import type { Source, TextRange } from '../model/text.js';
import { clean, paint } from './output.js';

/** How a table is cut and which short ids it shows. */
export interface TableOptions {
  /** At most so many facts. */
  readonly limit?: number;
  /** Short unique name of a fact, as `explain` takes it. */
  readonly names: ReadonlyMap<string, string>;
}

/** The table of `facts`, two lines a fact, in the given order. */
export function factTable(facts: readonly Fact[], graph: KnowledgeGraph, options: TableOptions): string {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const texts = new Map(graph.sources.map((source) => [source.id, source.text]));
  const shown = facts.slice(0, options.limit ?? facts.length);
  const headings =
    graph.sources.length > 1 ? new Map(graph.sources.map((source) => [source.id, sourceHeading(source)])) : undefined;
  const rows = shown.flatMap((fact, index) => {
    const isNew = headings && fact.document !== shown[index - 1]?.document;
    const row = `${factLine(fact, entities, options.names.get(fact.id)!)}\n${quoteLine(fact, texts)}`;
    return isNew ? [headings.get(fact.document)!, row] : [row];
  });
  const left = facts.length - shown.length;
  const rest = left > 0 ? [`… ${left} more (all of them: graph.jsonl, facts.csv, or --limit ${facts.length})`] : [];
  return [...rows, ...rest].join('\n');
}

/** A document by its headline, else by its first words; with outlet and date where they are known. */
export function sourceHeading({ title, text, publisher, published }: Source): string {
  const name = clean(title ?? `${text.trim().slice(0, 60)} …`);
  return paint('bold', `── ${[name, publisher, published].filter((part) => part !== undefined).join(' · ')}`);
}

function factLine(fact: Fact, entities: ReadonlyMap<string, Entity>, name: string): string {
  const roles = Object.entries(fact.roles).filter(([, terms]) => terms.length > 0);
  const told = roles.map(
    ([role, terms]) => `${paint('dim', `${role}:`)} ${terms.map((term) => clean(termText(term, entities))).join(', ')}`,
  );
  const former = fact.kind === 'relation' && fact.former ? [paint('dim', 'former')] : [];
  const speaker = fact.attribution
    ? [`${paint('dim', 'says:')} ${clean(entities.get(fact.attribution)?.label ?? '')}`]
    : [];
  const how = [modalityText(fact), ...speaker, paint('dim', fact.confidence.toFixed(2).replace(/^0/, ''))];
  return `${paint('cyan', name.padEnd(6))} ${paint('bold', fact.type.padEnd(14))} ${[...told, ...former].join(' · ')}  [${how.join(' · ')}]`;
}

function modalityText(fact: Fact): string {
  return fact.modality === 'asserted' ? fact.modality : paint('yellow', fact.modality);
}

function quoteLine(fact: Fact, texts: ReadonlyMap<string, string>): string {
  const [first] = bestFirst(fact.provenance.map((told) => ({ ...told, marks: marksOf(told.sentence, fact) })));
  if (!first) return '';
  const sentence = texts.get(first.document)?.slice(first.sentence.start, first.sentence.end) ?? first.quote;
  const more = fact.provenance.length > 1 ? ` (+${fact.provenance.length - 1} more)` : '';
  return paint('dim', `       ${clean(sentence)}${more}`);
}

/** Where a sentence names who takes part. */
function marksOf(sentence: TextRange, { roles }: Fact): [number, number][] {
  return marksIn(sentence, Object.values(roles).flat().flatMap(rangesOf));
}
