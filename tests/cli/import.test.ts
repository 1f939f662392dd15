/** RDF out, RDF in: an imported folder holds the same graph, byte for byte, and every verb reads it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { graphLines } from '../../src/graph/records.js';
import { RDF_ENDINGS } from '../../src/io/rdf-formats.js';
import { serialise } from '../../src/rdf/serialise.js';
import { GRAPH, ONTOLOGY } from '../rdf/sample.js';
import { folderWith, ROOT, triplewire } from '../support/cli.js';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const OPTIONS = { version, base: 'https://example.org/kb/' };
let folder: string;
beforeAll(() => {
  const files = Object.entries(RDF_ENDINGS).map(([ending, format]) => [
    `graph.${ending}`,
    serialise(GRAPH, ONTOLOGY, format, OPTIONS),
  ]);
  folder = folderWith(Object.fromEntries(files));
});
const file = (...names: string[]) => readFileSync(join(folder, ...names), 'utf8');

describe('import', () => {
  it.each(Object.keys(RDF_ENDINGS))('restores the graph from graph.%s', (ending) => {
    const output = join(folder, `from-${ending}`);
    const { status, stderr } = triplewire(['import', join(folder, `graph.${ending}`), '-o', output]);
    expect(stderr).toContain('triplewire view');
    expect(stderr).not.toContain('warning');
    expect(status).toBe(0);
    for (const name of ['graph.ttl', 'graph.trig', 'graph.nq'])
      expect(file(`from-${ending}`, name), name).toBe(file(name));
    const sortedKeys = (lines: string) =>
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    expect(sortedKeys(file(`from-${ending}`, 'graph.jsonl'))).toEqual(sortedKeys(graphLines(GRAPH)));
  });

  it('makes a folder that export and query read', () => {
    const output = join(folder, 'from-trig');
    const exported = triplewire(['export', output, '--format', 'nt', '--base', OPTIONS.base]);
    expect(exported.stdout).toBe(file('graph.nt'));
    expect(triplewire(['query', output, '--type', 'Meet']).stdout).toContain('Ann Lee');
  });

  it('reads RDF 1.2 from standard input, when told what it is', () => {
    const input = serialise(GRAPH, ONTOLOGY, 'n-quads', { ...OPTIONS, profile: '1.2' });
    const output = join(folder, 'from-stdin');
    expect(triplewire(['import', '-', '--format', 'nq', '-o', output], { input }).status).toBe(0);
    expect(file('from-stdin', 'graph.nq')).toBe(file('graph.nq'));
  });

  it.each(['nq', 'trig', 'ttl'])('keeps what others wrote into graph.%s beside the graph, and tells it', (ending) => {
    const lee = GRAPH.entities.find(({ label }) => label === 'Ann Lee')!;
    const node = `<${OPTIONS.base}${lee.id}>`;
    const comments = ['met her', 'did "not" ask'].map(
      (text) => `${node} <http://www.w3.org/2000/01/rdf-schema#comment> ${JSON.stringify(text)} .`,
    );
    const thing = '<https://example.net/a> <https://example.net/p> _:b .';
    const input = join(folder, `annotated.${ending}`);
    writeFileSync(input, `${file(`graph.${ending}`)}\n${[...comments, thing].join('\n')}\n`);
    const { status, stderr } = triplewire(['import', input, '-o', join(folder, `annotated-${ending}`)]);
    expect(status).toBe(0);
    expect(stderr).toContain('warning: 3 triples are none of a graph of news; they are kept in foreign.nq');
    expect(stderr).toMatch(/2 × <http:\/\/www\.w3\.org\/2000\/01\/rdf-schema#comment>, such as .*did \\"not\\" ask/);
    const kept = file(`annotated-${ending}`, 'foreign.nq').trim().split('\n');
    expect(kept.slice(1)).toEqual([...comments].sort());
    expect(kept[0]).toMatch(/^<https:\/\/example\.net\/a> <https:\/\/example\.net\/p> _:\S+ \.$/);
    expect(file(`annotated-${ending}`, 'graph.nq')).toBe(file('graph.nq'));
  });

  it('keeps what the graph says otherwise than the file', () => {
    const input = join(folder, 'longer.nq');
    writeFileSync(input, file('graph.nq').replace('"0.9"^^', '"0.900"^^'));
    const { stderr } = triplewire(['import', input, '-o', join(folder, 'longer')]);
    expect(stderr).toContain('1 × <https://w3id.org/triplewire/ontology#confidence>');
    expect(file('longer', 'foreign.nq')).toContain('"0.900"^^');
  });

  it('says what the shapes object to, and writes nothing', () => {
    const wrong = join(folder, 'wrong.nq');
    writeFileSync(wrong, file('graph.nq').replaceAll(/"0\.9"/g, '"1.9"'));
    const { status, stderr } = triplewire(['import', wrong, '-o', join(folder, 'wrong')]);
    expect(stderr).toMatch(/^invalid: https:\/\/example\.org\/kb\/claim\/.*1\.9/m);
    expect(status).toBe(5);
    expect(() => file('wrong', 'graph.nq')).toThrow();
  });

  it.each([
    ['no RDF', 'a.ttl', 'this is no Turtle .', /a\.ttl:1: /, 3],
    ['a format that nobody knows', 'a.xyz', '', /\.ttl, \.trig/, 2],
    ['a remote context', 'a.jsonld', '{"@context":"https://example.org/context"}', /nothing is fetched/, 3],
    ['a folder of a build', 'readings.jsonl', '', /holds a build/, 2],
  ])('is refused for %s', (_, name, content, message, code) => {
    const input = folderWith({ [name]: content });
    const output = name === 'readings.jsonl' ? input : join(input, 'out');
    const path = name === 'readings.jsonl' ? join(folder, 'graph.nq') : join(input, name);
    const { status, stderr } = triplewire(['import', path, '-o', output]);
    expect(stderr).toMatch(message);
    expect(status).toBe(code);
  });
});
