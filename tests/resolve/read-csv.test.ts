import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/export/csv.js';
import { readCsv } from '../../src/resolve/read-csv.js';

const cellsOf = (text: string) => readCsv(text, 'a.csv').map(({ cells }) => cells);

describe('CSV', () => {
  it('is cells between commas, rows between line ends of any kind', () => {
    expect(cellsOf('a,b\r\nc,\n,d\re,f')).toEqual([
      ['a', 'b'],
      ['c', ''],
      ['', 'd'],
      ['e', 'f'],
    ]);
  });

  it('has no row where a line has nothing, and none in an empty file', () => {
    expect(cellsOf('\uFEFFa,b\n\n,\nc,d\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cellsOf('')).toEqual([]);
  });

  it('keeps commas, quotes and lines in quotes, and knows on which line a row begins', () => {
    const rows = readCsv('a,"one\r\ntwo, ""three"""\nb,c', 'a.csv');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'one\r\ntwo, "three"'] },
      { line: 3, cells: ['b', 'c'] },
    ]);
  });

  it.each([
    ['a quote that is not closed', 'a,b\nc,"d\ne,f'],
    ['a quote inside a plain cell', 'a,b\nc,d"e"'],
    ['words behind a closing quote', 'a,b\n"c"d,e'],
  ])('is refused, with its line, for %s', (_, text) => {
    expect(() => readCsv(text, 'a.csv')).toThrow(/^a\.csv:2: /);
  });

  it('gives back every cell that our own tables hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', "'", '=', ' ', 'é', '😀') });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const file = `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
        expect(cellsOf(file)).toEqual(rows.filter((cells) => cells.some((cell) => cell !== '')));
      }),
    );
  });
});
