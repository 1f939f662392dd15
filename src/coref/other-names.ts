/** Names of bodies, places and works: equal spellings, initials, and names without their last generic word. */
import { keyWords, nameKey } from '../model/name-key.js';
import { isAcronym, isInitials } from './acronyms.js';
import { areCompatible, familyOf, isOrganization, isPlace } from './classes.js';
import { determinerOf } from './definite.js';
import { headToken, type Scene } from './scene.js';
import { headNoun, isReordered } from './word-order.js';

const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc group holdings holding ag sa se gmbh nv international'.split(
    ' ',
  ),
);

/** What a company has several of. */
const OUTLETS: ReadonlySet<string> = new Set(
  'store shop restaurant hotel cinema theater theatre branch outlet device phone car product'.split(' '),
);

/** A name as it is spelt, with the first mention that spells it so. */
interface Spelling {
  readonly key: string;
  readonly words: readonly string[];
  readonly type: string;
  readonly index: number;
}

/** Joins the mentions of all names that are no persons. */
export function joinOtherNames(scene: Scene): void {
  const spellings = new Map<string, Spelling>();
  for (const [index, mention] of scene.mentions.entries()) {
    if (mention.level !== 'name' || mention.type === 'Person' || mention.type === 'Position') continue;
    const key = nameKey(mention.text);
    const known = spellings.get(`${familyOf(mention.type)} ${key}`);
    if (known) scene.drafts.join(known.index, index);
    else spellings.set(`${familyOf(mention.type)} ${key}`, { key, words: keyWords(key), type: mention.type, index });
  }
  joinVariants(
    scene,
    [...spellings.values()].filter(({ type }) => type !== 'Demonym'),
  );
}

/** A short spelling joins the one long spelling that it can stand for; of several, the first. Single nouns come last: names that are one count once for them. */
function joinVariants(scene: Scene, spellings: readonly Spelling[]): void {
  const withWord = byWord(spellings);
  for (const short of spellings) {
    const text = scene.mentions[short.index]!.text;
    const long =
      spellings.find((candidate) => isFuller(candidate, short, text) && !areToldApart(scene, short, candidate)) ??
      calledByEnd(short, spellings) ??
      calledByWords(short, withWord.get(headNoun(short.words)) ?? []);
    if (long) scene.drafts.join(long.index, short.index);
  }
  for (const short of spellings) {
    const long = calledByNoun(scene, short, spellings);
    if (long) scene.drafts.join(long.index, short.index);
  }
}

/** The spellings that have a word, by word, in order. */
function byWord(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const found = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const word of new Set(spelling.words)) {
      const own = found.get(word);
      if (own) own.push(spelling);
      else found.set(word, [spelling]);
    }
  }
  return found;
}

function isFuller(long: Spelling, short: Spelling, text: string): boolean {
  return long !== short && !isOfMany(long) && isVariant(short, text, long);
}

/** How many words may stand between an owner and what it owns. */
const OWNED_WITHIN = 3;

/** "Acme's subsidiary Acme Motors": the one owns the other. */
function areToldApart(scene: Scene, short: Spelling, long: Spelling): boolean {
  const owned = scene.drafts.membersOf(long.index).map((at) => scene.mentions[at]!.span);
  return scene.drafts.membersOf(short.index).some((at) => {
    const { sentence, end } = scene.mentions[at]!.span;
    const isOwner = /^['’]s?$/.test(scene.document.sentences[sentence]!.tokens[end]?.form ?? '');
    return (
      isOwner &&
      owned.some(({ sentence: here, start }) => here === sentence && start > end && start <= end + OWNED_WITHIN)
    );
  });
}

/** "Rovers" for "Blackburn Rovers", "the Post" for "the Saltby Post": teams and media, where only one in the text ends so. */
function calledByEnd(short: Spelling, spellings: readonly Spelling[]): Spelling | undefined {
  if (!['SportsTeam', 'MediaOrganization'].includes(short.type)) return undefined;
  const ending = spellings.filter(
    ({ type, words }) => type === short.type && words.length > short.words.length && endsIn(words, short.words),
  );
  return ending.length === 1 ? ending[0] : undefined;
}

/** Works that go by the end of their names: "Water Act" for "Tavar Water Act". */
const LAWS: ReadonlySet<string> = new Set('act bill law code charter treaty convention agreement accord'.split(' '));

/**
 * The same words in another order or fewer of them ("Ministry of Defence", "Defence Ministry"), or the last ones, where only one name in the text has them.
 * `sharing`: the spellings that have its noun.
 */
function calledByWords(short: Spelling, sharing: readonly Spelling[]): Spelling | undefined {
  if (short.words.length < 2) return undefined;
  const fuller = sharing.filter((long) => long !== short && tellsMore(short, long));
  return fuller.length === 1 ? fuller[0] : undefined;
}

function tellsMore(short: Spelling, long: Spelling): boolean {
  if (isOrganization(short.type) && isOrganization(long.type) && isReordered(short.words, long.words)) return true;
  const isLonger = short.type === long.type && long.words.length > short.words.length;
  return isLonger && isCalledByEnd(long) && endsIn(long.words, short.words);
}

/** Councils of states, laws, and events that tell what they are. */
function isCalledByEnd({ type, words }: Spelling): boolean {
  const noun = words.at(-1)!;
  return (
    type === 'InternationalOrganization' ||
    (type === 'Event' && OCCASIONS.has(noun)) ||
    (type === 'Work' && LAWS.has(noun))
  );
}

/** "the Church" for "the Church of Saltby", "the Commission" for "the Nordic Commission", "Navy ships" for "Tavarian Navy": where only one in the text is called so. */
function calledByNoun(scene: Scene, short: Spelling, spellings: readonly Spelling[]): Spelling | undefined {
  const isBody = isOrganization(short.type) || (short.type === 'Event' && OCCASIONS.has(short.key));
  const isNoun = short.words.length === 1 && isBody;
  if (!isNoun || !isSpokenOf(scene, short)) return undefined;
  const named = spellings.filter(
    ({ type, words }) =>
      familyOf(type) === familyOf(short.type) && words.length > 1 && headNoun(words) === short.words[0],
  );
  return new Set(named.map(({ index }) => scene.drafts.rootOf(index))).size === 1 ? named[0] : undefined;
}

/** What an event may say of itself; a "Slalom" is not the "Giant Slalom". */
const OCCASIONS: ReadonlySet<string> = new Set(
  'games olympics paralympics championships championship cup festival summit conference congress convention tournament'.split(
    ' ',
  ),
);

/** With "the", or before a noun. */
function isSpokenOf(scene: Scene, { index, type }: Spelling): boolean {
  const mention = scene.mentions[index]!;
  if (determinerOf(scene, mention) === 'the') return true;
  return type === 'GovernmentBody' && headToken(scene, mention).deprel === 'compound';
}

function endsIn(words: readonly string[], end: readonly string[]): boolean {
  return end.every((word, at) => word === words.at(at - end.length));
}

/** "Acme Stores": things of Acme, not its fuller name. */
function isOfMany({ type, words }: Spelling): boolean {
  const last = words.at(-1)!;
  return type === 'Company' && last.endsWith('s') && OUTLETS.has(last.slice(0, -1));
}

function isVariant(short: Spelling, text: string, long: Spelling): boolean {
  if (short.words.length >= long.words.length) return false;
  const isShortened = isAcronym(text) && short.words.length === 1 && isInitials(short.key, long.words);
  if (isShortened && isPlace(short.type) === isPlace(long.type)) return true;
  if (!areCompatible(short.type, long.type)) return false;
  if (isPlace(long.type)) return isWithoutDivision(short.words, long.words);
  if (!isOrganization(long.type)) return false;
  return (
    isWithoutForm(short.words, long.words) ||
    isWithoutParty(short, long) ||
    isFirstWords(short, long) ||
    isLastWords(short, long)
  );
}

/** "Labour" for "Labour Party". */
function isWithoutParty(short: Spelling, long: Spelling): boolean {
  return long.type === 'PoliticalParty' && long.words.join(' ') === `${short.key} party`;
}

/** "Apple" for "Apple Inc". */
function isWithoutForm(short: readonly string[], long: readonly string[]): boolean {
  const core = [...long];
  while (core.length > 1 && COMPANY_FORMS.has(core.at(-1)!)) core.pop();
  return core.join(' ') === short.join(' ');
}

/** "Goldman" for "Goldman Sachs": companies, media and teams alone are called by their first words. */
function isFirstWords(short: Spelling, long: Spelling): boolean {
  const called = ['Company', 'MediaOrganization', 'SportsTeam'];
  if (short.type !== long.type || !called.includes(long.type)) return false;
  return short.words.every((word, at) => word === long.words[at]);
}

/** "Interior Ministry" for "Tavarian Interior Ministry". */
function isLastWords(short: Spelling, long: Spelling): boolean {
  if (long.type !== 'GovernmentBody' || short.words.length < 2) return false;
  return endsIn(long.words, short.words);
}

/** "Tavar" for "Tavar province". */
function isWithoutDivision(short: readonly string[], long: readonly string[]): boolean {
  return (
    /^(?:province|region|state|district|county|prefecture|governorate|strip)$/.test(long.at(-1)!) &&
    short.join(' ') === long.slice(0, -1).join(' ')
  );
}
