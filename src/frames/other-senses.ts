/** Words that the network takes for an event and English for something else. */

import { prepositionOf } from './argument.js';
import type { EventCandidate } from './candidate.js';
import { isAppreciation, isDenouncing, isFreeing, isIdentifying, isRestart, isShowing } from './further-senses.js';
import { isBeginning, isCatching, isMadeToAttack, isOfIdeas, isRivalry } from './metaphors.js';
import { CLEARING } from './modality-words.js';
import { dependentsBy, formOf, governorOf, lemmaOf, type Tree } from './tree.js';
import { isPassive } from './voice.js';

/** Whether a candidate is no event of its type, whatever its probability. */
export function isOtherSense(tree: Tree, candidate: EventCandidate): boolean {
  return SENSES.some((isSense) => isSense(tree, candidate));
}

/** "The court heard that the money was gone": who hears it does not say it. */
function isHearing(tree: Tree, { type, head }: EventCandidate): boolean {
  return type === 'Say' && lemmaOf(tree, head) === 'hear';
}

/** "A blast at the factory": an attack only where a weapon or somebody who attacks is told. */
function isAccident(tree: Tree, { type, head, roles }: EventCandidate): boolean {
  if (type !== 'Attack' || !BURSTS.has(lemmaOf(tree, head)) || tree.tokens[head]!.upos !== 'NOUN') return false;
  const isToldOfAttackers = roles.some(({ role, probability }) => DELIBERATE.has(role) && (probability ?? 0) >= LIKELY);
  return (
    !isToldOfAttackers && !dependentsBy(tree, head, 'compound', 'amod').some((word) => WEAPONS.has(lemmaOf(tree, word)))
  );
}

/** "acquitted", "cleared of": the opposite of a conviction. */
function isAcquittal(tree: Tree, { type, head }: EventCandidate): boolean {
  return type === 'Convict' && CLEARING.has(formOf(tree, head));
}

/** "She sighed in resignation", "he is in denial": how somebody feels. */
function isMood(tree: Tree, { type, head }: EventCandidate): boolean {
  const isBare = dependentsBy(tree, head, 'det', 'amod', 'compound', 'nmod*', 'acl*').length === 0;
  return ATTITUDES.has(type) && tree.tokens[head]!.xpos === 'NN' && isBare && prepositionOf(tree, head) === 'in';
}

/** "retired with cramps", "retired from the race": who stops playing keeps the profession. */
function isGivingUp(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Resign' || lemmaOf(tree, head) !== 'retire') return false;
  return dependentsBy(tree, head, 'obl').some((word) => {
    const preposition = prepositionOf(tree, word);
    const cause = preposition === 'with' ? HURTS : preposition === 'from' ? CONTESTS : undefined;
    return cause?.has(lemmaOf(tree, word)) === true;
  });
}

/** "A million visits a day": a rate counts and tells of none. */
function isRate(tree: Tree, { head }: EventCandidate): boolean {
  const { upos, xpos } = tree.tokens[head]!;
  const isCounted = upos === 'NOUN' && xpos === 'NNS' && dependentsBy(tree, head, 'nummod').length > 0;
  const verb = governorOf(tree, head);
  return isCounted && [head, ...(verb === undefined ? [] : [verb])].some((anchor) => isTimed(tree, anchor));
}

function isTimed(tree: Tree, anchor: number): boolean {
  return dependentsBy(tree, anchor, 'obl*', 'nmod*').some((word) => {
    const before = dependentsBy(tree, word, 'det', 'case').map((each) => formOf(tree, each));
    return PERIODS.has(lemmaOf(tree, word)) && before.length === 1 && EACH.has(before[0]!);
  });
}

/** "has fought cancer since May", "a fight against corruption": a struggle with what is nobody. */
function isStruggle(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Attack' || !STRUGGLES.has(lemmaOf(tree, head))) return false;
  return dependentsBy(tree, head, 'obj', 'obl', 'nmod', 'compound').some((word) => ILLS.has(lemmaOf(tree, word)));
}

/** "welcomed him to Brno": who receives a guest does not praise. */
function isReception(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Praise' || lemmaOf(tree, head) !== 'welcome') return false;
  const isReceived = dependentsBy(tree, head, 'obj', 'nsubj:pass').length > 0;
  return isReceived && dependentsBy(tree, head, 'obl').some((word) => PLACED.has(prepositionOf(tree, word) ?? ''));
}

/** "was encouraged by the ruling": who takes heart is not told to do anything. */
function isHeartened(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Demand' || lemmaOf(tree, head) !== 'encourage' || !isPassive(tree, head)) return false;
  return dependentsBy(tree, head, 'xcomp', 'ccomp', 'advcl').length === 0;
}

/** "fought off an attack": who wards one off attacks nobody. */
function isDefence(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Attack' || !STRUGGLES.has(lemmaOf(tree, head))) return false;
  const isOff = dependentsBy(tree, head, 'compound:prt', 'advmod').some((word) => formOf(tree, word) === 'off');
  return isOff && dependentsBy(tree, head, 'obj').length > 0;
}

/** "The paper quoted her as saying that …": the second verb tells who says it. */
function isQuoting(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Say' || !QUOTING.has(lemmaOf(tree, head))) return false;
  return dependentsBy(tree, head, 'advcl', 'xcomp', 'obl', 'ccomp').some((word) =>
    dependentsBy(tree, word, 'mark', 'case').some((each) => formOf(tree, each) === 'as'),
  );
}

/** "Polls show that …", "the figures suggest": what one reads from numbers nobody says. */
function isEvidence(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Say' || !SHOWING.has(lemmaOf(tree, head))) return false;
  return dependentsBy(tree, head, 'nsubj').some((word) => FINDINGS.has(lemmaOf(tree, word)));
}

const SENSES = [
  isHearing,
  isQuoting,
  isEvidence,
  isAccident,
  isAcquittal,
  isMood,
  isGivingUp,
  isRate,
  isStruggle,
  isReception,
  isHeartened,
  isDefence,
  isShowing,
  isRestart,
  isIdentifying,
  isDenouncing,
  isAppreciation,
  isFreeing,
  isRivalry,
  isOfIdeas,
  isBeginning,
  isCatching,
  isMadeToAttack,
] as const;

/** Types whose noun also names what somebody feels: "nodded in agreement", "is in denial". */
const ATTITUDES: ReadonlySet<string> = new Set(['Resign', 'Deny', 'Agree', 'Praise', 'Support', 'Endorse']);
const STRUGGLES: ReadonlySet<string> = new Set(['fight', 'battle', 'combat', 'fighting']);
/** Illnesses, wants, misdeeds, forces of nature, and what is decided by courts and votes. */
const ILLS: ReadonlySet<string> = new Set(
  `cancer disease illness depression virus infection leukemia leukaemia tumour tumor pneumonia covid covid-19 coronavirus hiv aids malaria ebola flu influenza
  addiction alcoholism injury pandemic epidemic fire blaze wildfire flame flood flooding drought poverty hunger famine unemployment inflation corruption crime fraud
  racism discrimination inequality pollution climate deforestation charge allegation claim lawsuit case extradition deportation eviction ban bill cut tax`.split(
    /\s+/,
  ),
);
const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite']);
const SHOWING: ReadonlySet<string> = new Set(['show', 'suggest', 'reveal', 'demonstrate', 'imply', 'prove']);
/** What is measured, counted, drawn or tried, and what one reads from it. */
const FINDINGS: ReadonlySet<string> = new Set(
  `result figure datum data statistic statistics estimate projection forecast number count record evidence finding measurement calculation trend sample test
  experiment trial analysis study research poll survey census model image picture photo photograph footage video map chart graph`.split(
    /\s+/,
  ),
);
const PLACED: ReadonlySet<string> = new Set(['to', 'into', 'in', 'at', 'back']);
const CONTESTS: ReadonlySet<string> = new Set('race match final semi-final quarter-final tournament rally'.split(' '));
const HURTS: ReadonlySet<string> = new Set(
  'injury illness sickness cramp pain strain sprain fracture blister bruise fever heatstroke exhaustion dehydration'.split(
    ' ',
  ),
);
const PERIODS: ReadonlySet<string> = new Set('hour day night week month year'.split(' '));
const EACH: ReadonlySet<string> = new Set('a an each every per'.split(' '));

const BURSTS: ReadonlySet<string> = new Set(['blast', 'explosion']);
const DELIBERATE: ReadonlySet<string> = new Set(['attacker', 'instrument']);
const WEAPONS: ReadonlySet<string> = new Set(
  'bomb car suicide grenade mine landmine roadside rocket missile'.split(' '),
);
const LIKELY = 0.5;
