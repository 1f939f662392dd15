import { describe, expect, it } from 'vitest';
import { next, says, tell } from './chains.js';

describe('“we” outside of quotations', () => {
  it('is the body that the sentence before is about', () => {
    const told = tell(says('Halm Council', 'Organization'), next('We', 'agreed'), next('We', 'left'));
    expect(told.with('Halm Council')).toEqual(['Halm Council', 'We', 'We']);
  });

  it('is no person, nor a body of a speech', () => {
    expect(tell(says('Jan Ek', 'Person'), next('We', 'agreed')).with('We')).toEqual(['We']);
    const speech = tell(says('Halm Council', 'Organization'), next('We', 'agreed'), next('you', 'know'));
    expect(speech.with('We')).toEqual(['We']);
  });

  it('is left open in a text with quotations, whose marks may be lost', () => {
    const quoted = { ...next('" Nobody "', 'came'), upos: 'PUNCT PRON PUNCT VERB PUNCT' };
    expect(tell(quoted, says('Halm Council', 'Organization'), next('We', 'agreed')).with('We')).toEqual(['We']);
  });
});
