/** Offices in the places where the text gives them to somebody: title, apposition, predicate, "as X", "appointed X", "the post of X". */
import type { EntityMention } from '../model/mention.js';
import { relationOf } from '../model/tree.js';
import { entityMention, isPlural, textOf } from './make-mention.js';
import { isOffice } from './noun-classes.js';
import { hasCase } from './noun-phrase.js';
import { positionSpan } from './position-span.js';
import { childrenBy, lemmaOf, type SentenceView } from './sentence-view.js';
import { isHonorific, isTitle } from './titles.js';

const POSTS: ReadonlySet<string> = new Set(
  'post position job office role title rank duty candidate candidacy nominee nomination'.split(' '),
);
const CAMPAIGNS: ReadonlySet<string> = new Set(
  'run candidate bid campaign race nominee stand compete choice contender'.split(' '),
);
const APPOINTING: ReadonlySet<string> = new Set(
  'appoint name elect choose nominate hire install crown select re-elect reelect become remain promote'.split(' '),
);

/** Position mentions of one sentence; `titleHeads` are the heads of titles before names. */
export function findPositions(view: SentenceView, titleHeads: ReadonlySet<number>): EntityMention[] {
  const found = view.tokens.flatMap((token, head) => {
    if (view.nameAt.has(head) || isHonorific(token.form)) return [];
    if (!titleHeads.has(head) && !(isOffice(lemmaOf(token)) && isNoun(view, head) && isHeld(view, head))) return [];
    return [positionMention(view, head)];
  });
  return found.filter((position) => !found.some((other) => endsInside(other, position)));
}

/** "secretary general": its second word is no general. */
function endsInside({ span, head }: EntityMention, other: EntityMention): boolean {
  return head < other.head && other.head < span.end;
}

function positionMention(view: SentenceView, head: number): EntityMention {
  const token = view.tokens[head]!;
  const span = { sentence: view.sentence, ...positionSpan(view, head) };
  const mention = entityMention(view.document, span, {
    head,
    type: 'Position',
    level: isCapitalised(view, head) ? 'name' : 'nominal',
    number: isPlural(token) ? 'plural' : 'singular',
    gender: 'neuter',
    foundBy: 'rule:position',
    confidence: 1,
  });
  return isPlural(token) ? { ...mention, text: singularOf(view, mention) } : mention;
}

/** "senators Ruiz and Lang": each holds the post of senator. */
function singularOf({ tokens, document }: SentenceView, { head, range }: EntityMention): string {
  const { form, lemma, range: word } = tokens[head]!;
  const singular = /^\p{Lu}/u.test(form) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
  const before = textOf(document, { start: range.start, end: word.start });
  return `${before}${singular}${textOf(document, { start: word.end, end: range.end })}`;
}

/** A capital that is not the sentence's own; "President" keeps it there. */
function isCapitalised(view: SentenceView, head: number): boolean {
  const { form } = view.tokens[head]!;
  return /^\p{Lu}/u.test(form) && (head > 0 || isTitle(form));
}

function isNoun(view: SentenceView, head: number): boolean {
  const { upos } = view.tokens[head]!;
  return upos === 'NOUN' || upos === 'PROPN';
}

/** Whether the sentence says of the office that somebody holds it. */
function isHeld(view: SentenceView, head: number): boolean {
  const held = [isApposition, hasNameInApposition, isPredicate, isSubjectOfName, isAs, isAppointedTo, isOfPost];
  if (held.some((test) => test(view, head))) return true;
  return relationOf(view.tokens[head]!) === 'conj' && isHeldConjunct(view, view.tokens[head]!.head);
}

/** "is a comedian and actress": the conjunct is held with the first. */
function isHeldConjunct(view: SentenceView, governor: number): boolean {
  return (
    view.tokens[governor] !== undefined &&
    isNoun(view, governor) &&
    !view.nameAt.has(governor) &&
    isHeld(view, governor)
  );
}

/** "Jane Roe, the minister": apposition to a person, or to a noun that itself describes a person. */
function isApposition(view: SentenceView, head: number): boolean {
  const token = view.tokens[head]!;
  return token.deprel === 'appos' && (isPersonName(view, token.head) || hasPersonInApposition(view, token.head));
}

/** "the minister, Jane Roe"; not "one of the ministers, Jane Roe". */
function hasNameInApposition(view: SentenceView, head: number): boolean {
  return !isPlural(view.tokens[head]!) && hasPersonInApposition(view, head);
}

function hasPersonInApposition(view: SentenceView, head: number): boolean {
  return childrenBy(view, head, 'appos').some((child) => isPersonName(view, child));
}

/** "Roe is the minister", "who was minister", "whose wife Jane Roe is minister". */
function isPredicate(view: SentenceView, head: number): boolean {
  if (childrenBy(view, head, 'cop').length === 0) return false;
  const subjects = childrenBy(view, head, 'nsubj');
  return (
    subjects.length === 0 ||
    subjects.some(
      (subject) => isPersonName(view, subject) || isPersonWord(view, subject) || hasPersonInApposition(view, subject),
    )
  );
}

/** "The minister is Jane Roe"; "the candidates are Jane Roe and Ole Ek" tells who they are, and of no post. */
function isSubjectOfName(view: SentenceView, head: number): boolean {
  const { head: above, deprel } = view.tokens[head]!;
  return (
    deprel === 'nsubj' &&
    !isPlural(view.tokens[head]!) &&
    isPersonName(view, above) &&
    childrenBy(view, above, 'cop').length > 0
  );
}

function isPersonWord(view: SentenceView, position: number): boolean {
  const token = view.tokens[position]!;
  if (token.upos === 'PRON') return /^(?:i|he|she|who|you|they|we)$/i.test(token.form);
  return isOffice(lemmaOf(token));
}

function isPersonName(view: SentenceView, position: number): boolean {
  return view.nameAt.get(position)?.type === 'Person';
}

/** "as spokesman". */
function isAs(view: SentenceView, head: number): boolean {
  return hasCase(view.tokens, view.children, head, 'as');
}

/** "was appointed minister", "became the minister". */
function isAppointedTo(view: SentenceView, head: number): boolean {
  const token = view.tokens[head]!;
  const governor = view.tokens[token.head];
  if (!governor || isPlural(token)) return false;
  if (relationOf(token) === 'xcomp') return true;
  return relationOf(token) === 'obj' && APPOINTING.has(lemmaOf(governor));
}

/** "the post of minister", "candidate for governor". */
function isOfPost(view: SentenceView, head: number): boolean {
  const governor = view.tokens[view.tokens[head]!.head];
  if (!governor) return false;
  const lemma = lemmaOf(governor);
  if (POSTS.has(lemma) && hasCase(view.tokens, view.children, head, 'of')) return true;
  return CAMPAIGNS.has(lemma) && hasCase(view.tokens, view.children, head, 'for');
}
