/** The list of corrections: each can be taken back, all can be saved. */

import type { Judgement } from '../model/judgement.js';
import { counted, words } from './bundles.js';
import { editor, markSaved, nameEditor, undo } from './correct.js';
import { corrected } from './corrections.js';
import { linesOf } from './judgement-store.js';
import { isAllKept, store, unkept } from './keep-corrections.js';
import { safeText } from './safe-text.js';
import { saveFile } from './save-file.js';
import { corrections, data, whole } from './state.js';

export function CorrectionTool() {
  const steps = corrections.value;
  return (
    <>
      <h2>Corrections</h2>
      <p class="hint">
        {store.value ? keeping() : 'They stay in this page until it is closed: download them for the next build.'}
      </p>
      <label class="row">
        <span>Who corrects</span>
        <input type="text" value={editor.value} onInput={(event) => nameEditor(event.currentTarget.value)} />
      </label>
      <p role="status">{counted(steps.length, 'correction')}</p>
      <Steps />
      <button type="button" disabled={steps.length === 0} onClick={download}>
        Download judgements.jsonl
      </button>
    </>
  );
}

const KEPT = 'They are kept in a file on the server: the next build with “--judgements” follows them.';

const NOT_YET =
  'The file on the server does not say all of this yet: it is sent again when the server answers. Until then only “Download” keeps it.';

function keeping(): string {
  return isAllKept.value ? KEPT : NOT_YET;
}

function download(): void {
  markSaved();
  saveFile('judgements.jsonl', new Blob([linesOf(corrections.value.flat())], { type: 'application/x-ndjson' }));
}

function Steps() {
  const { applied } = corrected(whole.value!, corrections.value.flat());
  let position = 0;
  return (
    <ol class="corrections">
      {corrections.value.map((step, at) => {
        const isApplied = step.map(() => applied.has(position++)).includes(true);
        return (
          <li key={linesOf(step) + at}>
            <bdi>{safeText(describe(step[0]!))}</bdi> <span class="hint">{step[0]!.by}</span>{' '}
            {!isApplied && <span class="badge">nothing to change here</span>}{' '}
            {unkept.value.has(step) && <span class="badge">not kept</span>}{' '}
            <button
              type="button"
              class="link"
              aria-label={`Undo: ${safeText(describe(step[0]!))}`}
              onClick={(event) => takeBack(event, at)}
            >
              undo
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The button goes with its correction: the keyboard goes on in the tool. */
function takeBack(event: Event, at: number): void {
  const tool = (event.currentTarget as HTMLElement).closest<HTMLElement>('.tool');
  undo(at);
  tool?.focus({ preventScroll: true });
}

/** A judgement in words. */
export function describe(judgement: Judgement): string {
  if (judgement.judgement === 'merge') return `${judgement.entities.map(labelOf).join(' and ')} are one`;
  if (judgement.judgement === 'rename') return `${labelOf(judgement.entity)} is called ${judgement.label}`;
  if (judgement.judgement === 'reject') return `not so: ${factOf(judgement.fact)}`;
  return `${labelOf(judgement.entity)} is another one in ${counted(judgement.documents.length, 'document')}`;
}

/** What the build calls it, else what the page does; an id of neither stands for itself. */
function labelOf(id: string): string {
  const nodes = [...whole.value!.nodes, ...data.value!.nodes];
  return nodes.find((node) => node.id === id)?.label ?? id;
}

function factOf(id: string): string {
  const fact = whole.value!.facts.find((one) => one.id === id);
  if (!fact) return id;
  return [words(fact.factType), ...fact.roles.flatMap(([, terms]) => terms.map(({ text }) => text))].join(', ');
}
