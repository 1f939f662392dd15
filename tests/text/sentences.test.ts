import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Sentences are written with ` ‖ ` between them. */
const expectSplit = (marked: string) => expect(split(marked.replaceAll(' ‖ ', ' ')).join(' ‖ ')).toBe(marked);

describe('splitSentences', () => {
  it.each([
    'The envoy left. ‖ Nobody saw her! ‖ Why not? ‖ It was late.',
    'Mr. Lee met Gen. Park and Sen. J. R. Cole at 5 St. James St. in Paris.',
    'She met the U.S. President. ‖ He left the U.S. ‖ The talks went on in the U.K. and Iraq.',
    'It opened at 9 a.m. on Monday and shut at 5 p.m. ‖ Police came at 6 p.m. EST.',
    'Acme Inc. hired him on Jan. 5. ‖ He left Acme Inc. ‖ They paid $3.5 million, i.e. a lot.',
    'See No. 5 of Vol. 3. ‖ He said no. ‖ We went on.',
    'It was Anna “T.J.” Roe who left. ‖ They call her “T.J.” ‖ She laughed.',
    'They chose plan B. ‖ It failed, as P. J. Moss had said.',
  ])('knows abbreviations, initials and titles: %s', expectSplit);

  it.each([
    '“We will go.” ‖ He went.',
    '"Is it true?" she asked. ‖ "Yes!" the mayor said.',
    '“Is it true?” Anna Kern asked. ‖ “It is.”',
    '(It was late.) ‖ They slept (at last!).',
    'He said: “We came. ‖ We saw.” ‖ They left.',
    'It was over. " ‖ They cheered.',
    "It was over. '",
    'He died in 2014. [4] [5] ‖ She lived on.[6] ‖ Nobody knew.',
    'Edmund G. “Pat” Lowe left the A.K. (Order) party. ‖ “He was done.”',
  ])('lets quotes and brackets close after the stop: %s', expectSplit);

  it.each([
    'Well ... maybe not. ‖ And so it went… ‖ Nobody knew.',
    'Prices rose 3.5 percent to 1.200 euros on www.example.com in May.',
    'He wrote for Yahoo! and asked why? of no one.',
    '1. The first point is this. ‖ 2. The second is that.',
    'Wait . . . ‖ Then they went.',
  ])('keeps ellipses, numbers and names with marks together: %s', expectSplit);

  it('ends careless sentences after a plain word, though the next one begins low or close', () => {
    expect(split('They came home late. nobody had seen them.')).toHaveLength(2);
    expect(split('The bridge was closed.The mayor left.')).toEqual(['The bridge was closed.', 'The mayor left.']);
  });

  it('ends what has no stop where a greeting, a date or the head of a letter shows it', () => {
    expectSplit(
      'Thanks for the note. ‖ I will call you on Monday. ‖ Regards, Ann ‖ 03/12/2001 04:15 PM ‖ To: Bo Chen cc: ‖ Subject: Re: the bridge',
    );
  });

  it('leaves a headline of names whole, and names that hold a mark', () => {
    const names =
      'Ann Ballard of Ruhla City Bank met U.S. Secretary Cole and Acme Steel Chief Executive Bo Chen in Paris';
    expectSplit(names);
    expectSplit('The board met. ‖ Timothy D. Cole of Acme Inc. Europe spoke. ‖ Yahoo! and others listened.');
  });

  it('takes line breaks inside the range for spaces', () => {
    expect(split('The envoy\nleft.\nShe slept.')).toEqual(['The envoy\nleft.', 'She slept.']);
  });

  it('covers all but white space, in order, inside the range', () => {
    const part = fc.constantFrom(
      '.',
      ' ',
      '"',
      '”',
      'U.S.',
      'He',
      'said',
      '?',
      '…',
      '\n',
      '(',
      ')',
      'No',
      '5',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(part).map((parts) => parts.join('')),
        ),
        fc.nat(3),
        (text, margin) => {
          const range = { start: Math.min(margin, text.length), end: text.length };
          let at = range.start;
          for (const { start, end } of splitSentences(text, range)) {
            expect(end).toBeGreaterThan(start);
            expect(
              text
                .slice(at, start)
                .trim()
                .replace(/[\p{Cc}\u200B-\u206F\u180E]/gu, ''),
            ).toBe('');
            at = end;
          }
          expect(at).toBeLessThanOrEqual(range.end);
          expect(
            text
              .slice(at, range.end)
              .trim()
              .replace(/[\p{Cc}\u200B-\u206F\u180E]/gu, ''),
          ).toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
