/** Facts as rows of text cells: what `facts.csv` holds. */
import type { Entity, Fact, KnowledgeGraph, Term } from '../model/statement.js';
import type { Source } from '../model/text.js';
import { factNames } from './fact-names.js';

/** Column heads of `factRows`. */
export const FACT_COLUMNS = [
  ...(['fact', 'type', 'modality', 'attributedTo', 'former', 'roles', 'time', 'place', 'confidence'] as const),
  ...(['quote', 'title', 'publisher', 'published', 'url', 'foundBy', 'document'] as const),
] as const;

/** A row of text cells by column. */
export type FactRow = Readonly<Record<(typeof FACT_COLUMNS)[number], string>>;

/** One row a fact, in the order of the graph. */
export function factRows(graph: KnowledgeGraph): FactRow[] {
  const names = factNames(graph);
  const entities = new Map(graph.entities.map((entity) => [entity.id as string, entity]));
  const sources = new Map(graph.sources.map((source) => [source.id, source]));
  return graph.facts.map((fact) => factRow(fact, names.get(fact.id)!, entities, sources.get(fact.document)!));
}

function factRow(fact: Fact, name: string, entities: ReadonlyMap<string, Entity>, source: Source): FactRow {
  const { time = [], place = [], ...others } = fact.roles;
  const list = (terms: readonly Term[]) => terms.map((term) => termText(term, entities)).join('; ');
  const roles = Object.entries(others).map(([role, terms]) => `${role}: ${list(terms)}`);
  return {
    ...{ fact: name, type: fact.type, modality: fact.modality, roles: roles.join(' | ') },
    attributedTo: fact.attribution ? (entities.get(fact.attribution)?.label ?? '') : '',
    former: fact.kind === 'relation' && fact.former ? 'former' : '',
    ...{ time: list(time), place: list(place), confidence: fact.confidence.toFixed(2) },
    quote: fact.provenance.map(({ quote }) => quote).join(' … '),
    ...{ title: source.title ?? '', publisher: source.publisher ?? '', published: source.published ?? '' },
    ...{ url: source.url ?? '', foundBy: fact.provenance[0]!.foundBy, document: source.id },
  };
}

/** What a term is called: an entity's label, a time's ISO value or its words, a text as it stands. */
export function termText(term: Term, entities: ReadonlyMap<string, Entity>): string {
  if (term.kind === 'entity') return entities.get(term.id)?.label ?? term.id;
  return term.kind === 'time' ? (term.value ?? term.text) : term.text;
}
