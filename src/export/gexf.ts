/** GEXF 1.3 with time: an edge is there in the days that its facts tell (https://gexf.net). */
import type { KnowledgeGraph } from '../model/statement.js';
import type { Carry, Report } from './carry.js';
import { type NetworkEdge, type NetworkNode, networkOf } from './network.js';
import { XML_HEAD, xmlCarrier } from './xml.js';

type Attributes = readonly (readonly [name: string, type: 'string' | 'boolean' | 'integer' | 'double'])[];

const NODE_ATTRIBUTES: Attributes = [
  ['class', 'string'],
  ['level', 'string'],
  ['aliases', 'string'],
  ['documents', 'integer'],
  ['sameAs', 'string'],
];
const EDGE_ATTRIBUTES: Attributes = [
  ['asserted', 'boolean'],
  ['modality', 'string'],
  ['confidence', 'double'],
  ['documents', 'integer'],
  ['sentence', 'string'],
];

/** The network as GEXF, an element a line. The weight of an edge is the number of its claims. */
export function* writeGexf(graph: KnowledgeGraph, report: Report): Generator<string> {
  const { nodes, edges } = networkOf(graph);
  const carry = xmlCarrier('GEXF', report);
  yield `${XML_HEAD}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n';
  yield `${declare('node', NODE_ATTRIBUTES)}${declare('edge', EDGE_ATTRIBUTES)}<nodes>\n`;
  for (const node of nodes) yield nodeElement(node, carry);
  yield '</nodes>\n<edges>\n';
  for (const edge of edges) yield edgeElement(edge, carry);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declare(element: 'node' | 'edge', attributes: Attributes): string {
  const lines = attributes.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`);
  return `<attributes class="${element}" mode="static">${lines.join('')}</attributes>\n`;
}

function nodeElement(node: NetworkNode, carry: Carry): string {
  const [id, label] = [node.id, node.label].map((text) => carry(text, node.id));
  return `<node id="${id}" label="${label}">${values(NODE_ATTRIBUTES, node, carry)}</node>\n`;
}

function edgeElement(edge: NetworkEdge, carry: Carry): string {
  const [id, source, target, label] = [edge.id, edge.source, edge.target, edge.predicate].map((text) =>
    carry(text, edge.id),
  );
  const ends = `id="${id}" source="${source}" target="${target}" kind="${label}" label="${label}"`;
  const spell = edge.start === '' ? '' : `<spells><spell start="${edge.start}" end="${edge.end}"/></spells>`;
  return `<edge ${ends} weight="${edge.claims}">${values(EDGE_ATTRIBUTES, edge, carry)}${spell}</edge>\n`;
}

function values(attributes: Attributes, record: NetworkNode | NetworkEdge, carry: Carry): string {
  const cells = attributes.map(([name]) => {
    const value = String(record[name as keyof typeof record]);
    return `<attvalue for="${name}" value="${carry(value, record.id)}"/>`;
  });
  return `<attvalues>${cells.join('')}</attvalues>`;
}
