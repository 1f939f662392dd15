/** The graph as plain records, one a line: what `graph.jsonl` holds. Offsets are code points. */
import { type OffsetMap, offsetMap } from '../model/code-points.js';
import { hashText } from '../model/ids.js';
import type { Claim, Fact, KnowledgeGraph, Provenance, Statement, Term } from '../model/statement.js';
import type { Source, TextRange } from '../model/text.js';
import { sortedBy } from './order.js';
import { statementKey } from './unite-documents.js';

/** A JSON-able record; `kind` is document, entity, event, judgement, link, relation, statement or claim. */
export interface GraphRecord {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** All records, sorted by kind, then by id (statements by subject, predicate, object). */
export function graphRecords(graph: KnowledgeGraph): GraphRecord[] {
  const offsets = new Map(graph.sources.map(({ id, text }) => [id, offsetMap(text)]));
  const offsetsOf = (document: string) => offsets.get(document)!;
  const documentOf = new Map(graph.claims.map(({ id, document }) => [id, document]));
  return [
    ...graph.claims.map((claim) => claimRecord(claim, offsetsOf(claim.document))),
    ...graph.sources.map(documentRecord),
    ...graph.entities.map((entity) => ({ kind: 'entity', ...entity })),
    ...factRecords(graph, 'event', offsetsOf),
    ...(graph.judgements ?? []).map((judgement) => ({ kind: 'judgement', ...judgement })),
    ...(graph.linking?.decisions ?? []).map((decision) => ({ kind: 'link', ...decision })),
    ...factRecords(graph, 'relation', offsetsOf),
    ...sortedBy(graph.statements, statementKey).map((statement) =>
      statementRecord(statement, offsetsOf(documentOf.get(statement.claims[0]!)!)),
    ),
  ];
}

/** The records as JSON Lines, with a line break after each. */
export function graphLines(graph: KnowledgeGraph): string {
  return graphRecords(graph)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}

/** The text itself stays in the readings; its hash says which it was. */
function documentRecord({ text, ...metadata }: Source): GraphRecord {
  return { kind: 'document', ...metadata, sha256: hashText(text) };
}

function factRecords({ facts }: KnowledgeGraph, kind: Fact['kind'], offsetsOf: (document: string) => OffsetMap) {
  const ordered = sortedBy(
    facts.filter((fact) => fact.kind === kind),
    ({ id }) => id,
  );
  return ordered.map((fact) => factRecord(fact, offsetsOf(fact.document)));
}

function factRecord(fact: Fact, offsets: OffsetMap): GraphRecord {
  const roles = Object.entries(fact.roles).map(([role, terms]) => [
    role,
    terms.map((term) => termRecord(term, offsets)),
  ]);
  const provenance = fact.provenance.map((one) => provenanceRecord(one, offsets));
  return { ...fact, roles: Object.fromEntries(roles), provenance };
}

function claimRecord(claim: Claim, offsets: OffsetMap): GraphRecord {
  return { kind: 'claim', ...provenanceRecord(claim, offsets), object: termRecord(claim.object, offsets) };
}

function statementRecord(statement: Statement, offsets: OffsetMap): GraphRecord {
  return { kind: 'statement', ...statement, object: termRecord(statement.object, offsets) };
}

function provenanceRecord<T extends Pick<Provenance, 'range' | 'trigger' | 'sentence'>>(
  record: T,
  offsets: OffsetMap,
): T {
  const { range, trigger, sentence } = record;
  return {
    ...record,
    range: inCodePoints(range, offsets),
    ...(trigger ? { trigger: inCodePoints(trigger, offsets) } : {}),
    sentence: inCodePoints(sentence, offsets),
  };
}

function termRecord(term: Term, offsets: OffsetMap): Term {
  if (term.kind === 'entity') return { ...term, mentions: term.mentions.map((range) => inCodePoints(range, offsets)) };
  return { ...term, range: inCodePoints(term.range, offsets) };
}

function inCodePoints({ start, end }: TextRange, { toCodePoint }: OffsetMap): TextRange {
  return { start: toCodePoint(start), end: toCodePoint(end) };
}
