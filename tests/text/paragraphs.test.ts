import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/text/paragraphs.js';

const split = (text: string): string[] => splitParagraphs(text).map(({ range }) => text.slice(range.start, range.end));

/** Breaks a text as mail programs do. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}

describe('splitParagraphs', () => {
  it('ends a paragraph at an empty line, whatever the break', () => {
    for (const end of ['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\u2028\u2028', '\n\u00A0\n']) {
      expect(split(`One came${end}two went.`)).toEqual(['One came', 'two went.']);
    }
  });

  it('ends a paragraph at every break where the text has a paragraph a line', () => {
    const lines = [
      'A headline without a stop',
      'The first paragraph is short.',
      `The second ${'goes on and '.repeat(20)}on.`,
      'The end.',
    ];
    expect(split(lines.join('\n'))).toEqual(lines);
  });

  it.each([60, 72, 80])('takes back the breaks of text that is hard-wrapped at %i', (width) => {
    const first = `The minister flew to Oslo on Monday and ${'met the members of the council there and '.repeat(4)}left.`;
    const second = `Nobody knows what ${'was said behind the doors of the old house, nor '.repeat(3)}why.`;
    expect(split(`${wrap(first, width)}\n\n${wrap(second, width)}`).map((text) => text.replaceAll('\n', ' '))).toEqual([
      first,
      second,
    ]);
  });

  it('joins a broken sentence even if nothing else is wrapped', () => {
    expect(split('The minister flew to Oslo on Monday and met\nthe council.')).toHaveLength(1);
    expect(split('Monday, May 4, 2015\npilgrims in the square.')).toHaveLength(2);
  });

  it('takes list items as paragraphs, without their marker', () => {
    const paragraphs = splitParagraphs('They want:\n  • peace\n  • bread\n* and more\n-5 degrees');
    expect(paragraphs.map(({ listItem }) => listItem)).toEqual([false, true, true, true, false]);
    expect(split('• peace\n– bread')).toEqual(['peace', 'bread']);
  });

  it('finds nothing in white space', () => {
    expect(splitParagraphs(' \n\u200B\u00A0\r\n\t')).toEqual([]);
  });
});
