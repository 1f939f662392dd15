/** The thread behind `reading-pool.ts`: opens its own tools, then reads one source a message. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Source } from '../model/text.js';
import { readOne } from '../pipeline/read-one.js';
import { openTools, type ToolOptions } from './open-tools.js';
import type { WorkerMessage } from './reading-pool.js';

const port = parentPort!;
const answer = (message: WorkerMessage) => port.postMessage(message);

const tools = await openTools(workerData as ToolOptions);
answer({ backend: tools.analyser.backend });

port.on('message', async (source: Source) => {
  try {
    answer({ reading: await readOne(source, tools) });
  } catch (error) {
    answer({ error: (error as Error).stack ?? String(error) });
  }
});
