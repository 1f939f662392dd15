/** What a mention by itself tells the scorer; every feature is a number, most are 0 or 1. */
import type { Token } from '../model/text.js';
import { familyOf } from './classes.js';
import { isClassNoun } from './description-words.js';
import { keyOf, type Memory } from './memory.js';
import { isSpeech } from './quotes.js';
import { type Scene, tokensOf } from './scene.js';
import type { PronounWord, Traits } from './traits.js';

/** A mention with what stands around it. */
interface Seen {
  readonly traits: Traits;
  readonly scene: Scene;
  /** How many chains before it have its head lemma. */
  readonly before: number;
}

type Feature = readonly [name: string, value: (seen: Seen) => boolean | number];

const FAMILIES = ['Person', 'Group', 'Organization', 'Place', 'Position', 'Demonym', 'Entity'];
const ROLES = ['subject', 'object', 'possessor', 'oblique'];
const RELATIONS = ['conj', 'appos', 'nmod', 'root', 'vocative', 'list', 'xcomp'];
const PRONOUNS: readonly PronounWord[] = ['he', 'she', 'it', 'they', 'i', 'we', 'you', 'relative'];
/** What the clause of the mention is to the sentence. */
const CLAUSES: readonly (readonly [string, RegExp])[] = [
  ['adverbialClause', /^advcl/],
  ['relativeClause', /^acl/],
  ['complementClause', /^[cx]comp/],
];
const DETERMINERS: readonly (readonly [string, RegExp])[] = [
  ['the', /^the$/],
  ['a', /^an?$/],
  ['demonstrative', /^(?:th(?:is|at|ese|ose)|such)$/],
  ['quantifier', /^(?:no|any|every|each|some|another|all|both|either|neither)$/],
];

const FEATURES: readonly Feature[] = [
  ...(['name', 'nominal', 'pronoun'] as const).map(
    (level): Feature => [level, ({ traits }) => traits.mention.level === level],
  ),
  ...FAMILIES.map((family): Feature => [family, ({ traits }) => familyOf(traits.mention.type) === family]),
  ...(['singular', 'plural'] as const).map(
    (number): Feature => [number, ({ traits }) => traits.mention.number === number],
  ),
  ...(['masculine', 'feminine'] as const).map(
    (gender): Feature => [gender, ({ traits }) => traits.mention.gender === gender],
  ),
  ...ROLES.map((role): Feature => [role, ({ traits }) => traits.role === role]),
  ...RELATIONS.map((relation): Feature => [relation, ({ traits }) => traits.relation === relation]),
  ...PRONOUNS.map((pronoun): Feature => [pronoun, ({ traits }) => traits.pronoun === pronoun]),
  ...DETERMINERS.map(([name, forms]): Feature => [name, ({ traits }) => forms.test(traits.determiner ?? '')]),
  ['owned', ({ traits }) => traits.owner !== undefined],
  ['bare', ({ traits }) => traits.determiner === undefined && traits.owner === undefined],
  ['reflexive', ({ traits }) => traits.isReflexive],
  ['quoted', ({ traits }) => traits.isQuoted],
  ['spoken', ({ traits }) => traits.speaker !== undefined],
  ['classNoun', ({ traits }) => isClassNoun(traits.lemma)],
  ['modifiers', ({ traits }) => Math.min(3, traits.modifiers.length) / 3],
  ['marked', ({ traits }) => traits.marks.length > 0],
  ['complement', ({ traits: { mention } }) => mention.span.end > mention.head + 1],
  ['rootSubject', ({ traits, scene }) => traits.role === 'subject' && isRoot(scene, traits)],
  ['coordinated', ({ traits, scene }) => hasConjunct(scene, traits)],
  ['predicate', ({ traits, scene }) => hasCopula(scene, traits)],
  ['speaks', ({ traits, scene }) => traits.role === 'subject' && isSpeech(headOf(scene, traits))],
  ['passive', ({ traits, scene }) => wordOf(scene, traits).deprel === 'nsubj:pass'],
  ['agent', ({ traits, scene }) => wordOf(scene, traits).deprel === 'obl:agent'],
  ...CLAUSES.map(
    ([name, relation]): Feature => [name, ({ traits, scene }) => relation.test(clauseOf(scene, traits).deprel)],
  ),
  ['fronted', ({ traits, scene }) => clauseOf(scene, traits).head > traits.clause],
  ['first', ({ traits }) => traits.mention.span.start === 0],
  ['early', ({ traits }) => traits.mention.span.sentence === 0],
  ['place', ({ traits }) => Math.log2(1 + traits.mention.span.sentence) / 8],
  ['before', ({ before }) => before > 0],
  ['oftenBefore', ({ before }) => before > 1],
];

/** Names of the features, in the order of their values. */
export const MENTION_FEATURES: readonly string[] = FEATURES.map(([name]) => name);
const VALUES = FEATURES.map(([, value]) => value);

/** Values of the features of a mention that the memory has been read up to. */
export function mentionFeatures(scene: Scene, traits: Traits, memory: Memory): number[] {
  const seen = { traits, scene, before: memory.withKey(keyOf(traits)).length };
  return VALUES.map((value) => Number(value(seen)));
}

function wordOf(scene: Scene, { mention }: Traits): Token {
  return tokensOf(scene, mention)[mention.head]!;
}

function headOf(scene: Scene, traits: Traits): Token {
  return tokensOf(scene, traits.mention)[wordOf(scene, traits).head] ?? wordOf(scene, traits);
}

function clauseOf(scene: Scene, { mention, clause }: Traits): Token {
  return tokensOf(scene, mention)[clause]!;
}

function isRoot(scene: Scene, { mention, clause }: Traits): boolean {
  return tokensOf(scene, mention)[clause]!.head < 0;
}

function hasCopula(scene: Scene, { mention }: Traits): boolean {
  const tokens = tokensOf(scene, mention);
  return scene.children[mention.span.sentence]![mention.head]!.some((child) => tokens[child]!.deprel === 'cop');
}

function hasConjunct(scene: Scene, { mention }: Traits): boolean {
  const tokens = tokensOf(scene, mention);
  return scene.children[mention.span.sentence]![mention.head]!.some((child) => tokens[child]!.deprel === 'conj');
}
