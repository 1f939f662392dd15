/** How much memory queries take: a thread that computes cannot be asked, so the process is. */

/** Bytes of this process, less what was taken to fill engines. */
export interface MemoryMeter {
  /** `undefined` while an engine is being filled, when nothing can be said. */
  readonly used: () => number | undefined;
  /** Work that fills an engine. */
  readonly filling: <T>(work: () => Promise<T>) => Promise<T>;
}

/** A meter; `rss` tells the resident set of the process. */
export function memoryMeter(rss: () => number = () => process.memoryUsage.rss()): MemoryMeter {
  let [fillings, filled, before] = [0, 0, 0];
  return {
    used: () => (fillings === 0 ? rss() - filled : undefined),
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
