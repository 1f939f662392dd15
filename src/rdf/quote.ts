/** A stretch of text by its words, as the Web Annotation model quotes it. */
import type { TextRange } from '../model/text.js';

/** How much of the text before and after a quote is kept, in code points. */
const CONTEXT = 32;

export interface Quote {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** The words of a range (UTF-16) and what stands around them, no character cut in two. */
export function quoteOf(text: string, { start, end }: TextRange): Quote {
  const before = [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT);
  const after = [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT);
  return { before: before.join(''), exact: text.slice(start, end), after: after.join('') };
}
