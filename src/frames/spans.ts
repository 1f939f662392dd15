/** Stretches of facts: the trigger with its fixed parts, and the smallest quote that shows the fact. */
import type { Filler, Mention } from '../model/mention.js';
import type { Span, TextRange } from '../model/text.js';
import { dependentsBy, type Tree } from './tree.js';

/** The head, its particle, and the fixed words of a frame's phrase, as far as they follow each other. */
export function triggerSpan(tree: Tree, sentence: number, head: number, words: readonly number[] = []): Span {
  const parts = new Set([head, ...words, ...dependentsBy(tree, head, 'compound:prt')]);
  let [start, end] = [head, head + 1];
  while (parts.has(start - 1)) start--;
  while (parts.has(end)) end++;
  return { sentence, start, end };
}

/** The smallest range that holds all of the given ones. */
export function quoteOf(ranges: readonly TextRange[]): TextRange {
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}

/** The mention that fills a role; none for words of the text. */
export type MentionOf = (filler: Filler) => Mention | undefined;

/** Finds the mentions of fillers among those of a document. */
export function mentionOfFiller(mentions: ReadonlyMap<string, Mention>): MentionOf {
  return (filler) => (filler.kind === 'mention' ? mentions.get(filler.mention) : undefined);
}

/** The range of a filler, or none for a mention that the document lacks. */
export type RangeOf = (filler: Filler) => TextRange[];

/** Finds ranges of fillers among the mentions of a document. */
export function rangeOfFiller(mentions: ReadonlyMap<string, Mention>): RangeOf {
  return (filler) => {
    if (filler.kind === 'text') return [filler.range];
    const mention = mentions.get(filler.mention);
    return mention ? [mention.range] : [];
  };
}
