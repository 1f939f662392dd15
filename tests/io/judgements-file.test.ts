import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadJudgements, parseJudgement, readJudgements, writeJudgements } from '../../src/io/judgements-file.js';
import { folderWith } from '../support/cli.js';

const parse = (record: object) => parseJudgement(JSON.stringify(record), 'j.jsonl', 7);

describe('a line of judgements', () => {
  it('merges entities into the first one, the others in one order', () => {
    const line = { judgement: 'merge', entities: ['p/z', 'p/b', 'p/a', 'p/b'], by: 'Ed' };
    expect(parse(line)).toEqual({ ...line, entities: ['p/z', 'p/a', 'p/b'] });
  });

  it('splits an entity by documents, rejects a fact, renames an entity, and may say why', () => {
    const lines = [
      { judgement: 'split', entity: 'p/a', documents: ['d1', 'd2'], by: 'Ed' },
      { judgement: 'reject', fact: 'event/1', by: 'Ed', note: 'The sentence is about another talk.' },
      { judgement: 'rename', entity: 'p/a', label: 'Ann Lee', by: 'Ed' },
    ];
    expect(lines.map(parse)).toEqual(lines);
  });

  it.each([
    ['another judgement', { judgement: 'guess', by: 'Ed' }, 'no judgement "guess"'],
    ['nobody who judges', { judgement: 'reject', fact: 'event/1' }, '"by" is no text'],
    ['one entity to merge', { judgement: 'merge', entities: ['p/a', 'p/a'], by: 'Ed' }, '"entities" is no list of 2'],
    ['no documents', { judgement: 'split', entity: 'p/a', documents: [], by: 'Ed' }, '"documents" is no list of 1'],
    ['an empty label', { judgement: 'rename', entity: 'p/a', label: ' ', by: 'Ed' }, '"label" is no text'],
    ['a note that is no text', { judgement: 'reject', fact: 'event/1', by: 'Ed', note: 1 }, '"note" is no text'],
    ['a list', [], 'not an object'],
  ])('is refused, with file and line, for %s', (_, record, message) => {
    expect(() => parse(record)).toThrow(`j.jsonl:7: ${message}`);
  });

  it('is refused where it is no JSON', () => {
    const folder = folderWith({ 'j.jsonl': '{"judgement":"reject","fact":"event/1","by":"Ed"}\n\n{"judgement":\n' });
    expect(() => readJudgements(join(folder, 'j.jsonl'))).toThrow(/j\.jsonl:3: not JSON/);
  });
});

describe('the judgements of a folder', () => {
  it('are kept, and taken away with the last one', () => {
    const folder = folderWith({});
    const judgements = [parse({ judgement: 'reject', fact: 'event/1', by: 'Ed' })];
    expect(loadJudgements(folder)).toEqual([]);
    writeJudgements(judgements, folder);
    expect(loadJudgements(folder)).toEqual(judgements);
    writeJudgements([], folder);
    expect(existsSync(join(folder, 'judgements.jsonl'))).toBe(false);
  });

  it('are read with a byte-order mark and Windows lines', () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'judgements.jsonl'), '\uFEFF{"judgement":"reject","fact":"event/1","by":"Ed"}\r\n');
    expect(loadJudgements(folder)).toHaveLength(1);
  });
});
