/** Sentences whose tokens somebody else has cut: what the network reads of them, and what is carried through beside it. */
import type { RawSentence, RawToken, Source } from '../model/text.js';

/** A word as given. */
export interface KeptWord {
  readonly form: string;
  /** Whether a space stands between this word and the next. */
  readonly spaceAfter: boolean;
  /** Attributes of its MISC column as they stand, `SpaceAfter=No` among them. */
  readonly misc: readonly string[];
}

/** A sentence as given. */
export interface KeptSentence {
  /** Comment lines as they stand, with their `#`. */
  readonly comments: readonly string[];
  readonly words: readonly KeptWord[];
  /** Lines of multiword tokens and empty nodes as they stand, by the position of the word that follows them. */
  readonly between: ReadonlyMap<number, readonly string[]>;
}

/** Sentences that belong together. */
export interface KeptDocument {
  readonly name: string;
  readonly sentences: readonly KeptSentence[];
}

/** The text that the words make, a sentence a line, and the words as tokens of it. */
export function layOut({ name, sentences }: KeptDocument): { source: Source; sentences: RawSentence[] } {
  let text = '';
  const laid = sentences.map(({ words }): RawSentence => {
    const start = text.length;
    const tokens = words.map(({ form, spaceAfter }, index): RawToken => {
      const range = { start: text.length, end: text.length + form.length };
      text += form + (spaceAfter && index < words.length - 1 ? ' ' : '');
      return { form, range };
    });
    const range = { start, end: text.length };
    text += '\n';
    return { range, kind: 'body', tokens };
  });
  return { source: { id: name, text }, sentences: laid };
}
