/** Titles before personal names: which word heads the title, and how the whole title reads. */
import type { EntityMention } from '../model/mention.js';
import type { Token } from '../model/text.js';
import { relationOf } from '../model/tree.js';
import { isArticle, isHyphen, isPlural, isPossessiveClitic, textOf } from './make-mention.js';
import { isOffice } from './noun-classes.js';
import { hasCase } from './noun-phrase.js';
import { positionSpan } from './position-span.js';
import { childrenBy, lemmaOf, type SentenceView } from './sentence-view.js';
import { isHonorific, isRank, isTitle } from './titles.js';

/** How a title hangs on its name, or the name on its title; treebanks differ, so do parsers. */
const TITLE_RELATIONS: ReadonlySet<string> = new Set(['nmod', 'compound', 'flat', 'appos', 'amod', 'dep']);

/** How far before the name a title may begin that ends in an of-phrase. */
const REACH = 6;

/** Head of the title that stands right before a person's name ("press secretary Jane Roe", "Secretary of State Jane Roe"). */
export function titleHead(view: SentenceView, name: EntityMention): number | undefined {
  const before = behindCourtesy(view, name.span.start - 1);
  if (isTitleNoun(view, before)) return isOfOthers(view, before, name) ? undefined : before;
  for (let at = before - 2; at >= 0 && at >= before - REACH; at--) {
    if (isTitleNoun(view, at)) return leadsToName(view, at, name) ? at : undefined;
    if (!view.nameAt.has(at) && !/^(?:NOUN|PROPN|ADJ|ADP|DET|CCONJ)$/.test(view.tokens[at]!.upos)) return undefined;
  }
  return undefined;
}

/** "champions Anadol": a plural right before one name is no office of a person. */
function isOfOthers(view: SentenceView, title: number, name: EntityMention): boolean {
  const isJoint = view.tokens.some(({ deprel, head }) => deprel === 'conj' && view.nameAt.get(head) === name);
  const isSecond = view.tokens[name.head]!.deprel === 'conj';
  return isPlural(view.tokens[title]!) && !isJoint && !isSecond;
}

/** "Miss Ana Roe": a title of courtesy right before a person's name is nobody else, however the parser hangs it. */
export function isCourtesy({ tokens, nameAt }: SentenceView, head: number): boolean {
  const name = nameAt.get(head + 1);
  return name?.type === 'Person' && name.span.start === head + 1 && isHonorific(tokens[head]!.form);
}

/** "President Dr. Jane Roe": a title of courtesy is no office, where one stands before it. */
function behindCourtesy(view: SentenceView, position: number): number {
  const isCourtesy = isHonorific(view.tokens[position]?.form ?? '');
  return isCourtesy && /^(?:NOUN|PROPN)$/.test(view.tokens[position - 1]?.upos ?? '') ? position - 1 : position;
}

/** Head of the title before a title that is borne by the same person: "director General Jane Roe", "chief executive and founder Jane Roe". */
export function titleBefore(view: SentenceView, title: number): number | undefined {
  const before = positionSpan(view, title).start - 1;
  if (isRank(view.tokens[title]!.form)) return [before, officeOf(view, before)].find((at) => isTitleNoun(view, at));
  const first = before - 1;
  const isJoint = view.tokens[title]!.head === first && view.tokens[before]?.form === 'and';
  return isJoint && isTitleNoun(view, first) && !hasArticle(view, first) ? first : undefined;
}

/** "Chief of Staff General Jane Roe": the head of the office whose of-phrase ends there. */
function officeOf(view: SentenceView, last: number): number {
  const isMatter = last >= 0 && hasCase(view.tokens, view.children, last, 'of');
  return isMatter && view.tokens[last]!.head < last ? view.tokens[last]!.head : -1;
}

/** "the king and prime minister Jane Roe" are two. */
function hasArticle(view: SentenceView, title: number): boolean {
  return childrenBy(view, title, 'det').length > 0;
}

/** Whether only an of- or for-phrase lies between a title and the name it is joined to, or where an envoy is sent ("envoy to Peru Jane Roe"). */
function leadsToName(view: SentenceView, title: number, name: EntityMention): boolean {
  return /^(?:of|for|to)$/i.test(view.tokens[title + 1]!.form) && isJoined(view, title, name);
}

/** The title's words as they stand before the name, without leading article: "White House press secretary". */
export function titleText(view: SentenceView, name: EntityMention, head: number): string {
  let start = head;
  while (start > 0 && isBelowTitle(view, start - 1, head, name)) start--;
  while (start < head && isArticle(view.tokens[start])) start++;
  const [first, last] = [view.tokens[start]!, view.tokens[name.span.start - 1]!];
  return textOf(view.document, { start: first.range.start, end: last.range.end });
}

function isTitleNoun(view: SentenceView, position: number): boolean {
  const token = view.tokens[position];
  if (!token || view.nameAt.has(position) || !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) return false;
  return isOffice(lemmaOf(token)) || (isTitle(token.form) && /^\p{Lu}/u.test(token.form));
}

function isJoined(view: SentenceView, title: number, name: EntityMention): boolean {
  const [above, below] = [view.tokens[name.head]!, view.tokens[title]!];
  if (above.head === title) return TITLE_RELATIONS.has(relationOf(above));
  if (below.head === name.head) return TITLE_RELATIONS.has(relationOf(below));
  return below.head === above.head && below.deprel === above.deprel && isBareAfter(view, title, name.head);
}

/** Two nominals in one place, the second bare ("with Minister of Trade Jane Roe"): a slip of the parser, the first is the title. */
function isBareAfter(view: SentenceView, title: number, name: number): boolean {
  return childrenBy(view, name, 'case', 'cc').every((child) => child < title || child > name);
}

/** Whether a word before the title's head belongs to it; the words may also hang on the name itself. */
function isBelowTitle(view: SentenceView, position: number, head: number, name: EntityMention): boolean {
  if (isLink(view.tokens[position]!)) return false;
  let at = position;
  for (let steps = 0; steps < 5 && at >= 0; steps++) {
    if (at === head) return true;
    if (at === name.head) return view.tokens[head]!.head === name.head;
    at = view.tokens[at]!.head;
  }
  return false;
}

/** Prepositions, conjunctions and punctuation end a title; the clitic of "Peru's leader" and hyphens do not. */
function isLink(token: Token): boolean {
  const joint = isHyphen(token) || isPossessiveClitic(token);
  return !joint && ['case', 'cc', 'mark', 'punct'].includes(relationOf(token));
}
