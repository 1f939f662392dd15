import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/text.js';
import { type Segmented, segment } from '../../src/text/segment.js';

const read = (text: string, given: Partial<Source> = {}): Segmented => segment({ id: 'd1', text, ...given });
const lines = ({ source, sentences }: Segmented): string[] =>
  sentences.map(({ kind, range }) => `${kind}: ${source.text.slice(range.start, range.end)}`);
const STORY = 'The ministers met in Oslo on Monday.';

describe('datelines', () => {
  it.each([
    ['OSLO (Reuters) — ', 'OSLO', 'Reuters'],
    ['OSLO, March 3 (AP) - ', 'OSLO', 'AP'],
    ['NEW YORK — ', 'NEW YORK', undefined],
    ['BERGEN, Norway (AFP) -- ', 'BERGEN, Norway', 'AFP'],
    ['Oslo, Norway (CNN) — ', 'Oslo, Norway', 'CNN'],
    ['Oslo (CNN)', 'Oslo', 'CNN'],
    ['ST. PAUL, Minn. – ', 'ST. PAUL, Minn.', undefined],
  ])('cuts "%s" from the story', (opening, place, agency) => {
    const result = read(`Ministers meet again\n\n${opening}${STORY}`);
    expect(lines(result)).toEqual(['headline: Ministers meet again', `metadata: ${opening.trim()}`, `body: ${STORY}`]);
    expect(result.dateline).toMatchObject({ place, ...(agency ? { agency } : {}) });
    const { start, end } = result.dateline!.range;
    expect(result.source.text.slice(start, end)).toBe(place);
    expect(result.source.publisher).toBe(agency);
  });

  it('notes an agency without a place', () => {
    const { source, dateline } = read(`(Reuters) - ${STORY}`);
    expect([source.publisher, dateline]).toEqual(['Reuters', undefined]);
  });

  it.each([
    'NATO — the alliance of the West — met in Oslo.',
    'BREAKING - Ministers meet in Oslo.',
    'Oslo - the capital - is cold.',
    'In Oslo, March 14, 2023 — a day of rain — was long.',
    'UN-led talks (in Oslo) - or what was left of them - ended.',
  ])('finds none in "%s"', (text) => expect(read(text).dateline).toBeUndefined());

  it.each([
    ['OSLO, March 14, 2023 - ', '2023-03-14'],
    ['BERGEN, Norway, Tuesday, 14 March 2023 (AFP) — ', '2023-03-14'],
    ['Oslo, March 14, 2023 – ', '2023-03-14'],
    ['OSLO (March 14, 2023) — ', '2023-03-14'],
    ['(Oslo, March 14, 2023) - ', '2023-03-14'],
    ['OSLO - March 14, 2023 - ', '2023-03-14'],
    ['OSLO, Mar. 14, 2023 /Example Wire/ -- ', '2023-03-14'],
    ['March 14, 2023 (Reuters) - ', '2023-03-14'],
    ['OSLO, March 14 (AP) - ', undefined],
    ['OSLO, February 30, 2023 - ', undefined],
  ])('takes the day of "%s" for that of the story: %s', (opening, published) => {
    const result = read(`Ministers meet again\n\n${opening}${STORY}`);
    expect(result.source.published).toBe(published);
    expect(lines(result)).toEqual(['headline: Ministers meet again', `metadata: ${opening.trim()}`, `body: ${STORY}`]);
  });

  it('finds the dateline below a summary', () => {
    const { source, dateline } = read(`Ministers meet again\n\nTalks on fish go on\n\nOSLO, March 14, 2023 - ${STORY}`);
    expect([source.published, dateline?.place]).toEqual(['2023-03-14', 'OSLO']);
  });
});

describe('the date of a story', () => {
  it('believes the user, then a line of its own, then the dateline, then the address', () => {
    const [url, line, opening] = ['https://example.org/2023/03/16/a', 'March 15, 2023', 'OSLO, March 14, 2023 - '];
    const publishedAs = (text: string, given: Partial<Source>) =>
      read(`Ministers meet\n\n${text}`, given).source.published;
    expect(publishedAs(`${line}\n\n${opening}${STORY}`, { url, published: '2023-03-17' })).toBe('2023-03-17');
    expect(publishedAs(`${line}\n\n${opening}${STORY}`, { url })).toBe('2023-03-15');
    expect(publishedAs(`${opening}${STORY}`, { url })).toBe('2023-03-14');
    expect(publishedAs(STORY, { url })).toBe('2023-03-16');
  });

  it.each([
    ['2023-03-14', []],
    ['2023-03-15', []],
    ['2023-04-01', []],
    ['2023', []],
    ['2023-03-10', ['other-date']],
    ['2024-03-14', ['other-date']],
  ])('checks a given date by the day that the story tells: %s', (published, expected) => {
    const { diagnostics } = read(`Ministers meet\n\nOSLO, March 14, 2023 - ${STORY}`, { published });
    expect(diagnostics.map(({ code }) => code)).toEqual(expected);
  });
});
