/** Bad input: a clear message with its place, the right exit code, and the other documents' facts are there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, triplewire } from '../support/cli.js';

const GOOD = 'French President Emmanuel Macron met German Chancellor Friedrich Merz in Berlin on Monday.\n';
const GERMAN =
  'Der Bundeskanzler hat am Montag in Berlin den Präsidenten getroffen. Die beiden sprachen über die Lage in der Ukraine und über die Wirtschaft in Europa, wie ein Sprecher der Regierung mitteilte.\n';

/** Builds a folder that holds a good document and a bad one. */
function buildWith(name: string, content: string | Uint8Array) {
  const folder = folderWith({ 'good.txt': GOOD, [name]: content });
  const output = join(folder, 'out');
  const run = triplewire(['build', join(folder, 'good.txt'), join(folder, name), '-o', output]);
  const readings = readFileSync(join(output, 'readings.jsonl'), 'utf8');
  return { ...run, readings, output };
}

describe('one bad document among good ones', () => {
  it.each([
    ['an empty file', 'empty.txt', '', /empty/i],
    ['a binary file', 'picture.txt', Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13), /not a text file/],
    ['a text without a sentence', 'marks.txt', '*** --- ***\n', /sentence|word/i],
    ['a text that is not English', 'german.txt', GERMAN, /English/],
    [
      'a line of 5 MB',
      'dump.txt',
      `${'The road was closed. '.repeat(250_000)}\n`,
      /Line 1 has 5\d+ characters.*JSON Lines/,
    ],
    ['a wrong JSON line', 'lines.jsonl', '{"text": 5}\n', /lines\.jsonl:1.*text/],
  ])('%s: exit code 4, the document named, the others read', (_, name, content, message) => {
    const { status, stderr, stdout, readings } = buildWith(name, content);
    expect(stderr).toMatch(message);
    expect(stderr).toContain(name);
    expect(stdout).toContain('Macron');
    expect(readings).toContain('Macron');
    expect(status).toBe(4);
  });

  it.each([
    [
      'invalid UTF-8',
      'broken.txt',
      Buffer.concat([Buffer.from('Ada Moor met Bo '), Uint8Array.of(0xff), Buffer.from(' Lind in Oslo.')]),
      /line 1: invalid UTF-8/,
    ],
    [
      'a long line',
      'long.txt',
      `${'The minister said that the road to the town was closed. '.repeat(400)}\n`,
      /Line 1 has 22\d+ characters/,
    ],
  ])('%s: read with a warning, exit code 0', (_, name, content, message) => {
    const { status, stderr } = buildWith(name, content);
    expect(stderr).toMatch(message);
    expect(stderr).toContain(name);
    expect(status).toBe(0);
  });
});

describe('nothing to read', () => {
  it('ends with 3 where no path can be read', () => {
    const { status, stderr, stdout } = triplewire(['build', '/nowhere/at/all.txt', '-o', join(folderWith({}), 'out')]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/\/nowhere\/at\/all\.txt: no such file/);
    expect(stdout).toBe('');
  });

  it('leaves the results of an earlier build as they are', () => {
    const { output } = buildWith('other.txt', GOOD);
    const before = readFileSync(join(output, 'graph.ttl'), 'utf8');
    expect(triplewire(['build', '/nowhere/at/all.txt', '-o', output]).status).toBe(3);
    expect(readFileSync(join(output, 'graph.ttl'), 'utf8')).toBe(before);
  });

  it('a query for a role that no type has, or a day that is none, ends with 2', () => {
    const { output } = buildWith('other.txt', GOOD);
    for (const flags of [
      ['--role', 'constructor=x'],
      ['--after', 'Friday'],
      ['--about', ''],
    ]) {
      expect(triplewire(['query', output, ...flags]).status).toBe(2);
    }
    expect(triplewire(['explain', output, '']).status).toBe(2);
  });

  it('ends with 3 for tokens too', () => {
    expect(triplewire(['tokens', '/nowhere/at/all.txt']).status).toBe(3);
  });

  it('ends with 3 where a verb gets a folder that no build wrote, and says how to make one', () => {
    for (const verb of [['query'], ['view'], ['export', '--format', 'ttl'], ['explain', 'abcd']]) {
      const [name, ...rest] = verb;
      const { status, stderr } = triplewire([name!, folderWith({}), ...rest]);
      expect(stderr).toMatch(/triplewire build/);
      expect(status).toBe(3);
    }
  });
});

describe('wrong usage and configuration', () => {
  it.each([
    ['an unknown flag', ['build', 'x.txt', '-o', 'out', '--colour'], /unknown option '--colour'/],
    ['an unknown flag, with -o forgotten too', ['build', 'x.txt', '--colour'], /unknown option '--colour'/],
    ['an unknown verb', ['biuld'], /unknown command/],
    ['no output folder', ['build', 'x.txt'], /--output/],
    ['a date that is none', ['build', 'x.txt', '-o', 'out', '--date', 'yesterday'], /2019-01-18/],
    ['an output folder without a name', ['build', 'x.txt', '-o', ''], /expected a path/],
    ['a port that cannot be', ['view', 'out', '--port', '99999'], /0 to 65535/],
    ['a base that is none', ['build', 'x.txt', '-o', 'out', '--base', 'here'], /“here” is no base/],
    ['a base that is none, before any folder is read', ['export', 'x', '--format', 'ttl', '--base', 'here'], /no base/],
    ['a backend that is none', ['build', 'x.txt', '-o', 'out', '--backend', 'gpu'], /auto, native, wasm/],
  ])('%s ends with 2', (_, args, message) => {
    const { status, stderr } = triplewire(args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  it('a broken frame file ends with 2 and names file and line', () => {
    const folder = folderWith({
      'frames/Meet.yaml': 'Meet:\n  triggers: { verbs: [meet] }\n  patterns:\n    - on: verb\n      partner: nsubj\n',
    });
    const { status, stderr } = triplewire(['check', '--ontology', folder]);
    expect(stderr).toMatch(/Meet\.yaml:\d+: /);
    expect(status).toBe(2);
  });
});

describe('the output folder', () => {
  it('is asked for before the reading: a file in its place ends with 1 and is named', () => {
    const folder = folderWith({ 'good.txt': GOOD, taken: '' });
    const { status, stderr } = triplewire(['build', join(folder, 'good.txt'), '-o', join(folder, 'taken')]);
    expect(stderr).toMatch(/taken: .*there is a file in its place/);
    expect(stderr).not.toMatch(/documents? read/);
    expect(status).toBe(1);
  });

  it('holds no half-written file', () => {
    const { output } = buildWith('empty.txt', '');
    expect(readdirSync(output).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
