/** What a mention and a chain before it tell the scorer together; every feature is a number, most are 0 or 1. */

import type { Token } from '../model/text.js';
import { ancestorsOf } from '../model/tree.js';
import { areCompatible, familyOf } from './classes.js';
import { type Candidate, isWorded, makePair, missing, type Pair } from './pair.js';
import { type Scene, tokensOf } from './scene.js';
import { areCoarguments, dominates } from './syntax.js';
import type { Traits } from './traits.js';

type Feature = readonly [name: string, value: (pair: Pair) => boolean | number];

const DISTANCE: readonly Feature[] = [
  ['sameSentence', ({ back }) => back === 0],
  ['oneBack', ({ back }) => back === 1],
  ['twoBack', ({ back }) => back === 2],
  ['threeBack', ({ back }) => back === 3],
  ['farBack', ({ back }) => back > 8],
  ['back', ({ back }) => Math.log2(1 + back) / 4],
  ['between', ({ index, chain }) => Math.log2(1 + Math.abs(index - chain.last)) / 4],
  ['behind', ({ follows }) => follows],
  ['nearer', ({ nearer }) => Math.log2(1 + nearer) / 3],
  ['nearerAgreeing', ({ nearerAgreeing }) => Math.log2(1 + nearerAgreeing) / 2],
  ['nearestAgreeing', ({ agrees, nearerAgreeing }) => agrees && nearerAgreeing === 0],
  ['onlyAgreeing', ({ agrees, rivals }) => agrees && rivals === 1],
  ['rivals', ({ rivals }) => Math.log2(1 + rivals) / 3],
  ['path', (pair) => pathLength(pair) / 8],
];

const CHAIN: readonly Feature[] = [
  ['size', ({ chain }) => Math.log2(chain.size) / 3],
  ['alone', ({ chain }) => chain.size === 1],
  ['largest', ({ agrees, isLargest }) => agrees && isLargest],
  ['total', ({ profile }) => Math.log2(profile.size) / 3],
  ['largestInAll', ({ agrees, isLargestInAll }) => agrees && isLargestInAll],
  ['oldest', ({ agrees, isOldest }) => agrees && isOldest],
  ['subjects', ({ chain }) => chain.subjects / chain.size],
  ['named', ({ profile }) => profile.isNamed],
  ['pronounsOnly', ({ chain }) => chain.described === undefined],
  ['pronouns', ({ chain }) => chain.pronouns / chain.size],
  ['samePronoun', ({ chain, here }) => here.pronoun !== undefined && chain.forms.has(here.pronoun)],
  [
    'otherPronoun',
    ({ chain, here }) => here.pronoun !== undefined && chain.forms.size > (chain.forms.has(here.pronoun) ? 1 : 0),
  ],
  ['saysI', ({ chain }) => chain.forms.has('i')],
  ['saysWe', ({ chain }) => chain.forms.has('we')],
];

const AGREEMENT: readonly Feature[] = [
  ['sameNumber', ({ own, profile }) => own.number !== 'unknown' && own.number === profile.number],
  ['otherNumber', ({ own, profile }) => differ(own.number, profile.number)],
  ['sameGender', ({ own, profile }) => isSexed(own.gender) && own.gender === profile.gender],
  [
    'otherGender',
    ({ own, profile }) => isSexed(own.gender) && isSexed(profile.gender) && own.gender !== profile.gender,
  ],
  ['givenSame', ({ own, chain }) => agreement(own.gender, chain.givenGender) > 0],
  ['givenOther', ({ own, chain }) => agreement(own.gender, chain.givenGender) < 0],
  ['given', ({ own, chain }) => Math.max(-3, Math.min(3, agreement(own.gender, chain.givenGender))) / 3],
  ['ending', ({ own, described }) => agreement(own.gender, described.endingGender)],
  ['endingOfFull', ({ own, described }) => (described.isFullName ? agreement(own.gender, described.endingGender) : 0)],
  ['genderTold', ({ profile }) => profile.isGenderTold],
  ['genderUntold', ({ own, profile }) => isSexed(own.gender) && profile.gender === 'unknown'],
  ['sameFamily', ({ own, profile }) => familyOf(own.type) === familyOf(profile.type)],
  ['sameType', ({ own, profile }) => own.type === profile.type && own.type !== 'Entity'],
  ['unfitType', ({ own, profile }) => !areCompatible(own.type, profile.type)],
  ['isPerson', ({ profile }) => profile.type === 'Person'],
  ['isGroup', ({ profile }) => profile.type === 'Group'],
  ['isBody', ({ profile }) => familyOf(profile.type) === 'Organization'],
  ['isPlace', ({ profile }) => familyOf(profile.type) === 'Place'],
  ['isUnclassed', ({ profile }) => profile.type === 'Entity'],
  ['isPlural', ({ profile }) => profile.number === 'plural'],
];

const WORDS: readonly Feature[] = [
  ['sameLemma', ({ here, last }) => isWorded(here) && here.lemma === last.lemma],
  ['sameDescribed', ({ here, described }) => isWorded(here) && here.lemma === described.lemma],
  ['lemmaInChain', ({ here, chain }) => isWorded(here) && chain.lemmas.has(here.lemma)],
  ['headInWords', ({ here, chain }) => isWorded(here) && chain.words.has(here.form)],
  ['itsHeadInMine', ({ here, described }) => isWorded(described) && here.words.has(described.form)],
  [
    'sameWords',
    ({ here, described, news }) => isWorded(here) && news === 0 && here.words.size === described.words.size,
  ],
  ['nothingNew', ({ here, news }) => isWorded(here) && news === 0],
  ['news', ({ news }) => Math.min(3, news) / 3],
  ['left', ({ here, described }) => (isWorded(here) ? Math.min(3, missing(described.words, here.words)) / 3 : 0)],
  ['sharesModifier', ({ here, described }) => here.modifiers.some((word) => described.modifiers.includes(word))],
  ['otherMarks', ({ here, described }) => areMarkedApart(here, described)],
  ['sameStem', ({ here, described }) => haveSameStem(here, described)],
];

const SYNTAX: readonly Feature[] = [
  ['subject', ({ last }) => last.role === 'subject'],
  ['object', ({ last }) => last.role === 'object'],
  ['parallel', ({ here, last }) => last.role !== 'other' && last.role === here.role],
  ['rootSubject', ({ scene, last }) => last.role === 'subject' && tokensOf(scene, last.mention)[last.clause]!.head < 0],
  ['subjectHere', ({ subjectBack }) => subjectBack === 0],
  ['subjectBefore', ({ subjectBack }) => subjectBack === 1],
  ['subjectTwoBack', ({ subjectBack }) => subjectBack === 2],
  ['clauseSubject', ({ here, subject, subjectBack }) => subjectBack === 0 && subject?.clause === here.clause],
  [
    'aboutIt',
    ({ scene, here, last, back }) =>
      back === 0 && dominates(tokensOf(scene, here.mention), last.mention.head, here.mention.head),
  ],
  ['sameGovernor', ({ scene, here, last, back }) => back === 0 && headOf(scene, here) === headOf(scene, last)],
  ['governingSubject', (pair) => isGoverningSubject(pair)],
  [
    'coarguments',
    ({ scene, here, last, back }) =>
      back === 0 && areCoarguments(tokensOf(scene, here.mention), here.mention.head, last.mention.head),
  ],
  ['ownsConjunct', ({ scene, here, last, back }) => back === 0 && isOwnerOfConjunct(scene, here, last)],
  ['sibling', ({ scene, here, last, back }) => back === 0 && headOf(scene, here) === last.mention.head],
  ['nested', ({ here, last, back }) => back === 0 && isWithin(last, here)],
  ['acrossQuote', ({ here, last }) => here.isQuoted !== last.isQuoted],
  ['bothQuoted', ({ here, last }) => here.isQuoted && last.isQuoted],
  [
    'speaker',
    ({ scene, here, chain }) =>
      here.speaker !== undefined && scene.drafts.rootOf(here.speaker) === scene.drafts.rootOf(chain.last),
  ],
  ['sameSpeaker', ({ scene, here, last }) => isSame(scene, here.speaker, last.speaker)],
  ['sameOwner', ({ scene, here, described }) => isSame(scene, here.owner, described.owner)],
  [
    'otherOwner',
    ({ scene, here, described }) =>
      here.owner !== undefined && described.owner !== undefined && !isSame(scene, here.owner, described.owner),
  ],
];

const PLACE: readonly Feature[] = [
  ['bracketed', ({ scene, last }) => isBracketed(tokensOf(scene, last.mention), last.mention.head)],
  ['depth', ({ scene, last }) => Math.min(8, ancestorsOf(tokensOf(scene, last.mention), last.mention.head).length) / 8],
  ['sameVerb', ({ scene, here, last, back }) => back > 0 && verbOf(scene, here) === verbOf(scene, last)],
  ['outdone', ({ isOutdone }) => isOutdone],
  ['afterIt', ({ index, chain }) => chain.last > index],
];

const FEATURES: readonly Feature[] = [...DISTANCE, ...CHAIN, ...AGREEMENT, ...WORDS, ...SYNTAX, ...PLACE];

/** Names of the features, in the order of their values. */
export const PAIR_FEATURES: readonly string[] = FEATURES.map(([name]) => name);
const VALUES = FEATURES.map(([, value]) => value);

/** Values of the features of a mention with a candidate. */
export function pairFeatures(scene: Scene, traits: readonly Traits[], index: number, candidate: Candidate): number[] {
  const pair = makePair(scene, traits, index, candidate);
  return VALUES.map((value) => Number(value(pair)));
}

function differ(one: string, other: string): boolean {
  return one !== 'unknown' && other !== 'unknown' && one !== other;
}

function isSexed(gender: string): boolean {
  return gender === 'masculine' || gender === 'feminine';
}

/** Above 0 where given names hint at that gender, below where they hint at the other. */
function agreement(gender: string, hint: number): number {
  if (gender === 'masculine') return hint;
  return gender === 'feminine' ? -hint : 0;
}

/** Lemma of the predicate of the clause. */
function verbOf(scene: Scene, { mention, clause }: Traits): string {
  return tokensOf(scene, mention)[clause]!.lemma.toLowerCase();
}

/** "the spy (Jane Roe)": a name in brackets is mostly told by the way. */
function isBracketed(tokens: readonly Token[], position: number): boolean {
  const before = tokens.slice(0, position).map(({ form }) => form);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "the first war", "the second war"; "Route 5", "Route 7". */
function areMarkedApart(here: Traits, other: Traits): boolean {
  if (here.marks.length === 0 || other.marks.length === 0) return false;
  return !here.marks.some((mark) => other.words.has(mark));
}

/** "election" and "elections", "elect" and "election". */
function haveSameStem(here: Traits, other: Traits): boolean {
  if (!isWorded(here) || !isWorded(other)) return false;
  return here.lemma.length >= 5 && here.lemma.slice(0, 5) === other.lemma.slice(0, 5);
}

/** The subject of a clause that the mention's own depends on. */
function isGoverningSubject({ scene, here, subject, subjectBack }: Pair): boolean {
  if (!subject || subjectBack !== 0 || subject.clause === here.clause) return false;
  return dominates(tokensOf(scene, here.mention), subject.clause, here.mention.head);
}

/** Steps in the tree from the mention to the chain's last one; 8 at most, and where they stand in two sentences. */
function pathLength({ scene, here, last, back }: Pair): number {
  if (back > 0) return 8;
  const tokens = tokensOf(scene, here.mention);
  const [up, down] = [here, last].map(({ mention }) => [mention.head, ...ancestorsOf(tokens, mention.head)]) as [
    number[],
    number[],
  ];
  const meeting = up.findIndex((position) => down.includes(position));
  return meeting < 0 ? 8 : Math.min(8, meeting + down.indexOf(up[meeting]!));
}

/** "the officials and their lawyers". */
function isOwnerOfConjunct(scene: Scene, here: Traits, last: Traits): boolean {
  const tokens = tokensOf(scene, here.mention);
  const owned = tokens[tokens[here.mention.head]!.head];
  return owned?.deprel === 'conj' && owned.head === last.mention.head;
}

function headOf(scene: Scene, { mention }: Traits): number {
  return tokensOf(scene, mention)[mention.head]!.head;
}

function isWithin(outer: Traits, inner: Traits): boolean {
  const { span } = outer.mention;
  return span.start <= inner.mention.head && inner.mention.head < span.end;
}

function isSame(scene: Scene, one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && scene.drafts.rootOf(one) === scene.drafts.rootOf(other);
}
