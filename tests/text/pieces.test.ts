import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../src/text/pieces.js';

const cut = (text: string) => cutPieces(text, { start: 0, end: text.length });
const forms = (text: string): string[] => cut(text).map(({ start, end }) => text.slice(start, end));
const shapes = (text: string): string[] => cut(text).map(({ shape }) => shape);

describe('cutPieces', () => {
  it('keeps words, numbers, acronyms, addresses and runs of marks whole', () => {
    expect(forms("Ann's e-mail (a.b@c.org) of 3.5.2019 to the U.S. ... see https://x.org/a.")).toEqual([
      "Ann's",
      'e-mail',
      '(',
      'a.b@c.org',
      ')',
      'of',
      '3.5.2019',
      'to',
      'the',
      'U.S.',
      '...',
      'see',
      'https://x.org/a.',
    ]);
  });

  it('cuts after a stop whose space was lost', () => {
    expect(forms('closed.The door')).toEqual(['closed', '.', 'The', 'door']);
  });

  it('tells case, abbreviations and white space by the shape', () => {
    expect(shapes('Dr. Ann paid NATO $5 on Jan. 12, 2019')).toEqual([
      '_XL',
      '.',
      '_X',
      '_x',
      '_XX',
      '_$',
      '1',
      '_x',
      '_XT',
      '.',
      '_2',
      ',',
      '_4',
    ]);
  });

  it('makes words that differ in case or digits alike, and keeps the ending of long ones', () => {
    const [first, second] = cut('Talking 2019');
    expect(first).toMatchObject({ word: 'talking', ending: 'ing' });
    expect(second).toMatchObject({ word: '0000', ending: '' });
  });

  it('covers all that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const left = cut(text).reduce(
          (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
          text,
        );
        expect(left.replace(/[\s\p{Cc}\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/gu, '')).toBe('');
      }),
    );
  });
});
