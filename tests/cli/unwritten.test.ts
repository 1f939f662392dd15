/** Files that cannot be written: each is named, with its reason and what to do, and the others are there. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, triplewire } from '../support/cli.js';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const build = (output: string, ...args: string[]) => triplewire(['build', at('a.txt'), '-o', at(output), ...args]);
const inTheWay = (...paths: string[]) => {
  for (const path of paths) mkdirSync(at(path, 'full'), { recursive: true });
};
const reason = (...names: string[]) =>
  `${at(...names)}: cannot be written: there is a folder in its place; move it away`;

beforeAll(() => {
  folder = folderWith({ 'a.txt': 'Mayor Kari Dahl met Louis Perrin in Oslo on Monday.' });
  expect(build('plain').status).toBe(0);
});

describe('files that cannot be written', () => {
  it('are all named by an export, and the other formats are written', () => {
    inTheWay('tables/graph.ttl', 'tables/graph.jsonl');
    const formats = 'ttl,nq,jsonl,csv';
    const { status, stderr } = triplewire(['export', at('plain'), '--format', formats, '-o', at('tables')]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${reason('tables', 'graph.ttl')} · ${reason('tables', 'graph.jsonl')}`);
    for (const name of ['graph.nq', 'facts.csv']) {
      expect(stderr).toContain(`written to ${at('tables', name)}`);
      expect(existsSync(at('tables', name))).toBe(true);
    }
  });

  it.each(['1', '2'])('are all named by a build with %s workers', (workers) => {
    const output = `built-${workers}`;
    inTheWay(`${output}/graph.ttl`, `${output}/graph.jsonl`);
    const { status, stderr } = build(output, '--workers', workers);
    expect(status).toBe(1);
    for (const name of ['graph.ttl', 'graph.jsonl']) expect(stderr).toContain(reason(output, name));
    for (const name of ['graph.nq', 'graph.html', 'facts.csv']) expect(existsSync(at(output, name))).toBe(true);
  });

  it('say so too where it is what the graph is made from', () => {
    inTheWay('read/readings.jsonl');
    const { status, stderr } = build('read');
    expect([status, stderr]).toEqual([1, expect.stringContaining(reason('read', 'readings.jsonl'))]);
  });
});
