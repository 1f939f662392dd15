/** "identified the driver as a guard", "describes the cut as a mistake": what is said is both, the thing and what it is said to be. */
import type { Span } from '../model/text.js';
import { subordinatorOf } from './argument.js';
import { phraseSpan } from './phrase.js';
import { dependentsBy, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** The span of an object with the `as` phrase behind it, where its verb says what something is; else the span itself. */
export function withDefinition(tree: Tree, span: Span, head: number): Span {
  const verb = governorOf(tree, head);
  if (verb === undefined || !isRelation(tree, head, 'obj') || !DEFINING.has(lemmaOf(tree, verb))) return span;
  const definition = dependentsBy(tree, verb, 'obl', 'xcomp', 'advcl').find((index) => isDefinition(tree, span, index));
  if (definition === undefined) return span;
  const { end } = phraseSpan(tree, span.sentence, definition);
  return { ...span, end: isOpenQuote(tree, span.start, end) ? end + 1 : end };
}

/** `called it "private"`: the mark that closes what has been opened. */
function isOpenQuote({ tokens }: Tree, start: number, end: number): boolean {
  const marks = tokens.slice(start, end).filter(({ form }) => MARK.test(form)).length;
  return marks % 2 === 1 && MARK.test(tokens[end]?.form ?? '');
}

const MARK = /^(?:["“”]|``|'')$/;

/** Verbs that tell what something is. */
const DEFINING: ReadonlySet<string> = new Set(
  'identify describe characterize characterise portray depict designate define'.split(' '),
);

/** Right behind the object, but for a comma, and no clause of time ("as he approached"). */
function isDefinition(tree: Tree, { end }: Span, index: number): boolean {
  const isClause = dependentsBy(tree, index, 'nsubj*').length > 0;
  const first = dependentsBy(tree, index, 'case', 'mark')[0];
  if (isClause || first === undefined || subordinatorOf(tree, index) !== 'as') return false;
  return tree.tokens.slice(end, first).every(({ upos }) => upos === 'PUNCT') && first >= end;
}
