import { describe, expect, it } from 'vitest';
import { absenceText } from '../../src/cli/absence-text.js';
import { ABSENCE_REASONS } from '../../src/model/mention.js';

const range = { start: 9, end: 12 };

describe('a reason in plain words', () => {
  it('is there for every kind', () => {
    const told = ABSENCE_REASONS.map((reason) => absenceText({ range, reason }, 'The bank met its target.'));
    expect(new Set(told).size).toBe(ABSENCE_REASONS.length);
  });

  it('names the roles that found nothing, the word of a wrong class, and both confidences', () => {
    const text = 'The bank met its target.';
    expect(absenceText({ range, type: 'Meet', reason: 'noFiller', roles: ['participant'] }, text)).toMatch(
      /\(participant\)/,
    );
    const filler = { start: 17, end: 23 };
    expect(absenceText({ range, type: 'Meet', reason: 'wrongClass', roles: ['participant'], filler }, text)).toBe(
      '“target” is of no class for participant',
    );
    expect(
      absenceText({ range, type: 'Meet', reason: 'belowThreshold', confidence: 0.384, threshold: 0.5 }, text),
    ).toBe('too unsure: confidence 0.38, needs 0.50');
  });

  it('does not call too unsure what is sure enough but tells of nobody', () => {
    const seen = { range, type: 'Capture', reason: 'belowThreshold', confidence: 0.67 } as const;
    expect(absenceText({ ...seen, threshold: 0.7 }, '')).toBe('too unsure: confidence 0.67, needs 0.70');
    expect(absenceText({ ...seen, threshold: 0.5 }, '')).toMatch(/^sure enough \(0\.67\)/);
  });
});
