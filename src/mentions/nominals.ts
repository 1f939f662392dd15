/** Noun phrases without a name: "two soldiers", "members of the militia", "the company". */
import type { EntityMention } from '../model/mention.js';
import { relationOf } from '../model/tree.js';
import { genderOfNoun } from './gender.js';
import { institutionName } from './institutions.js';
import { entityMention, isArticle, isPlural } from './make-mention.js';
import { isCallingOfFirms, isKnownNoun, isMeasure, isRelational, nounClass } from './noun-classes.js';
import { hasCase, nounPhrase } from './noun-phrase.js';
import { isNational, peopleAt } from './peoples.js';
import { isBodyOf, isCampNoun } from './position-span.js';
import { childrenBy, lemmaOf, type SentenceView } from './sentence-view.js';
import { isCourtesy } from './title-heads.js';

/** Relations of a noun that is part of another phrase, not the head of its own. */
const PART_OF_PHRASE: ReadonlySet<string> = new Set([
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'amod',
  'advmod',
  'case',
  'mark',
  'cc',
  'det',
]);
const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj']);
/** Nouns that count or pick out what the following of-phrase names. */
const PARTITIVES: ReadonlySet<string> = new Set(
  'number majority minority handful dozens scores hundreds thousands millions most some many several few all both half third quarter percent rest one two three four five six seven eight nine ten another other others none any each neither either lot group pair couple variety series range'.split(
    ' ',
  ),
);
const PERSON_PRONOUNS: ReadonlySet<string> = new Set(
  'someone somebody anyone anybody everyone everybody nobody'.split(' '),
);

/** Nominal mentions of one sentence; `taken` are heads that have a mention already, or lie in a value. */
export function findNominals(view: SentenceView, taken: ReadonlySet<number>): EntityMention[] {
  return view.tokens.flatMap((_, head) => (isNominalHead(view, head, taken) ? [nominal(view, head)] : []));
}

function isNominalHead(view: SentenceView, head: number, taken: ReadonlySet<number>): boolean {
  if (taken.has(head) || view.nameAt.has(head) || isCourtesy(view, head)) return false;
  const token = view.tokens[head]!;
  const relation = relationOf(token);
  if (isIssuer(view, head)) return true;
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return !isPartOfPhrase(view, head) && !isBareMeasure(view, head);
  if (!ARGUMENTS.has(relation)) return false;
  return isPeopleAdjective(view, head) || isCounter(view, head);
}

/** "a military statement", "a police report", "an army spokesman", "the company chief": the body whose word it is, or that is led. */
function isIssuer(view: SentenceView, head: number): boolean {
  const token = view.tokens[head]!;
  const office = officeBehind(view, head);
  if (office !== undefined && isBodyOf(view, head, office)) return true;
  const work = view.tokens[token.head];
  if (!['compound', 'amod'].includes(relationOf(token)) || work === undefined) return false;
  return STATEMENTS.has(work.lemma) && nounClass(lemmaOf(token), false) === 'GovernmentBody';
}

/** The office before which a body stands: the word it hangs on, or where both hang on a name the last word before that. */
function officeBehind({ tokens }: SentenceView, body: number): number | undefined {
  const { deprel, head } = tokens[body]!;
  if (deprel === 'nmod:desc') return head > body + 1 && tokens[head - 1]!.head === head ? head - 1 : undefined;
  return /^(?:compound|amod)$/.test(deprel) ? head : undefined;
}

const STATEMENTS: ReadonlySet<string> = new Set('statement communique communiqué announcement report'.split(' '));

function isPartOfPhrase(view: SentenceView, head: number): boolean {
  const token = view.tokens[head]!;
  return PART_OF_PHRASE.has(relationOf(token)) || token.deprel === 'nmod:desc';
}

/** "last week", but not "a number of soldiers". */
function isBareMeasure(view: SentenceView, head: number): boolean {
  return isMeasure(lemmaOf(view.tokens[head]!)) && complement(view, head) === undefined;
}

/** "the wounded", "the unemployed". */
function isPeopleAdjective(view: SentenceView, head: number): boolean {
  if (view.tokens[head]!.upos !== 'ADJ') return false;
  return childrenBy(view, head, 'det').some((child) => isArticle(view.tokens[child]));
}

/** "one of his aides", "many", "someone", "two". */
function isCounter(view: SentenceView, head: number): boolean {
  const { upos, form } = view.tokens[head]!;
  if (PERSON_PRONOUNS.has(form.toLowerCase())) return true;
  if (!/^(?:NUM|DET|PRON|ADJ)$/.test(upos)) return false;
  return (
    complement(view, head) !== undefined ||
    (upos === 'NUM' && ['nsubj', 'obj'].includes(relationOf(view.tokens[head]!)))
  );
}

/** "gardener Ana Weiss": the person's name right behind the noun is no part of what it says, also where the parser made them one. */
function isNamed({ tokens, nameAt }: SentenceView, head: number): boolean {
  const name = nameAt.get(head + 1);
  return name?.type === 'Person' && name.span.start === head + 1 && relationOf(tokens[head + 1]!) === 'flat';
}

/** "Section 12 of the Water Act" goes by its number. */
function isNumbered({ tokens }: SentenceView, head: number): boolean {
  const number = tokens[head + 1];
  return number?.upos === 'NUM' && number.head === head && tokens[head + 2]?.form === 'of';
}

/** The phrase as a mention; a name at its end is not cut where the parser hung a part of it elsewhere. */
function nominal(view: SentenceView, head: number): EntityMention {
  const institution = institutionName(view, head);
  if (institution) return institution;
  const token = view.tokens[head]!;
  const phrase = nounPhrase(view.tokens, view.children, head);
  const start = isCamp(view, head) ? Math.min(phrase.start, ...sideBefore(view, head)) : phrase.start;
  const whole = Math.max(phrase.end, view.nameAt.get(phrase.end - 1)?.span.end ?? 0);
  const end = isNamed(view, head) ? head + 1 : isNumbered(view, head) ? head + 2 : whole;
  const span = { sentence: view.sentence, start, end };
  const plural = isManyNamed(view, head);
  const type = classOf(view, head, plural);
  return entityMention(view.document, span, {
    head,
    type,
    level: 'nominal',
    number: plural ? 'plural' : 'singular',
    gender: genderOfNoun(token.form.toLowerCase(), type),
    foundBy: 'rule:nominal',
    confidence: 1,
  });
}

/** Class of the head noun; of the complement for "a number of X"; `Entity` where the noun says nothing. */
function classOf(view: SentenceView, head: number, plural: boolean): string {
  const token = view.tokens[head]!;
  const lemma = lemmaOf(token);
  if (PERSON_PRONOUNS.has(token.form.toLowerCase())) return 'Person';
  if (isOfAge(view, head)) return plural ? 'Group' : 'Person';
  if ((lemma === 'side' && plural) || isManned(view, head)) return 'Group';
  if (isCamp(view, head)) return 'PoliticalParty';
  const firm = isCallingOfFirms(lemma) && !plural ? view.names.find(({ span }) => span.start === head + 1) : undefined;
  if (firm && firm.type !== 'Person' && isBeside(view, head, firm)) return firm.type;
  const explained = isRelational(lemma) && !plural ? explainedName(view, head) : undefined;
  if (explained) return explained.type;
  const of = complement(view, head);
  if (of !== undefined && isPartitive(view, head)) return innerClass(view, of, plural);
  if (of !== undefined && isTeam(lemma) && view.nameAt.get(of)?.type !== 'Person')
    return innerClass(view, of, true) === 'Group' ? 'Group' : 'Entity';
  if ((token.upos === 'ADJ' || token.upos === 'NUM') && !isIssuer(view, head)) return 'Group';
  return peopleAt(view.document.sentences[view.sentence]!, head) ?? nounClass(compoundAt(view, head), plural);
}

/** "Aircraft bombed the town": what attacks is who flies them. */
function isManned(view: SentenceView, head: number): boolean {
  const { lemma, deprel, head: verb } = view.tokens[head]!;
  if (!CRAFT.has(lemma) || deprel !== 'nsubj') return false;
  const { triggers } = view.document.sentences[view.sentence]!.proposals;
  return triggers.some(({ token, type, probability }) => token === verb && ASSAULTS.has(type) && probability >= LIKELY);
}

const CRAFT: ReadonlySet<string> = new Set(
  'aircraft warplane plane jet bomber helicopter gunship drone warship ship vessel boat submarine tank'.split(' '),
);
const ASSAULTS: ReadonlySet<string> = new Set(['Attack', 'Kill', 'Injure']);
const LIKELY = 0.5;

/** "the 47-year-old", in one word or in five. */
function isOfAge({ tokens }: SentenceView, head: number): boolean {
  const words = tokens.slice(Math.max(0, head - 4), head + 1).map(({ form }) => form);
  return /^(?:\d+|\p{L}+)-?years?-?olds?$/iu.test(words.join('')) || /-olds?$/.test(words.at(-1)!);
}

/** "the pro-reform camp", "the nationalist bloc": people of one mind; "a refugee camp" is a place. */
function isCamp(view: SentenceView, head: number): boolean {
  const before = [...childrenBy(view, head, 'amod', 'compound'), ...sideBefore(view, head)];
  const words = [...before, ...before.flatMap((child) => childrenBy(view, child, 'amod', 'compound'))];
  return isCampNoun(view.tokens[head]!) && words.some((word) => VIEWS.test(view.tokens[word]!.form));
}

/** "the pro-reform camp candidates", where the parser hung the first word on the last. */
function sideBefore({ tokens }: SentenceView, head: number): number[] {
  return tokens[head]!.deprel === 'compound' && tokens[head - 1]?.head === tokens[head]!.head ? [head - 1] : [];
}

const VIEWS =
  /^(?:pro|anti|pan)(?:-|$)|(?:ist|cratic|cracy|servative|liberal|establishment)$|^(?:opposition|ruling|centrist|unionist|left|right|hardline)$/i;

/** "think tank", "task force": the two words where the table knows them as one, else the noun alone. */
function compoundAt(view: SentenceView, head: number): string {
  const lemma = lemmaOf(view.tokens[head]!);
  const before = childrenBy(view, head, 'compound', 'amod')
    .filter((child) => child < head)
    .at(-1);
  const compound = before === undefined ? lemma : `${lemmaOf(view.tokens[before]!)}-${lemma}`;
  return isKnownNoun(compound) ? compound : lemma;
}

/** "Russia, an ally": the name that the noun is in apposition to. */
function explainedName(view: SentenceView, head: number): EntityMention | undefined {
  const { deprel, head: governor } = view.tokens[head]!;
  return deprel === 'appos' ? view.nameAt.get(governor) : undefined;
}

/** "the builder Roe Homes": whether noun and name are one phrase. */
function isBeside({ tokens }: SentenceView, head: number, name: EntityMention): boolean {
  const [noun, first] = [tokens[head]!, tokens[name.head]!];
  return noun.head === name.head || first.head === head || (first.head === noun.head && first.deprel === noun.deprel);
}

/** "a team of experts", "the north side of the street": what is "of" something plays nothing. */
function isTeam(lemma: string): boolean {
  return nounClass(lemma, false) === 'SportsTeam';
}

function innerClass(view: SentenceView, inner: number, plural: boolean): string {
  const name = view.nameAt.get(inner);
  if (name) return name.type;
  const people = peopleAt(view.document.sentences[view.sentence]!, inner);
  const type =
    view.tokens[inner]!.upos === 'PRON' ? 'Group' : (people ?? nounClass(lemmaOf(view.tokens[inner]!), true));
  return type === 'Group' && !plural ? 'Person' : type;
}

function isManyNamed(view: SentenceView, head: number): boolean {
  const token = view.tokens[head]!;
  const form = token.form.toLowerCase();
  if (isNational(token)) return false;
  if (token.upos === 'NUM') return form !== 'one' && form !== '1';
  if (token.upos === 'ADJ') return form.endsWith('s') || !isOfAge(view, head);
  if (token.upos === 'NOUN' || token.upos === 'PROPN')
    return isPlural(token) || (isPartitive(view, head) && form !== 'group');
  return !PERSON_PRONOUNS.has(form) && form !== 'another' && form !== 'each' && form !== 'one';
}

function isPartitive(view: SentenceView, head: number): boolean {
  const token = view.tokens[head]!;
  return complement(view, head) !== undefined && (PARTITIVES.has(token.form.toLowerCase()) || token.upos === 'NUM');
}

/** The noun of the following of-phrase. */
function complement(view: SentenceView, head: number): number | undefined {
  return childrenBy(view, head, 'nmod').find(
    (child) => child > head && hasCase(view.tokens, view.children, child, 'of'),
  );
}
