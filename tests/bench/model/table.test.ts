import { describe, expect, it } from 'vitest';
import { fallen, markdown, toRecord } from './table.js';

const TABLE = { EWT: { LAS: { value: 0.9, interval: [0.88, 0.92] }, UAS: { value: 0.92 } } } as const;

describe('the table of figures', () => {
  it('shows target, figure, interval and what was recorded, in percent', () => {
    const row = markdown(TABLE, { EWT: { LAS: 0.899 } }).split('\n')[2]!;
    expect(row.split('|').map((cell) => cell.trim())).toEqual([
      ...['', 'EWT', 'LAS', '91.0', '90.0', '[88.0, 92.0]', '89.9', ''],
    ]);
  });

  it('takes a drop of more than a point for a fall, and nothing that was not recorded', () => {
    expect(fallen(TABLE, { EWT: { LAS: 0.9099 } })).toEqual([]);
    expect(fallen(TABLE, { EWT: { LAS: 0.9101, UAS: 0.5 } })).toEqual(['EWT LAS']);
  });

  it('records its own corpora and keeps the others', () => {
    const recorded = { EWT: { old: 1 }, GUM: { LAS: 0.5 } };
    expect(toRecord(TABLE, recorded)).toEqual({ EWT: { LAS: 0.9, UAS: 0.92 }, GUM: { LAS: 0.5 } });
  });
});
