/** GraphML with typed attributes, for Gephi, NetworkX and, with drawn labels, yEd (http://graphml.graphdrawing.org). */
import type { KnowledgeGraph } from '../model/statement.js';
import type { Carry, Report } from './carry.js';
import { type NetworkEdge, type NetworkNode, networkOf } from './network.js';
import { XML_HEAD, xmlCarrier } from './xml.js';

type ValueType = 'string' | 'boolean' | 'int' | 'double';

const NODE_KEYS = {
  ...{ label: 'string', class: 'string', level: 'string', aliases: 'string', documents: 'int' },
  sameAs: 'string',
} as const satisfies Partial<Record<keyof NetworkNode, ValueType>>;

const EDGE_KEYS = {
  ...{ predicate: 'string', asserted: 'boolean', modality: 'string', confidence: 'double', claims: 'int' },
  ...{ documents: 'int', start: 'string', end: 'string', sentence: 'string' },
} as const satisfies Partial<Record<keyof NetworkEdge, ValueType>>;

const ROOT =
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';

/** The network as GraphML, an element a line. */
export function* writeGraphml(graph: KnowledgeGraph, report: Report): Generator<string> {
  const { nodes, edges } = networkOf(graph);
  const carry = xmlCarrier('GraphML', report);
  yield `${XML_HEAD}${ROOT}${keys('node', NODE_KEYS)}${keys('edge', EDGE_KEYS)}<graph id="news" edgedefault="directed">\n`;
  for (const node of nodes) {
    const drawn = `<y:ShapeNode><y:NodeLabel>${carry(node.label, node.id)}</y:NodeLabel></y:ShapeNode>`;
    yield `<node id="${carry(node.id, node.id)}">${data('node', NODE_KEYS, node, carry)}${graphics('node', drawn)}</node>\n`;
  }
  for (const edge of edges) {
    const [id, source, target] = [edge.id, edge.source, edge.target].map((end) => carry(end, edge.id));
    const drawn = `<y:PolyLineEdge><y:Arrows source="none" target="standard"/><y:EdgeLabel>${carry(edge.predicate, edge.id)}</y:EdgeLabel></y:PolyLineEdge>`;
    yield `<edge id="${id}" source="${source}" target="${target}">${data('edge', EDGE_KEYS, edge, carry)}${graphics('edge', drawn)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(element: 'node' | 'edge', types: Readonly<Record<string, ValueType>>): string {
  const own = Object.entries(types).map(
    ([name, type]) => `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`,
  );
  return `${own.join('')}<key id="${element}-graphics" for="${element}" yfiles.type="${element}graphics"/>\n`;
}

function data<T extends NetworkNode | NetworkEdge>(
  element: 'node' | 'edge',
  types: Partial<Record<keyof T, ValueType>>,
  record: T,
  carry: Carry,
): string {
  const names = Object.keys(types) as (keyof T & string)[];
  const values = names.map((name) => `<data key="${element}-${name}">${carry(String(record[name]), record.id)}</data>`);
  return values.join('');
}

function graphics(element: 'node' | 'edge', drawn: string): string {
  return `<data key="${element}-graphics">${drawn}</data>`;
}
