import { describe, expect, it } from 'vitest';
import { nounClass } from '../../src/mentions/noun-classes.js';

describe('the class of a common noun', () => {
  it.each(['interrogator', 'evacuee', 'mourner', 'schoolchild'])('%s: people', (lemma) => {
    expect(nounClass(lemma, false)).toBe('Person');
    expect(nounClass(lemma, true)).toBe('Group');
  });
});
