/** The text stage: a source → its sentences with tokens, their kinds, and the metadata that the article's head gives. */
import type { Diagnostic } from '../model/mention.js';
import { isStory, type RawSentence, type SentenceKind, type Source, type TextRange } from '../model/text.js';
import { isBoilerplate } from './boilerplate.js';
import { type Dateline, type Opening, readDateline } from './dateline.js';
import { type Head, readHead } from './head.js';
import { isEnglish } from './language.js';
import { cutLong } from './long-sentences.js';
import { diagnoseDate, withMetadata } from './metadata.js';
import { type Paragraph, splitParagraphs } from './paragraphs.js';
import { splitSentences } from './sentences.js';
import { trimRange } from './spaces.js';
import { tokenize } from './tokenize.js';

/** A source cut into sentences. Ranges of sentences never overlap; every token lies inside its sentence. */
export interface Segmented {
  /** The source as given, with metadata from its head where the user gave none. The id stays. */
  readonly source: Source;
  readonly sentences: readonly RawSentence[];
  /** Where the story was filed, if it says so. */
  readonly dateline?: Dateline;
  readonly diagnostics: readonly Diagnostic[];
}

interface Piece {
  readonly range: TextRange;
  readonly kind: SentenceKind;
}

/** Lines of more characters than this are rarely text that people wrote. */
const LONG_LINE = 20_000;
/** A line of more characters is a dump, not an article: reading it as one document would take minutes and tie unrelated things together. */
const TOO_LONG_LINE = 1_000_000;

/** Never throws; what is wrong with the text stands in `diagnostics`. Time and memory grow with the length of the text. */
export function segment(given: Source): Segmented {
  const source = { ...given, text: wellFormed(given.text) };
  const { text } = source;
  const paragraphs = splitParagraphs(text);
  const head = readHead(text, paragraphs);
  const opening = findOpening(text, paragraphs, head);
  const pieces = paragraphs.flatMap((paragraph, index) =>
    piecesOf(text, paragraph, head.kinds.get(index), index === opening?.paragraph ? opening.end : undefined),
  );
  const { sentences, cuts } = toSentences(text, pieces);
  return {
    source: withMetadata(source, head, opening),
    sentences,
    ...(opening?.dateline ? { dateline: opening.dateline } : {}),
    diagnostics: [
      ...diagnose(source, paragraphs, sentences, cuts),
      ...diagnoseDate(source, head.metadata.published ?? opening?.date),
    ],
  };
}

/** Halves of characters, which no file can hold, become U+FFFD: what is exported is what was read, and no offset moves. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Paragraphs of the story that may hold the dateline: a summary or two may stand before it. */
const OPENING = 3;

function findOpening(
  text: string,
  paragraphs: readonly Paragraph[],
  head: Head,
): (Opening & { readonly paragraph: number }) | undefined {
  const story = paragraphs.flatMap((_, index) => (head.kinds.has(index) ? [] : [index])).slice(0, OPENING);
  for (const paragraph of story) {
    const opening = readDateline(text, paragraphs[paragraph]!.range);
    if (opening) return { ...opening, paragraph };
  }
  return undefined;
}

/** The sentences of a paragraph; `storyStart` is where the text goes on after a dateline. */
function piecesOf(
  text: string,
  paragraph: Paragraph,
  kind: SentenceKind | undefined,
  storyStart: number | undefined,
): Piece[] {
  const { range } = paragraph;
  if (kind) return [{ range, kind }];
  const start = storyStart ?? range.start;
  const dateline = trimRange(text, { start: range.start, end: start });
  const body = splitSentences(text, { start, end: range.end }).map((sentence) => ({
    range: sentence,
    kind: kindOf(text, sentence),
  }));
  return dateline.end > dateline.start ? [{ range: dateline, kind: 'metadata' }, ...body] : body;
}

function kindOf(text: string, range: TextRange): SentenceKind {
  return isBoilerplate(text.slice(range.start, range.end)) ? 'boilerplate' : 'body';
}

function toSentences(text: string, pieces: readonly Piece[]): { sentences: RawSentence[]; cuts: TextRange[] } {
  const cuts: TextRange[] = [];
  const sentences = pieces.flatMap(({ range, kind }) => {
    const parts = cutLong(tokenize(text, range));
    if (parts.length > 1) cuts.push(range);
    return parts.map((part) => ({ ...part, kind }));
  });
  return { sentences, cuts };
}

/** A sentence of the story with at least one word or number. */
function isReadable(sentence: RawSentence): boolean {
  return isStory(sentence) && sentence.tokens.some(({ form }) => /[\p{L}\p{N}]/u.test(form));
}

function diagnose(
  source: Source,
  paragraphs: readonly Paragraph[],
  sentences: readonly RawSentence[],
  cuts: readonly TextRange[],
) {
  const found: Diagnostic[] = [];
  const add = (code: string, severity: Diagnostic['severity'], message: string, range?: TextRange) =>
    found.push({ code, severity, document: source.id, ...(range ? { range } : {}), message });
  if (paragraphs.length === 0) add('empty-text', 'error', 'The text is empty.');
  else if (!sentences.some(isReadable)) add('no-sentence', 'error', 'The text holds no sentence that could be read.');
  if (!isEnglish(source.text))
    add('not-english', 'error', 'The text does not look like English; only English is read.');
  for (const { range } of paragraphs) {
    const length = range.end - range.start;
    const line = () => source.text.slice(0, range.start).split('\n').length;
    if (length > TOO_LONG_LINE)
      add(
        'too-long-line',
        'error',
        `Line ${line()} has ${length} characters; split it into one document a line of JSON Lines.`,
        range,
      );
    else if (length > LONG_LINE) add('long-line', 'warning', `Line ${line()} has ${length} characters.`, range);
  }
  for (const range of cuts) add('long-sentence', 'warning', 'A sentence of more than 400 tokens was cut.', range);
  return found;
}
