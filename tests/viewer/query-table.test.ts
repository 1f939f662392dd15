import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BASE } from '../../src/rdf/instance-iri.js';
import { EXAMPLE_QUERIES } from '../../src/viewer/example-queries.js';
import { csvOfTable, entitiesIn, entityFinder, tableOfResults, tableOfTriples } from '../../src/viewer/query-table.js';
import { ROOT } from '../support/cli.js';

const BASE = 'https://w3id.org/triplewire/id/';
const uri = (value: string) => ({ type: 'uri', value });
const literal = (value: string) => ({ type: 'literal', value });
const results = (vars: string[], ...bindings: object[]) => JSON.stringify({ head: { vars }, results: { bindings } });

describe('the table of an answer', () => {
  it('has a column for each variable, and nothing where it is not bound', () => {
    const table = tableOfResults(results(['who', 'age'], { who: uri('http://x/y#Ada') }, { age: literal('7') }));
    expect(table.columns).toEqual(['who', 'age']);
    expect(table.rows.map((row) => row.map((cell) => cell?.text))).toEqual([
      ['Ada', undefined],
      [undefined, '7'],
    ]);
  });

  it('is one cell for yes or no', () => {
    expect(tableOfResults('{"head":{},"boolean":true}').rows[0]![0]!.text).toBe('yes');
  });

  it('has the terms of triples, their escapes undone', () => {
    const { rows } = tableOfTriples(
      '<http://x/a> <http://x/says> "one \\"two\\"\\n\\u00E9"@en .\n_:b <http://x/n> "7"^^<http://x/int> .\n',
    );
    expect(rows.map((row) => row.map((cell) => cell!.value))).toEqual([
      ['http://x/a', 'http://x/says', 'one "two"\né'],
      ['_:b', 'http://x/n', '7'],
    ]);
  });
});

describe('entities in an answer', () => {
  const nodes = [
    { id: 'person/ada-1', label: 'Ada Quill' },
    { id: 'city/r%o m', label: 'Róm' },
    { id: 'person/kim-1', label: 'Kim' },
    { id: 'person/kim-2', label: 'Kim' },
  ];
  const find = entityFinder(nodes, DEFAULT_BASE);

  it('are found by their IRI, and by a name that only one has', () => {
    const table = tableOfResults(
      results(
        ['a', 'b'],
        { a: uri(`${BASE}person/ada-1`), b: literal('Róm') },
        { a: uri(`${BASE}city/r%25o%20m`), b: literal('Kim') },
        { a: literal(`${BASE}person/kim-1`), b: uri('Ada Quill') },
      ),
    );
    expect(entitiesIn(table, find)).toEqual([0, 1]);
  });
});

describe('the CSV of an answer', () => {
  it('quotes what it must, and lets no cell be a formula', () => {
    const table = tableOfResults(results(['v', 'w'], { v: literal('=1+1'), w: literal('a "b",\nc') }, {}));
    expect(csvOfTable(table)).toBe('\uFEFFv,w\r\n\'=1+1,"a ""b"",\nc"\r\n,\r\n');
  });
});

describe('the example queries', () => {
  it('are those of the page of queries', () => {
    const page = readFileSync(join(ROOT, 'docs/queries.md'), 'utf8');
    const written = [...page.matchAll(/\*\*\d+ · (.+?)\*\*[^\n]*\n```sparql\n(.*?)```/gs)];
    expect(EXAMPLE_QUERIES).toEqual(written.map(([, title, query]) => ({ title, query })));
    expect(written.length).toBeGreaterThan(5);
  });
});
