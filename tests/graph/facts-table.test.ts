import { describe, expect, it } from 'vitest';
import { factRows } from '../../src/graph/facts-table.js';
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
});
