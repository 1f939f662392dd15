/** Slips of the parser that English rules out, mended once before anything asks the tree. */
import type { Token } from '../model/text.js';
import { childrenOf } from '../model/tree.js';

/** The tokens with mended governors and relations; a tree stays a tree. */
export function mendTokens(tokens: readonly Token[]): readonly Token[] {
  return withObjects(withSubjects(tokens));
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
