/** How many threads read where nobody says. */
import { availableParallelism } from 'node:os';

/** A second thread takes about as long to start as a first one to read five documents. */
const MANY_DOCUMENTS = 16;
/** Each thread holds the network and what it compiles: some 250 MiB. */
const MOST = 4;

/** One thread for few documents, else one a core; `documents` is undefined where their number cannot be known before reading. */
export function defaultWorkers(documents: number | undefined, cores = availableParallelism()): number {
  return documents !== undefined && documents < MANY_DOCUMENTS ? 1 : Math.min(MOST, cores);
}
