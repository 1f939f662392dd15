import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, writeClaimsCsv, writeEdgesCsv, writeFactsCsv } from '../../src/export/csv.js';
import { FACT_COLUMNS } from '../../src/graph/facts-table.js';
import { folderWith } from '../support/cli.js';
import { itWith, python } from '../support/judge.js';
import { newsGraph } from './news-graph.js';
import { cellText, csvRows } from './read-back.js';

const ignore = () => {};
const claims = [...writeClaimsCsv(newsGraph, ignore)].join('');

describe('CSV', () => {
  it('begins with a byte-order mark and ends its lines as RFC 4180 says', () => {
    const facts = [...writeFactsCsv(newsGraph, ignore)];
    expect(facts[0]).toBe(`\uFEFF${FACT_COLUMNS.join(',')}\r\n`);
    expect(facts.every((line) => line.endsWith('\r\n'))).toBe(true);
    expect(facts).toHaveLength(newsGraph.facts.length + 1);
  });

  it('holds a claim a row, with sentence, speaker and code points', () => {
    const rows = csvRows(claims);
    expect(rows).toHaveLength(newsGraph.claims.length);
    expect(rows.find(({ predicate, modality }) => predicate === 'killed' && modality === 'asserted')).toMatchObject({
      ...{ subjectLabel: 'Ann Lee', objectLabel: 'Di Wu', attributedTo: 'Bo Ek' },
      sentence: 'Bo Ek said that Lee killed Di Wu.',
    });
  });

  it('counts offsets in code points', () => {
    const denied = csvRows(claims).find(({ modality }) => modality === 'denied');
    expect(denied).toMatchObject({ quote: 'Ann Lee did not kill Di Wu', start: '2', end: '28' });
  });

  it('gives an edge the days that its facts tell', () => {
    const edges = csvRows([...writeEdgesCsv(newsGraph, ignore)].join(''));
    const days = (predicate: string) =>
      edges.filter((row) => row.predicate === predicate).map(({ start, end }) => `${start}/${end}`);
    expect(days('met')).toContain('2018-06-01/2018-06-30');
    expect(days('visited')).toEqual(['2019-01-18/2019-01-18']);
    expect(days('headOf')).toEqual(['/']);
  });

  it('has no cell that a spreadsheet takes for a formula, and gives each text back', () => {
    for (const start of ['=', '+', '-', '@', '\t']) expect(csvCell(`${start}1`)).toMatch(/^"?'/);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        expect(cell).not.toMatch(/^"?[=+\-@\t\r]/);
        expect(cellText(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)).toBe(text);
      }),
    );
  });

  itWith('csv', 'is read by Python as it is by us', () => {
    const folder = folderWith({ 'claims.csv': claims });
    const code = `import csv, json, sys
print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')))))`;
    expect(JSON.parse(python(code, `${folder}/claims.csv`))).toEqual(csvRows(claims));
  });
});
