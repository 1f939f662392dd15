/** Quotations read by their marks, also over several sentences and paragraphs. */
import { type Document, isStory, type TextRange } from '../model/text.js';

/** What stands between two marks. */
export interface Quotation {
  /** Without the marks. */
  readonly range: TextRange;
  /** Positions of the sentences in which it begins and ends. */
  readonly first: number;
  readonly last: number;
  /** Whether it opens its first sentence. */
  readonly opens: boolean;
  /** Whether nothing but punctuation follows it in its last sentence. */
  readonly closes: boolean;
}

interface Opening {
  readonly start: number;
  readonly sentence: number;
  readonly opens: boolean;
}

/** The quotations of a story in text order. One that never closes is none; one that a paragraph opens anew goes on. */
export function quotationsOf({ source: { text }, sentences }: Document): Quotation[] {
  const found: Quotation[] = [];
  let open: Opening | undefined;
  for (const [sentence, { tokens, kind }] of sentences.entries()) {
    if (!isStory({ kind })) continue;
    for (const [at, { form, range }] of tokens.entries()) {
      const side = sideOf(text, form, range, open !== undefined);
      if (side === 'opening') {
        const goesOn = open !== undefined && at === 0;
        open = goesOn ? open : { start: range.end, sentence, opens: at === 0 };
      } else if (side === 'closing' && open) {
        const closes = tokens.slice(at + 1).every((token) => token.upos === 'PUNCT');
        found.push({
          range: trimmed(text, open.start, range.start),
          first: open.sentence,
          last: sentence,
          opens: open.opens,
          closes,
        });
        open = undefined;
      }
    }
  }
  return found;
}

/** Which side a mark stands on; a straight one is told by the spaces around it, or by whether a quotation is open. */
function sideOf(
  text: string,
  form: string,
  { start, end }: TextRange,
  isOpen: boolean,
): 'opening' | 'closing' | 'none' {
  if (form === '“' || form === '``') return 'opening';
  if (form === '”' || form === "''") return 'closing';
  if (form !== '"') return 'none';
  const [spaceBefore, spaceAfter] = [isSpace(text[start - 1]), isSpace(text[end])];
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'opening' : 'closing';
  return isOpen ? 'closing' : 'opening';
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /[\s([]/.test(character);
}

/** Without spaces around it and the comma or full stop that closes it. */
function trimmed(text: string, start: number, end: number): TextRange {
  const inside = text.slice(start, end);
  const kept = inside.replace(/(?<![.…])[.,;]?\s*$/, '');
  return { start: start + inside.length - inside.trimStart().length, end: start + kept.length };
}
