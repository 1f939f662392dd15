/** Changes of the graph that is shown: another build, texts that were read in the page. What is chosen stays as far as it exists. */
import type { ViewerData } from '../graph/viewer-types.js';
import { changeGraph } from './history.js';
import { holdsText } from './join-graphs.js';
import { added, built, destination } from './state.js';

/** Shows another build, with what was read since; what it has taken up itself is told once. */
export function takeBuild(fresh: ViewerData): void {
  takeGraph(() => {
    built.value = fresh;
    added.value = added.value.filter(({ documents }) => !documents.some(({ text }) => holdsText(fresh, text)));
  });
}

/** Joins a text that was read to the graph. */
export function addText(read: ViewerData): void {
  takeGraph(() => {
    added.value = [...added.value, read];
  });
}

/** Takes out again what was read in the page. */
export function forgetTexts(): void {
  takeGraph(() => {
    added.value = [];
  });
}

/** Where the drawing was to go is of the graph before. */
function takeGraph(change: () => void): void {
  changeGraph(() => {
    change();
    destination.value = undefined;
  });
}
