import { describe, expect, it } from 'vitest';
import { diagnosticLines } from '../../src/cli/diagnostic-lines.js';

const wrong = (document: string, code = 'wrong-line') => ({
  code,
  severity: 'error' as const,
  document,
  message: code,
});

describe('lines of what went wrong', () => {
  it('are the first few of a file, and the number of the others', () => {
    const many = Array.from({ length: 900 }, (_, index) => wrong(`a.jsonl:${index + 1}`));
    const lines = diagnosticLines('not read', [...many, wrong('b.jsonl:1'), wrong('a.jsonl:7', 'other')]);
    expect(lines.filter((line) => line.endsWith('wrong-line'))).toHaveLength(6);
    expect(lines).toContain('not read: a.jsonl: 895 more of this kind');
    expect(lines.slice(-2)).toEqual(['not read: b.jsonl:1: wrong-line', 'not read: a.jsonl:7: other']);
  });
});
