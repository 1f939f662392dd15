/** Names as the network proposes them, repaired: without titles, articles and possessive clitics, one class a name. */
import type { EntityMention } from '../model/mention.js';
import type { Document, NameProposal, Token } from '../model/text.js';
import { headOfSpan } from '../model/tree.js';
import { isAdjectival, isCountryAbbreviation } from './country-abbreviations.js';
import { genderOfPerson } from './gender.js';
import { withLeftOut } from './left-out-names.js';
import { entityMention, isArticle, isPossessiveClitic } from './make-mention.js';
import { makerBefore } from './makers.js';
import type { NameClasses } from './name-votes.js';
import { joinNicknames } from './nicknames.js';
import { isOffice, nounClass } from './noun-classes.js';
import { isOfMember, isOfPeople, nationalBefore } from './peoples.js';
import { isLed } from './position-span.js';
import { lemmaOf } from './sentence-view.js';
import { isDepartment, isTitle, startsTitle } from './titles.js';
import { type NameStretch, widenNames } from './widen-names.js';

/** A stretch of a sentence, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Name mentions of one sentence in text order; titles of persons are added later (see `titles` in find-mentions). */
export function findNames(document: Document, sentence: number, classes: NameClasses): EntityMention[] {
  const { tokens, proposals } = document.sentences[sentence]!;
  const named = proposals.names.filter((proposal) => isName(tokens, proposal, typeOf(tokens, proposal, classes)));
  const stretches = stretchesOf(tokens, named, (proposal) => typeOf(tokens, proposal, classes));
  const names = stretches
    .filter((stretch) => stretch.type === 'PoliticalParty' || !isPartOfOffice(tokens, stretch))
    .filter((stretch) => !isTitleOf(tokens, stretch, stretches));
  return widenNames(tokens, withLeftOut(tokens, names)).map((name) => nameMention(document, sentence, name));
}

/** The network's own names, each with its own class: without titles, articles and clitics, and no wider than it sees them. */
export function networkNames(document: Document, sentence: number): EntityMention[] {
  const { tokens, proposals } = document.sentences[sentence]!;
  const stretches = stretchesOf(tokens, proposals.names, ({ type }) => type);
  return stretches.map((name) => nameMention(document, sentence, name));
}

/** The proposals that do not overlap, repaired. */
function stretchesOf(
  tokens: readonly Token[],
  proposals: readonly NameProposal[],
  classOf: (proposal: NameProposal) => string,
): NameStretch[] {
  return joinNicknames(tokens, joinDirections(tokens, withoutOverlaps(proposals))).flatMap((proposal) => {
    const type = classOf(proposal);
    const stretch = repair(tokens, proposal, type);
    const found = { ...stretch, type, confidence: proposal.probability };
    return stretch.start < stretch.end ? splitNational(tokens, found) : [];
  });
}

/** "Dane Ole Ek": the people and the name. */
function splitNational(tokens: readonly Token[], name: NameStretch): NameStretch[] {
  const people = name.type === 'Person' ? nationalBefore(tokens, name.start, name.end) : 0;
  if (people === 0) return [name];
  const start = name.start + people;
  return [
    { ...name, end: start, type: 'Demonym' },
    { ...name, start },
  ];
}

/** Demonyms for people and members of parties are no names, nor are words without a capital. */
function isName(tokens: readonly Token[], proposal: NameProposal, type: string): boolean {
  if (isFirstNoun(tokens, proposal, type) || isLeaning(tokens, proposal, type)) return false;
  if (type === 'PoliticalParty' && isOfMember(tokens, proposal)) return false;
  return !(type === 'Demonym' && isOfPeople(tokens, proposal)) && isCapitalised(tokens, proposal);
}

/** "the anti-Roe camp": for or against a name, not the name; "pro-Western" stays a demonym's adjective. */
function isLeaning(tokens: readonly Token[], { start, end }: Stretch, type: string): boolean {
  return type !== 'Demonym' && end - start === 1 && /^(?:anti|counter|pro|non)-\p{Lu}/u.test(tokens[start]!.form);
}

/** "Party leader Roe": a common noun that opens the sentence, with the capital of that place. */
function isFirstNoun(tokens: readonly Token[], { start, end }: Stretch, type: string): boolean {
  const [noun, office] = [tokens[start]!, tokens[end]];
  const isNoun = start === 0 && end === 1 && isLed(noun) && nounClass(lemmaOf(noun), false) === type;
  return isNoun && office !== undefined && isOffice(office.form);
}

/** Whether a capital or a digit stands in it: "democrat" is a word, "iPod" and "4chan" are names. */
function isCapitalised(tokens: readonly Token[], { start, end }: NameProposal): boolean {
  return tokens.slice(start, end).some(({ form }) => /[\p{Lu}\p{Nd}]/u.test(form));
}

/** The class of the vote, or a demonym where an abbreviated country stands as an adjective. */
function typeOf(tokens: readonly Token[], proposal: NameProposal, classes: NameClasses): string {
  const isAdjective = proposal.end - proposal.start === 1 && isAdjectival(tokens, proposal.start);
  return isAdjective ? 'Demonym' : classes.classOf(tokens, proposal);
}

/** "the EU's Foreign Policy chief": the words before an office that say what it is about name no body (but "Labour MP" a party). */
function isPartOfOffice(tokens: readonly Token[], { start, end }: Stretch): boolean {
  if (!tokens.slice(start, end).every(({ form }) => isDepartment(form))) return false;
  const next = tokens.slice(end).find(({ form }) => !isDepartment(form));
  return next !== undefined && isOffice(lemmaOf(next));
}

/** "Emir Sheikh Tamim": a title by itself, right before the person who has it, is no one else. */
function isTitleOf(tokens: readonly Token[], { start, end }: Stretch, names: readonly NameStretch[]): boolean {
  const isTitled = names.some((other) => other.type === 'Person' && other.start === end);
  return isTitled && tokens.slice(start, end).every(({ form }) => isTitle(form));
}

function nameMention(
  document: Document,
  sentence: number,
  { start, end, type, confidence }: NameStretch,
): EntityMention {
  const span = { sentence, start, end };
  const { tokens } = document.sentences[sentence]!;
  const head = headOfSpan(tokens, span.start, span.end);
  const words = tokens.slice(span.start, span.end).map((token) => token.form);
  return entityMention(document, span, {
    head,
    type,
    level: 'name',
    number: 'singular',
    gender: type === 'Person' ? genderOfPerson(words.join(' '), undefined) : 'neuter',
    foundBy: 'model:names',
    confidence,
  });
}

/** The most probable first; what overlaps a kept one is dropped. */
function withoutOverlaps(proposals: readonly NameProposal[]): NameProposal[] {
  const ranked = [...proposals].sort((one, other) => other.probability - one.probability || one.start - other.start);
  const kept: NameProposal[] = [];
  for (const proposal of ranked) {
    if (!kept.some((other) => proposal.start < other.end && other.start < proposal.end)) kept.push(proposal);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** "North Korean", "East Tavarian": a direction before a demonym belongs to it, whether it was taken for a name or for none. */
function joinDirections(tokens: readonly Token[], names: readonly NameProposal[]): NameProposal[] {
  return names.flatMap((name, index) => {
    const [before, after] = [names[index - 1], names[index + 1]];
    const isAlone = name.end - name.start === 1 && isDirection(tokens[name.start]);
    if (isAlone && after?.type === 'Demonym' && after.start === name.end) return [];
    const isFree = !before || before.end < name.start || before.end - before.start === 1;
    const joins = name.type === 'Demonym' && isFree && isDirection(tokens[name.start - 1]);
    return [joins ? { ...name, start: name.start - 1 } : name];
  });
}

function isDirection(token: Token | undefined): boolean {
  return token !== undefined && /^(North|South|East|West)(ern)?$/.test(token.form);
}

function repair(tokens: readonly Token[], proposal: NameProposal, type: string): Stretch {
  let { start, end } = proposal;
  start += makerBefore(tokens, start, end);
  while (start < end && isOutsideName(tokens[start]!, type) && !opensTitle(tokens, start, type)) start++;
  end = withoutTail(tokens, start, end);
  while (end > start && (isOutsideName(tokens[end - 1]!, type) || isDangling(tokens, end - 1))) end--;
  while (end - start > 1 && isPartOfOffice(tokens, { start: end - 1, end })) end--;
  return type === 'Person' ? { start: afterTitle(tokens, start, end), end } : { start, end };
}

/** Articles, clitics and punctuation are no part of a name; the article of "The Hague" is. */
function isOutsideName(token: Token, type: string): boolean {
  if (isArticle(token)) return !(type === 'City' && token.form === 'The');
  return isPossessiveClitic(token) || /^[,;:"“”‘’'()[\]-]+$/.test(token.form);
}

/** The article right behind the quotation mark of a work's title: "The Long River". */
function opensTitle(tokens: readonly Token[], at: number, type: string): boolean {
  return type === 'Work' && /^(?:The|An?)$/.test(tokens[at]!.form) && /^["“‘]$/.test(tokens[at - 1]?.form ?? '');
}

/** End of the name proper: "of the U.S." behind it says where it is; a possessive clitic whose parts stand apart is none of it. */
function withoutTail(tokens: readonly Token[], start: number, end: number): number {
  if (end - start > 2 && tokens[end - 1]!.form === 's' && /^['’]$/.test(tokens[end - 2]!.form)) return end - 2;
  const isOfCountry = isCountryAbbreviation(tokens[end - 1]!.form) && /^of$/i.test(tokens[end - 3]?.form ?? '');
  return isOfCountry && end - start > 3 && tokens[end - 2]!.form === 'the' ? end - 3 : end;
}

/** "Institute of Technology and": a coordination of which the network has the first part only. */
function isDangling(tokens: readonly Token[], at: number): boolean {
  return /^(?:and|or|&)$/.test(tokens[at]!.form);
}

/** Start of a person's name proper: titles before it are cut off, but never all of it. */
function afterTitle(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end - 1 && endsInTitle(tokens, at, end)) at++;
  return at;
}

function endsInTitle(tokens: readonly Token[], at: number, end: number): boolean {
  if (isTitle(tokens[at]!.form)) return true;
  return startsTitle(tokens[at]!.form) && at < end - 2 && isTitle(tokens[at + 1]!.form);
}
