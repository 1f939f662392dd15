import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireFolder, writeAtomically } from '../../src/io/atomic-file.js';

const newFolder = () => mkdtempSync(join(tmpdir(), 'tw-'));

describe('writing a file at once', () => {
  it('leaves the old file and nothing beside it where the writing fails', () => {
    const folder = newFolder();
    const path = join(folder, 'a.txt');
    writeAtomically(path, ['old']);
    function* broken() {
      yield 'ne';
      throw new Error('disk');
    }
    expect(() => writeAtomically(path, broken())).toThrow('disk');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('does not disturb another process that writes the same file', () => {
    const folder = newFolder();
    const path = join(folder, 'a.txt');
    function* whileAnotherWrites() {
      yield 'mine, ';
      writeFileSync(`${path}.tmp`, 'theirs');
      yield 'whole';
    }
    writeAtomically(path, whileAnotherWrites());
    expect(readFileSync(path, 'utf8')).toBe('mine, whole');
  });
});

describe('the folder of the results', () => {
  it('is made with the folders above it', () => {
    const folder = join(newFolder(), 'a/b');
    requireFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused where a file lies in its place, or in that of a folder above', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below')]) expect(() => requireFolder(path)).toThrow(/a file in its place/);
  });
});
