/** Labels of a pattern's arguments: `nsubj | obj | obl[with]`. */
import type { ArgumentLabel, ArgumentRelation, PatternKind } from './ontology.js';

/** What hangs on a trigger. */
const ON_TRIGGER: readonly ArgumentRelation[] = [
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'xcomp',
  'ccomp',
  'advcl',
  'nmod',
  'nmod:poss',
  'compound',
  'amod',
  'bearer',
  'self',
];

/** Which labels a pattern of each kind may use. */
const ALLOWED: Readonly<Record<PatternKind, readonly ArgumentRelation[]>> = {
  verb: ON_TRIGGER,
  noun: ON_TRIGGER,
  adjective: ON_TRIGGER,
  light: ON_TRIGGER,
  apposition: ['head', 'appos'],
  compound: ['head', 'compound'],
  possessive: ['owner', 'origin', 'maker', 'owned'],
  place: ['inner', 'outer'],
  address: ['inner', 'outer'],
};

/** Labels that must name their word in brackets. */
const BRACKETED: readonly ArgumentRelation[] = ['obl', 'nmod', 'advcl'];

/** Throws with what is wrong and how to mend it. */
type Refuse = (message: string) => never;

/** Reads labels that `|` separates, for a pattern of one kind. Calls `refuse` with what is wrong. */
export function readLabels(text: string, on: PatternKind, refuse: Refuse): ArgumentLabel[] {
  return text.split('|').map((part) => readLabel(part.trim(), on, refuse));
}

/** A label as frames write it. */
export function writeLabel({ relation, preposition }: ArgumentLabel): string {
  return preposition === undefined ? relation : `${relation}[${preposition}]`;
}

function readLabel(text: string, on: PatternKind, refuse: Refuse): ArgumentLabel {
  const parts = /^([a-z:]+)(?:\[([^[\]]+)\])?$/.exec(text);
  const relation = ALLOWED[on].find((known) => known === parts?.[1]);
  if (!relation) {
    return refuse(`"${text}" is no argument label on a ${on} pattern; take one of: ${ALLOWED[on].join(', ')}`);
  }
  const word = parts?.[2]?.trim().toLowerCase();
  const bracketed = BRACKETED.includes(relation);
  if (bracketed && !word) refuse(`"${text}" needs its word in brackets, as in ${relation}[of]`);
  if (!bracketed && word) refuse(`"${text}" takes no brackets; write ${relation}`);
  return word ? { relation, preposition: word } : { relation };
}
