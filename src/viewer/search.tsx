/** The search boxes: arrows lead through what is found, Enter takes the first. `/` leads to the one in the bar. */
import { createRef, type RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { counted, words } from './bundles.js';
import { factsOfNodes, names } from './derived.js';
import { Dot } from './dot.js';
import { shortText } from './safe-text.js';
import { nameFound, searchNodes } from './search-nodes.js';
import { data, goTo, query } from './state.js';

const MOST = 12;
/** Characters of a name in the list of what is found. */
const LONGEST_SHOWN = 80;
const box = createRef<HTMLInputElement>();

/** Puts the cursor into the search box of the bar. */
export function focusSearch(): void {
  box.current?.focus();
}

/** The cursor stands in the box at first; not where that would open a keyboard over the page. */
export function Search() {
  useEffect(() => {
    const hasKeys = globalThis.matchMedia('(hover: hover) and (pointer: fine) and (min-width: 641px)').matches;
    if (hasKeys && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Finder
      name="Find an entity"
      text={query.value}
      box={box}
      onText={(text) => {
        query.value = text;
      }}
      onChoose={goTo}
    />
  );
}

export interface FinderProps {
  readonly name: string;
  readonly text: string;
  readonly box?: RefObject<HTMLInputElement | null>;
  /** The one that is not meant: whose other it is to be. */
  readonly except?: number;
  readonly onText: (text: string) => void;
  readonly onChoose: (node: number) => void;
}

/** A box for a name with the entities that it may mean; choosing one empties it. */
export function Finder({ name, text, box, except, onText, onChoose }: FinderProps) {
  const find = (wanted: string) => searchNodes(names.value, wanted).filter((node) => node !== except);
  const found = find(text).slice(0, MOST);
  const choose = (node: number) => {
    onText('');
    onChoose(node);
  };
  return (
    <search class="search" onKeyDown={(event) => stepThrough(event, find, choose)}>
      <input
        {...(box ? { ref: box, 'aria-keyshortcuts': '/' } : {})}
        type="search"
        placeholder={box ? `${name}  ( / )` : name}
        aria-label={name}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {text.trim() !== '' && <Results text={text} found={found} onChoose={choose} />}
    </search>
  );
}

interface ResultsProps {
  readonly text: string;
  readonly found: readonly number[];
  readonly onChoose: (node: number) => void;
}

function Results({ text, found, onChoose }: ResultsProps) {
  return (
    <div class="results">
      <ul>
        {found.map((node) => (
          <li key={node}>
            <button type="button" onClick={() => onChoose(node)}>
              <Hit node={node} text={text} />
            </button>
          </li>
        ))}
      </ul>
      <p class={found.length === 0 ? 'nothing' : 'unseen'} role="status">
        {found.length === 0 ? 'nothing found' : `${found.length} found`}
      </p>
    </div>
  );
}

/** An entity that was found: name, the alias by which it was found, class, number of facts. */
function Hit({ node, text }: { node: number; text: string }) {
  const entity = data.value!.nodes[node]!;
  const alias = nameFound(entity, text);
  const facts = factsOfNodes.value.get(node)?.length ?? 0;
  return (
    <>
      <Dot kind={entity.kind} /> <bdi>{shortText(entity.label, LONGEST_SHOWN)}</bdi>
      <span class="about">
        {alias !== undefined && (
          <>
            also <bdi>{shortText(alias, LONGEST_SHOWN)}</bdi> ·{' '}
          </>
        )}
        {words(entity.kind)} · {counted(facts, 'fact')}
      </span>
    </>
  );
}

/** Enter in the box takes the first; up and down go through box and buttons. */
function stepThrough(
  event: KeyboardEvent,
  find: (text: string) => readonly number[],
  choose: (node: number) => void,
): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) takeFirst(event.target, find, choose);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('input, .results button')];
  stops[stops.indexOf(event.target as HTMLElement) + step]?.focus();
}

/** What is in the box counts: who types fast is ahead of the list that is drawn. The next key is no letter of a name any more. */
function takeFirst(
  input: HTMLInputElement,
  find: (text: string) => readonly number[],
  choose: (node: number) => void,
): void {
  const [first] = find(input.value);
  if (first === undefined) return;
  input.blur();
  choose(first);
}
