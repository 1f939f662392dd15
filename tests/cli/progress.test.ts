import { describe, expect, it } from 'vitest';
import { describeProgress, progressLine } from '../../src/cli/progress.js';

describe('the progress line', () => {
  it('tells documents, rate and time left', () => {
    const text = describeProgress({ documents: 10, characters: 60_000 }, 40, 2);
    expect(text).toBe('10 of 40 documents · 5,000 words/s · 6 s left');
  });

  it('promises no time where the number of documents is not known', () => {
    expect(describeProgress({ documents: 3, characters: 600 }, undefined, 1)).toBe('3 documents · 100 words/s');
  });

  it('draws on a terminal only, and not more often than ten times a second', () => {
    const written: string[] = [];
    let now = 0;
    const stream = (isTTY: boolean) =>
      ({ isTTY, write: (text: string) => written.push(text) }) as unknown as NodeJS.WriteStream;
    progressLine(2, stream(false), () => now).update({ documents: 1, characters: 1 });
    expect(written).toEqual([]);
    const line = progressLine(2, stream(true), () => now);
    for (now = 0; now < 250; now += 10) line.update({ documents: 1, characters: 1 });
    expect(written.length).toBe(3);
  });
});
