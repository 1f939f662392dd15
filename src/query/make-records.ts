/** From the graph's own records, which point to each other by id, to those that queries give back. */
import { bestFirst } from '../graph/best-first.js';
import { termText } from '../graph/facts-table.js';
import { linkedIris } from '../graph/link-graph.js';
import { rangesOf } from '../graph/terms.js';
import { marksIn } from '../graph/viewer-data.js';
import type {
  Claim,
  Entity,
  EntityId,
  Fact,
  KnowledgeGraph,
  LinkDecision,
  Provenance,
  Statement,
  Term,
} from '../model/statement.js';
import type { Source } from '../model/text.js';
import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  EvidenceRecord,
  FactRecord,
  LinkRecord,
  StatementRecord,
  TermRecord,
} from './records.js';

/** Makes the records of one graph. */
export interface RecordMaker {
  entity(entity: Entity): EntityRecord;
  link(decision: LinkDecision): LinkRecord;
  fact(fact: Fact): FactRecord;
  statement(statement: Statement): StatementRecord;
  claim(claim: Claim): ClaimRecord;
}

/** A maker that looks things up in `graph`. */
export function recordMaker(graph: KnowledgeGraph): RecordMaker {
  const lookup: Lookup = {
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    sources: new Map(graph.sources.map((source) => [source.id, source])),
    facts: new Map(graph.facts.map((fact) => [fact.id, fact])),
    claims: new Map(graph.claims.map((claim) => [claim.id, claim])),
    links: linkedIris(graph),
  };
  return {
    entity: (entity) => entityRecord(entity, lookup),
    link: ({ entity, candidates }) => ({
      entity: entityRecord(lookup.entities.get(entity)!, lookup),
      ...{ verdict: candidates[0]!.verdict, candidates },
    }),
    fact: (fact) => factRecord(fact, lookup),
    statement: (statement) => statementRecord(statement, lookup),
    claim: (claim) => claimRecord(claim, lookup),
  };
}

interface Lookup {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly links: ReadonlyMap<string, string>;
}

function entityRecord({ id, type, label, level, aliases }: Entity, { links }: Lookup): EntityRecord {
  const sameAs = links.get(id);
  return { id, type, label, level, aliases, ...(sameAs === undefined ? {} : { sameAs }) };
}

function documentRecord({ text: _text, language: _language, ...metadata }: Source): DocumentRecord {
  return metadata;
}

function factRecord(fact: Fact, lookup: Lookup): FactRecord {
  const roles = Object.entries(fact.roles).map(([role, terms]) => [
    role,
    terms.map((term) => termRecord(term, lookup)),
  ]);
  const terms = Object.values(fact.roles).flat();
  return {
    ...{ id: fact.id, kind: fact.kind, type: fact.type, roles: Object.fromEntries(roles), modality: fact.modality },
    ...attribution(fact.attribution, lookup),
    ...(fact.kind === 'relation' && fact.former ? { former: true as const } : {}),
    confidence: fact.confidence,
    document: documentRecord(lookup.sources.get(fact.document)!),
    evidence: bestFirst(fact.provenance.map((provenance) => evidenceRecord(provenance, terms, lookup))),
  };
}

function statementRecord({ subject, predicate, object, asserted, claims }: Statement, lookup: Lookup): StatementRecord {
  return {
    ...{
      subject: entityRecord(lookup.entities.get(subject)!, lookup),
      predicate,
      object: termRecord(object, lookup),
      asserted,
    },
    claims: claims.map((id) => claimRecord(lookup.claims.get(id)!, lookup)),
  };
}

/** A claim marks its two ends. */
function claimRecord(claim: Claim, lookup: Lookup): ClaimRecord {
  const { id, fact, modality, subject, object } = claim;
  const ends = new Set<string>(object.kind === 'entity' ? [subject, object.id] : [subject]);
  const terms = Object.values(lookup.facts.get(fact)!.roles).flat();
  const marked = terms.filter((term) => term.kind === 'entity' && ends.has(term.id));
  const evidence = evidenceRecord(claim, object.kind === 'entity' ? marked : [...marked, object], lookup);
  return { id, fact, modality, ...attribution(claim.attribution, lookup), ...evidence };
}

function termRecord(term: Term, lookup: Lookup): TermRecord {
  const { entities } = lookup;
  const text = termText(term, entities);
  if (term.kind === 'entity') return { kind: 'entity', text, entity: entityRecord(entities.get(term.id)!, lookup) };
  return { kind: term.kind, text, ...(term.kind === 'time' && term.value ? { value: term.value } : {}) };
}

function attribution(id: EntityId | undefined, lookup: Lookup): { attributedTo?: EntityRecord } {
  const speaker = id && lookup.entities.get(id);
  return speaker ? { attributedTo: entityRecord(speaker, lookup) } : {};
}

type Told = Pick<Provenance, 'document' | 'sentence' | 'quote' | 'foundBy' | 'confidence'>;

function evidenceRecord(told: Told, terms: readonly Term[], { sources }: Lookup): EvidenceRecord {
  const { document, sentence, quote, foundBy, confidence } = told;
  const source = sources.get(document)!;
  return {
    document: documentRecord(source),
    sentence: source.text.slice(sentence.start, sentence.end),
    ...{ quote, marks: marksIn(sentence, terms.flatMap(rangesOf)), foundBy, confidence },
  };
}
