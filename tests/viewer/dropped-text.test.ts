import { describe, expect, it } from 'vitest';
import { textOfDrop } from '../../src/viewer/dropped-text.js';

const drop = (files: File[], text = '') => textOfDrop({ files: files as unknown as FileList, getData: () => text });
const file = (name: string, content: BlobPart) => new File([content], name);

describe('what is dropped', () => {
  it('is read where it is a text file, or a piece of text', async () => {
    expect(await drop([file('a.txt', 'Ada met Bo.')])).toEqual({ text: 'Ada met Bo.' });
    expect(await drop([], 'Ada met Bo.')).toEqual({ text: 'Ada met Bo.' });
  });

  it.each([
    ['nothing', () => drop([])],
    ['a picture', () => drop([file('a.png', new Uint8Array([137, 80, 0, 1]))])],
    ['a web page', () => drop([file('a.html', '<p>x')])],
    ['two files', () => drop([file('a.txt', 'x'), file('b.txt', 'y')])],
    ['a book', () => drop([file('a.txt', 'x'.repeat(1_100_000))])],
    ['an empty file', () => drop([file('a.txt', ' \n')])],
    ['no drop at all', () => textOfDrop(null)],
  ])('is refused in words where it is %s', async (_, dropped) => {
    expect(await dropped()).toEqual({ problem: expect.stringMatching(/^[A-Z“].{15,}\.$/) });
  });
});
