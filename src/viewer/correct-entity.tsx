/** What is wrong with an entity, and the ways to mend it: another name, one more that is the same, several that are one here. */
import { useState } from 'preact/hooks';
import type { ViewerFact } from '../graph/viewer-types.js';
import { words } from './bundles.js';
import { LONGEST_NAME, mergeInto, namesByDocument, rejectFact, rename, splitOff } from './correct.js';
import { safeText } from './safe-text.js';
import { Finder } from './search.js';
import { data } from './state.js';

export function CorrectEntity({ node }: { node: number }) {
  return (
    <details class="correct">
      <summary>Correct this entity</summary>
      <Rename key={data.value!.nodes[node]!.label} node={node} />
      <Merge node={node} />
      <Split node={node} />
    </details>
  );
}

function Rename({ node }: { node: number }) {
  const { label } = data.value!.nodes[node]!;
  const [text, setText] = useState(label);
  const submit = (event: Event) => {
    event.preventDefault();
    rename(node, text);
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        type="text"
        aria-label="Name"
        maxLength={LONGEST_NAME}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" disabled={text.trim() === '' || text.trim() === label}>
        Rename
      </button>
    </form>
  );
}

function Merge({ node }: { node: number }) {
  const [text, setText] = useState('');
  return (
    <Finder
      name="The same as … (merge)"
      text={text}
      except={node}
      onText={setText}
      onChoose={(other) => mergeInto(node, other)}
    />
  );
}

/** Only what several documents speak of can be several things. */
function Split({ node }: { node: number }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const told = namesByDocument(node);
  if (told.length < 2) return null;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const split = () => {
    setChosen(new Set());
    splitOff(node, [...chosen]);
  };
  return (
    <fieldset>
      <legend>In these documents it is another one</legend>
      {told.map(({ document, names }) => (
        <label key={document.id}>
          <input type="checkbox" checked={chosen.has(document.id)} onChange={() => toggle(document.id)} />
          <span>
            <bdi>{safeText(document.title ?? 'untitled')}</bdi>: <bdi class="names">{safeText(names.join(', '))}</bdi>
          </span>
        </label>
      ))}
      <button type="button" onClick={split} disabled={chosen.size === 0 || chosen.size === told.length}>
        Split
      </button>
    </fieldset>
  );
}

/** Takes a fact out of the graph; the keyboard goes on in the panel. */
export function RejectButton({ fact }: { fact: ViewerFact }) {
  const reject = (event: Event) => {
    const panel = (event.currentTarget as HTMLElement).closest<HTMLElement>('.panel');
    rejectFact(fact);
    panel?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="link reject" aria-label={`Reject: ${words(fact.factType)}`} onClick={reject}>
      reject
    </button>
  );
}
