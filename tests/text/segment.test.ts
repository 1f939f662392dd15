import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/text.js';
import { type Segmented, segment } from '../../src/text/segment.js';

const read = (text: string, given: Partial<Source> = {}): Segmented => segment({ id: 'd1', text, ...given });
const lines = ({ source, sentences }: Segmented): string[] =>
  sentences.map(({ kind, range }) => `${kind}: ${source.text.slice(range.start, range.end)}`);
const codes = ({ diagnostics }: Segmented): string[] => diagnostics.map(({ code }) => code);
const STORY = 'The ministers met in Oslo on Monday.';

describe('segment: halves of characters', () => {
  it('become U+FFFD, and no offset moves', () => {
    const { source, sentences } = read(`The \ud800ministers met in Oslo \udc00 on Monday 😀.`);
    expect(source.text).toBe('The \ufffdministers met in Oslo \ufffd on Monday 😀.');
    expect(sentences[0]!.range).toEqual({ start: 0, end: source.text.length });
  });
});

describe('segment: the head of an article', () => {
  it('reads title, byline, publisher, date and address', () => {
    const result = read(
      `Ministers meet in Oslo\nBy Ann Lee and Bo Chen, Staff Writers\nSource: The Example Times\nPublished: Friday, 8 May 2009\nhttps://example.org/a\n\n${STORY}`,
    );
    expect(result.source).toEqual({
      id: 'd1',
      text: result.source.text,
      title: 'Ministers meet in Oslo',
      author: 'Ann Lee and Bo Chen',
      publisher: 'The Example Times',
      published: '2009-05-08',
      url: 'https://example.org/a',
    });
    expect(result.sentences.map(({ kind }) => kind)).toEqual([
      'headline',
      'metadata',
      'metadata',
      'metadata',
      'metadata',
      'body',
    ]);
  });

  it.each([
    ['By Ann Lee', { author: 'Ann Lee' }],
    ['BY ANN LEE', { author: 'ANN LEE' }],
    ['Journalist: Ann Lee', { author: 'Ann Lee' }],
    ['Author: Ann Lee, Staff Writer', { author: 'Ann Lee' }],
    ['Ann de la Cruz, Diplomatic Correspondent', { author: 'Ann de la Cruz' }],
    ['By Ann Lee | January 18, 2019', { author: 'Ann Lee', published: '2019-01-18' }],
    ['January 18, 2019', { published: '2019-01-18' }],
    ['Friday, May 8, 2009', { published: '2009-05-08' }],
    ['2019-01-18', { published: '2019-01-18' }],
    ['Updated: Jan. 18, 2019, 5:03 p.m. EST', { published: '2019-01-18' }],
    ['Posted on 18th January 2019 at 17:03 GMT', { published: '2019-01-18' }],
    ['Published 9:15 AM EDT, Fri January 18, 2019', { published: '2019-01-18' }],
    ['Fri 18 Jan 2019 09.15 GMT', { published: '2019-01-18' }],
    ['18 January 2019 · 4 min read', { published: '2019-01-18' }],
    ['Posted: Jan 18, 2019 5:03 PM ET | Last Updated: January 20, 2019', { published: '2019-01-18' }],
    ['January 18, 2019 / 5:03 PM / Example News', { published: '2019-01-18' }],
    ['18.01.2019', { published: '2019-01-18' }],
    ['1/18/2019', { published: '2019-01-18' }],
    ['Bergen, 18 January 2019', { published: '2019-01-18' }],
    ['https://example.org/world/2019/01/18/ministers.html', { published: '2019-01-18' }],
  ])('takes "%s" for metadata', (line, metadata) => {
    const { source, sentences } = read(`Ministers meet in Oslo\n\n${line}\n\n${STORY}`);
    expect(source).toMatchObject(metadata);
    expect(sentences[1]!.kind).toBe('metadata');
  });

  it.each([
    'February 30, 2019',
    '4/5/2019',
    'January 18, 2019 - Ministers met in Oslo.',
    'By Monday, all had left the town.',
    'Ann Lee, who has two sons',
    'On May 8, 2009, the ministers met again.',
    'Source code was published.',
  ])('takes "%s" for text', (line) => {
    expect(read(`${STORY}\n${line}\n${STORY}`).sentences.map(({ kind }) => kind)).toEqual(['body', 'body', 'body']);
  });

  it('finds no title where the text begins with an ordinary sentence, or holds one line', () => {
    expect(read(`${STORY}\n\nThey ate.`).source.title).toBeUndefined();
    expect(read('Ministers meet in Oslo').source.title).toBeUndefined();
    expect(read('Ministers return to the U.S.\n\nThey ate.').source.title).toBe('Ministers return to the U.S.');
  });

  it('never overwrites what the user gave, and leaves the id', () => {
    const { source } = read(`Ministers meet in Oslo\nBy Ann Lee\nMay 8, 2009\n\n${STORY}`, {
      author: 'Bo',
      published: '2010-01-01',
    });
    expect(source).toMatchObject({ id: 'd1', title: 'Ministers meet in Oslo', author: 'Bo', published: '2010-01-01' });
  });

  it('reads metadata at the foot, but no dates in the middle of the story', () => {
    const story = Array.from({ length: 20 }, (_, index) => (index === 13 ? 'May 8, 2009' : STORY));
    const { source, sentences } = read([...story, 'Source: The Example Times'].join('\n'));
    expect(source.publisher).toBe('The Example Times');
    expect(source.published).toBeUndefined();
    expect(sentences[13]!.kind).toBe('body');
  });
});

describe('segment: the body', () => {
  it.each([
    'Read the full article and more in The Example Times.',
    'Subscribe to our newsletter!',
    'All rights reserved.',
    '© 2019 Example Media',
    'Follow us on Twitter',
    'Image: Ann Lee.',
    'Photo credit: Ann Lee',
    'Click here for more.',
    'Share',
    'Facebook | Twitter | LinkedIn',
    '(Reporting by Ann Lee; Editing by Bo Chen)',
    'Bo Chen contributed to this report.',
  ])('takes "%s" for boilerplate', (line) => {
    expect(lines(read(`${STORY}\n\n${line}\n\n${STORY}`))[1]).toBe(`boilerplate: ${line}`);
  });

  it.each([
    'Shares fell on Monday.',
    'The image of the party suffered.',
    'Follow-up talks are planned.',
    'Readers of the paper were told to follow the news.',
    'Like us, they want peace.',
    'Copyright law was changed in Oslo.',
  ])('takes "%s" for news', (line) => expect(lines(read(`${STORY} ${line}`))[1]).toBe(`body: ${line}`));

  it('gives the same sentences for every kind of line break', () => {
    const text = `Ministers meet\n\n${STORY} They ate.\n\nNobody spoke.`;
    const texts = [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')];
    expect(new Set(texts.map((variant) => lines(read(variant)).join('|'))).size).toBe(1);
  });

  it('reads the sample articles: one headline, a date, and every token inside its sentence', () => {
    const seeds = new URL('../../seeds/', import.meta.url);
    for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
      const result = read(readFileSync(new URL(file, seeds), 'utf8'));
      expect(result.sentences.filter(({ kind }) => kind === 'headline')).toHaveLength(1);
      expect(result.source.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(result.diagnostics).toEqual([]);
    }
  });
});

describe('segment: diagnostics', () => {
  it('tells of empty texts and of texts without a sentence', () => {
    expect(codes(read(' \n\u200B'))).toEqual(['empty-text']);
    expect(codes(read('Source: The Example Times'))).toEqual(['no-sentence']);
    expect(codes(read(STORY))).toEqual([]);
  });

  it('tells of other languages, not of short or mixed texts', () => {
    const german =
      'Der Minister traf am Montag in Oslo ein und sprach dort mit den Mitgliedern des Rates über die Lage im Norden des Landes.';
    const french =
      'Le ministre est arrivé lundi à Oslo et a parlé avec les membres du conseil de la situation dans le nord du pays.';
    const russian = 'Министр прибыл в понедельник в Осло и встретился с членами совета.';
    const names =
      'Mr. Lindqvist joined Norwegian Trade Minister Kari Moen, Danish envoy Bo Friis and Acme Chairman Ole Berg in Bergen last Thursday, officials said.';
    const brief =
      'Trade Minister Kari Moen met Danish Envoy Bo Friis, Acme Chairman Ole Berg, Bergen Mayor Siri Dahl. Moen praised Friis. Berg criticized Dahl.';
    expect(codes(read(names))).toEqual([]);
    expect(codes(read(brief))).toEqual([]);
    for (const text of [german, french, russian]) expect(codes(read(text))).toEqual(['not-english']);
    expect(codes(read('Le ministre est là.'))).toEqual([]);
    expect(
      codes(
        read(
          `The minister said to the council: „${german.slice(0, 40)}“. He was then asked to leave the room, and that was it.`,
        ),
      ),
    ).toEqual([]);
  });

  it('cuts sentences of more than 400 tokens at a space and says so', () => {
    const text = `${'again and '.repeat(500)}again.`;
    const result = read(text);
    expect(codes(result)).toEqual(['long-sentence']);
    expect(result.sentences.map(({ tokens }) => tokens.length)).toEqual([400, 400, 202]);
    expect(result.sentences.map(({ range }) => text.slice(range.start, range.end)).join(' ')).toBe(text);
  });

  it('tells of long lines, and comes back from a megabyte of anything', () => {
    expect(codes(read('The man went home. '.repeat(2000)))).toEqual(['long-line']);
    for (const part of ['The man went home. ', 'a', '.', '" ', "a'", '1-', 'http://', '(. ', 'a@b.', '\n']) {
      expect(read(part.repeat(1_000_000 / part.length)).sentences).toBeDefined();
    }
  });

  it('never throws, and places every token in its sentence, in any text', () => {
    const line = fc.constantFrom(
      'By Ann Lee',
      'May 8, 2009',
      'OSLO (AP) — ',
      STORY,
      '• ',
      '\n',
      '\r\n',
      '“',
      '\ud83d',
      'Source: X Y',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(line).map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { range, tokens } of read(text).sentences) {
            expect(range.start).toBeGreaterThanOrEqual(at);
            expect(tokens.length).toBeGreaterThan(0);
            expect(tokens[0]!.range.start).toBe(range.start);
            expect(tokens.at(-1)!.range.end).toBe(range.end);
            at = range.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
