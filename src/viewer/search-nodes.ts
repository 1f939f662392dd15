/** Finding entities by name: accent-folded, by word beginnings, over labels and aliases. One text of all names is searched: 100,000 take some milliseconds. */
import type { ViewerNode } from '../graph/viewer-types.js';

/** What the search looks at. */
export type Findable = Pick<ViewerNode, 'label' | 'aliases' | 'size'>;

/** Stands before each word of a folded name. */
const WORD = '\u0001';
/** Stands before each name. */
const NAME = '\n';

/** All names, the bigger nodes first, each behind a line end; `starts` has the place of each, `owners` its node. */
export interface NameIndex {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly owners: Uint32Array;
  /** 1 for a label, 0 for an alias. */
  readonly labels: Uint8Array;
}

/** Letters without accents and case, for comparison. */
export function fold(text: string): string {
  const isPlain = /^[\x20-\x7e]*$/.test(text);
  return (isPlain ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}

/** The names as the search wants them; worth keeping. */
export function indexNames(nodes: readonly Findable[]): NameIndex {
  const bySize = [...nodes.keys()].sort((a, b) => nodes[b]!.size - nodes[a]!.size || a - b);
  const names = bySize.flatMap((node) => {
    const { label, aliases } = nodes[node]!;
    return [label, ...aliases].map((name, at) => ({ node, line: NAME + withWords(name), isLabel: at === 0 }));
  });
  const starts = new Uint32Array(names.length);
  names.forEach(({ line }, at) => {
    if (at + 1 < names.length) starts[at + 1] = starts[at]! + line.length;
  });
  return {
    text: names.map(({ line }) => line).join(''),
    starts,
    owners: Uint32Array.from(names, ({ node }) => node),
    labels: Uint8Array.from(names, ({ isLabel }) => Number(isLabel)),
  };
}

/** Positions of the nodes that match, best first: label before alias, beginning before inner word, then the bigger node. */
export function searchNodes(index: NameIndex, text: string): number[] {
  const wanted = withWords(text.trim());
  if (wanted === '') return [];
  const ranks: Set<number>[] = [new Set(), new Set(), new Set(), new Set()];
  for (const { name, isFirst } of hitsOf(index, wanted)) {
    ranks[(index.labels[name] ? 0 : 2) + (isFirst ? 0 : 1)]!.add(index.owners[name]!);
  }
  return [...new Set(ranks.flatMap((nodes) => [...nodes]))];
}

/** Names in which the text stands at the beginning of a word; `isFirst`: of the first one. */
function* hitsOf({ text, starts }: NameIndex, wanted: string): Iterable<{ name: number; isFirst: boolean }> {
  const sought = wanted.startsWith(WORD) ? wanted : NAME + wanted;
  let name = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    while (name + 1 < starts.length && starts[name + 1]! <= at) name++;
    yield { name, isFirst: at - starts[name]! <= 1 };
  }
}

/** The alias by which a node is found; undefined where its label is found as well. */
export function nameFound({ label, aliases }: Findable, text: string): string | undefined {
  const isFound = (name: string) => searchNodes(indexNames([{ label: name, aliases: [], size: 0 }]), text).length > 0;
  return isFound(label) ? undefined : aliases.find(isFound);
}

/** Folded, each word marked where it begins. */
function withWords(name: string): string {
  return fold(name.replaceAll(NAME, ' ')).replace(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, WORD);
}
