/** Weights of the features, one set for each kind of pronoun. */
import type { EntityMention } from '../model/mention.js';
import type { Feature, Features } from './pronoun-features.js';

type Weights = Readonly<Partial<Record<Feature | 'bias', number>>>;

const SHARED: Weights = {
  bias: 2,
  sentencesBack: -1,
  mentionsBetween: -0.2,
  isSubject: 1,
  isRootSubject: 0.4,
  isObject: 0.4,
  isPossessor: 0.2,
  isParallel: 0.4,
  sameClauseSubject: 0.8,
  governsClause: 0.8,
  isNamed: 0.5,
  isPronoun: 0.4,
  chainSize: 0.3,
  genderKnown: 0.5,
  isBehind: -0.8,
  isSpeaker: -3,
  isDeep: -0.5,
};
const PERSON: Weights = SHARED;
const NEUTER: Weights = { ...SHARED, isOrganization: 0.5, isPlace: 0, isUnclassed: -0.3 };
const PLURAL: Weights = { ...SHARED, isGroup: 0.8, isOrganization: -0.3, isPlace: -0.6, isUnclassed: -0.5 };

/** Score of a candidate; higher is better, below 0 it is rather none. */
export function scoreOf(pronoun: EntityMention, features: Features): number {
  const weights = weightsFor(pronoun);
  let score = weights.bias ?? 0;
  for (const [feature, value] of Object.entries(features)) score += (weights[feature as Feature] ?? 0) * value;
  return score;
}

function weightsFor(pronoun: EntityMention): Weights {
  if (pronoun.gender === 'masculine' || pronoun.gender === 'feminine') return PERSON;
  return pronoun.number === 'plural' ? PLURAL : NEUTER;
}
