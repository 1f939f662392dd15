/** The words of an office: without the body or country it is held at, without what is said of its holder. */
import type { Token } from '../model/text.js';
import { ancestorsOf, relationOf } from '../model/tree.js';
import { isHyphen, isPossessiveClitic } from './make-mention.js';
import { isOffice, nounClass } from './noun-classes.js';
import { hasCase } from './noun-phrase.js';
import { childrenBy, lemmaOf, type SentenceView } from './sentence-view.js';
import { isRank, startsTitle } from './titles.js';

/** Said of the holder or of the time, not of the office. */
const DESCRIPTIVE: ReadonlySet<string> = new Set(
  `former ex then late current incumbent outgoing incoming longtime long-time new newly-elected newly-appointed veteran embattled disgraced exiled ousted deposed
  fellow popular famous prominent leading controversial powerful reclusive young old popular renowned noted outspoken influential retired longest-serving
  one-time onetime wealthy rich promising talented celebrated legendary acclaimed award-winning ailing slain murdered jailed top first last next great good bad
  brilliant remarkable excellent outstanding wonderful terrible weak strong`.split(/\s+/),
);
/** Where the holder is from, or whom he is for. */
const LEANING = /-(?:old|century|born|based|backed|led)$|^(?:pro|anti|pan)-./i;
/** Groupings of the like-minded, which have no offices: "opposition camp councillor". */
const CAMPS: ReadonlySet<string> = new Set(['camp', 'bloc', 'faction']);
/** Whoever is sent: the place or matter is part of the office, and not the body at which it is held ("ambassador to Peru"). */
const ENVOYS: ReadonlySet<string> = new Set('ambassador envoy emissary rapporteur coordinator negotiator'.split(' '));
/** Bodies that are led, spoken for and joined, and that the text has told of: "company chief", "team captain"; a "police chief" has this title. */
const LED: ReadonlySet<string> = new Set(
  `company firm party team club band bank university college school hospital museum airline newspaper magazine agency organization organisation charity city town
  village group association foundation institute council committee`.split(/\s+/),
);
const LEADERS: ReadonlySet<string> = new Set(
  `president ceo chief boss chairman chairwoman chairperson chair leader captain founder co-founder owner co-owner head director manager coach mayor executive official
  member treasurer`.split(/\s+/),
);
/** What follows the head and is part of the office. */
const SUFFIXES = [
  ...['elect', 'designate', 'emeritus', 'laureate', 'at large', 'in chief'],
  ...['- in - chief', '- in - charge', '- at - large', '- elect', '- designate'],
].map((words) => words.split(' '));
/** Offices that may be "general"; behind any other the word is a rank ("prime minister General Okafor"). */
const GENERAL: ReadonlySet<string> = new Set(
  'secretary attorney director governor solicitor consul inspector surgeon auditor postmaster advocate'.split(' '),
);
/** Bodies named by a common noun are no part of the office: "spokesman for the company". */
const BODY =
  /^(?:Organization|GovernmentBody|PoliticalParty|Company|MediaOrganization|ArmedGroup|SportsTeam|EducationalOrganization|Country|City|Region|Facility)$/;
/** "resigned as chief executive on Monday", "president for five years": the parser hangs the time on the office. */
const CALENDAR =
  /^(?:weeks?|months?|years?|decades?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** People named by one are no part of it either: "spokesman for the workers". */
const PEOPLE = /^(?:Group|Person)$/;

/** Tokens `start` to `end` (half-open) of the office whose head is `head`. */
export function positionSpan(view: SentenceView, head: number): { start: number; end: number } {
  let start = head;
  while (isTitleWord(view, start - 1, head)) start--;
  while (start < head && isHyphen(view.tokens[start]!)) start++;
  return { start, end: complementEnd(view, head) };
}

/** Whether the word before belongs to the office: a noun or adjective in its phrase, outside of names. */
function isTitleWord(view: SentenceView, position: number, head: number): boolean {
  const token = view.tokens[position];
  if (token && isPosting(view, position, head)) return true;
  if (!token || view.nameAt.has(position) || !isBelow(view, position, head)) return false;
  if (token.form === 'and') return joinsWords(view, position, head);
  if (isHyphen(token)) return !view.nameAt.has(position - 1) && isBelow(view, position - 1, head);
  if (
    !isNominalWord(token) ||
    isLengthOfService(view, position) ||
    isPossessor(view, position) ||
    isPrefixed(view, position)
  )
    return false;
  if (hasCase(view.tokens, view.children, position, 'of')) return false;
  if (isBodyOf(view, position, head) || isOwnOffice(view, position, head)) return false;
  return (
    !(DESCRIPTIVE.has(token.form.toLowerCase()) && !isFirst(view, position)) &&
    !LEANING.test(token.form) &&
    !isCampNoun(token)
  );
}

/** "First Minister", "First Lady": an office of that name. */
function isFirst({ tokens }: SentenceView, position: number): boolean {
  return (
    tokens[position]!.form === 'First' &&
    /^(?:Minister|Lady|Secretary|Deputy|Gentleman)$/.test(tokens[position + 1]!.form)
  );
}

/** "Peru's UN ambassador": the body right before an envoy of a land is where the envoy is sent. */
function isPosting({ tokens, nameAt }: SentenceView, position: number, head: number): boolean {
  const body = nameAt.get(position);
  if (body?.type !== 'InternationalOrganization' || body.span.end !== head || !ENVOYS.has(lemmaOf(tokens[head]!)))
    return false;
  const before = body.span.start - 1;
  return isPossessiveClitic(tokens[before]) || /^(?:Country|Demonym)$/.test(nameAt.get(before)?.type ?? '');
}

/** "interior and health minister": of two words before an office the second hangs on the first. */
function joinsWords({ tokens }: SentenceView, position: number, head: number): boolean {
  const [first, second] = [tokens[position - 1], tokens[position + 1]];
  const isJoint = second?.deprel === 'conj' && second.head === position - 1 && first?.head === head;
  return isJoint && position + 1 < head && /^(?:amod|compound)$/.test(first.deprel);
}

/** "army spokesman", "company chief": the body of whoever speaks for it or leads it is no part of the office; of "press secretary" the first word is no body. */
export function isBodyOf({ tokens }: SentenceView, position: number, head: number): boolean {
  const [body, office] = [tokens[position]!, lemmaOf(tokens[head]!)];
  if (!/^(?:NOUN|PROPN)$/.test(body.upos) || !BODY.test(nounClass(lemmaOf(body), false))) return false;
  if (isCampNoun(body)) return isOffice(office);
  return /^spokes(?:man|woman|person)$/.test(office) || (isLed(body) && LEADERS.has(office));
}

/** Whether a noun may mean a grouping of the like-minded. */
export function isCampNoun(token: Token): boolean {
  return CAMPS.has(lemmaOf(token));
}

/** A common noun for a body that somebody leads. */
export function isLed(token: Token): boolean {
  return LED.has(lemmaOf(token));
}

/** "army spokesman Colonel Roe", "police chief General Roe": the office before a rank is another title; "Director General" and "Chief Inspector" are one. */
function isOwnOffice({ tokens }: SentenceView, position: number, head: number): boolean {
  const [office, rank] = [tokens[position]!, tokens[head]!];
  if (!isRank(rank.form) || !isOffice(lemmaOf(office))) return false;
  const isOneTitle = /^\p{Lu}/u.test(office.form) && (startsTitle(office.form) || GENERAL.has(lemmaOf(office)));
  return !isOneTitle;
}

/** Nouns and adjectives; what the holder of an office does ("commanding officer"), and in a title written large any participle. */
function isNominalWord({ upos, xpos, form }: Token): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(upos) || DUTIES.has(form) || (xpos === 'VBG' && /^\p{Lu}/u.test(form));
}

const DUTIES: ReadonlySet<string> = new Set(
  'acting managing commanding presiding operating governing founding contributing supervising investigating examining visiting'.split(
    ' ',
  ),
);

/** "a 16-year veteran", in one word or in three: how long somebody has served. */
function isLengthOfService({ tokens }: SentenceView, position: number): boolean {
  const [hyphen, word] = [tokens[position - 1], tokens[position]!.form];
  return /-(?:year|month|decade)$/.test(word) || (/^(?:year|month|decade)$/.test(word) && hyphen?.form === '-');
}

/** "pan-European" and the like where the tokeniser splits them. */
function isPrefixed({ tokens }: SentenceView, position: number): boolean {
  const [prefix, hyphen] = [tokens[position - 2], tokens[position - 1]];
  return hyphen !== undefined && isHyphen(hyphen) && /^(?:pro|anti|pan)$/i.test(prefix?.form ?? '');
}

function isPossessor(view: SentenceView, position: number): boolean {
  return view.tokens[position]!.deprel === 'nmod:poss' || isPossessiveClitic(view.tokens[position + 1]);
}

/** Whether `head` governs the token, directly or through words between them; title and head may be sisters under a name. */
function isBelow(view: SentenceView, position: number, head: number): boolean {
  let at = view.tokens[position]?.head ?? -1;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    if (at === head || (at === view.tokens[head]!.head && view.nameAt.has(at))) return true;
    at = view.tokens[at]!.head;
  }
  return false;
}

/** End of the complement where it is part of the office's name ("Secretary of State"), else the end of the head. */
function complementEnd(view: SentenceView, head: number): number {
  const suffix = SUFFIXES.find((words) => words.every((word, at) => isForm(view, head + 1 + at, word)));
  if (suffix) return head + 1 + suffix.length;
  if (GENERAL.has(lemmaOf(view.tokens[head]!)) && isGeneral(view, head)) return head + 2;
  const complement = complementOf(view, head);
  if (complement === undefined || !isPartOfOffice(view, head, complement)) return head + 1;
  return endOfComplement(view, complement);
}

/** "director general", "Director General"; a "director General" is both. */
function isGeneral({ tokens }: SentenceView, head: number): boolean {
  return tokens[head + 1]?.form === (/^\p{Lu}/u.test(tokens[head]!.form) && head > 0 ? 'General' : 'general');
}

function isForm({ tokens }: SentenceView, position: number, word: string): boolean {
  return tokens[position]?.form.toLowerCase() === word;
}

/** The noun of the phrase right behind; parsers hang it on the office, or on what the office explains. */
function complementOf(view: SentenceView, head: number): number | undefined {
  const preposition = view.tokens[head + 1];
  if (!preposition || relationOf(preposition) !== 'case' || preposition.head <= head) return undefined;
  const governor = view.tokens[preposition.head]!.head;
  const above = ancestorsOf(view.tokens, head).filter((position) => position < head || view.nameAt.has(position));
  return governor === head || above.includes(governor) ? preposition.head : undefined;
}

function isPartOfOffice(view: SentenceView, head: number, complement: number): boolean {
  const { tokens, children } = view;
  if (ENVOYS.has(lemmaOf(tokens[head]!)) && hasCase(tokens, children, complement, 'to', 'for', 'on')) return true;
  if (!hasCase(tokens, children, complement, 'of', 'for', 'on') || view.nameAt.has(complement)) return false;
  if (childrenBy(view, complement, 'nmod').some((child) => tokens[child]!.deprel === 'nmod:poss')) return false;
  const token = tokens[complement]!;
  if (CALENDAR.test(token.form)) return false;
  if (tokens[head]!.upos === 'PROPN' && token.upos === 'PROPN') return true;
  if (token.upos === 'PROPN' && token.form.toLowerCase() === 'state') return true;
  if (lemmaOf(token) === 'staff' || (lemmaOf(token) === 'state' && complement === head + 2)) return true;
  const type = nounClass(lemmaOf(token), false);
  return !BODY.test(type) && !PEOPLE.test(type);
}

/** The complement reaches to its last conjunct or of-phrase, and never into a clause. */
function endOfComplement(view: SentenceView, complement: number): number {
  const inner = childrenBy(view, complement, 'conj', 'nmod').filter(
    (child) => child > complement && isPlainNoun(view, child),
  );
  const last = inner.at(-1);
  const name = view.nameAt.get(complement);
  if (last !== undefined) return endOfComplement(view, last);
  return name ? name.span.end : complement + 1;
}

function isPlainNoun(view: SentenceView, position: number): boolean {
  const { upos, deprel } = view.tokens[position]!;
  if (view.nameAt.has(position) || !/^(?:NOUN|PROPN)$/.test(upos)) return false;
  return relationOf(view.tokens[position]!) === 'conj' || deprel === 'nmod';
}
