/** A fact of the page whose nodes have become others, and facts that are one then. */
import { bestFirst } from '../graph/best-first.js';
import { groupBy } from '../graph/order.js';
import { keyOfRelation, relationId } from '../graph/relation-id.js';
import type { ViewerData, ViewerFact, ViewerNode, ViewerTerm } from '../graph/viewer-types.js';
import type { Change } from './change-graph.js';
import type { Attributed } from './change-speaker.js';
import { strongest } from './modality.js';

/** With the new nodes in its roles, under the id that a build gives it then. */
export function changedFact(
  fact: ViewerFact,
  { nodes, documents }: ViewerData,
  change: Change,
  speaker: (told: Attributed, document: number) => Attributed,
): ViewerFact {
  const document = fact.evidence[0]?.document ?? 0;
  const roles = fact.roles.map(([role, terms]) => [role, changedTerms(terms, document, change)] as const);
  const next = { ...fact, ...speaker(fact, document), roles };
  const isSame = JSON.stringify(endsOf(fact, nodes)) === JSON.stringify(endsOf(next, change.nodes));
  if (fact.kind === 'event' || isSame) return next;
  const [before, after] = [
    idOf(fact, documents[document]!.id, nodes),
    idOf(next, documents[document]!.id, change.nodes),
  ];
  return { ...next, id: before === fact.id ? after : fact.id };
}

/** Each thing once. */
function changedTerms(terms: readonly ViewerTerm[], document: number, { nodes, nodeOf }: Change): ViewerTerm[] {
  const next = terms.map(({ text, node }): ViewerTerm => {
    const place = node === undefined ? undefined : nodeOf(node, document);
    return place === undefined ? { text } : { text: nodes[place]!.label, node: place };
  });
  return next.filter(({ node }, at) => node === undefined || next.findIndex((term) => term.node === node) === at);
}

/** The id of a relation follows from its ends; that of an event does not. */
function idOf(fact: ViewerFact, document: string, nodes: readonly ViewerNode[]): string {
  return relationId(document, keyOfRelation(fact.factType, fact.former, endsOf(fact, nodes)));
}

function endsOf({ roles }: ViewerFact, nodes: readonly ViewerNode[]) {
  const termsOf = (role: string) => roles.find(([name]) => name === role)?.[1] ?? [];
  return [termsOf('subject'), termsOf('object')].map((terms) =>
    terms.map(({ text, node }) =>
      node === undefined ? ({ kind: 'text', text } as const) : ({ kind: 'entity', id: nodes[node]!.id } as const),
    ),
  );
}

/** Facts of one id are one, with the sentences of all. */
export function uniteFacts(facts: readonly ViewerFact[]): ViewerFact[] {
  return [...groupBy(facts, ({ id }) => id).values()].map((group) => {
    const [first] = group as [ViewerFact];
    if (group.length === 1) return first;
    return {
      ...first,
      modality: strongest(group)!,
      confidence: Math.max(...group.map(({ confidence }) => confidence)),
      evidence: bestFirst(group.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start)),
    };
  });
}
