/** The second thread behind `finish.ts`: does its share and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { finishShare } from './finish.js';

parentPort!.postMessage(await finishShare(workerData));
