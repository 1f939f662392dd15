/** A graph with what was read in the page joined to it: the same entity by its id, the same statement by its ends and property. */
import { claimsPerNode, nodeSize } from '../graph/node-size.js';
import type {
  ViewerClaim,
  ViewerData,
  ViewerDocument,
  ViewerEdge,
  ViewerEvidence,
  ViewerFact,
  ViewerNode,
  ViewerVocabulary,
} from '../graph/viewer-types.js';
import { strongest } from './modality.js';
import { placesBeside } from './new-places.js';

/** Where the parts of the added graph stand in the whole. */
interface Shift {
  /** New position of each added node. */
  readonly nodes: readonly number[];
  readonly facts: number;
  readonly documents: number;
}

/** Whether a graph already holds a document with this text. */
export function holdsText({ documents }: ViewerData, text: string): boolean {
  return documents.some((document) => document.text === text);
}

/** The whole; what is added is marked as new. What was there keeps its place and its position in the lists. */
export function joinGraphs(built: ViewerData, added: ViewerData): ViewerData {
  const positions = new Map(built.nodes.map(({ id }, node) => [id, node]));
  const fresh = added.nodes.filter(({ id }) => !positions.has(id));
  for (const { id } of fresh) positions.set(id, positions.size);
  const shift = {
    nodes: added.nodes.map(({ id }) => positions.get(id)!),
    facts: built.facts.length,
    documents: built.documents.length,
  };
  const edges = joinEdges(built.edges, added.edges, shift);
  return {
    title: built.title,
    vocabulary: joinVocabularies(built.vocabulary, added.vocabulary),
    documents: [...built.documents, ...added.documents.map((document) => moveDocument(document, shift))],
    nodes: joinNodes(built, added, edges),
    edges,
    facts: [...built.facts, ...joinFacts(built.facts, added.facts, shift)],
  };
}

function joinVocabularies(built: ViewerVocabulary, added: ViewerVocabulary): ViewerVocabulary {
  const both = (name: 'classes' | 'events' | 'properties' | 'roles') => ({ ...added[name], ...built[name] });
  const { base } = built;
  return {
    base,
    classes: both('classes'),
    events: both('events'),
    properties: both('properties'),
    roles: both('roles'),
  };
}

function joinNodes(built: ViewerData, added: ViewerData, edges: readonly ViewerEdge[]): ViewerNode[] {
  const again = new Map(added.nodes.map((node) => [node.id, node]));
  const claims = claimsPerNode(edges);
  const known = built.nodes.map((node, position) => grown(node, again.get(node.id), claims.get(position) ?? 0));
  const places = placesBeside(built, added);
  const fresh = added.nodes.filter(({ id }) => places.has(id));
  return [...known, ...fresh.map((node) => newcomer(node, places.get(node.id)!))];
}

/** Its community was one of the text's own graph. */
function newcomer({ community: _own, ...node }: ViewerNode, place: Pick<ViewerNode, 'x' | 'y'>): ViewerNode {
  return { ...node, ...place, isNew: true };
}

/** A known entity that the text names too: with its other names, and as large as all the claims about it make it. */
function grown(node: ViewerNode, again: ViewerNode | undefined, claims: number): ViewerNode {
  if (!again) return node;
  const aliases = [...new Set([...node.aliases, ...again.aliases])];
  return { ...node, aliases, size: nodeSize(claims) };
}

function joinEdges(built: readonly ViewerEdge[], added: readonly ViewerEdge[], shift: Shift): ViewerEdge[] {
  const edges = new Map(built.map((edge) => [edgeKey(edge), edge]));
  for (const edge of added) {
    const [source, target] = [shift.nodes[edge.source]!, shift.nodes[edge.target]!];
    const claims = edge.claims.map((claim) => moveClaim(claim, shift));
    const own = { ...edge, source, target, claims };
    const known = edges.get(edgeKey(own));
    edges.set(edgeKey(own), known ? withClaims(known, own) : own);
  }
  return [...edges.values()];
}

function edgeKey({ source, target, predicate }: ViewerEdge): string {
  return `${source}~${target}~${predicate}`;
}

function withClaims(known: ViewerEdge, added: ViewerEdge): ViewerEdge {
  const modality = strongest([known, added])!;
  return { ...known, modality, asserted: modality === 'asserted', claims: [...known.claims, ...added.claims] };
}

/** Short names are unique in a graph of their own; one that the built graph has already is told apart. */
function joinFacts(built: readonly ViewerFact[], added: readonly ViewerFact[], shift: Shift): ViewerFact[] {
  const taken = new Set(built.map(({ name }) => name));
  return added.map((fact) => ({
    ...fact,
    name: taken.has(fact.name) ? `${fact.name}-new` : fact.name,
    roles: fact.roles.map(([role, terms]) => [
      role,
      terms.map((term) => (term.node === undefined ? term : { ...term, node: shift.nodes[term.node]! })),
    ]),
    evidence: fact.evidence.map((evidence) => moveEvidence(evidence, shift)),
    isNew: true,
  }));
}

function moveClaim(claim: ViewerClaim, shift: Shift): ViewerClaim {
  return { ...claim, ...moveEvidence(claim, shift), fact: claim.fact + shift.facts };
}

function moveEvidence(evidence: ViewerEvidence, { documents }: Shift): ViewerEvidence {
  return { ...evidence, document: evidence.document + documents };
}

function moveDocument(document: ViewerDocument, { nodes }: Shift): ViewerDocument {
  return { ...document, mentions: document.mentions.map(([start, end, node]) => [start, end, nodes[node]!]) };
}
