/** Names of things and sites that go by a name and a common noun: "Orion operating system", "Saltby detention centre". */
import type { Token } from '../model/text.js';
import { headOfSpan } from '../model/tree.js';
import { nounClass } from './noun-classes.js';
import { lemmaOf } from './sentence-view.js';
import type { NameStretch } from './widen-names.js';

/** What a product is, beside the nouns that the table of classes has. */
const PRODUCT_KINDS: ReadonlySet<string> = new Set(
  'system store service line player browser console platform'.split(' '),
);
/** Products that are made for another, as a rule: "Orion software" runs on Orion. */
const BELONGING: ReadonlySet<string> = new Set('app game toy product software'.split(' '));
/** Sites that are told from others by the name of their place; a "Saltby hotel" is any hotel there. */
const SITES: ReadonlySet<string> = new Set('prison jail camp complex station airfield area'.split(' '));
/** Sites that do so with a noun for their purpose between: "Saltby detention centre". */
const SITES_FOR: ReadonlySet<string> = new Set('centre center facility'.split(' '));
/** How many words may tell more of the kind: "Orion" and "music store". */
const BETWEEN = 2;

/** The name up to the common noun behind it that says what it is, where both together are what it is called; else the name as it is. */
export function withKind(tokens: readonly Token[], name: NameStretch): NameStretch {
  const head = headOfSpan(tokens, name.start, name.end);
  const noun = tokens[head]!.head;
  if (!isKind(tokens, name, noun) || !isOneOnly(tokens, noun)) return name;
  if (name.type === 'Product') return isProductKind(tokens[noun]!) ? { ...name, end: noun + 1 } : name;
  const type = siteOf(tokens, name, noun);
  return type ? { ...name, type, end: noun + 1 } : name;
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

function isProductKind(noun: Token): boolean {
  const lemma = lemmaOf(noun);
  return PRODUCT_KINDS.has(lemma) || (nounClass(lemma, false) === 'Product' && !BELONGING.has(lemma));
}

/** Class of the site that the noun makes of a place's name; `undefined` where it makes none. */
function siteOf(tokens: readonly Token[], { type, end }: NameStretch, noun: number): string | undefined {
  if (!['City', 'Region', 'Place', 'Facility'].includes(type)) return undefined;
  const lemma = lemmaOf(tokens[noun]!);
  if (lemma === 'area') return noun === end && type !== 'Facility' ? 'Region' : undefined;
  const isSite = SITES.has(lemma) || (SITES_FOR.has(lemma) && tokens[noun - 1]!.upos === 'NOUN' && noun > end);
  return isSite ? 'Facility' : undefined;
}
