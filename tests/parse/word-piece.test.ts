import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeWordEncoder } from '../../src/parse/word-piece.js';

interface Fixture {
  readonly words: readonly { readonly word: string; readonly pieces: number[]; readonly letterCase: number }[];
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const vocabulary = read('models/en/vocab.txt').split('\n').filter(Boolean);
const encoder = makeWordEncoder(vocabulary, 'vocab.txt');
const fixture = JSON.parse(read('training/fixtures/wordpiece.json')) as Fixture;

describe('word pieces', () => {
  it.each(fixture.words)('of $word are those of the training side', ({ word, pieces, letterCase }) => {
    expect(encoder.encode(word)).toEqual({ pieces, letterCase });
  });

  it('are at least one and at most twelve, whatever the word', () => {
    for (const word of ['', '\0\0', '\u200b', 'a'.repeat(300), '-'.repeat(300), '\ud800', 'אבג'.repeat(60)]) {
      const { pieces } = encoder.encode(word);
      expect(pieces.length).toBeGreaterThanOrEqual(1);
      expect(pieces.length).toBeLessThanOrEqual(12);
    }
  });

  it('need the special pieces in the vocabulary', () => {
    expect(() => makeWordEncoder(['[UNK]', 'a'], 'm/vocab.txt')).toThrow('m/vocab.txt: lacks the piece [CLS]');
  });
});
