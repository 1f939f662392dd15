import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFiles } from '../../src/io/watch-files.js';
import { folderWith } from '../support/cli.js';

describe('watching files', () => {
  let folder: string;
  let stop: () => void;
  const heard = vi.fn();
  const file = (name: string) => join(folder, name);
  const looks = (count: number) => vi.advanceTimersByTime(count * 100);

  beforeEach(() => {
    vi.useFakeTimers();
    heard.mockClear();
    folder = folderWith({ a: 'one' });
    stop = watchFiles([file('a'), file('b')], heard, 100);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('is silent while nothing changes', () => {
    looks(5);
    expect(heard).not.toHaveBeenCalled();
  });

  it('tells once of what was written, came or went', () => {
    writeFileSync(file('a'), 'two more');
    looks(5);
    expect(heard).toHaveBeenCalledTimes(1);
    writeFileSync(file('b'), 'new');
    looks(5);
    expect(heard).toHaveBeenCalledTimes(2);
    rmSync(file('a'));
    looks(5);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('waits until all is written', () => {
    for (const text of ['1', '12', '123']) {
      writeFileSync(file('b'), text);
      looks(1);
    }
    expect(heard).not.toHaveBeenCalled();
    looks(1);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('ends', () => {
    stop();
    writeFileSync(file('a'), 'later');
    looks(5);
    expect(heard).not.toHaveBeenCalled();
  });
});
