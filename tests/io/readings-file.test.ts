import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReadings, parseReading, READINGS_FILE, readingLine } from '../../src/io/readings-file.js';
import type { Reading } from '../../src/model/mention.js';

const reading: Reading = {
  source: { id: 'a', text: '😀 Ada met Bo.' },
  sentences: [{ start: 3, end: 14 }],
  mentions: [
    {
      kind: 'value',
      id: 'm0.1-2' as never,
      span: { sentence: 0, start: 1, end: 2 },
      head: 1,
      range: { start: 3, end: 6 },
      text: 'Ada',
      type: 'time',
      foundBy: 'test',
    },
  ],
  chains: [],
  events: [],
  relations: [],
  absences: [],
  diagnostics: [],
  madeWith: { model: 'm', ontology: 'o' },
};

describe('readings.jsonl', () => {
  it('writes ranges in code points and leaves token spans alone', () => {
    const written = JSON.parse(readingLine(reading));
    expect(written.sentences).toEqual([{ start: 2, end: 13 }]);
    expect(written.mentions[0].range).toEqual({ start: 2, end: 5 });
    expect(written.mentions[0].span).toEqual({ sentence: 0, start: 1, end: 2 });
  });

  it('reads back what it wrote', () => {
    expect(parseReading(readingLine(reading))).toEqual(reading);
  });

  it('says what to do where there is no output', () => {
    expect(() => loadReadings(mkdtempSync(join(tmpdir(), 'tw-')))).toThrow(/triplewire build PATH -o/);
  });

  it('are missing in an import, which nobody is told to overwrite', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tw-'));
    writeFileSync(join(folder, 'graph.nq'), '');
    expect(() => loadReadings(folder)).toThrow(/an import holds the facts.*another folder/);
  });

  it('names file and line of a damaged reading', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tw-'));
    writeFileSync(join(folder, READINGS_FILE), `${readingLine(reading)}{"source":\n`);
    expect(() => loadReadings(folder)).toThrow(/readings\.jsonl:2: damaged/);
  });
});
