/** Finding entities by name: accent-folded, by word beginnings, over labels and aliases; where that finds nothing, with slips of the pen. One text of all names is searched: 100,000 take some milliseconds. */
import type { ViewerNode } from '../graph/viewer-types.js';
import { placesNear, slipsAt, slipsIn } from '../model/near-words.js';

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

/** Positions of the nodes that match, best first: label before alias, beginning before inner word, then the bigger node. Where none does, those that nearly match. */
export function searchNodes(index: NameIndex, text: string): number[] {
  const wanted = withWords(text.trim());
  if (wanted === '') return [];
  const exact = ranked(index, hitsOf(index, wanted));
  return exact.length > 0 ? exact : ranked(index, nearHitsOf(index, wanted));
}

/** A name that matches: at its first word or at a later one, and with how many slips. */
interface NameHit {
  readonly name: number;
  readonly isFirst: boolean;
  readonly slips: number;
}

function ranked({ labels, owners }: NameIndex, hits: Iterable<NameHit>): number[] {
  const ranks: number[][] = [];
  for (const { name, isFirst, slips } of hits) {
    const rank = 4 * slips + (labels[name] ? 0 : 2) + (isFirst ? 0 : 1);
    ranks[rank] ??= [];
    ranks[rank].push(name);
  }
  return ownersOnce(ranks, owners);
}

/** The nodes of the names, rank by rank; names stand in the order of their nodes' sizes. A short text has a hit in every other name. */
function ownersOnce(ranks: readonly (readonly number[])[], owners: Uint32Array): number[] {
  const isTold = new Uint8Array(owners.length);
  const found: number[] = [];
  ranks.forEach((rank) => {
    for (const name of Uint32Array.from(rank).sort()) {
      const node = owners[name]!;
      if (isTold[node] === 0) found.push(node);
      isTold[node] = 1;
    }
  });
  return found;
}

/** Names in which the text stands at the beginning of a word; `isFirst`: of the first one. */
function* hitsOf({ text, starts }: NameIndex, wanted: string): Iterable<NameHit> {
  const sought = wanted.startsWith(WORD) ? wanted : NAME + wanted;
  let name = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    while (name + 1 < starts.length && starts[name + 1]! <= at) name++;
    yield { name, isFirst: at - starts[name]! <= 1, slips: 0 };
  }
}

/** Names each word of the text nearly begins a word of; `isFirst` is told of its longest, which leads to the names. */
function* nearHitsOf({ text, starts }: NameIndex, wanted: string): Iterable<NameHit> {
  const words = (wanted.match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
  const [longest, ...others] = words;
  if (longest === undefined) return;
  let name = 0;
  for (const at of placesNear(longest, text, WORD, slipsIn(longest))) {
    const slips = slipsAt(longest, text, at, slipsIn(longest));
    if (slips > slipsIn(longest)) continue;
    name = nameAt(starts, at, name);
    const line = text.slice(starts[name], starts[name + 1]);
    const all = others.reduce((sum, word) => sum + slipsInLine(word, line), slips);
    if (Number.isFinite(all)) yield { name, isFirst: at - starts[name]! <= 2, slips: all };
  }
}

/** The fewest slips from a word to a beginning of some word in a name; infinite where they are too many. */
function slipsInLine(word: string, line: string): number {
  if (line.includes(WORD + word)) return 0;
  if (slipsIn(word) === 0) return Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let at = line.indexOf(WORD); at !== -1; at = line.indexOf(WORD, at + 1)) {
    const slips = slipsAt(word, line, at + 1, slipsIn(word));
    if (slips <= slipsIn(word)) least = Math.min(least, slips);
  }
  return least;
}

/** The name in which a place of the text lies; `near`: one that is not far before it, where places come in order. */
function nameAt(starts: Uint32Array, place: number, near: number): number {
  let [low, high] = [starts[near]! <= place ? near : 0, starts.length - 1];
  while (low < high && starts[low + 1]! <= place) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The alias by which a node is found; undefined where its label is found as well. */
export function nameFound({ label, aliases }: Findable, text: string): string | undefined {
  const names = [label, ...aliases.filter((alias) => alias !== label)];
  const [best] = searchNodes(indexNames(names.map((name) => ({ label: name, aliases: [], size: 0 }))), text);
  return best ? names[best] : undefined;
}

/** Folded, each word marked where it begins. */
function withWords(name: string): string {
  return fold(name.replaceAll(NAME, ' ')).replace(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, WORD);
}
