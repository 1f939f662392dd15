/** One class for one name: the network's classes of the same words are put to a vote over the whole document. */
import { keyWords, nameKey } from '../model/name-key.js';
import type { Document, NameProposal, Token } from '../model/text.js';
import { isToldBody, toldClass } from './class-evidence.js';
import { kindOf } from './class-kinds.js';
import { isAboutElection, standsAsParty } from './election-parties.js';
import { makerBefore } from './makers.js';
import { isTeam, playingCountries } from './national-teams.js';

/** Vote of a full name for each time that its last word stands alone: "Trump" follows "Donald Trump" unless it is surely something else. */
const SURNAME_SHARE = 0.8;

/** Votes of a noun beside the name that says what it is: more than the network's doubt, less than two sure readings of it. */
const TOLD = 1;
/** Votes of such a noun where the network reads that one name in the same way: what says what the others are. */
const AGREED = 3;
/** Votes of what no person can be, where the network takes the name for one. */
const TOLD_BODY = 3;
/** Votes of a party's place in a text about an election: it decides where the network wavers between kinds of bodies. */
const STANDS_AS_PARTY = 0.5;
/** Endings of the full names of companies. */
const LEGAL_FORMS: ReadonlySet<string> = new Set('inc corp corporation co ltd plc llc ag gmbh nv'.split(' '));

/** Last words of companies' names that are left out when the name is told again; a family may have the same first word. */
const DESIGNATORS: ReadonlySet<string> = new Set(
  `group holdings bank motors airlines airways industries technologies systems pharmaceuticals energy foods dairy partners capital media
  networks entertainment aerospace electronics software insurance steel mining petroleum chemicals telecom communications`.split(
    /\s+/,
  ),
);

/** The class of each name of a document. */
export interface NameClasses {
  classOf(tokens: readonly Token[], proposal: NameProposal): string;
}

/** Sums the probabilities of each class over all proposals with the same words, and takes the best; a country that plays is its team. */
export function voteClasses(document: Document): NameClasses {
  const told = new Set<string>();
  const votes = countVotes(document, told);
  lendToSurnames(votes, countNames(document));
  lendToCompanies(votes);
  lendToClubs(votes);
  lendToShips(votes);
  lendToFullerNames(votes, told);
  const winners = new Map([...votes].map(([key, classes]) => [key, best(classes)]));
  const playing = playingCountries(document);
  return {
    classOf(tokens, proposal) {
      if (isTeam(tokens, proposal, playing)) return 'SportsTeam';
      return winners.get(proposalKey(tokens, proposal)) ?? proposal.type;
    },
  };
}

/** The words that a proposal covers, normalised. */
function proposalKey(tokens: readonly Token[], proposal: NameProposal): string {
  const start = proposal.start + makerBefore(tokens, proposal.start, proposal.end);
  const forms = tokens.slice(start, proposal.end).map((token) => token.form);
  return nameKey(forms.join(' ').replace(/ ['’]s?$/, ''));
}

/** The votes; keys of names that are told to be no persons are added to `bodies`. */
function countVotes(document: Document, bodies: Set<string>): Map<string, Map<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  const isElection = isAboutElection(document);
  for (const sentence of document.sentences) {
    for (const proposal of sentence.proposals.names) {
      const key = proposalKey(sentence.tokens, proposal);
      const classes = votes.get(key) ?? new Map<string, number>();
      classes.set(proposal.type, (classes.get(proposal.type) ?? 0) + proposal.probability);
      const told = toldClass(sentence.tokens, proposal);
      if (told) classes.set(told, (classes.get(told) ?? 0) + (told === proposal.type ? AGREED : TOLD));
      if (proposal.type === 'Person' && isToldBody(sentence.tokens, proposal)) {
        classes.set('Company', (classes.get('Company') ?? 0) + TOLD_BODY);
        bodies.add(key);
      }
      if (isElection && standsAsParty(sentence.tokens, proposal, sentence.proposals.names))
        classes.set('PoliticalParty', (classes.get('PoliticalParty') ?? 0) + STANDS_AS_PARTY);
      votes.set(key, classes);
    }
  }
  return votes;
}

/** How often the network proposes each name, whatever its class. */
function countNames(document: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens, proposals } of document.sentences) {
    for (const key of proposals.names.map((proposal) => proposalKey(tokens, proposal)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function lendToSurnames(votes: Map<string, Map<string, number>>, counts: ReadonlyMap<string, number>): void {
  const isFullName = ([key, classes]: readonly [string, Map<string, number>]) =>
    keyWords(key).length > 1 && best(classes) === 'Person';
  const surnames = new Set([...votes].filter(isFullName).map(([key]) => keyWords(key).at(-1)!));
  for (const surname of surnames) {
    const classes = votes.get(surname);
    classes?.set('Person', (classes.get('Person') ?? 0) + SURNAME_SHARE * (counts.get(surname) ?? 1));
  }
}

/** "Acme" is what "Acme Corp." is: a legal form leaves no doubt; and what "Acme Group" is, unless an Acme is among the people. */
function lendToCompanies(votes: Map<string, Map<string, number>>): void {
  const people = new Set(
    [...votes].flatMap(([key, classes]) => (best(classes) === 'Person' ? partsOfFullName(key) : [])),
  );
  for (const [key, classes] of [...votes]) {
    const words = keyWords(key);
    if (words.length < 2 || best(classes) !== 'Company') continue;
    const [short, last] = [words.slice(0, -1).join(' '), words.at(-1)!];
    if (LEGAL_FORMS.has(last) || (DESIGNATORS.has(last) && !people.has(short))) outvote(votes.get(short), 'Company');
  }
}

/** "FC Vejle" is a club, and so is "Vejle" where the network takes it for a person. */
function lendToClubs(votes: Map<string, Map<string, number>>): void {
  for (const [key, classes] of [...votes]) {
    const words = keyWords(key);
    const rest = words.filter((word) => !CLUB_WORDS.has(word)).join(' ');
    if (words.length < 2 || rest === '' || rest === words.join(' ')) continue;
    outvote(classes, 'SportsTeam');
    const short = votes.get(rest);
    if (short && best(short) === 'Person') outvote(short, 'SportsTeam');
  }
}

const CLUB_WORDS: ReadonlySet<string> = new Set('fc afc cf sc'.split(' '));

/** "HMS Tarn" is a ship; "Tarn" alone may be the town or the man that it is named after. */
function lendToShips(votes: Map<string, Map<string, number>>): void {
  for (const [key, classes] of votes) {
    const [prefix, ...rest] = keyWords(key);
    if (rest.length > 0 && SHIP_PREFIXES.has(prefix!)) outvote(classes, 'Product');
  }
}

const SHIP_PREFIXES: ReadonlySet<string> = new Set('hms uss usns uscgc hmas hmcs hmnzs rms rrs mv'.split(' '));

/** "Van Dale Books" is no person where "Van Dale" is told to be none. */
function lendToFullerNames(votes: Map<string, Map<string, number>>, bodies: ReadonlySet<string>): void {
  for (const short of bodies) {
    if (keyWords(short).length < 2) continue;
    for (const [key, classes] of votes) {
      if (key.startsWith(`${short} `) && best(classes) === 'Person') outvote(classes, best(votes.get(short)!));
    }
  }
}

function partsOfFullName(key: string): string[] {
  const words = keyWords(key);
  return words.length > 1 ? words : [];
}

function outvote(classes: Map<string, number> | undefined, type: string): void {
  const cast = [...(classes?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  classes?.set(type, cast + 1);
}

/** The class with most votes within the kind with most; a tie goes to the first in the alphabet. */
function best(classes: ReadonlyMap<string, number>): string {
  const kinds = new Map<string, number>();
  for (const [type, votes] of classes) kinds.set(kindOf(type), (kinds.get(kindOf(type)) ?? 0) + votes);
  const kind = first(kinds);
  return first(new Map([...classes].filter(([type]) => kindOf(type) === kind)));
}

function first(votes: ReadonlyMap<string, number>): string {
  return [...votes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0]![0];
}
