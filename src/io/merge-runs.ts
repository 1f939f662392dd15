/** Sorted sequences as one: a binary heap of their first lines. */

/** A sorted sequence of lines. */
export type Run = Generator<string, undefined>;

interface Head {
  line: string;
  readonly run: Run;
}

/** The lines of sorted sequences, in the order of their code units, equal ones once. All are ended when the walk is over. */
export function* mergeRuns(runs: readonly Run[]): Generator<string> {
  try {
    yield* merged(runs);
  } finally {
    for (const run of runs) run.return(undefined);
  }
}

function* merged(runs: readonly Run[]): Generator<string> {
  const heap = runs.flatMap((run): Head[] => {
    const line = run.next().value;
    return line === undefined ? [] : [{ line, run }];
  });
  heap.sort((a, b) => (a.line < b.line ? -1 : 1));
  let before: string | undefined;
  for (let least = heap[0]; least; least = heap[0]) {
    if (least.line !== before) yield least.line;
    before = least.line;
    advance(heap, least);
  }
}

/** The next line of the least sequence, which leaves the heap where it has ended. */
function advance(heap: Head[], least: Head): void {
  const line = least.run.next().value;
  if (line !== undefined) least.line = line;
  else {
    const last = heap.pop()!;
    if (last === least) return;
    heap[0] = last;
  }
  sink(heap);
}

/** Moves the first down to its place: most often it stays, since the lines of one node stand in one run. */
function sink(heap: Head[]): void {
  const sinking = heap[0]!;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const child = left + 1 < heap.length && heap[left + 1]!.line < heap[left]!.line ? left + 1 : left;
    const next = heap[child];
    if (!next || sinking.line <= next.line) break;
    heap[at] = next;
    at = child;
  }
  heap[at] = sinking;
}
