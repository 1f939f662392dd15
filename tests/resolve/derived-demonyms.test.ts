import { describe, expect, it } from 'vitest';
import { isDerived } from '../../src/resolve/derived-demonyms.js';

describe('adjectives of places', () => {
  it.each([
    ['tavarian', 'tavaria'],
    ['norlandic', 'norland'],
    ['veltrese', 'veltra'],
    ['morlian', 'morly'],
    ['brennish', 'brenno'],
    ['kesslerite', 'kessler'],
  ])('%s is of %s', (demonym, place) => {
    expect(isDerived(demonym, place)).toBe(true);
  });

  it.each([
    ['german', 'gera'],
    ['roman', 'rom'],
    ['tavarian', 'norland'],
    ['norlandia', 'norland'],
  ])('%s is not of %s', (word, place) => {
    expect(isDerived(word, place)).toBe(false);
  });
});
