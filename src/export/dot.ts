/** DOT, the language of Graphviz (https://graphviz.org/doc/info/lang.html). */
import type { KnowledgeGraph } from '../model/statement.js';
import { type Carry, CONTROL, carrier, type Report } from './carry.js';
import { networkOf } from './network.js';

/** In labels Graphviz obeys backslashes and reads HTML entities; a line break is written as one. */
const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '&#13;', '\t': '&#9;', '&': '&amp;' },
};

/** The network as a digraph: what is not asserted is dashed. Tooltips hold the sentence. */
export function* writeDot(graph: KnowledgeGraph, report: Report): Generator<string> {
  const { nodes, edges } = networkOf(graph);
  const quote = quoter(report);
  yield 'digraph news {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n';
  for (const { id, label, class: type } of nodes)
    yield `  ${quote(id, id)} [label=${quote(label, id)}, class=${quote(type, id)}];\n`;
  for (const { id, source, target, predicate, asserted, sentence } of edges) {
    const style = asserted ? '' : ', style=dashed';
    const attributes = `id=${quote(id, id)}, label=${quote(predicate, id)}, tooltip=${quote(sentence, id)}${style}`;
    yield `  ${quote(source, id)} -> ${quote(target, id)} [${attributes}];\n`;
  }
  yield '}\n';
}

function quoter(report: Report): Carry {
  const carry = carrier('DOT', CONTROL, report);
  return (text, record) => `"${carry(text, record).replace(/[\\"\n\r\t&]/g, (character) => ESCAPES[character]!)}"`;
}
