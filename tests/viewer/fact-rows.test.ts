import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/viewer/document-panel.js';
import { csvOf, rowsOf, rowsWith, sorted } from '../../src/viewer/fact-rows.js';
import { inventedGraph } from './invented-graph.js';

const graph = inventedGraph();
const rows = rowsOf(graph, [...graph.facts.keys()]);
const factsOf = (some: typeof rows) => some.map(({ cells }) => cells.fact);

describe('rows of the table', () => {
  it('hold type, roles, date, modality with speaker, confidence, outlet and sentence', () => {
    expect(rows[2]!.cells).toEqual({
      ...{ fact: 'visit', 'who and what': 'agent: Ada Quill · other: Veldania', date: '2021-03-09' },
      ...{ modality: 'planned, according to Hilde Marr', confidence: '0.90', outlet: 'The Ester Post' },
      sentence: 'The chancellor will visit Veldania in spring, Marr said.',
    });
  });

  it('are found by words in any of their cells, accents and case aside', () => {
    expect(factsOf(rowsWith(rows, 'NOVACEK port'))).toEqual(['travel']);
    expect(rowsWith(rows, '  ')).toHaveLength(rows.length);
    expect(rowsWith(rows, 'nobody')).toEqual([]);
  });

  it('are sorted by a column, either way; empty cells come last', () => {
    expect(factsOf([...sorted(rows, { column: 'fact', isDown: false })])).toEqual([...factsOf(rows)].sort());
    const undated = { ...rows[0]!, cells: { ...rows[0]!.cells, date: '' } };
    for (const isDown of [false, true]) {
      expect(sorted([undated, rows[1]!], { column: 'date', isDown }).at(-1)).toBe(undated);
    }
  });

  it('become CSV in which nothing is a formula and quotes are doubled', () => {
    const evil = { ...rows[0]!, cells: { ...rows[0]!.cells, fact: '=1+1', outlet: 'The "Post", daily' } };
    const [head, line, end] = csvOf([evil]).split('\r\n');
    expect(head).toBe('\uFEFFfact,who and what,date,modality,confidence,outlet,sentence');
    expect(line).toMatch(/^"?'=1\+1/);
    expect(line).toContain('"The ""Post"", daily"');
    expect(end).toBe('');
  });
});

describe('a text cut at its mentions', () => {
  const text = 'The Ester Post wrote.';

  it('keeps every letter; the inner of two mentions leads on, the outer shows its class once', () => {
    const stretches = stretchesOf(
      {
        text,
        mentions: [
          [0, 14, 7],
          [4, 9, 3],
        ],
      },
      15,
    );
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.map(({ text, node, goesOn }) => [text, node, goesOn])).toEqual([
      ['The ', 7, false],
      ['Ester', 3, false],
      [' Post', 7, true],
      [' ', undefined, undefined],
      ['wrote.', undefined, undefined],
    ]);
  });
});
