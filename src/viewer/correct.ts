/** The ways to correct the graph, and to take a correction back. What is corrected is shown at once, and kept where there is somebody to keep it. */
import { signal } from '@preact/signals';
import type { ViewerDocument, ViewerFact } from '../graph/viewer-types.js';
import type { Judgement } from '../model/judgement.js';
import type { EntityId, FactId } from '../model/statement.js';
import { changeGraph } from './history.js';
import type { JudgementStore } from './judgement-store.js';
import { forgetStep, isAllKept, keepStep, store } from './keep-corrections.js';
import { safeText, shortText } from './safe-text.js';
import { corrections, data, goTo } from './state.js';

/** Characters that a person may give an entity for a name. */
export const LONGEST_NAME = 200;

/** Who corrects: stands in each judgement. */
export const editor = signal('a reader');

/** The corrections that a file of the person has. */
let saved = corrections.value;

/** They have just been downloaded. */
export function markSaved(): void {
  saved = corrections.value;
}

/** Asks before a page is left whose corrections nobody keeps. */
export function askBeforeLoss(event: BeforeUnloadEvent): void {
  const isKept = store.value ? isAllKept.value : corrections.value.length === 0;
  if (!isKept && corrections.value !== saved) event.preventDefault();
}

/** Another entity is this one, under the name of this one. */
export function mergeInto(kept: number, other: number): void {
  const [one, two] = [data.value!.nodes[kept]!, data.value!.nodes[other]!];
  const entities = [one.id, two.id] as EntityId[];
  const called = one.label === two.label ? [] : [renaming(one.id, one.label)];
  correct([{ judgement: 'merge', entities, by: by() }, ...called]);
  show(one.id);
}

/** In these documents (ids) it is another one. */
export function splitOff(node: number, documents: readonly string[]): void {
  const entity = data.value!.nodes[node]!.id as EntityId;
  correct([{ judgement: 'split', entity, documents: [...documents].sort(), by: by() }]);
}

/** The name goes into a file that others read: without control characters, no longer than `LONGEST_NAME`. */
export function rename(node: number, label: string): void {
  const { id, label: old } = data.value!.nodes[node]!;
  const name = shortText(label.replace(/\s+/g, ' ').trim(), LONGEST_NAME).trim();
  if (name !== '' && name !== old) correct([renaming(id, name)]);
}

export function rejectFact({ id }: Pick<ViewerFact, 'id'>): void {
  correct([{ judgement: 'reject', fact: id as FactId, by: by() }]);
}

/** Takes one of the corrections back. */
export function undo(at: number): void {
  const taken = corrections.value[at]!;
  setCorrections(corrections.value.filter((_, place) => place !== at));
  forgetStep(taken);
}

/** The corrections that a file holds, at the start. */
export async function loadCorrections(from: JudgementStore): Promise<void> {
  store.value = from;
  const kept = await from.load();
  if (kept.length > 0) setCorrections(kept.map((judgement) => [judgement]));
}

/** From now on; in a file, where nobody else can have corrected, all that was corrected before as well. */
export function nameEditor(name: string): void {
  editor.value = name;
  if (store.value) return;
  corrections.value = corrections.value.map((step) => step.map((judgement) => ({ ...judgement, by: by() })));
}

/** The documents that speak of a node, each with the words that mean it. */
export function namesByDocument(node: number): { document: ViewerDocument; names: string[] }[] {
  return data.value!.documents.flatMap((document) => {
    const own = document.mentions.filter((mention) => mention[2] === node);
    const names = new Set(own.map(([start, end]) => document.text.slice(start, end)));
    return names.size > 0 ? [{ document, names: [...names] }] : [];
  });
}

function by(): string {
  return safeText(editor.value).trim() || 'a reader';
}

function renaming(id: string, label: string): Judgement {
  return { judgement: 'rename', entity: id as EntityId, label, by: by() };
}

function correct(step: readonly Judgement[]): void {
  setCorrections([...corrections.value, step]);
  keepStep(step);
}

function setCorrections(steps: typeof corrections.value): void {
  changeGraph(() => {
    corrections.value = steps;
  });
}

function show(id: string): void {
  const node = data.value!.nodes.findIndex((one) => one.id === id);
  if (node !== -1) goTo(node);
}
