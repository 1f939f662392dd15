import { describe, expect, it } from 'vitest';
import { formsByTag, formsOf } from '../../src/frames/inflection.js';
import { phraseAt } from '../../src/frames/triggers.js';
import { treeOf } from './scene.js';

describe('inflected forms', () => {
  it.each([
    ['praise', 'praised', 'praising', 'praises'],
    ['ban', 'banned', 'banning', 'bans'],
    ['carry', 'carried', 'carrying', 'carries'],
    ['die', 'died', 'dying', 'dies'],
    ['free', 'freed', 'freeing', 'frees'],
    ['acquit', 'acquitted', 'acquitting', 'acquits'],
    ['meet', 'met', 'meeting', 'meets'],
  ])('%s: %s, %s, %s', (word, past, gerund, third) => {
    expect(formsOf(word)).toEqual(expect.arrayContaining([word, past, gerund, third]));
  });

  it('tells "found" of "find" from "to found"', () => {
    expect(formsByTag('found').VBD).not.toContain('found');
    expect(formsByTag('find').VBD).toContain('found');
  });
});

describe('triggers by form', () => {
  it('a wrong lemma does not hide one', () => {
    const tree = treeOf('banned/bann VERB VBD 0 root');
    expect(phraseAt(tree, 0, ['ban'], 'verb')).toEqual([0]);
    expect(phraseAt(tree, 0, ['bar'], 'verb')).toBeUndefined();
  });
});
