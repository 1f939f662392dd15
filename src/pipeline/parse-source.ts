/** A text as the network sees it: every line of it is read, also those that a build takes for a date, a byline or boilerplate. */
import type { Diagnostic } from '../model/mention.js';
import type { Document, RawSentence, SentenceKind, Source } from '../model/text.js';
import type { Analyser } from '../parse/analyser.js';
import { segment } from '../text/segment.js';

/** A text cut into sentences; `kinds` says what a build takes each of them for. */
export interface CutText {
  readonly source: Source;
  readonly sentences: readonly RawSentence[];
  readonly kinds: readonly SentenceKind[];
  /** Errors are reasons not to read the text at all. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What keeps a text out of a graph, but not from being looked at. */
const TOLERATED: ReadonlySet<string> = new Set(['not-english', 'no-sentence']);

/** Cuts a source. Never throws. */
export function cutText(given: Source): CutText {
  const { source, sentences, diagnostics } = segment(given);
  return {
    source,
    sentences: sentences.map((sentence) => ({ ...sentence, kind: 'body' })),
    kinds: sentences.map(({ kind }) => kind),
    diagnostics: diagnostics.map((each) => (TOLERATED.has(each.code) ? { ...each, severity: 'warning' } : each)),
  };
}

/** Lets the network read the sentences of one document. */
export async function readCut(
  { source, sentences }: Pick<CutText, 'source' | 'sentences'>,
  analyser: Analyser,
): Promise<Document> {
  return { source, sentences: await analyser.analyse(source.text, sentences) };
}
