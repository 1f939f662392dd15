/** A graph in which every text that comes from strangers is a hostile one: a ring of entities, a fact between each and the next. */
import type { ViewerClaim, ViewerData } from '../../src/graph/viewer-types.js';
import { HOSTILE_LABELS } from '../support/hostile-labels.js';
import { inventedGraph } from './invented-graph.js';

const MODALITIES = ['asserted', 'planned', 'possible', 'denied'] as const;

/** Entity `n` and document `n` have the ids `thing/n` and `dn`. */
export function hostileGraph(): ViewerData {
  const labels = HOSTILE_LABELS;
  const next = (at: number) => (at + 1) % labels.length;
  const angle = (at: number) => (2 * Math.PI * at) / labels.length;
  return {
    title: labels[1]!,
    vocabulary: inventedGraph().vocabulary,
    documents: labels.map((text, at) => ({
      ...{ id: `d${at}`, title: text, publisher: text, author: text, published: text, url: text },
      ...{ text: `${text} ${text}.`, mentions: [[0, text.length, at] as const] },
    })),
    nodes: labels.map((label, at) => ({
      ...{ id: `thing/${at}`, label, kind: at % 4 === 0 ? label : 'Person', level: 'name', aliases: [`x ${label}`] },
      ...{ x: 300 * Math.cos(angle(at)), y: 300 * Math.sin(angle(at)), size: 5, sameAs: label },
    })),
    edges: labels.map((predicate, at) => {
      const modality = MODALITIES[at % 4]!;
      return { source: at, target: next(at), predicate, modality, asserted: at % 4 === 0, claims: [claimOf(at)] };
    }),
    facts: labels.map((factType, at) => {
      const { modality, attribution, ...evidence } = claimOf(at);
      const terms = [at, next(at)].map((node) => ({ text: labels[node]!, node }));
      return {
        ...{ id: `event/f${at}`, name: `f${at}`, kind: 'event', factType, modality, confidence: 0.9 },
        ...{ attribution: attribution!, date: `202${at % 5}`, evidence: [evidence] },
        roles: [
          [factType, terms],
          ['content', [{ text: factType }]],
        ],
      };
    }),
  };
}

function claimOf(at: number): ViewerClaim {
  const text = HOSTILE_LABELS[at]!;
  return {
    ...{ document: at, sentence: `${text} ${text}.`, start: 0, marks: [[0, text.length]], foundBy: text },
    ...{ confidence: 0.9, fact: at, modality: MODALITIES[at % 4]!, attribution: text },
  };
}
