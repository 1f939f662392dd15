/**
 * Head words to the stretches that they stand for, by the rules of events_news: names whole; noun phrases without leading
 * article, relative clause and coordination; clauses without "that" and outer quotes.
 */
import { phraseSpan } from '../frames/phrase.js';
import { triggerSpan as wordsOfTrigger } from '../frames/spans.js';
import { dependentsBy } from '../frames/tree.js';
import { isArticle, isHyphen } from '../mentions/make-mention.js';
import { nounPhrase } from '../mentions/noun-phrase.js';
import { positionSpan } from '../mentions/position-span.js';
import { childrenBy, type SentenceView } from '../mentions/sentence-view.js';
import type { EntityMention } from '../model/mention.js';
import type { Token } from '../model/text.js';
import { relationOf } from '../model/tree.js';
import type { RoleType } from '../ontology/ontology.js';
import type { ParseScene } from './parse-scene.js';

/** Tokens `start` to `end`, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Which role is filled; `others` are words that fill it, or the other end of a relation, themselves: they are left out of the phrase. */
export interface Place {
  readonly role: string;
  readonly roleType: RoleType | undefined;
  readonly others: readonly number[];
}

/** The head of a trigger with its particle and fixed parts: "step down", "according to", and "called on" where `phrases` ("call on") hold it. */
export function triggerSpan({ tree, sentence }: ParseScene, head: number, phrases: readonly string[] = []): Stretch {
  const parts = [
    ...dependentsBy(tree, head, 'fixed'),
    ...phrases.flatMap((phrase) => wordsOf(tree.tokens, head, phrase)),
  ];
  return wordsOfTrigger(tree, sentence, head, parts);
}

/** The words of a phrase that begins at `head`, or none. */
function wordsOf(tokens: readonly Token[], head: number, phrase: string): number[] {
  const words = phrase.split(' ').map((word, index) => ({ word, at: head + index }));
  const isThere = words.every(
    ({ word, at }) => tokens[at]?.lemma.toLowerCase() === word || formAt(tokens, at) === word,
  );
  return isThere ? words.map(({ at }) => at) : [];
}

/** The stretch of a filler. */
export function fillerSpan(scene: ParseScene, head: number, place: Place): Stretch {
  if (place.roleType?.time) return timeSpan(scene, head);
  const name = scene.view.nameAt.get(head);
  if (name) return nameSpan(scene, name, place);
  if (place.role === 'position') return titleSpan(scene, head);
  return isText(scene, head, place)
    ? textSpan(scene, head, place)
    : nounPhrase(scene.tree.tokens, without(scene.view.children, place.others), head);
}

/** "his | son", "relatives | of the victims": children without those that are told apart. */
function without(children: ParseScene['view']['children'], apart: readonly number[]): number[][] {
  return children.map((list) => list.filter((child) => !apart.includes(child)));
}

/** The words of an office: "White House press secretary" is "press secretary", "Attorney General" stays whole. */
export function titleSpan({ view }: ParseScene, head: number): Stretch {
  const { start, end } = positionSpan(view, head);
  return { start, end: Math.max(end, startOfNameAfter(view, end) ?? end) };
}

/** Where a person's name starts, if nothing but nouns stands between ("Secretary | General Kofi Annan"). */
function startOfNameAfter({ tokens, nameAt }: SentenceView, from: number): number | undefined {
  let at = from;
  while (!nameAt.has(at) && (/^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') || isHyphen(tokens[at]))) at++;
  return nameAt.get(at)?.type === 'Person' ? at : undefined;
}

/** The whole expression of time without its article: "since 2003", "that Monday", "end of May". */
function timeSpan(scene: ParseScene, head: number): Stretch {
  const { tree, times, sentence } = scene;
  const time = times.find(({ span }) => span.start <= head && head < span.end);
  const { start, end } = time?.span ?? phraseSpan(tree, sentence, head);
  if (isArticle(tree.tokens[start]) && start < head) return { start: start + 1, end };
  return TIME_OPENERS.has(formAt(tree.tokens, start - 1)) ? { start: start - 1, end } : { start, end };
}

const TIME_OPENERS: ReadonlySet<string> = new Set(['since', 'this', 'that']);

/** A name; "northern" before the country or city of an event belongs to the place, a number before people to the people ("42 Israelis"). */
function nameSpan({ tree: { tokens } }: ParseScene, { type, head, span }: EntityMention, { role }: Place): Stretch {
  if (PEOPLE.has(type) && /^NN.*S$/.test(tokens[head]!.xpos))
    return { start: startOfCount(tokens, head, span.start), end: span.end };
  const isPart =
    (type === 'Country' || type === 'City') && role !== 'object' && DIRECTION.test(formAt(tokens, span.start - 1));
  return isPart ? { start: span.start - 1, end: span.end } : span;
}

/** "At least nine", "some", "fellow" before the head. */
function startOfCount(tokens: readonly Token[], head: number, start: number): number {
  let at = start;
  while (isCounting(tokens, at - 1, head)) at--;
  return at;
}

/** A number, adjective or adverb on the head, or a word inside of one. */
function isCounting(tokens: readonly Token[], position: number, head: number): boolean {
  const token = tokens[position];
  if (!token || isArticle(token)) return false;
  return token.head === head
    ? /^(?:nummod|advmod|amod|det)$/.test(relationOf(token))
    : tokens[token.head]?.head === head && relationOf(tokens[token.head]!) === 'nummod';
}

const PEOPLE: ReadonlySet<string> = new Set(['Demonym', 'PoliticalParty']);
const DIRECTION = /^(?:north|south|east|west)(?:(?:-?(?:east|west))?(?:ern)?)$|^central$/;

function formAt(tokens: readonly Token[], position: number): string {
  return tokens[position]?.form.toLowerCase() ?? '';
}

/** Whether a role is filled by a stretch of text here: a clause, or what is said. */
function isText({ tree, view }: ParseScene, head: number, { role, roleType }: Place): boolean {
  if (/^(?:VERB|AUX)$/.test(tree.tokens[head]!.upos)) return true;
  if (!roleType?.text) return false;
  return QUOTED.has(role) || childrenBy(view, head, 'cop', 'nsubj').length > 0;
}

const QUOTED: ReadonlySet<string> = new Set(['content', 'topic']);

/** A stretch of text; content keeps its article ("a trade dispute"), the other roles are told without. */
function textSpan(scene: ParseScene, head: number, { role, others }: Place): Stretch {
  const { tree, view, sentence } = scene;
  const sisters = childrenBy(view, head, 'conj').filter((child) => others.includes(child));
  const { start, end } = phraseSpan(tree, sentence, head, [...sisters, ...remarks(scene, head)]);
  const before = tree.tokens[start - 1];
  const opens = role === 'content' && before?.head === head && isDeterminer(before);
  return { start: opens ? start - 1 : start, end };
}

function isDeterminer({ upos }: Token): boolean {
  return upos === 'DET';
}

/** "according to the ministry" and "…, a charge Iran denies" are no part of what is said. */
function remarks({ tree, view }: ParseScene, head: number): number[] {
  const sources = childrenBy(view, head, 'obl').filter((phrase) =>
    dependentsBy(tree, phrase, 'case').some((word) => formAt(tree.tokens, word) === 'according'),
  );
  const isClause = /^(?:VERB|AUX)$/.test(tree.tokens[head]!.upos);
  return isClause ? [...sources, ...childrenBy(view, head, 'appos').filter((child) => child > head)] : sources;
}
