import { describe, expect, it } from 'vitest';
import { csvCell, FACT_COLUMNS, factRows, factsTable } from '../../src/graph/facts-table.js';
import { graphOf } from './hand-graph.js';
import { handReading } from './hand-reading.js';

const reading = handReading('Ann Lee, "the fox", met Bo Ek in Rome in May.', {
  source: { title: '=HYPERLINK("x")', publisher: 'The Post' },
  chains: [
    ...['Ann Lee', 'Bo Ek'].map((label) => ({ label, type: 'Person', at: [label] })),
    { label: 'Rome', type: 'City', at: ['Rome'] },
  ],
  times: { May: '2019-05' },
  events: [
    { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'], place: ['Rome'], time: ['May'] } },
  ],
});

describe('the table of facts', () => {
  it('has one row a fact, with time and place in columns of their own', () => {
    expect(factRows(graphOf(reading))).toMatchObject([
      { type: 'Meet', roles: 'participant: Ann Lee; Bo Ek', time: '2019-05', place: 'Rome', publisher: 'The Post' },
    ]);
  });

  it('is CSV that no spreadsheet takes for formulas', () => {
    const table = factsTable(graphOf(reading));
    expect(table.startsWith(`\uFEFF${FACT_COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(table).toContain(`"'=HYPERLINK(""x"")"`);
    expect(table).toContain('"Ann Lee, ""the fox"", met Bo Ek in Rome in May"');
    for (const start of ['=', '+', '-', '@', '\t']) expect(csvCell(`${start}1`)).toBe(`'${start}1`);
    expect(csvCell('a\nb')).toBe('"a\nb"');
    expect(csvCell('a\u001b[31mb\u009b')).toBe('a\ufffd[31mb\ufffd');
  });
});
