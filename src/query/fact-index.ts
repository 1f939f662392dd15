/** Facts by what filters ask for: which facts can meet a condition at all, so that not every fact is looked at. */
import { keyWords, nameKey } from '../model/name-key.js';
import type { Fact, KnowledgeGraph, Term } from '../model/statement.js';

/** Positions in `graph.facts`, ascending. */
type Positions = readonly number[];

export interface FactIndex {
  /** Facts of these types. */
  ofTypes(types: readonly string[]): Positions;
  /** Facts of these types, or of all, in which one of the entities fills a role. */
  withEntities(ids: Iterable<string>, types?: readonly string[]): Positions;
  /** Facts with a text or a time that has all the words of a name's key. */
  withWords(key: string): Positions;
  /** Facts that one of the entities says. */
  saidBy(ids: Iterable<string>): Positions;
  ofDocument(document: string): Positions;
}

/** The index of a graph. */
export function factIndex({ facts }: KnowledgeGraph): FactIndex {
  const index = new Map<string, number[]>();
  for (const [position, fact] of facts.entries()) {
    for (const key of keysOf(fact)) {
      const list = index.get(key);
      if (list) list.push(position);
      else index.set(key, [position]);
    }
  }
  const get = (...parts: string[]): Positions => index.get(keyOf(parts)) ?? [];
  return {
    ofTypes: (types) => union(types.map((type) => get('type', type))),
    withEntities: (ids, types) =>
      union([...ids].flatMap((id) => (types ? types.map((type) => get('in', type, id)) : [get('entity', id)]))),
    withWords: (key) => shortest(keyWords(key).map((word) => get('word', word))),
    saidBy: (ids) => union([...ids].map((id) => get('said', id))),
    ofDocument: (document) => get('document', document),
  };
}

/** Ids and types hold no line break. */
function keyOf(parts: readonly string[]): string {
  return parts.join('\n');
}

/** Every key under which a fact is found, each once. */
function keysOf({ type, roles, attribution, document }: Fact): ReadonlySet<string> {
  const terms = Object.values(roles).flat();
  return new Set([
    keyOf(['type', type]),
    keyOf(['document', document]),
    ...(attribution ? [keyOf(['said', attribution])] : []),
    ...terms.flatMap((term) => termKeys(term, type)),
  ]);
}

function termKeys(term: Term, type: string): string[] {
  if (term.kind === 'entity') return [keyOf(['entity', term.id]), keyOf(['in', type, term.id])];
  return keyWords(nameKey(term.text)).map((word) => keyOf(['word', word]));
}

/** All positions of some lists, each once, ascending. */
function union(lists: readonly Positions[]): Positions {
  const some = lists.filter(({ length }) => length > 0);
  if (some.length <= 1) return some[0] ?? [];
  return [...new Set(some.flat())].sort((left, right) => left - right);
}

function shortest(lists: readonly Positions[]): Positions {
  return lists.length === 0 ? [] : lists.reduce((best, list) => (list.length < best.length ? list : best));
}

/** Both lists as one. */
export function eitherOf(left: Positions, right: Positions): Positions {
  return union([left, right]);
}
