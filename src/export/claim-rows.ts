/** Claims as flat rows: what tables of claims hold, a saying a row with its sentence. */
import { termText } from '../graph/facts-table.js';
import { offsetMap } from '../model/code-points.js';
import type { Claim, KnowledgeGraph } from '../model/statement.js';
import { factTimes, roundShare } from './network.js';

/** A claim; texts that there are none of are empty. `start` and `end` are the quote's offsets in code points. */
export interface ClaimRow {
  readonly claim: string;
  readonly subject: string;
  readonly subjectLabel: string;
  readonly predicate: string;
  /** Id of the entity; empty where the object is a text. */
  readonly object: string;
  readonly objectLabel: string;
  readonly modality: string;
  readonly attributedTo: string;
  readonly confidence: number;
  /** ISO 8601 times, with `;` between them. */
  readonly time: string;
  readonly quote: string;
  readonly sentence: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly fact: string;
  readonly foundBy: string;
}

/** One row a claim, in the order of the graph. */
export function claimRows(graph: KnowledgeGraph): ClaimRow[] {
  const entities = new Map(graph.entities.map((entity) => [entity.id as string, entity]));
  const facts = new Map(graph.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(graph.sources.map((source) => [source.id, { source, offsets: offsetMap(source.text) }]));
  const label = (id: string | undefined) => (id === undefined ? '' : (entities.get(id)?.label ?? id));
  return graph.claims.map((claim: Claim) => {
    const { source, offsets } = sources.get(claim.document)!;
    const { id, subject, predicate, object, modality, attribution, confidence, range, quote, sentence } = claim;
    return {
      ...{ claim: id, subject, subjectLabel: label(subject), predicate },
      ...{ object: object.kind === 'entity' ? object.id : '', objectLabel: termText(object, entities) },
      ...{ modality, attributedTo: label(attribution), confidence: roundShare(confidence) },
      ...{ time: factTimes(facts.get(claim.fact)!, source.published).join(';'), quote },
      sentence: source.text.slice(sentence.start, sentence.end),
      ...{ title: source.title ?? '', publisher: source.publisher ?? '', published: source.published ?? '' },
      ...{ url: source.url ?? '', document: source.id },
      ...{ start: offsets.toCodePoint(range.start), end: offsets.toCodePoint(range.end) },
      ...{ fact: claim.fact, foundBy: claim.foundBy },
    };
  });
}
