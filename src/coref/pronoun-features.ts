/** What speaks for and against a candidate of a pronoun; every feature is a number, most are 0 or 1. */

import type { Token } from '../model/text.js';
import { relationOf } from '../model/tree.js';
import { familyOf } from './classes.js';
import type { Speech } from './quotes.js';
import { type Scene, tokensOf } from './scene.js';
import { clauseOf, dominates, functionOfMention } from './syntax.js';

/** Names of the features, in the order of the weights. */
export const FEATURES = [
  'sentencesBack',
  'sameSentence',
  'mentionsBetween',
  'isSubject',
  'isObject',
  'isPossessor',
  'isOblique',
  'isRootSubject',
  'isParallel',
  'sameClauseSubject',
  'governsClause',
  'isNamed',
  'isPronoun',
  'isNominal',
  'chainSize',
  'genderKnown',
  'isBehind',
  'acrossQuote',
  'isSpeaker',
  'isPerson',
  'isOrganization',
  'isPlace',
  'isUnclassed',
  'isGroup',
  'isDeep',
  'isCoordinate',
  'pronounOwns',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Partial<Record<Feature, number>>>;

/** Features of `candidate` as antecedent of the pronoun `index`. */
export function featuresOf(scene: Scene, speech: Speech, index: number, candidate: number): Features {
  return {
    ...distance(scene, index, candidate),
    ...syntax(scene, index, candidate),
    ...salience(scene, index, candidate),
    ...quotation(scene, speech, index, candidate),
  };
}

function distance(scene: Scene, index: number, candidate: number): Features {
  const [pronoun, other] = [scene.mentions[index]!, scene.mentions[candidate]!];
  const sentencesBack = pronoun.span.sentence - other.span.sentence;
  return {
    sentencesBack,
    sameSentence: flag(sentencesBack === 0),
    mentionsBetween: Math.log2(1 + Math.abs(index - candidate)),
    isBehind: flag(candidate > index),
  };
}

function syntax(scene: Scene, index: number, candidate: number): Features {
  const [pronoun, other] = [scene.mentions[index]!, scene.mentions[candidate]!];
  const tokens = tokensOf(scene, other);
  const role = functionOfMention(scene, other);
  const isSubject = role === 'subject';
  const clause = clauseOf(tokens, other.head);
  const isHere = pronoun.span.sentence === other.span.sentence;
  return {
    isSubject: flag(isSubject),
    isObject: flag(role === 'object'),
    isPossessor: flag(role === 'possessor'),
    isOblique: flag(role === 'oblique'),
    isRootSubject: flag(isSubject && tokens[clause]!.head < 0),
    isParallel: flag(role !== 'other' && role === functionOfMention(scene, pronoun)),
    sameClauseSubject: flag(isHere && isSubject && clause === clauseOf(tokens, pronoun.head)),
    governsClause: flag(
      isHere && isSubject && clause !== clauseOf(tokens, pronoun.head) && dominates(tokens, clause, pronoun.head),
    ),
    pronounOwns: flag(functionOfMention(scene, pronoun) === 'possessor'),
    isCoordinate: flag(isHere && ownsConjunct(tokens, pronoun.head, other.head)),
    isDeep: flag(role === 'oblique' && relationOf(tokens[other.head]!) === 'nmod'),
  };
}

/** "the officials and their lawyers": the pronoun owns what stands beside the candidate. */
function ownsConjunct(tokens: readonly Token[], pronoun: number, candidate: number): boolean {
  const owned = tokens[pronoun]!.head;
  return tokens[owned]?.deprel === 'conj' && tokens[owned].head === candidate;
}

function salience(scene: Scene, index: number, candidate: number): Features {
  const other = scene.mentions[candidate]!;
  const profile = scene.drafts.profileOf(candidate);
  const family = familyOf(profile.type);
  const soFar = scene.drafts.membersOf(candidate).filter((member) => member < index).length;
  return {
    isNamed: flag(profile.isNamed),
    isPronoun: flag(other.level === 'pronoun'),
    isNominal: flag(other.level === 'nominal'),
    chainSize: Math.log2(1 + soFar),
    genderKnown: flag(profile.gender === 'masculine' || profile.gender === 'feminine'),
    isPerson: flag(family === 'Person'),
    isOrganization: flag(family === 'Organization'),
    isPlace: flag(family === 'Place'),
    isUnclassed: flag(family === 'Entity'),
    isGroup: flag(family === 'Group'),
  };
}

function quotation(scene: Scene, speech: Speech, index: number, candidate: number): Features {
  const [pronoun, other] = [scene.mentions[index]!, scene.mentions[candidate]!];
  const [inside, outside] = [pronoun, other].map((mention) => speech.isQuoted(mention.span.sentence, mention.head)) as [
    boolean,
    boolean,
  ];
  const speaker = speech.speakerOf(pronoun.span.sentence, pronoun.head);
  const isSpeaker = speaker !== undefined && scene.drafts.rootOf(speaker) === scene.drafts.rootOf(candidate);
  return { acrossQuote: flag(inside !== outside), isSpeaker: flag(isSpeaker) };
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
