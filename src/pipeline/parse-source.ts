/** A text as the network sees it: every line of it is read, also those that a build takes for a date, a byline or boilerplate. */
import type { Diagnostic } from '../model/mention.js';
import type { Document, RawSentence, RawToken, SentenceKind, Source, TextRange } from '../model/text.js';
import type { Analyser } from '../parse/analyser.js';
import { segment } from '../text/segment.js';
import { SPACES } from '../text/spaces.js';

/** A text cut into sentences; `kinds` says what a build takes each of them for. */
export interface CutText {
  readonly source: Source;
  readonly sentences: readonly RawSentence[];
  readonly kinds: readonly SentenceKind[];
  /** Errors are reasons not to read the text at all. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What keeps a text out of a graph, but not from being looked at. */
const TOLERATED: Readonly<Record<string, string>> = {
  'not-english': 'The text does not look like English; the network was trained on no other language.',
  'no-sentence': 'The text holds no sentence of words; its marks are shown all the same.',
};

/** Cuts a source. Never throws. */
export function cutText(given: Source): CutText {
  const { source, sentences, diagnostics } = segment(given);
  return {
    source,
    sentences: sentences.map((sentence) => ({ ...sentence, kind: 'body' })),
    kinds: sentences.map(({ kind }) => kind),
    diagnostics: diagnostics.map(tolerate),
  };
}

function tolerate(diagnostic: Diagnostic): Diagnostic {
  const message = TOLERATED[diagnostic.code];
  return message === undefined ? diagnostic : { ...diagnostic, severity: 'warning', message };
}

/** Lets the network read the sentences of one document. */
export async function readCut(
  { source, sentences }: Pick<CutText, 'source' | 'sentences'>,
  analyser: Analyser,
): Promise<Document> {
  return { source, sentences: await analyser.analyse(source.text, sentences) };
}

/** The same with tokens for what stands between sentences (bullets of lists), so that the words cover all that is no space. */
export function withMarks(cut: CutText): CutText {
  const { text } = cut.source;
  const last = cut.sentences.length - 1;
  const sentences = cut.sentences.map((sentence, index) => {
    const from = cut.sentences[index - 1]?.range.end ?? 0;
    const before = marksIn(text, { start: from, end: sentence.range.start });
    const after = index === last ? marksIn(text, { start: sentence.range.end, end: text.length }) : [];
    return withTokens(sentence, before, after);
  });
  return { ...cut, sentences };
}

function withTokens(sentence: RawSentence, before: readonly RawToken[], after: readonly RawToken[]): RawSentence {
  if (before.length + after.length === 0) return sentence;
  const tokens = [...before, ...sentence.tokens, ...after];
  return { ...sentence, tokens, range: { start: tokens[0]!.range.start, end: tokens.at(-1)!.range.end } };
}

function marksIn(text: string, { start, end }: TextRange): RawToken[] {
  return [...text.slice(start, end).matchAll(MARK)].map(({ 0: form, index }) => ({
    form,
    range: { start: start + index, end: start + index + form.length },
  }));
}

const MARK = new RegExp(`[^${SPACES}]+`, 'gu');
