import { describe, expect, it } from 'vitest';
import { ownValue } from '../../src/model/own-value.js';

describe('a name that may be any text', () => {
  it('finds what the record itself has', () => {
    expect(ownValue({ met: 1 }, 'met')).toBe(1);
    expect(ownValue(JSON.parse('{"__proto__": 2}') as Record<string, number>, '__proto__')).toBe(2);
  });

  it.each(['__proto__', 'constructor', 'toString', ''])('finds nothing that every object has: %s', (name) => {
    expect(ownValue({ met: 1 }, name)).toBeUndefined();
  });
});
