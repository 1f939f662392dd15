/** The search box: accent-folded, by word beginnings, over labels and aliases. */
import { signal } from '@preact/signals';
import type { ViewerNode } from '../graph/viewer-types.js';
import { safeText } from './evidence.js';
import { Dot } from './panels.js';
import { data, selectNode } from './state.js';

const MOST = 12;
const query = signal('');

/** Letters without accents and case, for comparison. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Positions of the nodes that match, best first: label before alias, beginning before inner word, then the bigger node. */
export function searchNodes(nodes: readonly ViewerNode[], text: string): number[] {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const ranked = nodes.map((node, index) => ({ index, rank: rankOf(node, wanted), size: node.size }));
  const found = ranked.filter(({ rank }) => rank < Number.POSITIVE_INFINITY);
  return found.sort((a, b) => a.rank - b.rank || b.size - a.size || a.index - b.index).map(({ index }) => index);
}

function rankOf(node: ViewerNode, wanted: string): number {
  const rank = (name: string, base: number) => {
    const folded = fold(name);
    if (folded.startsWith(wanted)) return base;
    return folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))
      ? base + 1
      : Number.POSITIVE_INFINITY;
  };
  return Math.min(rank(node.label, 0), ...node.aliases.map((alias) => rank(alias, 2)));
}

export function Search() {
  const { nodes } = data.value!;
  const found = searchNodes(nodes, query.value).slice(0, MOST);
  const choose = (index: number) => {
    query.value = '';
    selectNode(index);
  };
  return (
    <search class="search">
      <input
        type="search"
        placeholder="Find an entity"
        aria-label="Find an entity"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => event.key === 'Enter' && found[0] !== undefined && choose(found[0])}
      />
      {query.value.trim() !== '' && (
        <ul class="results">
          {found.map((index) => (
            <li key={index}>
              <button type="button" onClick={() => choose(index)}>
                <Dot kind={nodes[index]!.kind} /> <bdi>{safeText(nodes[index]!.label)}</bdi>
              </button>
            </li>
          ))}
          {found.length === 0 && <li class="nothing">nothing found</li>}
        </ul>
      )}
    </search>
  );
}
