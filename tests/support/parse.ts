/** Hand-made parses for tests: four short lists, offsets computed from single spaces. */
import type { Document, Proposals, Sentence, Token } from '../../src/model/text.js';
import { NO_PROPOSALS } from '../../src/model/text.js';

export interface HandParse {
  readonly words: string;
  /** One universal tag a word. */
  readonly upos: string;
  /** 1-based governors as in CoNLL-U, 0 for the root. */
  readonly heads: readonly number[];
  readonly deprels: string;
  /** Lemmas, where they differ from the lower-case form. */
  readonly lemmas?: Readonly<Record<string, string>>;
  readonly xpos?: string;
  readonly proposals?: Partial<Proposals>;
}

/** A sentence from lists that are separated by single spaces; `offset` is where it starts in the text. */
export function handSentence(parse: HandParse, offset = 0): Sentence {
  const forms = parse.words.split(' ');
  const [upos, deprels] = [parse.upos.split(' '), parse.deprels.split(' ')];
  const xpos = parse.xpos?.split(' ');
  for (const list of [upos, deprels, parse.heads]) {
    if (list.length !== forms.length) throw new Error(`${forms.length} words, but a list of ${list.length}: ${list}`);
  }
  let at = offset;
  const tokens: Token[] = forms.map((form, index) => {
    const range = { start: at, end: at + form.length };
    at = range.end + 1;
    const lemma = parse.lemmas?.[form] ?? (upos[index] === 'PROPN' ? form : form.toLowerCase());
    return {
      form,
      range,
      lemma,
      upos: upos[index]!,
      xpos: xpos?.[index] ?? '_',
      head: parse.heads[index]! - 1,
      deprel: deprels[index]!,
    };
  });
  const range = { start: offset, end: at - 1 };
  return { range, kind: 'body', tokens, proposals: { ...NO_PROPOSALS, ...parse.proposals } };
}

/** A document of hand-made sentences, joined by single spaces. */
export function handDocument(parses: readonly HandParse[], published?: string): Document {
  const text = parses.map((parse) => parse.words).join(' ');
  let offset = 0;
  const sentences = parses.map((parse) => {
    const sentence = handSentence(parse, offset);
    offset = sentence.range.end + 1;
    return sentence;
  });
  return { source: { id: 'test', text, ...(published ? { published } : {}) }, sentences };
}
