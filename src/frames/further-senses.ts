/** Further senses that the network takes for an event: a thing that is shown, a kick that is awarded, a person who is handed to the police. */

import { prepositionOf } from './argument.js';
import type { EventCandidate } from './candidate.js';
import { dependentsBy, formOf, lemmaOf, type Tree } from './tree.js';

/** "a demonstration of the engine", "of strength": who shows a thing or how it works does not protest; "of farmers", "of the opposition" is one of people. */
export function isShowing(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Protest' || lemmaOf(tree, head) !== 'demonstration') return false;
  return dependentsBy(tree, head, 'nmod').some(
    (word) =>
      prepositionOf(tree, word) === 'of' && tree.tokens[word]!.xpos === 'NN' && !CROWDS.has(lemmaOf(tree, word)),
  );
}

/** "won a corner kick", "won the toss": what is awarded in the course of a match is not won by winning it. */
export function isRestart(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Win' || tree.tokens[head]!.upos !== 'VERB') return false;
  return dependentsBy(tree, head, 'obj', 'nsubj:pass').some((word) => RESTARTS.has(lemmaOf(tree, word)));
}

/** "reported her to the police": whom somebody names to an office is not what he says. */
export function isDenouncing(tree: Tree, { type, head }: EventCandidate): boolean {
  return type === 'Say' && denounces(tree, head);
}

/** Whether a verb hands somebody to an office: "reported Novak to the police", with no clause that says what for. */
export function denounces(tree: Tree, verb: number): boolean {
  const isPerson = (word: number) => ['PROPN', 'PRON'].includes(tree.tokens[word]!.upos);
  const isTo = (word: number) => prepositionOf(tree, word) === 'to';
  return (
    lemmaOf(tree, verb) === 'report' &&
    dependentsBy(tree, verb, 'obl', 'nmod').some(isTo) &&
    dependentsBy(tree, verb, 'obj', 'nsubj:pass').some(isPerson) &&
    dependentsBy(tree, verb, 'ccomp').length === 0
  );
}

/** "called the rules a huge improvement": a kind name is no blame. */
export function isAppreciation(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Criticize' || !NAMING.has(lemmaOf(tree, head))) return false;
  const names = dependentsBy(tree, head, 'xcomp', 'obj', 'obl');
  return names.some((word) => APPRECIATIONS.has(lemmaOf(tree, word)));
}

/** "Pirates released the tanker": a ship that is let go is no product that comes out. */
export function isFreeing(tree: Tree, { type, head }: EventCandidate): boolean {
  if (type !== 'Launch' || lemmaOf(tree, head) !== 'release') return false;
  const ships = dependentsBy(tree, head, 'obj', 'nsubj:pass').filter((word) => SHIPS.has(lemmaOf(tree, word)));
  return ships.length > 0 && !ships.some((word) => isNew(tree, word));
}

/** "its first electric boat": what comes out belongs to its maker, or is new. */
function isNew(tree: Tree, word: number): boolean {
  return dependentsBy(tree, word, 'nmod:poss', 'amod').some((index) => NEW.has(formOf(tree, index)));
}

const NEW: ReadonlySet<string> = new Set(
  'its their his her our new newest latest first second next electric'.split(' '),
);

const SHIPS: ReadonlySet<string> = new Set('ship vessel tanker freighter trawler boat ferry'.split(' '));

/** "The gunman was named by police as Ola Berg": who is called by a name gets no post; "named as chairman" tells of one. */
export function isIdentifying(tree: Tree, { type, head, roles }: EventCandidate): boolean {
  if (type !== 'Appoint' || lemmaOf(tree, head) !== 'name') return false;
  const names = dependentsBy(tree, head, 'obl').filter((word) => prepositionOf(tree, word) === 'as');
  const surest = (word: number, name: string) =>
    Math.max(0, ...roles.filter(({ role, filler }) => role === name && filler === word).map(chance));
  return names.some((word) => surest(word, 'appointee') > surest(word, 'position'));
}

function chance({ probability }: EventCandidate['roles'][number]): number {
  return probability ?? 0;
}

const CROWDS: ReadonlySet<string> = new Set(
  'opposition union movement party crowd group majority youth public number mass people'.split(' '),
);
const RESTARTS: ReadonlySet<string> = new Set(
  'kick free-kick penalty corner throw-in toss faceoff face-off possession ball header scrum lineout line-out'.split(
    ' ',
  ),
);
const NAMING: ReadonlySet<string> = new Set(['call', 'describe', 'label', 'hail', 'term', 'dub']);
const APPRECIATIONS: ReadonlySet<string> = new Set(
  `improvement success triumph victory hero heroine genius breakthrough milestone blessing pioneer visionary legend masterpiece friend treasure delight
  advance achievement inspiration great good excellent brilliant wonderful welcome fantastic outstanding remarkable historic`.split(
    /\s+/,
  ),
);
