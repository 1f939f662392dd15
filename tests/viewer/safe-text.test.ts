import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink, safeText, shortText } from '../../src/viewer/safe-text.js';

/** Every character that turns the direction of what follows, or that no one sees. */
const CONTROLS = [
  '\u0000',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u061c',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
];

describe('text of strangers', () => {
  it.each(CONTROLS.map((control) => [control.codePointAt(0)!.toString(16), control]))(
    'loses U+%s',
    (_code, control) => {
      expect(safeText(`Ann${control} Lee`)).toBe('Ann Lee');
    },
  );

  it('keeps letters of every script, marks, emoji, tabs and line ends', () => {
    const text = 'Nováček\t김정은 שלום مرحبا 👩‍🚀\n';
    expect(safeText(text)).toBe(text);
  });

  it('leaves markup as it is: it becomes a text node, never HTML', () => {
    expect(safeText('<b>&amp;')).toBe('<b>&amp;');
  });
});

describe('shortened text', () => {
  it('is at most as long as asked, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const short = shortText(text, most);
        expect([...short].length).toBeLessThanOrEqual(most);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    expect(shortText('Veldanian Trade Union', 10)).toBe('Veldanian…');
  });
});

describe('links', () => {
  it('lead to http and https only', () => {
    expect(safeLink('https://news.example')).toBe('https://news.example');
    expect([undefined, 'javascript:alert(1)', '\njavascript:alert(1)', 'data:,x', 'ftp://x'].map(safeLink)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
