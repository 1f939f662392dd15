/** The box for a text to read: pasted, or a file dropped on it. */
import { signal } from '@preact/signals';
import { counted } from './bundles.js';
import { textOfDrop } from './dropped-text.js';
import { safeText } from './safe-text.js';
import { added, notice, server, tool } from './state.js';
import { reading, startReading, stopReading } from './text-reading.js';
import { forgetTexts } from './whole-graph.js';

/** They stay while the box is closed. */
const text = signal('');
const date = signal('');
const trouble = signal<string | undefined>(undefined);

export function ReadTool() {
  return (
    <>
      <h2>Read a text</h2>
      {server.value === undefined ? <Elsewhere /> : <Box />}
    </>
  );
}

/** The model is 28 MB, and a file may fetch nothing. */
function Elsewhere() {
  return (
    <p>
      This file carries the graph, not the model that reads. To read a text, open the page with{' '}
      <code>triplewire view FOLDER</code>: there it is read on your own computer, and nothing leaves it.
    </p>
  );
}

function Box() {
  return (
    <>
      <p class="hint" id="read-hint">
        Paste an English article, or drop one on the page. It is read on this computer; nothing leaves it.
      </p>
      <textarea
        aria-label="Text to read"
        aria-describedby="read-hint"
        class="prose"
        rows={12}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <label class="row">
        <span>Published</span>
        <input
          type="date"
          value={date.value}
          onInput={(event) => {
            date.value = event.currentTarget.value;
          }}
        />
        <span class="hint">if the text does not say so: “on Monday” becomes a day</span>
      </label>
      <Actions />
      <Outcome />
      <Forget />
    </>
  );
}

/** Takes what is dropped anywhere on the page into the box; a piece of text that is dropped into a field stays there. */
export async function takeDrop(event: DragEvent): Promise<void> {
  const isInField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  if (isInField && event.dataTransfer?.files.length === 0) return;
  event.preventDefault();
  tool.value = 'read';
  const dropped = await textOfDrop(event.dataTransfer);
  trouble.value = 'problem' in dropped ? dropped.problem : undefined;
  if ('text' in dropped) text.value = dropped.text;
}

function Actions() {
  const isBusy = reading.value !== undefined && !['done', 'failed'].includes(reading.value.kind);
  const start = () => {
    trouble.value = undefined;
    startReading({ text: text.value, ...(date.value ? { date: date.value } : {}) });
  };
  return (
    <p class="row">
      <button type="button" onClick={start} disabled={isBusy || text.value.trim() === ''}>
        Read
      </button>
      {isBusy && (
        <button type="button" onClick={stopReading}>
          Stop
        </button>
      )}
    </p>
  );
}

function Outcome() {
  const state = reading.value;
  const problem = trouble.value ?? (state?.kind === 'failed' ? failureWords(state.message) : undefined);
  return (
    <>
      <p role="status">{problem === undefined && safeText(progressWords())}</p>
      {state?.kind === 'reading' && <progress aria-label="Sentences read" value={state.done} max={state.of} />}
      {problem !== undefined && (
        <p class="trouble" role="alert">
          {safeText(problem)}
        </p>
      )}
    </>
  );
}

/** What a person hears now and then; the bar shows each step. */
function progressWords(): string {
  const state = reading.value;
  if (state?.kind === 'loading')
    return `Loading the model, some 40 MB, into the browser: ${Math.round(state.bytes / 1e6)} MB …`;
  if (state?.kind === 'opening') return 'Opening the model …';
  if (state?.kind === 'reading') return `Reading ${counted(state.of, 'sentence')} …`;
  return state?.kind === 'done' ? state.words : '';
}

function failureWords(message: string): string {
  return `The text could not be read: ${message}. Try again; if that does not help, start “triplewire view” again.`;
}

/** Takes out what was read here; it is gone with the page anyway. */
function Forget() {
  if (added.value.length === 0) return null;
  const forget = () => {
    forgetTexts();
    reading.value = undefined;
    notice.value = 'What was read here is taken out of the graph again.';
  };
  return (
    <p class="row">
      <button type="button" onClick={forget}>
        Take {counted(added.value.length, 'text')} out again
      </button>
      <span class="hint">They are in this page alone, until it is closed; a build keeps them.</span>
    </p>
  );
}
