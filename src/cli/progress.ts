/** A progress line on a terminal: documents, rate, time left. Nothing where stderr is no terminal. */
import type { Progress } from '../io/read-all.js';

/** How often the line is drawn anew, in milliseconds. */
const INTERVAL = 100;

export interface ProgressLine {
  readonly update: (progress: Progress) => void;
  readonly clear: () => void;
}

/** A line for `total` documents (unknown: undefined); `now` is injected for tests, in milliseconds. */
export function progressLine(
  total: number | undefined,
  stream: NodeJS.WriteStream = process.stderr,
  now = Date.now,
): ProgressLine {
  if (!stream.isTTY) return { update: () => {}, clear: () => {} };
  const start = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    update: (progress) => {
      if (now() - drawn < INTERVAL) return;
      drawn = now();
      stream.write(`\r\u001b[K${describeProgress(progress, total, (drawn - start) / 1000)}`);
    },
    clear: () => stream.write('\r\u001b[K'),
  };
}

/** `12 of 40 documents · 5,200 words/s · 3 s left`; a word is taken as six characters. */
export function describeProgress(progress: Progress, total: number | undefined, seconds: number): string {
  const rate = Math.round(progress.characters / 6 / Math.max(seconds, 0.001));
  const count = total === undefined ? `${progress.documents} documents` : `${progress.documents} of ${total} documents`;
  const parts = [count, `${rate.toLocaleString('en-US')} words/s`];
  if (total !== undefined)
    parts.push(`${Math.ceil(((total - progress.documents) * seconds) / Math.max(progress.documents, 1))} s left`);
  return parts.join(' · ');
}
