/** Names of sites that go by the name of their place and a common noun: "Saltby prison", "Saltby detention centre". */
import type { Token } from '../model/text.js';
import { headOfSpan } from '../model/tree.js';
import { lemmaOf } from './sentence-view.js';
import type { NameStretch } from './widen-names.js';

/** Sites that are told from others by the name of their place; a "Saltby hotel" is any hotel there. */
const SITES: ReadonlySet<string> = new Set('prison jail camp complex station airfield'.split(' '));
/** Sites that do so with a noun for their purpose between: "Saltby detention centre". */
const SITES_FOR: ReadonlySet<string> = new Set('centre center facility'.split(' '));
/** How many words may tell more of the kind: "Saltby" and "youth detention centre". */
const BETWEEN = 2;

/** The name up to the common noun behind it that says what it is, where both together are what it is called; else the name as it is. */
export function withKind(tokens: readonly Token[], name: NameStretch): NameStretch {
  const head = headOfSpan(tokens, name.start, name.end);
  const noun = tokens[head]!.head;
  if (!isKind(tokens, name, noun) || !isOneOnly(tokens, noun)) return name;
  return isSite(tokens, name, noun) ? { ...name, type: 'Facility', end: noun + 1 } : name;
}

/** A common noun close behind the name, which describes it. */
function isKind(tokens: readonly Token[], { start, end }: NameStretch, at: number): boolean {
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || noun.xpos === 'NNS' || at < end || at > end + BETWEEN) return false;
  const { deprel } = tokens[headOfSpan(tokens, start, end)]!;
  const isBare = /^(?:compound|amod|nmod|nmod:desc)$/.test(deprel) && noun.deprel !== 'compound';
  return isBare && tokens.slice(end, at + 1).every(({ form, upos }) => /^\p{Ll}/u.test(form) && upos !== 'ADP');
}

/** "a Saltby prison" is one of several. */
function isOneOnly(tokens: readonly Token[], noun: number): boolean {
  return tokens.every(({ head, form }) => head !== noun || !/^(?:an?|any|some|each|every|another|one|no)$/i.test(form));
}

/** Whether the noun makes a site of a place's name. */
function isSite(tokens: readonly Token[], { type, end }: NameStretch, noun: number): boolean {
  if (!['City', 'Region', 'Place', 'Facility'].includes(type)) return false;
  const lemma = lemmaOf(tokens[noun]!);
  return SITES.has(lemma) || (SITES_FOR.has(lemma) && tokens[noun - 1]!.upos === 'NOUN' && noun > end);
}
