/** The gate to yaml: a file as a tree of texts in which every node knows its line. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { TriplewireError } from '../model/errors.js';
import type { OntologyFile } from './turtle.js';

/** A node. Scalars are their text, so that `2018` and `no` stay words. `line` is 1-based. */
export type YamlNode =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly line: number }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly line: number };

export interface YamlEntry {
  readonly key: string;
  readonly value: YamlNode;
  readonly line: number;
}

/** Reads one YAML document. Throws `bad-yaml` with file and line. */
export function readYaml(file: OntologyFile): YamlNode {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const problem = document.errors[0];
  if (problem) refuse(file, problem.message, lines.linePos(problem.pos[0]).line);
  return readNode(document.contents, 1, { file, lines });
}

interface Context {
  readonly file: OntologyFile;
  readonly lines: LineCounter;
}

/** `line` is that of the key, for values that are left empty. */
function readNode(node: ParsedNode | null, line: number, context: Context): YamlNode {
  const at = node?.range ? context.lines.linePos(node.range[0]).line : line;
  if (isMap(node)) return { kind: 'map', entries: node.items.map((pair) => readEntry(pair, at, context)), line: at };
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => readNode(item, at, context)), line: at };
  if (isAlias(node)) refuse(context.file, 'Aliases (*name) are not read here; write the value out', at);
  return { kind: 'text', text: isScalar(node) ? String(node.value ?? '') : '', line: at };
}

function readEntry(pair: { key: ParsedNode; value: ParsedNode | null }, line: number, context: Context): YamlEntry {
  const key = readNode(pair.key, line, context);
  if (key.kind !== 'text') refuse(context.file, 'A key must be a word', key.line);
  return { key: key.kind === 'text' ? key.text : '', value: readNode(pair.value, key.line, context), line: key.line };
}

function refuse(file: OntologyFile, message: string, line: number): never {
  throw new TriplewireError('bad-yaml', `This YAML cannot be read: ${message}`, { file: file.path, line });
}
