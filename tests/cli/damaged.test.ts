/** Damaged folders and foreign files: what, where, how to mend, and the right exit code; never the words of the engine. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { serialise } from '../../src/rdf/serialise.js';
import { GRAPH, ONTOLOGY } from '../rdf/sample.js';
import { folderWith, triplewire } from '../support/cli.js';

const NQUADS = serialise(GRAPH, ONTOLOGY, 'n-quads', { version: '0' });
let folder: string;
beforeAll(() => {
  folder = folderWith({ 'graph.nq': NQUADS });
});

/** A folder whose file `name` holds `content`. */
function damaged(name: string, content: string): string {
  const made = join(folder, `damaged-${content.length}`);
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, name), content);
  return made;
}

describe('an output folder', () => {
  it.each([
    ['an empty readings.jsonl', 'readings.jsonl', '', /readings\.jsonl: damaged \(empty\); run the build again/],
    [
      'a line that is no reading',
      'readings.jsonl',
      '{"source":{"text":"a"}}\n',
      /readings\.jsonl:1: damaged \(no list of/,
    ],
    ['a cut graph.nq', 'graph.nq', NQUADS.slice(0, 5000), /graph\.nq:\d+: /],
    ['a graph.nq without a document', 'graph.nq', '<http://x/a> <http://x/b> "c" .\n', /graph\.nq: no document/],
  ])('with %s is unreadable', (_, name, content, message) => {
    const made = damaged(name, content);
    const { status, stderr, stdout } = triplewire(['query', made]);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(3);
  });
});

describe('a file to import', () => {
  const load = (name: string, content: string | Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return triplewire(['import', file, '-o', join(folder, `from-${name}`)]);
  };

  it.each([
    ['that is cut', 'cut.nq', NQUADS.slice(0, 5000), /cut\.nq:\d+: /],
    ['of another tool', 'foreign.nt', '<http://x/a> <http://x/b> "c" .\n', /foreign\.nt: no document/],
    ['that is empty', 'empty.jsonld', '[]', /empty\.jsonld: no document/],
    [
      'whose text was edited',
      'edited.nq',
      NQUADS.replace('articleBody> "', 'articleBody> "X'),
      /edited\.nq: .*tw:sha256/,
    ],
    [
      'with a remote context',
      'far.jsonld',
      '{"@context":"http://x.example/c","@id":"x:y"}',
      /far\.jsonld: nothing is fetched/,
    ],
  ])('%s is unreadable, and named', (_, name, content, message) => {
    const { status, stderr } = load(name, content);
    expect(stderr).toMatch(message);
    expect(status).toBe(3);
  });

  it('may have a byte-order mark, or be UTF-16', () => {
    const jsonLd = serialise(GRAPH, ONTOLOGY, 'json-ld', { version: '0' });
    expect(load('marked.jsonld', `\uFEFF${jsonLd}`)).toMatchObject({ status: 0 });
    expect(load('wide.nq', Buffer.from(`\uFEFF${NQUADS}`, 'utf16le'))).toMatchObject({ status: 0 });
    const read = (name: string) => readFileSync(join(folder, `from-${name}`, 'graph.nq'), 'utf8');
    expect(read('marked.jsonld')).toBe(read('wide.nq'));
  });
});

describe('a folder in the place of a file', () => {
  it.each([
    ['export', ['export', 'IN', '--format', 'ttl', '-o', 'IN']],
    ['ontology', ['ontology', '--context', '-o', 'IN']],
    ['import', ['import', 'IN', '--format', 'nq', '-o', 'IN/new']],
  ])('is told by %s', (_, args) => {
    const { status, stderr } = triplewire(args.map((arg) => arg.replace('IN', folder)));
    expect(stderr).toMatch(/a folder/);
    expect(stderr).not.toMatch(/EISDIR/);
    expect([1, 3]).toContain(status);
  });
});

describe('a flag that would be passed over', () => {
  it.each([
    ['query', ['query', 'IN', '--format', 'csv'], /--format goes with --sparql/],
    ['query', ['query', 'IN', '--sparql', 'q.rq', '--type', 'Meet'], /--sparql takes no filter of facts \(type\)/],
    ['query', ['query', 'IN', '--entity', 'A', '--neighbours', 'A'], /one question at a time/],
    ['query', ['query', 'IN', '--sparql', 'q.rq', '--json', '--format', 'csv'], /cannot be used with/],
    ['diff', ['diff', 'IN', 'IN', '-o', 'patch'], /-o is for --format turtle/],
    ['explain', ['explain', 'IN', '--absent', '--type', 'Meet'], /--type goes with --text or --file/],
    ['explain', ['explain', 'IN', '3f2a', '--reason', 'noFiller'], /--reason goes with --absent/],
    ['export', ['export', 'IN', '--format', 'ttl', '--base', ''], /no base for IRIs/],
    ['export', ['export', 'IN', '--format', 'ttl,jsonld', '--rdf', '1.2', '-o', 'IN/some'], /leave jsonld out/],
  ])('%s refuses it: %s', (_, args, message) => {
    const { status, stderr } = triplewire(args.map((arg) => arg.replace('IN', folder)));
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('explain --file', () => {
  it('goes on after a document that cannot be read, names it, and ends with 4; with 3 where none can', () => {
    const texts = folderWith({ 'a.txt': '', 'b.txt': 'Ada Moor met Bo Lind.\n' });
    const some = triplewire(['explain', '--file', texts]);
    expect(some.stderr).toMatch(/not read: .*a\.txt: The text is empty/);
    expect(some.stdout).toContain('“Ada Moor met Bo Lind.”');
    expect(some.status).toBe(4);
    expect(triplewire(['explain', '--file', join(texts, 'a.txt')]).status).toBe(3);
  });
});
