import { describe, expect, it } from 'vitest';
import { termKey, uniteTerms } from '../../src/graph/terms.js';
import type { EntityId, Term } from '../../src/model/statement.js';

const at = (start: number) => ({ start, end: start + 1 });
const entity = (id: string, ...starts: number[]): Term => ({
  ...{ kind: 'entity', id: id as EntityId, mentions: starts.map(at) },
});
const text = (words: string): Term => ({ kind: 'text', text: words, range: at(0) });
const time = (words: string, value?: string): Term => ({
  kind: 'time',
  text: words,
  range: at(0),
  ...(value ? { value } : {}),
});

describe('uniting the terms of a role', () => {
  it('keeps an entity once, with all its mentions in text order', () => {
    expect(uniteTerms([entity('a', 9), entity('b', 3), entity('a', 1, 9)])).toEqual([
      entity('a', 1, 9),
      entity('b', 3),
    ]);
  });

  it('keeps the finer time and the longer text', () => {
    expect(uniteTerms([time('2018', '2018'), time('June', '2018-06')]).map(termKey)).toEqual(['time 2018-06']);
    expect(uniteTerms([text('fraud'), text('fraud and theft')]).map(termKey)).toEqual(['text fraud and theft']);
  });

  it('keeps what is different', () => {
    const terms = [
      time('2018', '2018'),
      time('2019', '2019'),
      time('soon'),
      text('2018'),
      text('fraud'),
      text('theft'),
    ];
    expect(uniteTerms(terms)).toEqual(terms);
  });
});
