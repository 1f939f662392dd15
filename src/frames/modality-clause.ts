/** Marks of modality inside a predicate's own clause, or on an event noun. */
import type { Modality } from '../model/text.js';
import { SCHEDULED } from '../text/time-words.js';
import { prepositionOf } from './argument.js';
import * as words from './modality-words.js';
import { dependentBy, dependentsBy, formOf, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** A mark that takes an event away from what is asserted. */
export type Mark = Exclude<Modality, 'asserted'>;

/** Auxiliaries, negation, adverbs, marker, infinitive as predicate; of a noun its determiner and adjectives. */
export function clauseMarks(tree: Tree, index: number): Mark[] {
  return [
    ...negation(tree, index),
    ...auxiliary(tree, index),
    ...openness(tree, index),
    ...infinitive(tree, index),
    ...timetable(tree, index),
    ...modifiers(tree, index),
  ];
}

function negation(tree: Tree, index: number): Mark[] {
  const own = dependentsBy(tree, index, 'advmod', 'det', 'cc:preconj');
  const isNegation = (word: number) => words.NEGATIONS.has(formOf(tree, word)) && !isNotOnly(tree, word);
  return own.some((word) => isNegation(word) || isNoLonger(tree, word)) ? ['denied'] : [];
}

/** "no longer". */
function isNoLonger(tree: Tree, word: number): boolean {
  return (
    formOf(tree, word) === 'longer' && dependentsBy(tree, word, 'advmod', 'det').some((at) => formOf(tree, at) === 'no')
  );
}

/** "not only met Silva but …" says that they met. */
function isNotOnly(tree: Tree, word: number): boolean {
  const next = tree.tokens[word + 1];
  return next !== undefined && /^(only|just|merely|simply)$/i.test(next.form);
}

/** "was not arrested", "nobody was arrested", "no minister resigned", "acquitted of murder": words that leave no doubt. */
export function isPlainlyDenied(tree: Tree, index: number): boolean {
  const participants = dependentsBy(tree, index, 'nsubj*', 'obj', 'obl:agent');
  const governor =
    isRelation(tree, index, 'obl') || isRelation(tree, index, 'advcl') ? governorOf(tree, index) : undefined;
  if (isForestalled(tree, index) || isCancelled(tree, index)) return true;
  const isCleared =
    (governor !== undefined && isClearing(tree, governor)) ||
    dependentsBy(tree, index, 'xcomp', 'obj').some((word) => isNotGuilty(tree, word));
  return negation(tree, index).length > 0 || isCleared || participants.some((argument) => isNobody(tree, argument));
}

/** "foiled an attack", but not "failed to foil an attack". */
function isForestalled(tree: Tree, index: number): boolean {
  const verb =
    isRelation(tree, index, 'obj') || isRelation(tree, index, 'nsubj:pass') ? governorOf(tree, index) : undefined;
  const isPlain = (at: number) => clauseMarks(tree, at).length === 0 && !isRelation(tree, at, 'xcomp');
  return verb !== undefined && words.FORESTALLING.has(lemmaOf(tree, verb)) && isPlain(verb);
}

/** "The summit was called off", "the meeting never took place". */
function isCancelled(tree: Tree, index: number): boolean {
  const verb = governorOf(tree, index);
  if (verb === undefined || tree.tokens[index]!.upos !== 'NOUN') return false;
  const particle = dependentsBy(tree, verb, 'compound:prt').map((word) => formOf(tree, word))[0];
  const phrase = [lemmaOf(tree, verb), ...(particle ? [particle] : [])].join('_');
  const isUndergone = isRelation(tree, index, 'obj') || isRelation(tree, index, 'nsubj:pass');
  if (isUndergone && words.CANCELLING.has(phrase)) return clauseMarks(tree, verb).length === 0;
  return isRelation(tree, index, 'nsubj') && words.HAPPENING.has(phrase) && negation(tree, verb).length > 0;
}

/** "allegedly stole", "charged with the murder of": words that leave no doubt that it is one. */
export function isPlainlyOpen(tree: Tree, index: number): boolean {
  return (
    isCharged(tree, index) || dependentsBy(tree, index, 'advmod').some((word) => words.ALLEGING.has(formOf(tree, word)))
  );
}

/** "criticized them for closing the port": they closed it. */
export function isTakenForGranted(tree: Tree, index: number): boolean {
  const verb = isRelation(tree, index, 'advcl') ? governorOf(tree, index) : undefined;
  const isFor = dependentsBy(tree, index, 'mark').some((word) => formOf(tree, word) === 'for');
  return verb !== undefined && isFor && words.JUDGING.has(lemmaOf(tree, verb));
}

function isCharged(tree: Tree, index: number): boolean {
  const verb = isRelation(tree, index, 'obl') ? governorOf(tree, index) : undefined;
  return verb !== undefined && words.CHARGING[lemmaOf(tree, verb)] === prepositionOf(tree, index);
}

/** "acquitted of", "not guilty of". */
function isClearing(tree: Tree, index: number): boolean {
  return words.CLEARING.has(formOf(tree, index)) || isNotGuilty(tree, index);
}

/** "pleaded not guilty", "found him not guilty". */
function isNotGuilty(tree: Tree, index: number): boolean {
  return lemmaOf(tree, index) === 'guilty' && negation(tree, index).length > 0;
}

/** "nobody", "none of them", "no minister". */
export function isNobody(tree: Tree, index: number): boolean {
  if (words.NOBODY.has(formOf(tree, index))) return true;
  return dependentsBy(tree, index, 'det').some((word) => formOf(tree, word) === 'no');
}

/** "will meet", and of "will meet Merz and sign the treaty" the second verb too. */
function auxiliary(tree: Tree, index: number): Mark[] {
  const own = dependentsBy(tree, index, 'aux').map((word) => formOf(tree, word));
  if (own.some((form) => words.PLANNING_AUXILIARIES.has(form))) return ['planned'];
  if (own.includes('would') && isReported(tree, index)) return ['planned'];
  if (own.some((form) => words.OPEN_AUXILIARIES.has(form))) return ['possible'];
  return own.length === 0 ? sharedAuxiliary(tree, index) : [];
}

/** "said that he would go": the future seen from the past. */
function isReported(tree: Tree, index: number): boolean {
  return isRelation(tree, index, 'ccomp');
}

function sharedAuxiliary(tree: Tree, index: number): Mark[] {
  const first = governorOf(tree, index);
  const shares = isRelation(tree, index, 'conj') && dependentBy(tree, index, 'nsubj*') === undefined;
  if (!shares || first === undefined || !isBaseForm(tree, index)) return [];
  return [...auxiliary(tree, first), ...negationOfAuxiliary(tree, first)];
}

function negationOfAuxiliary(tree: Tree, index: number): Mark[] {
  return dependentsBy(tree, index, 'aux').length > 0 ? negation(tree, index) : [];
}

function isBaseForm(tree: Tree, index: number): boolean {
  return ['VB', 'VBN', '_', 'NN', 'NNS'].includes(tree.tokens[index]!.xpos);
}

function openness(tree: Tree, index: number): Mark[] {
  const isOpen = dependentsBy(tree, index, 'mark').some((word) => words.OPEN_MARKERS.has(formOf(tree, word)));
  const isDoubtful = dependentsBy(tree, index, 'advmod').some((word) => words.OPEN_ADVERBS.has(formOf(tree, word)));
  return isOpen || isDoubtful ? ['possible'] : [];
}

/** "Lee to visit Rome", "is to visit", and purpose: "flew in to meet". */
function infinitive(tree: Tree, index: number): Mark[] {
  const isInfinitive = dependentsBy(tree, index, 'mark', 'aux').some((word) => formOf(tree, word) === 'to');
  if (!isInfinitive) return [];
  const governor = governorOf(tree, index);
  const isPredicate = isRelation(tree, index, 'root') || (governor !== undefined && lemmaOf(tree, governor) === 'be');
  return isPredicate || isRelation(tree, index, 'advcl') || isDue(tree, index) ? ['planned'] : [];
}

/** "figures to be published on Friday"; "the first man to win" has won. */
function isDue(tree: Tree, index: number): boolean {
  return isRelation(tree, index, 'acl*') && dependentsBy(tree, index, 'aux:pass').length > 0;
}

/** "The assembly meets on Friday": the present tense of what a timetable holds. A headline tells the past in it. */
function timetable(tree: Tree, index: number): Mark[] {
  const isPresent = ['VBZ', 'VBP'].includes(tree.tokens[index]!.xpos) && tree.sentence.kind === 'body';
  if (!isPresent || !SCHEDULED.has(lemmaOf(tree, index))) return [];
  const times = dependentsBy(tree, index, 'obl*').filter((word) => words.DAYS.has(formOf(tree, word)));
  return times.length > 0 ? ['planned'] : [];
}

function modifiers(tree: Tree, index: number): Mark[] {
  const forms = dependentsBy(tree, index, 'amod', 'compound').map((word) => formOf(tree, word));
  const has = (list: ReadonlySet<string>) => forms.some((form) => list.has(form));
  if (has(words.DENIED_MODIFIERS)) return ['denied'];
  if (has(words.OPEN_MODIFIERS)) return ['possible'];
  return has(words.PLANNED_MODIFIERS) ? ['planned'] : [];
}
