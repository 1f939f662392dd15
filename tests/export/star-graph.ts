/** A graph made of any strings: each is the label of an entity that a hub met, and the sentence that says so. */
import { hashParts } from '../../src/model/ids.js';
import type { ClaimId, EntityId, FactId, KnowledgeGraph } from '../../src/model/statement.js';

const HUB = 'person/hub-00000000' as EntityId;

/** Id of the entity that the string at this position names. */
export function labelId(index: number): EntityId {
  return `person/p-${hashParts([String(index)], 8)}` as EntityId;
}

/** The graph of some labels, one event, statement and claim each. */
export function starGraph(labels: readonly string[]): KnowledgeGraph {
  const text = labels.join('');
  const starts = labels.map((_, index) => labels.slice(0, index).join('').length);
  const document = 'd0';
  const entity = (id: EntityId, label: string) => ({
    ...{ id, type: 'Person', label, level: 'name' as const, aliases: [label, `${label}.`], documents: [document] },
  });
  const told = labels.map((label, index) => {
    const range = { start: starts[index]!, end: starts[index]! + label.length };
    const ends = [HUB, labelId(index)].map((id) => ({ kind: 'entity' as const, id, mentions: [range] }));
    const fact = `event/${hashParts([`f${index}`])}` as FactId;
    const evidence = { document, range, quote: label, sentence: range, foundBy: 'test', confidence: 0.75 };
    return { ends, fact, evidence, claim: `claim/${hashParts([`c${index}`])}` as ClaimId };
  });
  return {
    sources: [
      { id: document, text, title: labels[0] ?? '', published: '2019-01-18', url: 'https://example.org/a b"<x>' },
    ],
    entities: [entity(HUB, 'Hub'), ...labels.map((label, index) => entity(labelId(index), label))],
    facts: told.map(({ fact, ends, evidence }, index) => ({
      ...{ kind: 'event' as const, id: fact, type: 'Meet', modality: 'asserted' as const, confidence: 0.75, document },
      roles: { participant: ends, topic: [{ kind: 'text' as const, text: labels[index]!, range: evidence.range }] },
      provenance: [evidence],
    })),
    statements: told.map(({ ends, claim }) => ({
      ...{ subject: HUB, predicate: 'met', object: ends[1]!, asserted: true, claims: [claim] },
    })),
    claims: told.map(({ ends, fact, claim, evidence }) => ({
      ...{
        id: claim,
        subject: HUB,
        predicate: 'met',
        object: ends[1]!,
        fact,
        modality: 'asserted' as const,
        ...evidence,
      },
    })),
    madeWith: { model: 'model-1', ontology: 'ontology-1' },
  };
}
