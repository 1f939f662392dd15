/** `build --judgements`: what persons decided is replayed, kept, shown, and found again in RDF. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, triplewire } from '../support/cli.js';

const FILES = {
  'a.txt': 'Mayor Kari Dahl met Louis Perrin in Oslo on Monday.',
  'b.txt': 'Louis Perrin, a singer, visited Lyon in 2018.',
};

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const build = (output: string, ...args: string[]) =>
  triplewire(['build', at('a.txt'), at('b.txt'), '--date', '2019-01-18', '-o', at(output), ...args]);
const query = (output: string, ...args: string[]) => triplewire(['query', at(output), ...args]).stdout;
const entity = (output: string, name: string) =>
  JSON.parse(query(output, '--entity', name, '--json')) as { id: string };
const fact = (output: string, type: string) =>
  (JSON.parse(query(output, '--type', type, '--json')) as { id: string; document: { id: string } }[])[0]!;
const judge = (name: string, ...judgements: object[]) => {
  writeFileSync(
    at(name),
    judgements.map((judgement) => `${JSON.stringify({ ...judgement, by: 'Ed Itor' })}\n`).join(''),
  );
  return ['--judgements', at(name)];
};

beforeAll(() => {
  folder = folderWith(FILES);
  expect(build('plain').status).toBe(0);
});

describe('a build with judgements', () => {
  it('follows them: merged, renamed, rejected', () => {
    const [dahl, perrin, visit] = [
      entity('plain', 'Kari Dahl').id,
      entity('plain', 'Louis Perrin').id,
      fact('plain', 'Visit'),
    ];
    const flags = judge(
      'all.jsonl',
      { judgement: 'rename', entity: dahl, label: 'Kari B. Dahl' },
      { judgement: 'reject', fact: visit.id, note: 'Another singer.' },
      { judgement: 'merge', entities: [dahl, perrin] },
    );
    const { status, stderr } = build('judged', ...flags);
    expect(stderr).not.toContain('warning:');
    expect(status).toBe(0);
    expect(entity('judged', 'Louis Perrin').id).toBe(dahl);
    expect(query('judged', '--entity', 'Kari B. Dahl')).toContain('Kari B. Dahl');
    expect(query('judged', '--type', 'Visit')).not.toContain('Lyon');
  });

  it('splits a name that means two things', () => {
    const perrin = entity('plain', 'Louis Perrin').id;
    const { document } = fact('plain', 'Visit');
    const flags = judge('split.jsonl', { judgement: 'split', entity: perrin, documents: [document.id] });
    expect(build('split', ...flags).status).toBe(0);
    const ids = readFileSync(at('split', 'graph.jsonl'), 'utf8').match(
      /"kind":"entity","id":"person\/louis-perrin-\w+"/g,
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps them in its folder, and a later build there replays them', () => {
    const before = readFileSync(at('judged', 'graph.nq'), 'utf8');
    expect(build('judged', '--workers', '2').status).toBe(0);
    expect(readFileSync(at('judged', 'graph.nq'), 'utf8')).toBe(before);
    expect(readFileSync(at('judged', 'judgements.jsonl'), 'utf8')).toContain('Another singer.');
    expect(existsSync(at('plain', 'judgements.jsonl'))).toBe(false);
  });

  it('names each of them as a person’s in the graph, which import brings back', () => {
    expect(readFileSync(at('judged', 'graph.trig'), 'utf8')).toMatch(/a prov:Agent ;\n {4}rdfs:label "Ed Itor"/);
    expect(triplewire(['import', at('judged', 'graph.trig'), '-o', at('copy')]).status).toBe(0);
    expect(readFileSync(at('copy', 'graph.nq'), 'utf8')).toBe(readFileSync(at('judged', 'graph.nq'), 'utf8'));
  });

  it('warns of a judgement that changes nothing', () => {
    const { status, stderr } = build(
      'idle',
      ...judge('idle.jsonl', { judgement: 'rename', entity: 'person/x', label: 'X' }),
    );
    expect(stderr).toMatch(/^warning: judgements\.jsonl: changes nothing here: .*person\/x/m);
    expect(status).toBe(0);
  });

  it('is refused, before anything is read, for a line that is none', () => {
    const { status, stderr } = build(
      'refused',
      ...judge('bad.jsonl', { judgement: 'rename', entity: 'a', label: 'b' }, { judgement: 'guess' }),
    );
    expect(stderr).toContain('bad.jsonl:2: no judgement "guess"');
    expect(status).toBe(2);
    expect(existsSync(at('refused', 'readings.jsonl'))).toBe(false);
    expect(build('refused', '--judgements', at('missing.jsonl')).status).toBe(3);
  });
});
