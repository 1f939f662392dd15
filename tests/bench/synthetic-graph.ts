/** A graph of any size for benches: meetings of invented people, so many to a document. */
import { statementsFrom } from '../../src/graph/unite-documents.js';
import { hashParts } from '../../src/model/ids.js';
import type { Claim, ClaimId, Entity, EntityId, Fact, FactId, KnowledgeGraph } from '../../src/model/statement.js';

const EACH = 20;
const TEXT = 'Ann Lee met Bo Ek in Rome on Monday. '.repeat(EACH);
const SENTENCE = TEXT.length / EACH;

/** A graph with that many claims, twenty to a document, each about two of ever more people; lists are sorted by id. */
export function syntheticGraph(claims: number): KnowledgeGraph {
  const documents = Array.from({ length: Math.ceil(claims / EACH) }, (_, index) =>
    hashParts(['document', String(index)]),
  ).sort();
  const people = Array.from(
    { length: Math.max(2, Math.ceil(claims / 10)) },
    (_, index) => `person/ann-lee-${index}` as EntityId,
  ).sort();
  const mentioned = new Map(people.map((id) => [id, new Set<string>()]));
  const found = Array.from({ length: claims }, (_, index) => {
    const document = documents[Math.floor(index / EACH)]!;
    const ends = [people[(index * 7) % people.length]!, people[(index * 13 + 1) % people.length]!] as const;
    for (const id of ends) mentioned.get(id)!.add(document);
    return meeting(index, document, ends);
  });
  const byId = <T extends { readonly id: string }>(records: T[]) => records.sort((a, b) => (a.id < b.id ? -1 : 1));
  const all = byId(found.map(({ claim }) => claim));
  return {
    sources: documents.map((id) => ({ id, text: TEXT, title: `Talks ${id}` })),
    entities: people.map((id) => person(id, [...mentioned.get(id)!].sort())),
    facts: byId(found.map(({ fact }) => fact)),
    statements: statementsFrom(all),
    claims: all,
    madeWith: { model: 'model', ontology: 'ontology' },
  };
}

function person(id: EntityId, documents: readonly string[]): Entity {
  return { id, type: 'Person', label: `Ann ${id.slice(-4)}`, level: 'name', aliases: ['Ann'], documents };
}

function meeting(index: number, document: string, [subject, other]: readonly [EntityId, EntityId]) {
  const start = (index % EACH) * SENTENCE;
  const sentence = { start, end: start + SENTENCE - 1 };
  const range = { start, end: start + 17 };
  const common = {
    document,
    range,
    quote: TEXT.slice(range.start, range.end),
    sentence,
    foundBy: 'model:Meet',
    confidence: 0.9,
  };
  const object = { kind: 'entity' as const, id: other, mentions: [{ start: start + 12, end: start + 17 }] };
  const id = `event/${hashParts(['event', String(index)])}` as FactId;
  const fact: Fact = {
    ...{ kind: 'event', id, type: 'Meet', modality: 'asserted', confidence: 0.9, provenance: [common], document },
    roles: { participant: [{ kind: 'entity', id: subject, mentions: [{ start, end: start + 7 }] }, object] },
  };
  const claim: Claim = {
    ...{ id: `claim/${hashParts(['claim', String(index)])}` as ClaimId, subject, predicate: 'met', object, fact: id },
    ...{ modality: 'asserted', ...common },
  };
  return { fact, claim };
}
