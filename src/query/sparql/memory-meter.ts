/** How much memory queries take: a thread that computes cannot be asked, so the process is. */

/** Bytes of this process, less what was taken to fill engines. */
export interface MemoryMeter {
  /** `undefined` while an engine is being filled, when nothing can be said. */
  readonly used: () => number | undefined;
  /** Work that fills an engine. */
  readonly filling: <T>(work: () => Promise<T>) => Promise<T>;
  /** A query that begins now and may take `most` bytes; `onExcess` is called, once, where it took more. What comes back ends the watch. */
  readonly watch: (most: number, onExcess: () => void) => () => void;
}

/** A query that runs; `least` bytes were in use since it began. */
interface Watched {
  least: number | undefined;
  readonly most: number;
  readonly onExcess: () => void;
}

/** Milliseconds between two looks. */
const LOOK = 50;

/** A meter; `rss` tells the resident set of the process. */
export function memoryMeter(rss: () => number = () => process.memoryUsage.rss()): MemoryMeter {
  let [fillings, filled, before] = [0, 0, 0];
  const used = () => (fillings === 0 ? rss() - filled : undefined);
  return {
    ...{ used, watch: watcher(used) },
    filling: async (work) => {
      if (fillings++ === 0) before = rss();
      try {
        return await work();
      } finally {
        if (--fillings === 0) filled += rss() - before;
      }
    },
  };
}

/** Watches queries with one clock: where one seems to take too much, the one that took most is told, and the others begin anew. */
function watcher(used: MemoryMeter['used']): MemoryMeter['watch'] {
  let queries: readonly Watched[] = [];
  let clock: NodeJS.Timeout | undefined;
  const look = () => {
    const now = used();
    if (now === undefined) return;
    // A collection elsewhere may free what was counted in.
    for (const query of queries) query.least = Math.min(query.least ?? now, now);
    if (!queries.some(({ least, most }) => now - least! > most)) return;
    const greediest = greediestOf(queries, now);
    remove(greediest);
    for (const query of queries) query.least = now;
    greediest.onExcess();
  };
  const remove = (query: Watched) => {
    queries = queries.filter((other) => other !== query);
    if (queries.length > 0) return;
    clearInterval(clock);
    clock = undefined;
  };
  return (most, onExcess) => {
    const query = { least: used(), most, onExcess };
    queries = [...queries, query];
    clock ??= setInterval(look, LOOK);
    return () => remove(query);
  };
}

/** Of queries in the order of their beginning: what was taken while one was the youngest counts as its own, as who runs beside it took nothing before. */
function greediestOf(queries: readonly Watched[], now: number): Watched {
  const own = queries.map(({ least }, at) => (queries[at + 1]?.least ?? now) - least!);
  return queries[own.lastIndexOf(Math.max(...own))]!;
}
