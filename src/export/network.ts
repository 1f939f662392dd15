/** The graph as a network: entities as nodes, statements between them as edges, all attributes flat. */
import { MODALITIES } from '../graph/facts.js';
import { linkedIris } from '../graph/link-graph.js';
import { hashParts } from '../model/ids.js';
import { daysOf } from '../model/iso-time.js';
import type { Claim, Entity, Fact, KnowledgeGraph, Statement } from '../model/statement.js';
import type { Modality } from '../model/text.js';

/** An entity. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  /** Class of the ontology. */
  readonly class: string;
  readonly level: string;
  /** A JSON array, so that no alias can be taken for two. */
  readonly aliases: string;
  /** How many documents mention it. */
  readonly documents: number;
  /** IRI that it is linked to; empty where it is not. */
  readonly sameAs: string;
}

/** A statement between two entities. Statements that end in text are in the tables of claims and facts only. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  readonly asserted: boolean;
  /** The strongest of its claims. */
  readonly modality: Modality;
  /** The highest of its claims. */
  readonly confidence: number;
  readonly claims: number;
  readonly documents: number;
  /** First and last day that its facts tell, empty where none does; events without a time lie on the day of their document. */
  readonly start: string;
  readonly end: string;
  /** The sentence of its surest claim. */
  readonly sentence: string;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** Nodes and edges, in the order of entities and statements. */
export function networkOf(graph: KnowledgeGraph): Network {
  const lookup: Lookup = {
    claims: new Map(graph.claims.map((claim) => [claim.id, claim])),
    facts: new Map(graph.facts.map((fact) => [fact.id, fact])),
    sources: new Map(graph.sources.map((source) => [source.id, source])),
  };
  const links = linkedIris(graph);
  return {
    nodes: graph.entities.map((entity) => nodeOf(entity, links.get(entity.id) ?? '')),
    edges: graph.statements.flatMap((statement) => edgeOf(statement, lookup)),
  };
}

interface Lookup {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, KnowledgeGraph['sources'][number]>;
}

function nodeOf({ id, label, type, level, aliases, documents }: Entity, sameAs: string): NetworkNode {
  return { id, label, class: type, level, aliases: JSON.stringify(aliases), documents: documents.length, sameAs };
}

function edgeOf({ subject, predicate, object, asserted, claims: ids }: Statement, lookup: Lookup): NetworkEdge[] {
  if (object.kind !== 'entity') return [];
  const claims = ids.map((id) => lookup.claims.get(id)!);
  const surest = claims.reduce((best, claim) => (claim.confidence > best.confidence ? claim : best));
  const said = new Set(claims.map(({ modality }) => modality));
  return [
    {
      ...{ id: `edge/${hashParts([subject, predicate, object.id])}`, source: subject, target: object.id, predicate },
      ...{ asserted, modality: MODALITIES.find((modality) => said.has(modality))! },
      ...{ confidence: roundShare(surest.confidence), claims: claims.length },
      documents: new Set(claims.map(({ document }) => document)).size,
      ...span(claims, lookup),
      sentence: sentenceOf(surest, lookup),
    },
  ];
}

/** The sentence that a claim stands in. */
function sentenceOf({ document, sentence }: Claim, { sources }: Lookup): string {
  return sources.get(document)!.text.slice(sentence.start, sentence.end);
}

function span(claims: readonly Claim[], { facts, sources }: Lookup): { start: string; end: string } {
  const days = claims.flatMap((claim) =>
    factTimes(facts.get(claim.fact)!, sources.get(claim.document)!.published).flatMap((time) => daysOf(time) ?? []),
  );
  return {
    start: days.map(({ first }) => first).sort()[0] ?? '',
    end:
      days
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? '',
  };
}

/** The ISO 8601 times of a fact: those told, else, of an event, the day of its document. A state is not bound to that day. */
export function factTimes({ kind, roles }: Fact, published: string | undefined): string[] {
  const told = (roles.time ?? []).flatMap((term) => (term.kind === 'time' && term.value ? [term.value] : []));
  if (told.length > 0 || kind === 'relation') return told;
  return published ? [published] : [];
}

/** A share with as many digits as the RDF has. */
export function roundShare(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
