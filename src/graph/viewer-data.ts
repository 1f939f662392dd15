/** The graph as the viewer reads it: placed nodes, edges with their sentences and marks, facts with their roles. */
import type { Claim, Entity, Fact, KnowledgeGraph, Provenance, Term } from '../model/statement.js';
import type { TextRange } from '../model/text.js';
import { bestFirst } from './best-first.js';
import { termText } from './facts-table.js';
import { linkedIris } from './link-graph.js';
import { type ProjectedEdge, projectGraph } from './projection.js';
import { rangeKey, rangesOf } from './terms.js';
import { viewerDocuments } from './viewer-documents.js';
import { packedPlaces } from './viewer-places.js';
import type {
  ViewerClaim,
  ViewerData,
  ViewerEvidence,
  ViewerFact,
  ViewerTerm,
  ViewerVocabulary,
} from './viewer-types.js';

/** Title of the page, the names of RDF, and the short names of the facts. */
export interface ViewerOptions {
  readonly title: string;
  readonly vocabulary: ViewerVocabulary;
  readonly names: ReadonlyMap<string, string>;
}

/** What every part needs to turn ids into positions. */
interface Lookup {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly nodes: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, number>;
  readonly factList: readonly Fact[];
  readonly claims: ReadonlyMap<string, Claim>;
}

/** The viewer's document: entities that no fact is about are left out. */
export function viewerData(graph: KnowledgeGraph, { title, names, vocabulary }: ViewerOptions): ViewerData {
  const used = usedEntities(graph);
  const { nodes, edges } = projectGraph({ ...graph, entities: graph.entities.filter(({ id }) => used.has(id)) });
  const lookup = lookupOf(graph, nodes);
  const places = packedPlaces(nodes, edges);
  const links = linkedIris(graph);
  return {
    title,
    vocabulary,
    documents: viewerDocuments(graph, lookup),
    nodes: nodes.map(({ id, label, kind, level, aliases, size, community }) => ({
      ...{ id, label, kind, level, aliases, ...places.get(id)!, size },
      ...(community < 0 ? {} : { community }),
      ...linkOf(links.get(id)),
    })),
    edges: edges.map((edge) => viewerEdge(edge, lookup)),
    facts: graph.facts.map((fact) => viewerFact(fact, names.get(fact.id)!, lookup)),
  };
}

function linkOf(sameAs: string | undefined): { sameAs?: string } {
  return sameAs === undefined ? {} : { sameAs };
}

function usedEntities(graph: KnowledgeGraph): ReadonlySet<string> {
  const terms = graph.facts.flatMap((fact) => Object.values(fact.roles).flat());
  return new Set(terms.flatMap((term) => (term.kind === 'entity' ? [term.id as string] : [])));
}

function lookupOf(graph: KnowledgeGraph, nodes: readonly { readonly id: string }[]): Lookup {
  const positions = (items: readonly { readonly id: string }[]) => new Map(items.map(({ id }, index) => [id, index]));
  return {
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    nodes: positions(nodes),
    documents: positions(graph.sources),
    texts: new Map(graph.sources.map(({ id, text }) => [id, text])),
    facts: positions(graph.facts),
    factList: graph.facts,
    claims: new Map(graph.claims.map((claim) => [claim.id, claim])),
  };
}

function viewerEdge({ source, target, predicate, asserted, modality, claims }: ProjectedEdge, lookup: Lookup) {
  return {
    source: lookup.nodes.get(source)!,
    target: lookup.nodes.get(target)!,
    predicate,
    asserted,
    modality,
    claims: claims.map((id) => viewerClaim(lookup.claims.get(id)!, lookup)),
  };
}

/** A claim marks its two ends: the mentions of subject and object that stand in its sentence. */
function viewerClaim(claim: Claim, lookup: Lookup): ViewerClaim {
  const fact = lookup.facts.get(claim.fact)!;
  const terms = Object.values(lookup.factList[fact]!.roles).flat();
  const ends = terms.filter((term) => term.kind === 'entity' && isEnd(term.id, claim));
  const { modality, attribution } = claim;
  return {
    ...evidenceOf({ ...claim, ...triggerOf(claim, lookup.factList[fact]!) }, ends, lookup),
    fact,
    modality,
    ...attributionOf(attribution, lookup),
  };
}

/** That of the telling whose quote is the claim's. */
function triggerOf({ range, foundBy }: Claim, { provenance }: Fact): Pick<Provenance, 'trigger'> {
  const same = provenance.filter((telling) => rangeKey(telling.range) === rangeKey(range));
  const trigger = (same.find((telling) => telling.foundBy === foundBy) ?? same[0])?.trigger;
  return trigger ? { trigger } : {};
}

function isEnd(id: string, { subject, object }: Claim): boolean {
  return id === subject || (object.kind === 'entity' && id === object.id);
}

function attributionOf(id: string | undefined, { entities }: Lookup): Pick<ViewerFact, 'attribution' | 'speaker'> {
  return id === undefined ? {} : { attribution: entities.get(id)?.label ?? id, speaker: id };
}

function viewerFact(fact: Fact, name: string, lookup: Lookup): ViewerFact {
  const roles = Object.entries(fact.roles).filter(([, terms]) => terms.length > 0);
  return {
    id: fact.id,
    name,
    kind: fact.kind,
    factType: fact.type,
    roles: roles.map(([role, terms]) => [role, terms.map((term) => viewerTerm(term, lookup))] as const),
    modality: fact.modality,
    ...attributionOf(fact.attribution, lookup),
    ...(fact.kind === 'relation' && fact.former ? { former: true as const } : {}),
    ...dateOf(fact),
    confidence: fact.confidence,
    evidence: bestFirst(
      fact.provenance.map((provenance) => evidenceOf(provenance, Object.values(fact.roles).flat(), lookup)),
    ),
  };
}

/** The first time in its roles that the text resolves to a date. */
function dateOf({ roles }: Fact): { date?: string } {
  const times = Object.values(roles).flatMap((terms) => terms.filter((term) => term.kind === 'time'));
  const date = times.find(({ value }) => value !== undefined)?.value;
  return date === undefined ? {} : { date };
}

function viewerTerm(term: Term, { entities, nodes }: Lookup): ViewerTerm {
  const node = term.kind === 'entity' ? nodes.get(term.id) : undefined;
  return { text: termText(term, entities), ...(node === undefined ? {} : { node }) };
}

type Told = Pick<Provenance, 'document' | 'trigger' | 'sentence' | 'foundBy' | 'confidence'>;

function evidenceOf(
  { document, trigger, sentence, foundBy, confidence }: Told,
  terms: readonly Term[],
  lookup: Lookup,
): ViewerEvidence {
  const ranges = terms.flatMap((term) => rangesOf(term));
  return {
    document: lookup.documents.get(document)!,
    sentence: lookup.texts.get(document)!.slice(sentence.start, sentence.end),
    start: sentence.start,
    marks: marksIn(sentence, ranges),
    ...(trigger ? { trigger: markOf(trigger, sentence) } : {}),
    foundBy,
    confidence,
  };
}

/** Ranges of the text as marks of the sentence: those inside it, each once, by start, the longer of two first. */
export function marksIn(sentence: TextRange, ranges: readonly TextRange[]): [number, number][] {
  const inside = ranges.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const marks = new Map(inside.map((range) => [rangeKey(range), markOf(range, sentence)]));
  return [...marks.values()].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

function markOf({ start, end }: TextRange, sentence: TextRange): [number, number] {
  return [start - sentence.start, end - sentence.start];
}
