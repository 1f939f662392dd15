/** Marks of modality that come from the words above: "agreed to meet", "rejected a request to meet", "if they meet". */
import { prepositionOf } from './argument.js';
import { clauseMarks, type Mark } from './modality-clause.js';
import * as words from './modality-words.js';
import { purposeOf } from './purpose.js';
import { dependentsBy, formOf, governorOf, isInfinitive, isRelation, lemmaOf, type Tree } from './tree.js';

/** What a governor says of what stands below it, and whether the words above it can say more. */
export interface GovernorStep {
  readonly marks: readonly Mark[];
  readonly goesOn: boolean;
}

const STOP: GovernorStep = { marks: [], goesOn: false };

/** The step from `below` to its governor. */
export function governorMarks(tree: Tree, below: number, governor: number): GovernorStep {
  if (isRelation(tree, below, 'conj')) return { marks: [], goesOn: sharesGovernor(tree, below) };
  if (isRelation(tree, below, 'advcl')) return adverbialStep(tree, below, governor);
  if (purposeOf(tree, below) !== undefined) return { marks: ['planned'], goesOn: false };
  if (isComplement(tree, below, governor)) return complementStep(tree, below, governor);
  return STOP;
}

/** A conjunct with a subject of its own is a sentence of its own. */
function sharesGovernor(tree: Tree, below: number): boolean {
  return dependentsBy(tree, below, 'nsubj*').length === 0;
}

/** "accused of stealing", "prevented from leaving"; the main clause of another adverbial clause says nothing of it. */
function adverbialStep(tree: Tree, below: number, governor: number): GovernorStep {
  const marker = dependentsBy(tree, below, 'mark').map((index) => formOf(tree, index))[0];
  return marker !== undefined && ['of', 'from', 'with', 'for', 'against'].includes(marker)
    ? lexicalStep(tree, governor)
    : STOP;
}

function isComplement(tree: Tree, below: number, governor: number): boolean {
  if (['xcomp', 'ccomp', 'acl', 'obj', 'csubj'].some((relation) => isRelation(tree, below, relation))) return true;
  if (isRelation(tree, below, 'nsubj:pass')) return words.ARRANGING.has(lemmaOf(tree, governor));
  const preposition = prepositionOf(tree, below);
  if (isRelation(tree, below, 'nmod'))
    return isContentNoun(tree, governor) && ['of', 'for', 'on'].includes(preposition ?? '');
  return isRelation(tree, below, 'obl') && ['for', 'of', 'from', 'with', 'to', 'down'].includes(preposition ?? '');
}

function isContentNoun(tree: Tree, index: number): boolean {
  const lists = [words.OPENING_NOUNS, words.PLANNING_NOUNS, words.DENYING_NOUNS];
  return lists.some((list) => list.has(lemmaOf(tree, index)));
}

function complementStep(tree: Tree, below: number, governor: number): GovernorStep {
  if (isToldOfNoun(tree, below)) return STOP;
  if (isRelation(tree, below, 'acl') || isRelation(tree, below, 'nmod')) return nounStep(tree, governor);
  const isRaising =
    isRelation(tree, below, 'xcomp') || (isRelation(tree, below, 'ccomp') && lemmaOf(tree, governor) === 'have');
  const isCreated = isRelation(tree, below, 'obj') && words.CREATING.has(lemmaOf(tree, governor));
  const passedOn = isRaising || isCreated ? clauseMarks(tree, governor) : [];
  const isOutside = isOwnRequest(tree, below, governor) || isNamed(tree, below, governor);
  const step = isOutside ? STOP : lexicalStep(tree, governor);
  return { marks: [...step.marks, ...passedOn], goesOn: isRaising || isCreated };
}

/** "a plan approved in May", "a deal ending the war": what is told of the noun, not what it is about. */
function isToldOfNoun(tree: Tree, below: number): boolean {
  const isParticiple = /^VB[GN]$/.test(tree.tokens[below]!.xpos) && dependentsBy(tree, below, 'mark').length === 0;
  return isRelation(tree, below, 'acl') && isParticiple && dependentsBy(tree, below, 'aux*').length === 0;
}

/** "called the attack cowardly", "called it an attack"; "called on them to attack" is another thing. */
function isNamed(tree: Tree, below: number, governor: number): boolean {
  return lemmaOf(tree, governor) === 'call' && !isInfinitive(tree, below) && !isRelation(tree, below, 'obl');
}

/** "rejected the request", "denied the accusation": it was made all the same. */
function isOwnRequest(tree: Tree, below: number, governor: number): boolean {
  const isOfIts =
    isContentNoun(tree, below) || isSaid(tree, governor) || words.CONTRADICTING.has(lemmaOf(tree, governor));
  return isRelation(tree, below, 'obj') && isOfIts;
}

function isSaid(tree: Tree, governor: number): boolean {
  return ['announce', 'suspect', 'investigate', 'order', 'decide', 'discuss', 'fear', 'believe'].includes(
    lemmaOf(tree, governor),
  );
}

/** "a request to meet" is open; of a request that was turned down, what it asked for is denied. */
function nounStep(tree: Tree, noun: number): GovernorStep {
  if (!isContentNoun(tree, noun)) return STOP;
  const governor = governorOf(tree, noun);
  const isTurnedDown =
    governor !== undefined && words.TURNING_DOWN.has(lemmaOf(tree, governor)) && isRefused(tree, noun);
  if (isTurnedDown || hasNegation(tree, noun) || words.DENYING_NOUNS.has(lemmaOf(tree, noun)))
    return { marks: ['denied'], goesOn: false };
  return { marks: [words.OPENING_NOUNS.has(lemmaOf(tree, noun)) ? 'possible' : 'planned'], goesOn: false };
}

function isRefused(tree: Tree, noun: number): boolean {
  return isRelation(tree, noun, 'obj') || isRelation(tree, noun, 'nsubj:pass');
}

function lexicalStep(tree: Tree, governor: number): GovernorStep {
  const mark = wasAble(tree, governor) ? undefined : markOf(lemmaOf(tree, governor));
  if (mark !== undefined && mark !== 'denied' && hasNegation(tree, governor))
    return { marks: ['denied'], goesOn: false };
  return { marks: mark === undefined ? [] : [mark], goesOn: mark !== undefined };
}

/** "was able to leave": who was able to and is told of has done it. */
function wasAble(tree: Tree, governor: number): boolean {
  const isPast = dependentsBy(tree, governor, 'cop').some((word) => ['was', 'were'].includes(formOf(tree, word)));
  return lemmaOf(tree, governor) === 'able' && isPast && !hasNegation(tree, governor);
}

function markOf(lemma: string): Mark | undefined {
  if (words.DENYING.has(lemma)) return 'denied';
  if (words.OPENING.has(lemma)) return 'possible';
  return words.PLANNING.has(lemma) ? 'planned' : undefined;
}

function hasNegation(tree: Tree, index: number): boolean {
  return dependentsBy(tree, index, 'advmod', 'det').some((word) => words.NEGATIONS.has(formOf(tree, word)));
}
