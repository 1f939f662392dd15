/** The search box: `/` leads to it, arrows through what it finds, Enter takes the first. */
import { createRef } from 'preact';
import { Dot } from './panels.js';
import { safeText } from './safe-text.js';
import { searchNodes } from './search-nodes.js';
import { data, query, selectNode } from './state.js';

const MOST = 12;
const box = createRef<HTMLInputElement>();

/** Puts the cursor into the search box. */
export function focusSearch(): void {
  box.current?.focus();
}

export function Search() {
  const found = searchNodes(data.value!.nodes, query.value).slice(0, MOST);
  return (
    <search class="search" onKeyDown={(event) => stepThrough(event, found)}>
      <input
        ref={box}
        type="search"
        placeholder="Find an entity  ( / )"
        aria-label="Find an entity"
        aria-keyshortcuts="/"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      {query.value.trim() !== '' && <Results found={found} />}
    </search>
  );
}

function Results({ found }: { found: readonly number[] }) {
  const { nodes } = data.value!;
  return (
    <ul class="results">
      {found.map((index) => (
        <li key={index}>
          <button type="button" onClick={() => choose(index)}>
            <Dot kind={nodes[index]!.kind} /> <bdi>{safeText(nodes[index]!.label)}</bdi>
          </button>
        </li>
      ))}
      <li class={found.length === 0 ? 'nothing' : 'unseen'} role="status">
        {found.length === 0 ? 'nothing found' : `${found.length} found`}
      </li>
    </ul>
  );
}

function choose(index: number): void {
  query.value = '';
  selectNode(index);
}

/** Enter in the box takes the first; up and down go through box and buttons. */
function stepThrough(event: KeyboardEvent, found: readonly number[]): void {
  const isBox = event.target === box.current;
  if (event.key === 'Enter' && isBox && found[0] !== undefined) choose(found[0]);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('input, .results button')];
  stops[stops.indexOf(event.target as HTMLElement) + step]?.focus();
}
