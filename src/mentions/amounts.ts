/** Amounts: sums of money, percentages and measures ("about $6.6 billion", "20 percent", "300 tonnes"). */
import { mentionId } from '../model/ids.js';
import type { ValueMention } from '../model/mention.js';
import type { Token } from '../model/text.js';
import { headOfSpan } from '../model/tree.js';
import { rangeOf, textOf } from './make-mention.js';
import { lemmaOf, type SentenceView } from './sentence-view.js';

const CURRENCY = /^(?:(?:US|A|C|HK|NZ)?\$|€|£|¥|₹|USD|EUR|GBP)$/;
const NUMBER = /^\d[\d.,]*$/;
const MAGNITUDES: ReadonlySet<string> = new Set('hundred thousand million billion trillion m bn'.split(' '));
const UNITS: ReadonlySet<string> = new Set(
  `% percent per-cent dollar euro pound yen yuan rupee rouble ruble cent peso franc mile kilometer kilometre km meter metre foot inch acre hectare
  kilogram kg gram ton tonne barrel gallon liter litre megawatt gigawatt kilowatt watt degree`.split(/\s+/),
);

/** Amounts of one sentence that begin outside of `taken` tokens, in text order. */
export function findAmounts(view: SentenceView, taken: ReadonlySet<number>): ValueMention[] {
  const found: ValueMention[] = [];
  for (let start = 0; start < view.tokens.length; start++) {
    const end = taken.has(start) || view.nameAt.has(start) ? start : amountEnd(view.tokens, start);
    if (end === start) continue;
    found.push(amount(view, start, end));
    start = end - 1;
  }
  return found;
}

/** End of the amount that begins at `start`; `start` itself where none does. */
function amountEnd(tokens: readonly Token[], start: number): number {
  const money = CURRENCY.test(tokens[start]!.form);
  let at = money ? start + 1 : start;
  if (!isNumber(tokens[at])) return start;
  while (isNumber(tokens[at]) || isMagnitude(tokens[at])) at++;
  if (isUnit(tokens[at])) return at + 1;
  return money ? at : start;
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (NUMBER.test(token.form) || (token.upos === 'NUM' && !CURRENCY.test(token.form)));
}

function isMagnitude(token: Token | undefined): boolean {
  return token !== undefined && MAGNITUDES.has(lemmaOf(token));
}

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && (UNITS.has(lemmaOf(token)) || CURRENCY.test(token.form));
}

function amount(view: SentenceView, start: number, end: number): ValueMention {
  const span = { sentence: view.sentence, start, end };
  const range = rangeOf(view.document, span);
  const head = headOfSpan(view.tokens, start, end);
  return {
    kind: 'value',
    id: mentionId(span),
    span,
    head,
    range,
    text: textOf(view.document, range),
    type: 'amount',
    foundBy: 'rule:amount',
  };
}
