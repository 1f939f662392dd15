/** One document of a graph in the format of the gold facts (design/gold.md): what the bench scores. */
import type { Entity, Fact, KnowledgeGraph, Term } from '../model/statement.js';
import type { Modality, TextRange } from '../model/text.js';
import { sortedBy, sortedUnique } from './order.js';
import { rangeKey, rangesOf } from './terms.js';

/** A line of a gold file, or of a system's answer. */
export interface GoldDocument {
  readonly id: string;
  readonly entities: readonly GoldEntity[];
  readonly facts: readonly GoldFact[];
}

export interface GoldEntity {
  readonly name: string;
  readonly class: string;
  readonly level: string;
  readonly mentions: readonly string[];
}

export interface GoldFact {
  readonly type: string;
  /** Entities by label, times as ISO 8601 where resolved, everything else as it stands in the text; `former` is a flag among them. */
  readonly roles: Readonly<Record<string, readonly string[]>> & { readonly former?: true };
  readonly modality: Modality;
  readonly attributedTo: string | null;
  readonly quote: string;
}

/** What the graph holds of the source with this id, facts in the order of the text. `id` names the answer (by default the source's). */
export function goldDocument(graph: KnowledgeGraph, sourceId: string, id = sourceId): GoldDocument {
  const text = graph.sources.find((source) => source.id === sourceId)?.text ?? '';
  const facts = graph.facts.filter(({ document }) => document === sourceId);
  const entities = graph.entities.filter(({ documents }) => documents.includes(sourceId));
  const labels = new Map(graph.entities.map(({ id, label }) => [id as string, label]));
  const ordered = sortedBy(facts, (fact) => `${rangeKey(fact.provenance[0]!.range)} ${fact.id}`);
  return {
    id,
    entities: entities.map((entity) => goldEntity(entity, facts, text)),
    facts: ordered.map((fact) => goldFact(fact, labels)),
  };
}

function goldEntity({ id, label, type, level, aliases }: Entity, facts: readonly Fact[], text: string): GoldEntity {
  const told = facts.flatMap(({ roles }) => Object.values(roles).flat());
  const ranges = told.filter((term) => term.kind === 'entity' && term.id === id).flatMap(rangesOf);
  const mentions = sortedUnique([label, ...aliases, ...ranges.map(slice(text))]);
  return { name: label, class: type, level, mentions };
}

function slice(text: string) {
  return ({ start, end }: TextRange) => text.slice(start, end);
}

function goldFact(fact: Fact, labels: ReadonlyMap<string, string>): GoldFact {
  const named = (term: Term) => termName(term, labels);
  const roles = Object.entries(fact.roles).map(([role, terms]) => [role, [...new Set(terms.map(named))]]);
  const former = fact.kind === 'relation' && fact.former ? { former: true } : {};
  return {
    type: fact.type,
    roles: { ...Object.fromEntries(roles), ...former },
    modality: fact.modality,
    attributedTo: fact.attribution ? (labels.get(fact.attribution) ?? null) : null,
    quote: fact.provenance[0]!.quote,
  };
}

function termName(term: Term, labels: ReadonlyMap<string, string>): string {
  if (term.kind === 'entity') return labels.get(term.id) ?? term.id;
  return term.kind === 'time' ? (term.value ?? term.text) : term.text;
}
