/** Quotations that go on over several sentences, read by their quotation marks. */
import { type Document, isStory, type TextRange } from '../model/text.js';
import type { Speech } from './attribution.js';

/** Sentences, or parts of them, that stand inside quotation marks, each with the marks' own range over the document. */
export function quotationsOf(document: Document): TextRange[] {
  const found: TextRange[] = [];
  let open: number | undefined;
  for (const sentence of document.sentences.filter(isStory)) {
    for (const { form, range } of sentence.tokens) {
      if (isOpening(form, open)) open = range.end;
      else if (isClosing(form) && open !== undefined) {
        found.push({ start: open, end: range.start });
        open = undefined;
      }
    }
  }
  return found;
}

/**
 * Speeches widened to their quotation, and quotations that follow one in the same paragraph without a speaker of their own
 * ("'It is over,' he said. 'We won.'").
 */
export function continuedSpeeches(document: Document, speeches: readonly Speech[]): Speech[] {
  const { text } = document.source;
  const continued: Speech[] = [];
  for (const range of quotationsOf(document)) {
    const own = speeches.find((speech) => overlaps(speech.range, range));
    const before = own ?? previousInParagraph(text, range, [...speeches, ...continued]);
    if (before) continued.push({ range, speaker: before.speaker });
  }
  return continued;
}

/** The last speech that ends before the quotation, if no paragraph ends between and the sentence between is only the speaker's. */
function previousInParagraph(text: string, range: TextRange, speeches: readonly Speech[]): Speech | undefined {
  const before = speeches.filter((speech) => speech.range.end <= range.start);
  const last = before.sort((one, other) => other.range.end - one.range.end)[0];
  if (!last || range.start - last.range.end > LONGEST_TAG) return undefined;
  const between = text.slice(last.range.end, range.start);
  return /[.!?]["”]?\s+["“]$/.test(between) && !between.includes('\n') ? last : undefined;
}

/** Characters between a quotation and its continuation: room for "President Lee told reporters in Rome.". */
const LONGEST_TAG = 120;

function isOpening(form: string, open: number | undefined): boolean {
  return form === '“' || form === '``' || (form === '"' && open === undefined);
}

function isClosing(form: string): boolean {
  return form === '”' || form === "''" || form === '"';
}

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}
