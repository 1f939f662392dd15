/** Words of violence, birth and capture said of what does not bleed, live or flee. */
import { prepositionOf } from './argument.js';
import type { EventCandidate } from './candidate.js';
import { dependentsBy, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** "a trade war", "a legal battle", "a war of words": rivals, not armies. */
export function isRivalry(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Attack' || !CONTESTS.has(lemmaOf(tree, head))) return false;
  const kinds = dependentsBy(tree, head, 'compound', 'amod');
  const isOfWords = phrase(tree, head, 'of').includes('word');
  return isOfWords || kinds.some((word) => RIVALRIES.has(lemmaOf(tree, word).toLowerCase()));
}

/** "killed the bill", "the project was killed": nobody dies of it. "Attacked the plan": in words. */
export function isOfIdeas(tree: Tree, { type, head }: EventCandidate): boolean {
  const lemmas = undergoers(tree, head).map((word) => lemmaOf(tree, word));
  if (type === 'Attack' && lemmaOf(tree, head) === 'attack') return lemmas.some((lemma) => IDEAS.has(lemma));
  return type === 'Kill' && lemmas.some((lemma) => IDEAS.has(lemma) || PLANS.has(lemma));
}

/** "an attack ad", "attack helicopters": what it is made for. */
export function isMadeToAttack(tree: Tree, { type, head }: EventCandidate): boolean {
  const made = type === 'Attack' && isRelation(tree, head, 'compound') ? governorOf(tree, head) : undefined;
  return made !== undefined && MADE_TO_ATTACK.has(lemmaOf(tree, made));
}

/** "the idea was born in a kitchen": things begin. */
export function isBeginning(tree: Tree, { type, head }: EventCandidate): boolean {
  return type === 'Born' && undergoers(tree, head).some((word) => BEGINNINGS.has(lemmaOf(tree, word)));
}

/** "captured the mood", "a fifth of the market", "the title": nobody is held and no place taken; the market itself may be one. */
export function isCatching(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Capture' || lemmaOf(tree, head) !== 'capture') return false;
  const caught = undergoers(tree, head);
  const wholes = caught.flatMap((word) => phrase(tree, word, 'of'));
  return wholes.some((lemma) => WHOLES.has(lemma)) || caught.some((word) => CATCHES.has(lemmaOf(tree, word)));
}

/** What a verb is done to. */
function undergoers(tree: Tree, head: number): number[] {
  return dependentsBy(tree, head, 'obj', 'nsubj:pass');
}

/** Lemmas of the nouns behind a preposition that hang on a word. */
function phrase(tree: Tree, head: number, preposition: string): string[] {
  const nouns = dependentsBy(tree, head, 'nmod').filter((word) => prepositionOf(tree, word) === preposition);
  return nouns.map((word) => lemmaOf(tree, word));
}

const CONTESTS: ReadonlySet<string> = new Set(['war', 'battle', 'duel', 'feud']);

const RIVALRIES: ReadonlySet<string> = new Set(
  `trade price pricing tariff bidding currency culture cultural patent rating ratings legal court courtroom custody title format browser streaming chip
  verbal rhetorical advertising promotional`.split(/\s+/),
);

const IDEAS: ReadonlySet<string> = new Set(
  'bill measure legislation amendment proposal plan idea law motion reform policy decision budget view theory currency problem'.split(
    ' ',
  ),
);

/** They can be killed, and by militants also attacked. */
const PLANS: ReadonlySet<string> = new Set(
  'deal project initiative programme program merger bid scheme effort hope momentum conversation debate joke mood appetite pain'.split(
    ' ',
  ),
);

const MADE_TO_ATTACK: ReadonlySet<string> = new Set(
  'ad advert advertisement dog helicopter submarine aircraft jet plane squad line'.split(' '),
);

const BEGINNINGS: ReadonlySet<string> = new Set(
  `idea concept movement tradition legend myth company firm project plan genre nickname name brand term rivalry friendship partnership industry festival
  campaign magazine newspaper nation state republic democracy religion`.split(/\s+/),
);

/** Of which a part is captured ("a fifth of the market"). */
const WHOLES: ReadonlySet<string> = new Set(['market', 'vote']);

const CATCHES: ReadonlySet<string> = new Set(
  `share imagination attention mood scene moment essence spirit audience vote image footage video photo photograph picture interest title gold silver
  bronze medal championship crown trophy cup award prize data carbon`.split(/\s+/),
);
