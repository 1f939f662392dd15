/** Long work in slices, between which the page answers to a person. */

/** Milliseconds of work at a stretch: a frame has sixteen. */
const SLICE = 10;

/** Waits where a slice is over, else not. Rejects once the signal says so. */
export type Rest = () => Promise<void>;

export function restingEachSlice(signal?: AbortSignal): Rest {
  let start = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - start < SLICE) return;
    await nextTask();
    start = performance.now();
  };
}

/** After what waits to be done. A timer would be slowed down: at first to 4 ms, in a page in the background to a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
