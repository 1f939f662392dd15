/** Slips of the parser that English rules out, mended once before anything asks the tree. */
import { withJoinedAppositions } from './mend-appositions.js';
import { withCourtesies } from './mend-courtesy.js';
import { withFormerPosts } from './mend-former.js';
import { withListedSubjects } from './mend-lists.js';
import { withPeoples } from './mend-peoples.js';
import { withVersions } from './mend-versions.js';
import type { Document, Sentence, Token } from './text.js';
import { childrenOf } from './tree.js';

/** A document with mended trees: what mentions and chains are found on, as facts are. */
export function mendDocument(document: Document): Document {
  return { ...document, sentences: document.sentences.map(mendSentence) };
}

/** A sentence with a mended tree; what the network proposes for a title of courtesy is proposed for the name behind it. */
export function mendSentence(sentence: Sentence): Sentence {
  const named = withCourtesies(sentence);
  return { ...named, tokens: mendTokens(named.tokens) };
}

/** The tokens with mended governors and relations; a tree stays a tree. */
export function mendTokens(tokens: readonly Token[]): readonly Token[] {
  const subjects = withListedSubjects(withOwnedSubjects(withSubjects(withPeoples(withFormerPosts(tokens)))));
  return withJoinedAppositions(withVersions(withObjects(withNames(withPrepositions(subjects)))));
}

/** "announced a summit would take place": a finite clause has a subject; what was taken for the object before it is that. */
function withSubjects(tokens: readonly Token[]): readonly Token[] {
  const children = childrenOf(tokens);
  const subjects = new Map<number, number>();
  tokens.forEach((token, clause) => {
    if (token.deprel !== 'ccomp' || !isFiniteClause(tokens, children, clause) || hasSubject(tokens, children, clause))
      return;
    const object = children[token.head]?.find(
      (index) => tokens[index]!.deprel === 'obj' && index > token.head && index < clause,
    );
    if (object !== undefined) subjects.set(object, clause);
  });
  return subjects.size === 0
    ? tokens
    : tokens.map((token, index) =>
        subjects.has(index) ? { ...token, head: subjects.get(index)!, deprel: 'nsubj' } : token,
      );
}

function isFiniteClause(tokens: readonly Token[], children: readonly (readonly number[])[], index: number): boolean {
  const verbs = [index, ...children[index]!.filter((child) => tokens[child]!.deprel.startsWith('aux'))];
  return verbs.some((verb) => ['MD', 'VBD', 'VBZ', 'VBP'].includes(tokens[verb]!.xpos));
}

function hasSubject(tokens: readonly Token[], children: readonly (readonly number[])[], index: number): boolean {
  return children[index]!.some((child) => /^(nsubj|csubj|expl)/.test(tokens[child]!.deprel));
}

/** "Abel, whose wife is a poet": a noun with "whose" never explains; it is the subject of the clause behind it that has none. */
function withOwnedSubjects(tokens: readonly Token[]): readonly Token[] {
  const children = childrenOf(tokens);
  return tokens.map((token, index) => {
    const isOwned = token.deprel === 'appos' && children[index]!.some((child) => /^whose$/i.test(tokens[child]!.form));
    const clause = isOwned ? children[token.head]!.find((child) => isClauseBehind(tokens, child, index)) : undefined;
    const isOpen = clause !== undefined && !hasSubject(tokens, children, clause);
    return isOpen ? { ...token, head: clause, deprel: 'nsubj' } : token;
  });
}

function isClauseBehind(tokens: readonly Token[], clause: number, noun: number): boolean {
  return clause > noun && tokens[clause]!.deprel === 'acl:relcl';
}

/** "rejected requests": a bare noun after a transitive verb is its object, no adverbial, unless it is a time or a measure. */
function withObjects(tokens: readonly Token[]): readonly Token[] {
  const children = childrenOf(tokens);
  const isObject = ({ deprel, upos, head, lemma }: Token, index: number) =>
    deprel === 'obl' &&
    ['NOUN', 'PROPN', 'PRON'].includes(upos) &&
    !MEASURES.test(lemma) &&
    index > head &&
    tokens[head]?.upos === 'VERB' &&
    !children[head]!.some((child) => /^(obj|ccomp|xcomp|nsubj:pass)$/.test(tokens[child]!.deprel)) &&
    !children[index]!.some((child) => /^(case|mark|nummod)$/.test(tokens[child]!.deprel));
  return tokens.map((token, index) => (isObject(token, index) ? { ...token, deprel: 'obj' } : token));
}

/** Nouns that stand bare as adverbials: times, distances, ways. */
const MEASURES =
  /^(second|minute|hour|day|night|week|weekend|month|quarter|season|year|decade|century|time|today|tomorrow|yesterday|tonight|morning|noon|afternoon|evening|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|mile|kilometer|kilometre|meter|metre|foot|point|percent|way|home|abroad|downtown|upstairs)$/i;

/** "to coach Abel", "by Ann Abel": a preposition before a title, or a first name, and a name marks the whole, not one part. */
function withPrepositions(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    const name = tokens[token.head];
    const isInside = token.deprel === 'case' && name && /^(flat|compound)$/.test(name.deprel) && index < name.head;
    return isInside ? { ...token, head: name.head } : token;
  });
}

/** "arrived with his deputy, Abel", "laureate Abel spoke": a bare name in the very place of the noun before it names that noun. */
function withNames(tokens: readonly Token[]): readonly Token[] {
  const children = childrenOf(tokens);
  return tokens.map((token, index) => {
    const noun = namedNoun(tokens, index);
    const isNamed = noun !== undefined && isBare(tokens, children, index, noun) && !isInList(tokens, children, noun);
    return isNamed ? { ...token, head: noun, deprel: 'appos' } : token;
  });
}

/** The noun directly before a name, but for a comma or its own "of"-phrase, that shares governor and relation with it. */
function namedNoun(tokens: readonly Token[], index: number): number | undefined {
  const { upos, head, deprel, lemma } = tokens[index]!;
  const start = startOfName(tokens, index);
  const at = beforePhrase(tokens, tokens[start - 1]?.form === ',' ? start - 2 : start - 1);
  const isSister = at !== undefined && tokens[at]!.head === head && tokens[at]!.deprel === deprel;
  return upos === 'PROPN' && isSister && SINGLE.test(deprel) && !MEASURES.test(lemma) ? at : undefined;
}

/** Of "Orion Plastics" the second word is the head. */
function startOfName(tokens: readonly Token[], index: number): number {
  const before = tokens[index - 1];
  const isPart = before?.upos === 'PROPN' && before.deprel === 'compound' && before.head >= index;
  return isPart ? startOfName(tokens, index - 1) : index;
}

/** The common noun at `at`, or the noun with the "of"-phrase that ends there ("Minister of Trade"). */
function beforePhrase(tokens: readonly Token[], at: number): number | undefined {
  const { upos, head, deprel } = tokens[at] ?? { upos: '', head: -1, deprel: '' };
  const isOfPhrase = deprel === 'nmod' && tokens[at - 1]?.lemma === 'of' && head === at - 2;
  return isOfPhrase ? head : upos === 'NOUN' ? at : undefined;
}

/** Relations in which two nominals never stand side by side without a preposition or conjunction. */
const SINGLE = /^(nsubj|nsubj:pass|obj|iobj|obl|nmod|conj)$/;

/** Without a word of its own that would open another phrase; a preposition before the noun is of both. */
function isBare(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  index: number,
  noun: number,
): boolean {
  const opening = children[index]!.filter((child) => /^(case|cc|mark|nsubj|cop)$/.test(tokens[child]!.deprel));
  return opening.every((child) => child < noun && tokens[child]!.deprel === 'case');
}

/** "Abel, his deputy, Baker and Cox": only after the last "and" a list is over. */
function isInList(tokens: readonly Token[], children: readonly (readonly number[])[], noun: number): boolean {
  return tokens[noun]!.deprel === 'conj' && !children[noun]!.some((child) => tokens[child]!.deprel === 'cc');
}
