/** Every query of docs/queries.md is asked over a build of the seeds, and has an answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, ROOT, triplewire } from '../support/cli.js';

const text = readFileSync(join(ROOT, 'docs/queries.md'), 'utf8');
const blocks = [...text.matchAll(/\*\*\d+ · (.*?)\*\*[^`]*```(sparql|sh)\n([\s\S]*?)```/g)].map(
  ([, title, language, code]) => {
    return { title: title!, language: language!, code: code!.trim() };
  },
);
const [queries, commands] = ['sparql', 'sh'].map((language) =>
  blocks.filter((block) => block.language === language),
) as [typeof blocks, typeof blocks];

let output: string;
beforeAll(() => {
  output = join(folderWith({}), 'output');
  expect(triplewire(['build', join(ROOT, 'seeds'), '-o', output]).status).toBe(0);
});

describe('docs/queries.md', () => {
  it('has ten queries, and the README leads to it', () => {
    expect(blocks).toHaveLength(10);
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('docs/queries.md');
  });

  it.each(queries.map(({ title, code }) => [title, code]))('%s', (_, code) => {
    const { status, stdout, stderr } = triplewire(['query', output, '--sparql', '-'], { input: code });
    expect(stderr).not.toMatch(/triplewire:/);
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').length).toBeGreaterThan(1);
  });

  it.each(commands.map(({ title, code }) => [title, code]))('%s', (_, code) => {
    const words = [...code!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
    const { status, stdout } = triplewire(words.slice(2).map((word) => (word === 'output' ? output : word)));
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').length).toBeGreaterThan(1);
  });
});

describe('a query that is wrong', () => {
  it('is answered with its line and column, in the exit code of wrong usage', () => {
    const { status, stderr } = triplewire(['query', output, '--sparql', '-'], { input: 'SELECT * {\n  ?s ?p ) }' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/stdin:2: line 2, column \d+: /);
  });

  it('is refused where it writes or asks elsewhere', () => {
    for (const input of ['LOAD <http://x.example/>', 'SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }'])
      expect(triplewire(['query', output, '--sparql', '-'], { input }).status).toBe(2);
  });

  it('ends at its time', () => {
    const input = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }';
    const { status, stderr } = triplewire(['query', output, '--sparql', '-', '--timeout', '1'], { input });
    expect([status, stderr]).toEqual([1, expect.stringContaining('no answer in 1 s')]);
  });

  it('is cut at its limit, and says so', () => {
    const { stdout, stderr } = triplewire(['query', output, '--sparql', '-', '--limit', '3', '--format', 'csv'], {
      input: 'SELECT * { ?a ?b ?c . ?d ?e ?f }',
    });
    expect(stdout.trim().split('\r\n')).toHaveLength(4);
    expect(stderr).toContain('cut at 3');
  });

  it('exports every format of the table into a folder', () => {
    const { status, stderr } = triplewire([
      'export',
      output,
      '--format',
      'parquet,gexf,graphml,cytoscape,dot,cypher,ftm,markdown,neo4j-nodes',
      '-o',
      join(output, 'all'),
    ]);
    expect(status).toBe(0);
    expect(stderr.match(/written to/g)).toHaveLength(9);
    expect(triplewire(['export', output, '--format', 'csv,ttl']).status).toBe(2);
  });
});

describe('the types of an ontology', () => {
  it('are written for a project of one’s own', () => {
    const { status, stdout } = triplewire(['ontology', '--types']);
    expect(status).toBe(0);
    expect(stdout).toContain("readonly Meet: 'participant' | 'topic' | 'time' | 'place';");
  });
});
