/** Keeps the page's address and what is shown alike: each change is a step that Back takes back. */
import { batch, effect } from '@preact/signals';
import type { ViewerData } from '../graph/viewer-types.js';
import { hasEventNodes, readAddress, type Shown, writeAddress } from './address.js';
import {
  cursor,
  data,
  destination,
  filter,
  found,
  hiddenKinds,
  isMoving,
  isOverview,
  selection,
  showAll,
  showEvents,
  showTable,
  showUnconnected,
  steps,
} from './state.js';

/** From now on; begins with showing what the address says, or `view` where it says nothing. The data must be there. */
export function keepAddress(view = ''): void {
  if (location.hash === '' && view !== '') history.replaceState(null, '', `#${view}`);
  if (location.hash !== '') showAddress();
  globalThis.addEventListener('hashchange', showAddress);
  effect(() => {
    const written = addressNow(data.value!);
    if (!isMoving.value && written !== location.hash.slice(1)) location.hash = written;
  });
}

/** That of what is shown; of a graph that is there in part, the page's own where nothing else is shown than what is there of it. */
function addressNow(graph: ViewerData): string {
  const written = writeAddress(shown(), graph);
  if (!isOverview.value) return written;
  const linked = location.hash.slice(1);
  return writeAddress(readAddress(linked, graph), graph) === written ? linked : written;
}

/** What is shown now. */
export function shown(): Shown {
  return {
    selection: selection.value,
    steps: steps.value,
    table: showTable.value,
    filter: filter.value,
    hidden: hiddenKinds.value,
    all: showAll.value,
    unconnected: showUnconnected.value,
    events: showEvents.value,
  };
}

function showAddress(): void {
  const address = location.hash.slice(1);
  if (address === writeAddress(shown(), data.value!)) return;
  batch(() => {
    showEvents.value = hasEventNodes(address);
    show(readAddress(address, data.value!));
    goToChosen();
  });
}

function goToChosen(): void {
  if (selection.value?.kind === 'node') destination.value = { node: selection.value.node };
}

/** Changes the graph below what is shown: what was chosen stays so, wherever it stands then; nothing is chosen where it is gone. */
export function changeGraph(change: () => void): void {
  const before = data.value && writeAddress(shown(), data.value);
  const address = data.value && addressNow(data.value);
  batch(() => {
    change();
    found.value = undefined;
    cursor.value = undefined;
    if (address !== undefined) show(readAddress(address, data.value!));
    if (address !== before) goToChosen();
  });
}

/** Shows this instead of what is shown; whether events are nodes is a matter of the graph. */
export function show(wanted: Shown): void {
  batch(() => {
    [selection.value, steps.value, showTable.value] = [wanted.selection, wanted.steps, wanted.table];
    [filter.value, hiddenKinds.value] = [wanted.filter, wanted.hidden];
    [showAll.value, showUnconnected.value] = [wanted.all, wanted.unconnected];
  });
}
