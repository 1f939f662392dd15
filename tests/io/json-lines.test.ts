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
    [
      'a day that no calendar has',
      { text: 'a', date: '2023-04-31' },
      /"date" is no day of the calendar: 2023-04-31 \(without/,
    ],
    ['a text under a misspelt key', { Text: 'a' }, /no "text".*is "Text" meant for it/],
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

  it.each([
    ['publishr', '"publishr" is not read; is "publisher" meant?'],
    ['Date', '"Date" is not read; is "date" meant?'],
    ['dat', '"dat" is not read; is "date" meant?'],
  ])('is read with a warning where the key %s is nearly one of ours', (key, message) => {
    expect(parseLine(JSON.stringify({ text: 'a', [key]: 'b' }), 'a.jsonl', 3)).toMatchObject({
      warnings: [{ severity: 'warning', document: 'a.jsonl:3', message }],
    });
  });

  it.each([{ section: 'World' }, { tags: ['a'] }, { title: 'b', titles: 'c' }])(
    'may have keys of its own: %j',
    (own) => {
      expect(parseLine(JSON.stringify({ text: 'a', ...own }), 'a.jsonl', 3)).toMatchObject({ warnings: [] });
    },
  );
});
