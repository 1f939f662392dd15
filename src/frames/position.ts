/** Titles: whether one is held no longer, and which words make it. */
import type { Span } from '../model/text.js';
import { prepositionOf } from './argument.js';
import type { Scene } from './classes.js';
import { dependentBy, dependentsBy, formOf, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

const FORMER = new Set(
  'former ex then onetime one-time erstwhile ex- previous previously formerly retired now-retired ousted'.split(' '),
);

/** "former", "then", "ex-" before a title, also where the parser hung it on the name behind ("former Senator Weiss"), or an end that has come. */
export function formerOf(tree: Tree, head: number): boolean {
  return isCalledFormer(tree, head) || isOver(tree, head);
}

/** "was envoy until 2019", "who served as envoy until 2019", "who once served as envoy". */
function isOver(tree: Tree, head: number): boolean {
  const verb = prepositionOf(tree, head) === 'as' ? governorOf(tree, head) : undefined;
  if (verb !== undefined) return isVerbOver(tree, verb);
  const copula = dependentBy(tree, head, 'cop');
  return copula !== undefined && tree.tokens[copula]!.xpos === 'VBD' && hasEnd(tree, head);
}

const BEFORE = new Set(['previously', 'formerly', 'once']);

/** Whether a verb tells what holds no longer: "worked until 2019", "had previously worked", "used to work". */
export function isVerbOver(tree: Tree, verb: number): boolean {
  const { xpos, deprel } = tree.tokens[verb]!;
  const governor = deprel === 'xcomp' ? governorOf(tree, verb) : undefined;
  if (governor !== undefined) return formOf(tree, governor) === 'used' && xpos === 'VB';
  const isPast = xpos === 'VBD' || xpos === 'VBN';
  const isBefore = dependentsBy(tree, verb, 'advmod').some((index) => BEFORE.has(formOf(tree, index)));
  return (isPast && isBefore) || (xpos === 'VBD' && hasEnd(tree, verb));
}

/** "until 2019", "from 2015 to 2019", "between 2015 and 2019". */
function hasEnd(tree: Tree, head: number): boolean {
  const phrases = dependentsBy(tree, head, 'obl', 'nmod');
  return [...phrases, ...phrases.flatMap((phrase) => dependentsBy(tree, phrase, 'nmod'))].some((end) => {
    const preposition = prepositionOf(tree, end);
    if (preposition === 'between') return isYear(tree, end) && dependentsBy(tree, end, 'conj').length > 0;
    return preposition === 'until' || (preposition === 'to' && isYear(tree, end));
  });
}

function isYear(tree: Tree, index: number): boolean {
  return /^(?:1[89]|20)\d\d$/.test(formOf(tree, index));
}

function isCalledFormer(tree: Tree, head: number): boolean {
  const name = isRelation(tree, head, 'nmod:desc') ? governorOf(tree, head) : undefined;
  const beside = name === undefined ? [] : dependentsBy(tree, name, 'amod').filter((index) => index < head);
  const modifiers = [...dependentsBy(tree, head, 'amod', 'compound', 'advmod', 'nmod:desc'), ...beside];
  return [head, ...modifiers].some(
    (index) => FORMER.has(formOf(tree, index)) || /^(ex|then)-/.test(formOf(tree, index)),
  );
}

/** Words for people and titles of courtesy that are no post, though the network takes them for one ("a key figure", "a member of the board", "a Quaker"). */
const NO_POSTS = new Set(
  `member figure person people man woman friend supporter critic victim resident rookie native citizen muslim christian catholic protestant jew hindu sikh buddhist
  mormon quaker methodist baptist scientologist atheist believer convert sheikh sheik sir dame`.split(/\s+/),
);

/** Whether a noun says no more than that somebody is a person, of a group or a creed, or one of several. */
export function isNoPost(tree: Tree, head: number): boolean {
  return NO_POSTS.has(lemmaOf(tree, head).toLowerCase()) || isCounted(tree, head);
}

/** "the second officer to resign": one of those who did something. */
function isCounted(tree: Tree, head: number): boolean {
  const isOrdinal = dependentsBy(tree, head, 'amod').some((index) => ORDINALS.has(formOf(tree, index)));
  return isOrdinal && dependentsBy(tree, head, 'acl').some((clause) => dependentsBy(tree, clause, 'mark').length > 0);
}

const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth last only latest'.split(' '),
);

const LESSER_RANKS = new Set(['vice', 'deputy', 'assistant', 'associate']);

const CHIEFS = new Set(['chief', 'director', 'head', 'boss']);
const WHOLE = new Set('acting interim new former ex then current outgoing late longtime'.split(' '));

/**
 * Whether the holder of a title leads the body at which it is held: not a "vice president", and a "foreign policy chief" leads that
 * policy alone. `words` are those of the trigger: a "chief executive" is no chief of something.
 */
export function leads(scene: Scene, head: number, words: readonly string[]): boolean {
  const { tree } = scene;
  const before = Array.from({ length: head - positionSpan(scene, head).start }, (_, offset) => head - 1 - offset);
  const forms = [...before, ...dependentsBy(tree, head, 'amod', 'compound')].map((index) => formOf(tree, index));
  if (forms.some((form) => LESSER_RANKS.has(form.replace(/-.*/, '')))) return false;
  if (isOneOfMany(scene, head)) return false;
  if (words.length > 1 || !CHIEFS.has(words[0]!)) return true;
  const isOfAll = before.every((index) => WHOLE.has(formOf(tree, index)));
  return isOfAll && !isOfMatter(scene, head) && !isOfPart(scene, head);
}

/** "the Gaza director of Tarn Aid": the place says which part of the body is led. */
function isOfPart({ tree, lookup }: Scene, head: number): boolean {
  const isPlace = (index: number) => ['Country', 'City', 'Region'].includes(lookup.entity(index)?.type ?? '');
  return dependentsBy(tree, head, 'compound').some((index) => index < head && isPlace(index));
}

/** "a Tarn Front commander": an armed group has many; "the commander of the Tarn Front" leads it. */
function isOneOfMany({ tree, lookup }: Scene, head: number): boolean {
  const before = dependentsBy(tree, head, 'compound', 'amod').filter((index) => index < head);
  const isFirst = before.some((index) => FIRST.has(formOf(tree, index)));
  if (formOf(tree, head) !== 'commander' || isFirst || formOf(tree, head + 1) === '-') return false;
  return before.some((index) => lookup.entity(index)?.type === 'ArmedGroup');
}

const FIRST = new Set(['supreme', 'overall', 'top', 'chief']);

/** "director of exhibits": whoever leads a matter does not lead the body at which that is done; a "chief of staff" leads the staff's. */
function isOfMatter({ tree, lookup }: Scene, head: number): boolean {
  const office = lookup.entity(head);
  const matter = office?.type === 'Position' ? office.span.end - 1 : head;
  return matter > head && !WHOLES.has(lemmaOf(tree, matter).toLowerCase());
}

const WHOLES = new Set(['staff', 'state', 'government', 'mission', 'delegation', 'general', 'elect', 'designate']);

/** The title noun with the common words before it ("press secretary"), without body, country or "former". */
export function positionSpan({ tree, lookup, sentence }: Scene, head: number): Span {
  let start = head;
  while (start > 0 && isTitleWord(tree, start - 1, head) && lookup.entity(start - 1)?.level !== 'name') start--;
  return { sentence, start, end: head + 1 };
}

function isTitleWord(tree: Tree, index: number, head: number): boolean {
  const isModifier =
    tree.tokens[index]!.head === head && ['compound', 'amod'].some((relation) => isRelation(tree, index, relation));
  return isModifier && !FORMER.has(formOf(tree, index));
}
