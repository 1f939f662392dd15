import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/io/json-lines.js';
import { readSources } from '../../src/io/read-sources.js';

function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tw-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const texts = (paths: string[], stdin = '') =>
  [...readSources(paths, () => Buffer.from(stdin))].map((input) =>
    input.kind === 'source' ? input.source.text : `! ${input.diagnostic.code}`,
  );

describe('reading inputs', () => {
  it('reads a folder whole, in the order of its names, hidden and other files left out', () => {
    const folder = folderOf({
      'b.txt': 'B',
      'a/z.txt': 'A',
      '.hidden.txt': 'H',
      'README.md': 'R',
      'c.jsonl': '{"text":"C"}\n\n{"text":"D"}\n',
    });
    expect(texts([folder])).toEqual(['A', 'B', 'C', 'D']);
  });

  it('passes over what it has written itself, with one line a folder', () => {
    const graph = {
      'graph.nq': '',
      'graph.trig': '',
      'graph.jsonl': '{"text":"G"}',
      'readings.jsonl': '{"id":1}\n{"id":2}',
    };
    const within = Object.fromEntries(Object.entries(graph).map(([name, text]) => [`out/${name}`, text]));
    expect(texts([folderOf({ ...within, 'z.txt': 'Z' })])).toEqual(['! output-folder', 'Z']);
    expect(texts([folderOf({ ...graph, 'z.txt': 'Z' })])).toEqual(['! output-folder', 'Z']);
    expect(texts([folderOf(graph)])).toEqual(['! output-folder', '! unreadable']);
    expect(texts([folderOf({ 'graph.jsonl': '{"text":"G"}' })])).toEqual(['G']);
  });

  it('does not follow a link to a folder', () => {
    const folder = folderOf({ 'a.txt': 'A' });
    symlinkSync(folder, join(folder, 'loop'));
    expect(texts([folder])).toEqual(['A']);
  });

  it('passes over links that lead to themselves or nowhere', () => {
    const folder = folderOf({ 'a.txt': 'A' });
    symlinkSync(join(folder, 'self.txt'), join(folder, 'self.txt'));
    symlinkSync(join(folder, 'gone'), join(folder, 'dangling.txt'));
    expect(texts([folder])).toEqual(['A']);
  });

  it('takes the metadata of JSON Lines and makes the id of text and metadata', () => {
    const line =
      '{"text":"T","title":"X","date":"2019-01-18","publisher":"P","author":"A","url":"https://e.org/","id":"n1"}';
    const [input] = [...readSources(['-'], () => Buffer.from(line))];
    expect(input).toMatchObject({
      kind: 'source',
      name: 'n1',
      source: { title: 'X', published: '2019-01-18', publisher: 'P', author: 'A' },
    });
  });

  it('reports a wrong line with file and line and reads the others', () => {
    const folder = folderOf({
      'a.jsonl': '{"text":"A"}\n{"title":"no text"}\nnonsense\n{"text":"B","date":"18 Jan"}\n{"text":"C"}\n',
    });
    const failures = [...readSources([folder])].flatMap((input) =>
      input.kind === 'failure' ? [input.diagnostic] : [],
    );
    expect(texts([folder])).toEqual(['A', '! wrong-line', '! wrong-line', '! wrong-line', 'C']);
    expect(failures.map((one) => one.document.split(':').at(-1))).toEqual(['2', '3', '4']);
  });

  it('refuses a binary file, reads broken UTF-8 with a warning, and UTF-16 by its mark', () => {
    const folder = folderOf({
      'a.txt': Uint8Array.of(80, 75, 3, 4, 0, 1),
      'b.txt': Buffer.concat([Buffer.from('one\ntwo '), Uint8Array.of(0xff), Buffer.from('!')]),
      'c.txt': Buffer.from('\uFEFFhi', 'utf16le'),
      'd.txt': Buffer.from('\uFEFFhi\n\uD800!', 'utf16le'),
    });
    expect(texts([folder])).toEqual(['! binary', 'one\ntwo \uFFFD!', 'hi', 'hi\n\uFFFD!']);
    const warnings = [...readSources([folder])].flatMap((input) => (input.kind === 'source' ? input.diagnostics : []));
    expect(warnings).toMatchObject([
      { code: 'invalid-utf8', message: expect.stringContaining('line 2: invalid UTF-8') },
      { code: 'invalid-utf16', message: expect.stringContaining('line 2: invalid UTF-16') },
    ]);
  });

  it('reports broken UTF-8 in JSON Lines once', () => {
    const broken = [Buffer.from('{"text":"A '), Uint8Array.of(0xff), Buffer.from('"}\n{"text":"B"}\n')];
    const folder = folderOf({ 'a.jsonl': Buffer.concat(broken) });
    const found = [...readSources([folder])].map((input) => (input.kind === 'source' ? input.diagnostics : []));
    expect(found).toMatchObject([[{ code: 'invalid-utf8' }], []]);
  });

  it('reports a missing path and an empty folder', () => {
    expect(texts(['/nowhere/at/all', folderOf({ 'x.pdf': 'x' })])).toEqual(['! unreadable', '! unreadable']);
  });

  it('knows a calendar date', () => {
    expect(['2019', '2019-02', '2019-02-28', '2019-02-28T10:00Z'].map(isIsoDate)).toEqual([true, true, true, true]);
    expect(['2019-13', '2019-02-30', 'Friday', '19-1-1'].map(isIsoDate)).toEqual([false, false, false, false]);
  });
});
