import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/io/json-lines.js';

const problem = (record: object | string) => {
  const line = parseLine(typeof record === 'string' ? record : JSON.stringify(record), 'a.jsonl', 3);
  return 'diagnostic' in line ? line.diagnostic : undefined;
};

describe('a line of JSON', () => {
  it('is an article with its metadata', () => {
    const line = parseLine('{"text":"Ann met Bo.","title":"Talks","date":"2019-01-18T09:00Z","id":"a1"}', 'a.jsonl', 3);
    expect(line).toMatchObject({
      name: 'a1',
      source: { text: 'Ann met Bo.', title: 'Talks', published: '2019-01-18' },
    });
  });

  it.each([
    ['no JSON', '{', /not JSON/],
    ['no text', { title: 'Talks' }, /"text"/],
    ['a title that is no string', { text: 'a', title: 7 }, /"title" is no string/],
    ['a date that is none', { text: 'a', date: 'Friday' }, /"date" is not like/],
    ['half of a surrogate pair in the text', '{"text":"a \\ud83d b"}', /"text" holds half/],
    ['half of a surrogate pair in the title', '{"text":"a","title":"\\ude00"}', /"title" holds half/],
  ])('is refused, with its place, for %s', (_, record, message) => {
    expect(problem(record)).toMatchObject({
      severity: 'error',
      document: 'a.jsonl:3',
      message: expect.stringMatching(message),
    });
  });

  it('may hold whole pairs', () => {
    expect(problem('{"text":"a \\ud83d\\ude00 b"}')).toBeUndefined();
  });
});
