import { describe, expect, it } from 'vitest';
import { hashParts, hashText, mentionId, sourceId } from '../../src/model/ids.js';

describe('ids from content', () => {
  it('hash text by SHA-256 of its UTF-8 bytes', () => {
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('tell lists apart that join to the same string', () => {
    expect(hashParts(['ab', 'c'])).not.toBe(hashParts(['a', 'bc']));
  });

  it('give a source an id of text and metadata', () => {
    expect(sourceId({ text: 'One.' })).toBe(sourceId({ text: 'One.' }));
    expect(sourceId({ text: 'One.' })).not.toBe(sourceId({ text: 'One.', published: '2019-01-18' }));
    expect(sourceId({ text: 'One.', title: 'Two' })).not.toBe(sourceId({ text: 'One.', author: 'Two' }));
  });

  it('name a mention by sentence and tokens', () => {
    expect(mentionId({ sentence: 3, start: 5, end: 7 })).toBe('m3.5-7');
  });
});
