/** Reading the fields of a YAML tree with the checks that a frame file needs; every refusal names file and line. */
import { TriplewireError } from '../model/errors.js';
import type { YamlEntry, YamlNode } from './yaml-tree.js';

/** Throws a `TriplewireError` at a line of the file being read. */
export type Refuse = (code: string, message: string, line: number) => never;

/** A `Refuse` for one file. */
export function refuseIn(file: string): Refuse {
  return (code, message, line) => {
    throw new TriplewireError(code, message, { file, line });
  };
}

/** The entries of a map, each key once. Throws `bad-frame`. */
export function readMap(node: YamlNode, what: string, refuse: Refuse): readonly YamlEntry[] {
  if (node.kind === 'map') return node.entries;
  return refuse('bad-frame', `${what} must be a map of "key: value" lines`, node.line);
}

/** The items of a list; an empty value is an empty list. Throws `bad-frame`. */
export function readItems(node: YamlNode, what: string, refuse: Refuse): readonly YamlNode[] {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'text' && node.text === '') return [];
  return refuse('bad-frame', `${what} must be a list: [one, two] or lines that start with "- "`, node.line);
}

/** A text that is not empty, white space at its ends cut. Throws `bad-frame`. */
export function readText(node: YamlNode, what: string, refuse: Refuse): string {
  if (node.kind === 'text' && node.text.trim() !== '') return node.text.trim();
  return refuse('bad-frame', `${what} must be a text; put it in quotes where it holds ": " or " #"`, node.line);
}

/** A list of texts. Throws `bad-frame`. */
export function readTexts(node: YamlNode, what: string, refuse: Refuse): string[] {
  return readItems(node, what, refuse).map((item) => readText(item, `An item of ${what}`, refuse));
}

/** The entries of a map whose keys are all known. Throws `unknown-key`. */
export function readKnownKeys(
  node: YamlNode,
  what: string,
  keys: readonly string[],
  refuse: Refuse,
): ReadonlyMap<string, YamlEntry> {
  const entries = readMap(node, what, refuse);
  for (const { key, line } of entries) {
    if (!keys.includes(key))
      refuse('unknown-key', `${what} has no field "${key}"; its fields are: ${keys.join(', ')}`, line);
  }
  return new Map(entries.map((entry) => [entry.key, entry]));
}
