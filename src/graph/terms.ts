/** Terms: what stands in the roles of facts, and when two of them are the same thing. */
import type { Term } from '../model/statement.js';
import type { TextRange } from '../model/text.js';
import { sortedBy } from './order.js';

/** What of a term says which thing it stands for. */
export type Nameable =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'time'; readonly text: string; readonly value?: string };

/** Equal for terms that stand for the same thing: an entity's id, a time's value (else its words), a text's words. */
export function termKey(term: Nameable): string {
  if (term.kind === 'entity') return `entity ${term.id}`;
  if (term.kind === 'time') return `time ${term.value ?? term.text}`;
  return `text ${term.text}`;
}

/** Every stretch of text in which the term stands, in text order. */
export function rangesOf(term: Term): readonly TextRange[] {
  return term.kind === 'entity' ? term.mentions : [term.range];
}

/** A key under which ranges sort in text order. */
export function rangeKey({ start, end }: TextRange): string {
  return `${String(start).padStart(12, '0')}-${String(end).padStart(12, '0')}`;
}

/**
 * The terms of one role, each thing once, in order of first appearance: an entity keeps all its mentions, a text and a time
 * their first. A coarser time gives way to a finer one that it contains (`2018` to `2018-06`), a text to one that it is part of.
 */
export function uniteTerms(terms: readonly Term[]): Term[] {
  const united = new Map<string, Term>();
  for (const term of terms) {
    const known = united.get(termKey(term));
    united.set(termKey(term), known ? uniteTwo(known, term) : term);
  }
  const all = [...united.values()];
  return all.filter((term) => !all.some((other) => isCoarser(term, other)));
}

function uniteTwo(known: Term, other: Term): Term {
  if (known.kind !== 'entity' || other.kind !== 'entity') return known;
  const mentions = new Map([...known.mentions, ...other.mentions].map((range) => [rangeKey(range), range]));
  return { ...known, mentions: sortedBy(mentions.values(), rangeKey) };
}

function isCoarser(term: Term, other: Term): boolean {
  if (term === other || term.kind === 'entity' || term.kind !== other.kind) return false;
  if (term.kind === 'text') return other.text.length > term.text.length && other.text.includes(term.text);
  if (other.kind !== 'time' || !term.value || !other.value) return false;
  return other.value.length > term.value.length && other.value.startsWith(`${term.value}-`);
}
