/** Leads that keep the name back: "Tavaria's oil minister says … Jane Roe told reporters …", "A banker was jailed. … Jane Roe, 58, was found guilty". */
import { agreeInGender, hasOtherOffice, isCalled, isOnePerson, isTelling } from './called.js';
import { determinerOf, hasCompany, possessorOf } from './definite.js';
import { headToken, type Scene, tokensOf } from './scene.js';
import { functionOfMention, isMainSubject } from './syntax.js';

/** How many sentences behind the lead the name may stand. */
const REACH = 2;

/** Joins each person whom the lead brings in without a name to the one whom the next sentences bring in by name. */
export function joinLead(scene: Scene): void {
  const lead = scene.document.sentences.findIndex(({ kind }) => kind === 'body');
  if (lead < 0) return;
  const people = scene.inSentence(lead).filter((at) => isOnePerson(scene.mentions[at]!));
  for (const described of people.filter((at) => isBroughtIn(scene, at))) {
    const newcomers = newcomersBehind(scene, lead).filter((at) => agreeInGender(scene, described, at));
    const isAlone = people.length === 1 && !hasCompany(scene, scene.mentions[described]!);
    const named =
      calledSo(scene, described, people, newcomers) ?? (isAlone ? toldOf(scene, described, newcomers[0]) : undefined);
    if (named !== undefined) scene.drafts.join(described, named);
  }
}

/** "A banker", "the chief of the agency", "Tavaria's oil minister": one whom the text has not named; "the next president" may be nobody yet. */
function isBroughtIn(scene: Scene, at: number): boolean {
  const mention = scene.mentions[at]!;
  if (mention.level !== 'nominal' || scene.drafts.profileOf(at).isNamed || /^next\b/i.test(mention.text)) return false;
  const determiner = determinerOf(scene, mention);
  if (determiner !== undefined) return /^(?:an?|the)$/.test(determiner);
  const owner = possessorOf(scene, mention);
  return owner !== undefined && scene.mentions[owner]!.level === 'name' && scene.mentions[owner]!.type !== 'Person';
}

/** People whose full name the sentences behind the lead are the first to give. */
function newcomersBehind(scene: Scene, lead: number): number[] {
  const behind = Array.from({ length: REACH }, (_, at) => lead + 1 + at);
  return behind
    .flatMap((sentence) => scene.inSentence(sentence))
    .filter((at) => {
      const { type, level, text } = scene.mentions[at]!;
      const { first } = scene.drafts.profileOf(at);
      return type === 'Person' && level === 'name' && text.includes(' ') && scene.mentions[first]!.span.sentence > lead;
    });
}

/** The only newcomer who is called so. "The leader" beside a person by name is that one, or whom the reader knows. */
function calledSo(
  scene: Scene,
  described: number,
  people: readonly number[],
  newcomers: readonly number[],
): number | undefined {
  const mention = scene.mentions[described]!;
  const isKnown = determinerOf(scene, mention) === 'the' && people.some((at) => scene.drafts.profileOf(at).isNamed);
  if (isKnown) return undefined;
  const called = newcomers.filter((at) => isCalled(scene, at, mention) && isSameOne(scene, described, at));
  return new Set(called.map((at) => scene.drafts.rootOf(at))).size === 1 ? called[0] : undefined;
}

/**
 * The first newcomer, if the text goes on to tell of the lead's only person: with an age or a home, or as one who, in the next sentence, tells
 * what the lead had him tell. Whoever else speaks there speaks of him.
 */
function toldOf(scene: Scene, described: number, first: number | undefined): number | undefined {
  if (first === undefined || hasOtherOffice(scene, first, scene.mentions[described]!)) return undefined;
  return isIntroduced(scene, described, first) || tellsOn(scene, described, first) ? first : undefined;
}

function tellsOn(scene: Scene, described: number, named: number): boolean {
  const isNext = scene.mentions[named]!.span.sentence === scene.mentions[described]!.span.sentence + 1;
  const isUntitled = scene.drafts.profileOf(named).titles.size === 0;
  return isNext && isUntitled && [described, named].every((at) => isTelling(scene, at));
}

/** "Jane Roe, 58, was", "Jane Roe, of Leeds, was", also as somebody says, where the lead's subject is its person. */
function isIntroduced(scene: Scene, described: number, named: number): boolean {
  const mention = scene.mentions[named]!;
  const tokens = tokensOf(scene, mention);
  const [comma, age, close] = tokens.slice(mention.span.end, mention.span.end + 3);
  const isAged = /^\d{2}$/.test(age?.form ?? '') && close?.form === ',';
  const isAtHome = /^(?:of|from)$/.test(age?.form ?? '') && /^\p{Lu}/u.test(close?.form ?? '');
  const clause = tokens[tokens[mention.head]!.head]?.deprel ?? '';
  const isSubject = functionOfMention(scene, mention) === 'subject' && ['root', 'ccomp'].includes(clause);
  const isTold = comma?.form === ',' && (isAged || (isAtHome && !changesSides(scene, described, named)));
  return isTold && isSubject && isMainSubject(scene, described);
}

/** Neither another office nor another of many who bear it ("A senator was arrested. Senator Roe called for"). */
function isSameOne(scene: Scene, described: number, named: number): boolean {
  const mention = scene.mentions[described]!;
  const isOfMany = /^an?$/.test(determinerOf(scene, mention) ?? '');
  return !(isOfMany && changesSides(scene, described, named)) && !hasOtherOffice(scene, named, mention);
}

/** The one acts where the other is told to have undergone something. */
function changesSides(scene: Scene, described: number, named: number): boolean {
  const [one, other] = [described, named].map((at) => headToken(scene, scene.mentions[at]!).deprel);
  return /^(?:nsubj:pass|i?obj)$/.test(one!) && other === 'nsubj';
}
