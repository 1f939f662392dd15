/** Building blocks of mentions: ranges, texts and records from token stretches. */
import { mentionId } from '../model/ids.js';
import type { EntityMention } from '../model/mention.js';
import type { Document, Span, TextRange, Token } from '../model/text.js';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Whether a token is an article: "a", "an", "the". */
export function isArticle(token: Token | undefined): boolean {
  return token !== undefined && ARTICLES.has(token.form.toLowerCase());
}

/** Whether a token is the clitic of the possessive, `'s` or a lone apostrophe. */
export function isPossessiveClitic(token: Token | undefined): boolean {
  return token !== undefined && /^['’`]s?$/i.test(token.form);
}

/** Whether a token is a hyphen that the tokeniser split off. */
export function isHyphen(token: Token | undefined): boolean {
  return token?.form === '-' || token?.form === '–';
}

/** Range of a span in the text of the document, without what is written onto its first word and names nothing: "ex-Veltra", "#Veltra". */
export function rangeOf(document: Document, span: Span): TextRange {
  const { tokens } = document.sentences[span.sentence]!;
  const { form, range } = tokens[span.start]!;
  const added = /^(?:ex-|#)(?=\p{Lu})/u.exec(form)?.[0].length ?? 0;
  return { start: range.start + added, end: tokens[span.end - 1]!.range.end };
}

/** "ex-minister": the post is minister; that it is over is told of who held it. */
function rangeOfPost(document: Document, span: Span): TextRange {
  const { start, end } = rangeOf(document, span);
  return { start: start + (/^ex-/i.exec(document.source.text.slice(start, end))?.[0].length ?? 0), end };
}

/** Text of a range on one line: runs of white space become one space. */
export function textOf(document: Document, range: TextRange): string {
  return document.source.text.slice(range.start, range.end).replace(/\s+/g, ' ');
}

/** An entity mention from its span and what is known of it. */
export function entityMention(
  document: Document,
  span: Span,
  known: Omit<EntityMention, 'kind' | 'id' | 'span' | 'range' | 'text'>,
): EntityMention {
  const range = known.type === 'Position' ? rangeOfPost(document, span) : rangeOf(document, span);
  const text = textOf(document, range);
  const bare = known.level === 'name' ? withoutBrackets(text) : text;
  return { kind: 'entity', id: mentionId(span), span, range, text: bare, ...known };
}

/** "Senator [Ruth] Osei": what an editor put into a quotation is part of the name, its brackets are not; nor is half of a pair. */
function withoutBrackets(name: string): string {
  const brackets = /\(.*\)/.test(name) ? /[[\]]/g : /[[\]()]/g;
  return name.replace(brackets, '').replace(/ +/g, ' ').trim();
}

/** Whether a noun stands in the plural, by its Penn tag or, without one, by form and lemma. */
export function isPlural(token: Token): boolean {
  if (token.xpos.startsWith('NN')) return token.xpos.endsWith('S');
  return token.form.toLowerCase() !== token.lemma.toLowerCase() && /s$/i.test(token.form);
}
