/** All mentions of a parsed document: names, titles, noun phrases, pronouns, times and amounts. */

import { mendDocument } from '../model/mend.js';
import type { EntityMention, Mention } from '../model/mention.js';
import type { Document } from '../model/text.js';
import { findAmounts } from './amounts.js';
import { genderOfPerson } from './gender.js';
import { withLaterTimes } from './later-times.js';
import { voteClasses } from './name-votes.js';
import { findNames } from './names.js';
import { findNominals } from './nominals.js';
import { findPositions } from './positions.js';
import { findPronouns } from './pronouns.js';
import { type SentenceView, viewSentence } from './sentence-view.js';
import { findTimeValues } from './times.js';
import { titleBefore, titleHead, titleText } from './title-heads.js';

/** Mentions in text order; at most one for each head word. Equal documents give equal mentions. */
export function findMentions(parsed: Document): Mention[] {
  const document = mendDocument(parsed);
  const classes = voteClasses(document);
  const mentions = document.sentences.flatMap((_, sentence) => {
    const names = findNames(document, sentence, classes);
    return inSentence(viewSentence(document, sentence, names));
  });
  return withLaterTimes(document, mentions);
}

function inSentence(view: SentenceView): Mention[] {
  const titles = titlesOf(view);
  const names = view.names.map((name) => withTitle(view, name, titles.get(name)));
  const times = findTimeValues(view);
  const values = [...times, ...findAmounts(view, takenTokens(times))];
  const heads = [...titles.values()];
  const positions = findPositions(view, new Set([...heads, ...heads.flatMap((head) => titleBefore(view, head) ?? [])]));
  const pronouns = findPronouns(view);
  const taken = takenTokens([...values, ...positions, ...pronouns]);
  return [...names, ...values, ...positions, ...pronouns, ...findNominals(view, taken)].sort(inTextOrder);
}

/** Head of the title of each titled person. */
function titlesOf(view: SentenceView): Map<EntityMention, number> {
  const found = new Map<EntityMention, number>();
  for (const name of view.names) {
    const head = name.type === 'Person' ? titleHead(view, name) : undefined;
    if (head !== undefined) found.set(name, head);
  }
  return found;
}

function withTitle(view: SentenceView, name: EntityMention, head: number | undefined): EntityMention {
  if (head === undefined) return name;
  const title = titleText(view, name, head);
  return { ...name, title, gender: genderOfPerson(name.text, title) };
}

/** Tokens that head a mention, lie inside of a value, or end a title ("secretary general"). */
function takenTokens(mentions: readonly Mention[]): Set<number> {
  const taken = new Set<number>();
  for (const { kind, type, head, span } of mentions) {
    taken.add(head);
    if (type === 'Position' && head + 1 < span.end) taken.add(head + 1);
    if (kind === 'value') for (let at = span.start; at < span.end; at++) taken.add(at);
  }
  return taken;
}

function inTextOrder(one: Mention, other: Mention): number {
  return one.span.start - other.span.start || other.span.end - one.span.end;
}
