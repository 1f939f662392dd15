/** All of a graph of which a part is shown first: how much of it has come is told, and a person can stop it, and begin anew. */
import { batch, signal } from '@preact/signals';
import type { DataSource } from './data-source.js';
import { isOverview, notice } from './state.js';
import { takeBuild } from './whole-graph.js';

/** How much has come, from 0 to 1; undefined where nothing is on its way. */
export const come = signal<number | undefined>(undefined);

let stop = () => {};
let again = async () => {};

/** Shows all of the graph and does then what is to be done with it; only resolves where a person stops it. Rejects where it cannot be had. */
export async function loadWhole(source: DataSource, then: () => void): Promise<void> {
  again = () => loadWhole(source, then);
  const control = new AbortController();
  const onProgress = (part: number) => {
    come.value = part;
  };
  stop = () => control.abort();
  onProgress(0);
  try {
    const graph = await source.load({ onProgress, signal: control.signal });
    batch(() => {
      takeBuild(graph);
      isOverview.value = false;
    });
    then();
  } catch (error) {
    if (!control.signal.aborted) throw error;
  } finally {
    come.value = undefined;
  }
}

/** The part that is shown stays. */
export function stopLoading(): void {
  stop();
}

export function loadAgain(): void {
  again().catch((error: Error) => {
    notice.value = `The rest could not be loaded: ${error.message}`;
  });
}
