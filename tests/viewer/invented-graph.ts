/** A graph of invented people as the viewer gets it: every modality, parallel edges, an unconnected entity. */
import type { ViewerClaim, ViewerData, ViewerEdge, ViewerFact, ViewerNode } from '../../src/graph/viewer-types.js';
import type { Modality } from '../../src/model/text.js';

function node(
  label: string,
  kind: string,
  place: readonly [number, number],
  aliases: readonly string[] = [],
): ViewerNode {
  const id = label.toLowerCase().replaceAll(' ', '-');
  return { id, label, kind, level: 'name', aliases: [label, ...aliases], x: place[0], y: place[1], size: 8 };
}

/** The sentence without its brackets, and what stood in them as marks. */
export function marked(bracketed: string): Pick<ViewerClaim, 'sentence' | 'marks'> {
  const marks: [number, number][] = [];
  let sentence = '';
  for (const part of bracketed.split(/(?=\[)|(?<=\])/)) {
    const words = part.replace(/^\[|\]$/g, '');
    if (part.startsWith('[')) marks.push([sentence.length, sentence.length + words.length]);
    sentence += words;
  }
  return { sentence, marks };
}

interface Told {
  readonly source: number;
  readonly target: number;
  readonly predicate: string;
  readonly factType: string;
  readonly modality: Modality;
  readonly says: string;
  readonly attribution?: string;
}

const NODES = [
  node('Ada Quill', 'Person', [0, 0], ['Quill', 'the chancellor']),
  node('Borís Nováček', 'Person', [100, 10], ['Nováček']),
  node('Veldania', 'Country', [40, 90]),
  node('Port Ester', 'City', [-70, 70]),
  node('Quillon Works', 'Company', [-60, -60]),
  node('Hilde Marr', 'Person', [0, 300]),
];

const TOLD: readonly Told[] = [
  {
    ...{ source: 0, target: 1, predicate: 'met', factType: 'Meet', modality: 'asserted' },
    says: '[Ada Quill] met [Borís Nováček] at the harbour on Monday.',
  },
  {
    ...{ source: 1, target: 0, predicate: 'praised', factType: 'Praise', modality: 'possible' },
    says: '[Nováček] may praise [Quill] in public.',
  },
  {
    ...{
      source: 0,
      target: 2,
      predicate: 'visited',
      factType: 'Visit',
      modality: 'planned',
      attribution: 'Hilde Marr',
    },
    says: '[The chancellor] will visit [Veldania] in spring, Marr said.',
  },
  {
    ...{ source: 1, target: 3, predicate: 'travelledTo', factType: 'Travel', modality: 'possible' },
    says: '[Nováček] might go on to [Port Ester].',
  },
  {
    ...{
      source: 0,
      target: 4,
      predicate: 'acquired',
      factType: 'Acquire',
      modality: 'denied',
      attribution: 'Ada Quill',
    },
    says: '[Quill] denied that she had bought [Quillon Works].',
  },
];

const RESIGNED = '[Hilde Marr] resigned.';
const SENTENCES = [...TOLD.map(({ says }) => says), RESIGNED].map((says) => marked(says));

/** The whole article: a line for each sentence. */
const TEXT = SENTENCES.map(({ sentence }) => sentence).join('\n');

/** Where a sentence stands in the article, with its marks. */
function placed(says: string): Pick<ViewerClaim, 'sentence' | 'start' | 'marks'> {
  const told = marked(says);
  return { ...told, start: TEXT.indexOf(told.sentence) };
}

function mentionsOf(says: string, nodes: readonly number[]): [number, number, number][] {
  const { start, marks } = placed(says);
  return marks.map(([from, to], index) => [start + from, start + to, nodes[index]!]);
}

/** Sentence of the asserted edge between nodes 0 and 1, and its two marks. */
export const MEETING = {
  key: '0~1',
  sentence: 'Ada Quill met Borís Nováček at the harbour on Monday.',
  marks: ['Ada Quill', 'Borís Nováček'],
};

/** The data; `change` may replace parts. */
export function inventedGraph(change: Partial<ViewerData> = {}): ViewerData {
  return {
    title: 'Talks in Veldania',
    vocabulary: { base: 'https://example.org/id/', classes: {}, events: {}, properties: {}, roles: {} },
    documents: [
      {
        id: 'd0',
        title: 'Chancellor meets minister',
        publisher: 'The Ester Post',
        published: '2021-03-09',
        url: 'https://news.example/1',
        text: TEXT,
        mentions: [
          ...TOLD.flatMap(({ says, source, target }) => mentionsOf(says, [source, target])),
          ...mentionsOf(RESIGNED, [5]),
        ],
      },
    ],
    nodes: NODES,
    edges: TOLD.map(edgeOf),
    facts: [...TOLD.map(factOf), resignation()],
    ...change,
  };
}

function edgeOf({ source, target, predicate, ...told }: Told, fact: number): ViewerEdge {
  const { modality, says, attribution } = told;
  const evidence = { document: 0, ...placed(says), foundBy: 'frame:Meet/verb/1', confidence: 0.9 };
  const claim: ViewerClaim = { ...evidence, fact, modality, ...(attribution ? { attribution } : {}) };
  return { source, target, predicate, modality, asserted: modality === 'asserted', claims: [claim] };
}

function factOf({ source, target, factType, modality, says, attribution }: Told, index: number): ViewerFact {
  const term = (at: number) => [{ text: NODES[at]!.label, node: at }];
  return {
    ...{
      id: `event/f${index}`,
      name: `f${index}`,
      kind: 'event',
      factType,
      modality,
      confidence: 0.9,
      ...(attribution ? { attribution } : {}),
    },
    roles: [
      ['agent', term(source)],
      ['other', term(target)],
    ],
    evidence: [{ document: 0, ...placed(says), foundBy: 'frame:Meet/verb/1', confidence: 0.9 }],
  };
}

function resignation(): ViewerFact {
  const evidence = { document: 0, ...placed(RESIGNED), foundBy: 'model:Resign', confidence: 0.8 };
  return {
    ...{
      id: 'event/f9',
      name: 'f9',
      kind: 'event',
      factType: 'Resign',
      modality: 'asserted',
      confidence: 0.8,
      evidence: [evidence],
    },
    roles: [['official', [{ text: 'Hilde Marr', node: 5 }]]],
  };
}
