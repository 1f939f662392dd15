import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sortedChunks } from '../../src/io/sorted-chunks.js';
import { sortedLines } from '../../src/rdf/n-quads.js';
import { folderWith } from '../support/cli.js';

const line = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .map((text) => `${text.replace(/[\n\p{Surrogate}]/gu, '')}\n`);
const textOf = (chunks: Iterable<Uint8Array>) => Buffer.concat([...chunks]).toString('utf8');

describe('lines sorted in runs', () => {
  it('are the lines sorted at once, whatever the length of a run', () => {
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 40 }), (lines, run) => {
        expect(textOf(sortedChunks(lines, run))).toBe(sortedLines(lines).join(''));
      }),
      { numRuns: 60 },
    );
  });

  it('come in the order of code points, each once', () => {
    const lines = ['\u{1F600}\n', '\uFFFD\n', 'b\n', 'a\n', '\u{1F600}\n'];
    expect(textOf(sortedChunks(lines, 1))).toBe('a\nb\n\uFFFD\n\u{1F600}\n');
  });

  it('leave no file behind, also where nobody reads to the end', () => {
    vi.stubEnv('TMPDIR', folderWith({}));
    const chunks = sortedChunks(['b\n', 'a\n', 'c\n'], 1);
    chunks.next();
    chunks.return(undefined);
    expect(readdirSync(tmpdir())).toEqual([]);
    vi.unstubAllEnvs();
  });
});
