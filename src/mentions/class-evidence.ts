/** What words say of a name's class: "the ship Aurora", "Aurora, a ship", "Aurora, who", "Aurora, 44,", "Aurora Bridge". */
import type { NameProposal, Token } from '../model/text.js';
import { headOfSpan, relationOf } from '../model/tree.js';
import { isArticle } from './make-mention.js';
import { isCallingOfFirms, isOffice, isRelational, nounClass } from './noun-classes.js';
import { lemmaOf } from './sentence-view.js';

/** Relations by which a noun hangs on the name right behind it. */
const ONE_PHRASE: ReadonlySet<string> = new Set(['appos', 'flat', 'compound', 'nmod']);
/** Classes that a noun tells apart from others of their kind. */
const TELLING: ReadonlySet<string> = new Set(
  `Person GovernmentBody PoliticalParty Company MediaOrganization ArmedGroup SportsTeam EducationalOrganization Country City Region Facility Event Work
  Product`.split(/\s+/),
);

/** Last words of names that say what bears the name. */
const OWN_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Event: 'Summit Festival Olympics Games Championship Championships Fair Expo Exhibition',
    Facility: 'Hall Airport Stadium Arena Bridge Prison Museum Palace Cathedral Mosque Cemetery Zoo Tunnel Dam',
    EducationalOrganization: 'University College',
  }).flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type] as const)),
);

/** The class that the sentence tells of a name by a noun, a relative pronoun or its own last word; `undefined` where it tells none. */
export function toldClass(tokens: readonly Token[], { start, end, type }: NameProposal): string | undefined {
  const head = headOfSpan(tokens, start, end);
  if (isCalledTeam(tokens, start, head)) return 'SportsTeam';
  const noun =
    nounBefore(tokens, start, head) ?? (isComplement(tokens, head) ? undefined : nounBehind(tokens, head, end));
  if (noun && (isRelational(lemmaOf(noun)) || isCallingOfFirms(lemmaOf(noun)))) return undefined;
  if (noun) return isOffice(lemmaOf(noun)) ? 'Person' : tellingClass(noun);
  const isOneOfParty = type === 'PoliticalParty' && isIndefinite(tokens, head);
  const isManyOrOne = tokens[head]!.xpos === 'NNPS' || isOneOfParty || hasArticle(tokens, start);
  if (!isManyOrOne && hasWho(tokens, head, end)) return 'Person';
  if (!isComplement(tokens, head) && hasAge(tokens, end)) return 'Person';
  if (end - start > 1 && isHolderOfPost(tokens, head)) return 'Person';
  return end - start > 1 ? OWN_NOUNS.get(tokens[end - 1]!.form) : undefined;
}

/** "a spokesman for the bank, Jane Roe": the name explains the office, whatever stands between. */
function isHolderOfPost(tokens: readonly Token[], head: number): boolean {
  const { deprel, head: above } = tokens[head]!;
  const office = deprel === 'appos' ? tokens[above] : undefined;
  if (office?.upos !== 'NOUN' || office.xpos === 'NNS' || above > head) return false;
  const lemma = lemmaOf(office);
  return isOffice(lemma) && !isRelational(lemma) && !isCallingOfFirms(lemma);
}

/** Whether the sentence says of a name that it is a body or a thing, not a person: "Aurora, which", "Aurora, based in Oslo,", "Aurora was founded in 1920". */
export function isToldBody(tokens: readonly Token[], { start, end }: NameProposal): boolean {
  const head = headOfSpan(tokens, start, end);
  const { deprel, head: above } = tokens[head]!;
  if (deprel === 'nsubj:pass' && FOUNDING.has(lemmaOf(tokens[above]!))) return true;
  if (isComplement(tokens, head) || tokens[end]?.form !== ',') return false;
  const isExplained = deprel === 'appos' && above === start - 1;
  return /^which$/i.test(tokens[end + 1]?.form ?? '')
    ? clauseIsOf(tokens, end + 1, [head, ...(isExplained ? [above] : [])])
    : tokens[end + 1]?.form === 'based' && tokens[end + 1]!.head === head;
}

const FOUNDING: ReadonlySet<string> = new Set(['found', 'co-found', 'establish', 'incorporate']);

/** Whether the relative clause whose pronoun stands at `pronoun`, as its subject or object, hangs on one of the heads. */
function clauseIsOf(tokens: readonly Token[], pronoun: number, heads: readonly number[]): boolean {
  const clause = tokens[tokens[pronoun]!.head];
  return clause?.deprel === 'acl:relcl' && heads.includes(clause.head);
}

const TEAMS: ReadonlySet<string> = new Set('champion holder leader winner runner-up visitor host opponent'.split(' '));

/** "Turkish champions Anadol": one that is called so in the plural is a team. */
function isCalledTeam(tokens: readonly Token[], start: number, head: number): boolean {
  const noun = tokens[start - 1];
  if (noun?.xpos !== 'NNS' || !TEAMS.has(lemmaOf(noun))) return false;
  const isBeside = noun.head === head || tokens[head]!.head === start - 1;
  return isBeside && tokens.every((token) => token.head !== head || token.deprel !== 'conj');
}

/** "Roe, 44, said": only people have an age between commas. */
function hasAge(tokens: readonly Token[], end: number): boolean {
  const [before, age, behind] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  return before?.form === ',' && behind?.form === ',' && /^[1-9]\d$|^10\d$/.test(age?.form ?? '');
}

/** "a resident of Leeds, a driver": what follows may be about the noun before "of". */
function isComplement(tokens: readonly Token[], head: number): boolean {
  return relationOf(tokens[head]!) === 'nmod';
}

function tellingClass(noun: Token): string | undefined {
  const type = nounClass(lemmaOf(noun), false);
  return TELLING.has(type) ? type : undefined;
}

/** "the ship Aurora": a common noun in the singular right before the name, in one phrase with it. */
function nounBefore(tokens: readonly Token[], start: number, head: number): Token | undefined {
  const noun = tokens[start - 1];
  if (noun?.upos !== 'NOUN' || noun.xpos === 'NNS' || !/^\p{Ll}/u.test(noun.form)) return undefined;
  const isBelow = noun.head === head && ONE_PHRASE.has(relationOf(noun));
  const isAbove = tokens[head]!.head === start - 1 && ['appos', 'flat'].includes(relationOf(tokens[head]!));
  return isBelow || isAbove ? noun : undefined;
}

/** "Aurora, a ship of the line": an indefinite apposition; in "Roe of the Institute, a think tank" it is about the nearer name. */
function nounBehind(tokens: readonly Token[], head: number, end: number): Token | undefined {
  if (tokens.some((token, at) => at >= end && token.head === head && token.deprel === 'nmod' && token.upos === 'PROPN'))
    return undefined;
  return tokens.find(
    (token, at) =>
      at >= end && token.head === head && token.deprel === 'appos' && token.upos === 'NOUN' && isIndefinite(tokens, at),
  );
}

/** "The Tarn Times, who broke the news", "the RLNB, who own it": people have no article. */
function hasArticle(tokens: readonly Token[], start: number): boolean {
  return isArticle(tokens[start]) || isArticle(tokens[start - 1]);
}

function isIndefinite(tokens: readonly Token[], noun: number): boolean {
  return tokens.some(({ head, form }) => head === noun && /^an?$/i.test(form));
}

/** "Roe, who": a relative clause about a person. */
function hasWho(tokens: readonly Token[], head: number, end: number): boolean {
  const clause = tokens.findIndex(
    ({ deprel, head: above }, at) => at >= end && above === head && deprel === 'acl:relcl',
  );
  return (
    clause >= 0 && tokens.some(({ head: above, form }, at) => above === clause && at < clause && /^whom?$/i.test(form))
  );
}
