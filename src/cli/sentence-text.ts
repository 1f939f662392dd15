/** A parsed sentence as text: its tree in CoNLL-U's columns, its mentions with their chains. */
import type { CoreferenceChain, Mention } from '../model/mention.js';
import type { Token } from '../model/text.js';
import type { Explanation } from '../pipeline/explain-one.js';
import { replaceControls } from './output.js';

/** Word number, form, lemma, tags, number of the governor, relation: in even columns. */
export function treeLines(tokens: readonly Token[]): string[] {
  return columns(tokens.map(tokenCells));
}

/** The lines of `treeLines` for some words only. */
export function treeLinesOf(tokens: readonly Token[], words: ReadonlySet<number>): string[] {
  const cells = tokens.map(tokenCells);
  return columns(cells.filter((_, index) => words.has(index)));
}

function tokenCells({ form, lemma, upos, xpos, head, deprel }: Token, index: number): string[] {
  const governor = head < 0 ? '0' : String(head + 1);
  return [String(index + 1), form, lemma, upos, xpos, governor, deprel].map(replaceControls);
}

/** Mentions of a sentence: text, class or kind, level, and what else their chain is called. */
export function mentionLines({ reading }: Explanation, sentence: number): string[] {
  const chains = new Map(reading.chains.flatMap((chain) => chain.mentions.map((id) => [id, chain] as const)));
  const own = reading.mentions.filter(({ span }) => span.sentence === sentence);
  return columns(own.map((mention) => mentionCells(mention, chains.get(mention.id))));
}

function mentionCells(mention: Mention, chain: CoreferenceChain | undefined): string[] {
  if (mention.kind === 'value') return [mention.text, mention.type, mention.value ?? ''];
  const { text, type, level } = mention;
  const widened = chain && chain.type !== type ? ` (${chain.type} by its chain)` : '';
  const others = chain && chain.mentions.length > 1 ? `= ${chain.label}, ${chain.mentions.length} mentions` : '';
  return [text, `${type}${widened}`, level, others].map(replaceControls);
}

/** Rows with their cells padded to the widest of each column. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
