import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPACES } from '../../src/text/spaces.js';
import { tokenize } from '../../src/text/tokenize.js';

const cut = (text: string): string =>
  tokenize(text, { start: 0, end: text.length })
    .map((token) => token.form)
    .join('|');

describe('tokenize', () => {
  it.each([
    ["Don't say it can't, won't or isn't.", "Do|n't|say|it|ca|n't|,|wo|n't|or|is|n't|."],
    ['Iran’s envoys’ cars, I’m told', 'Iran|’s|envoys|’|cars|,|I|’m|told'],
    ["She'd've gone, they're here, we'll see", "She|'d|'ve|gone|,|they|'re|here|,|we|'ll|see"],
    ['We cannot; we gonna, I gotta, gimme', 'We|can|not|;|we|gon|na|,|I|got|ta|,|gim|me'],
    ['dont, thats, its, were', 'do|nt|,|that|s|,|its|,|were'],
    ["O'Connell of Côte d'Ivoire at five o'clock", "O'Connell|of|Côte|d'Ivoire|at|five|o'clock"],
  ])('cuts clitics off: %s', (text, forms) => expect(cut(text)).toBe(forms));

  it.each([
    ['a well-known al-Qaeda leader', 'a|well|-|known|al|-|Qaeda|leader'],
    ['anti-war, non-profit, re-elected co-founder', 'anti-war|,|non-profit|,|re-elected|co-founder'],
    ['an e-mail and an X-ray', 'an|e-mail|and|an|X|-|ray'],
    ['U.S.-based and R-Ohio', 'U.S.|-|based|and|R|-|Ohio'],
    ['5-10 people and/or dogs', '5|-|10|people|and|/|or|dogs'],
    ['peace—or war -- now – soon', 'peace|—|or|war|--|now|–|soon'],
  ])('cuts at hyphens and dashes but not after prefixes: %s', (text, forms) => expect(cut(text)).toBe(forms));

  it.each([
    ['Mr. Smith of the U.S. met Gen. Lee.', 'Mr.|Smith|of|the|U.S.|met|Gen.|Lee|.'],
    ['J. K. Rowling and J.R.R. Tolkien', 'J.|K.|Rowling|and|J.R.R.|Tolkien'],
    ['It went to plan B.', 'It|went|to|plan|B|.'],
    ['He works for Acme Inc., in the U.S.', 'He|works|for|Acme|Inc.|,|in|the|U.S.'],
    ['No. 5 said no.', 'No.|5|said|no|.'],
    ['on Jan. 5 at 10 a.m. and 5p.m.', 'on|Jan.|5|at|10|a.m.|and|5|p.m.'],
    ['Well ... maybe… What?!', 'Well|...|maybe|…|What|?!'],
  ])('keeps the dots of abbreviations: %s', (text, forms) => expect(cut(text)).toBe(forms));

  it.each([
    ['$5.2bn, US$3 million, €40m, £7', '$|5.2|bn|,|US$|3|million|,|€|40|m|,|£|7'],
    ['rose 3.5% to 1,200,000 in 2018', 'rose|3.5|%|to|1,200,000|in|2018'],
    ['the 1990s, the ’80s, the 21st, 5pm', 'the|1990s|,|the|’80s|,|the|21st|,|5|pm'],
    ['9/11 on 2019-01-18 at 10:30', '9/11|on|2019-01-18|at|10:30'],
  ])('keeps numbers whole and cuts signs and units off: %s', (text, forms) => expect(cut(text)).toBe(forms));

  it.each([
    ['See https://example.org/a,b?c=1#d.', 'See|https://example.org/a,b?c=1#d|.'],
    ['Mail j.doe@example.com, or www.example.com/x!', 'Mail|j.doe@example.com|,|or|www.example.com/x|!'],
    ['@reporter wrote #Brexit2019, (#1)', '@reporter|wrote|#Brexit2019|,|(|#|1|)'],
    ['“Yes,” he said :) 👩‍🚀🇫🇷', '“|Yes|,|”|he|said|:)|👩‍🚀|🇫🇷'],
    ["AT&T [sic] 'quoted' ``so''", "AT&T|[|sic|]|'|quoted|'|``|so|''"],
  ])('keeps addresses, tags and signs: %s', (text, forms) => expect(cut(text)).toBe(forms));

  it('takes no-break, zero-width and control characters for space', () => {
    expect(cut('Mr.\u00A0Lee\u200Bmet\u0000us\u2028now')).toBe('Mr.|Lee|met|us|now');
  });

  it('reads only the range', () => {
    expect(tokenize('One two three', { start: 4, end: 7 })).toEqual([{ form: 'two', range: { start: 4, end: 7 } }]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc.string({ unit: fc.constantFrom(...'aB1 .,-\'’"$%/@#:&\n\u00A0…é_'), maxLength: 60 }),
  );

  it('covers every character but white space, once and in order, in any text', () => {
    const space = new RegExp(`[${SPACES}]`, 'u');
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { form, range } of tokenize(text, { start: 0, end: text.length })) {
          expect(text.slice(range.start, range.end)).toBe(form);
          expect(form.length).toBeGreaterThan(0);
          expect(space.test(form)).toBe(false);
          expect(range.start).toBeGreaterThanOrEqual(at);
          expect([...text.slice(at, range.start)].every((character) => space.test(character))).toBe(true);
          at = range.end;
        }
        expect([...text.slice(at)].every((character) => space.test(character))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
