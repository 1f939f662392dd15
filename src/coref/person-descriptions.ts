/** Definite descriptions that news uses for the person it has just spoken of: by age, by nation, and by what the law does to them. */
import type { EntityMention } from '../model/mention.js';
import { determinerOf, possessorOf } from './definite.js';
import { headToken, type Scene, tokensOf } from './scene.js';
import { functionOfMention } from './syntax.js';

/** How many sentences back the person of "the 40-year-old" was spoken of. */
const AGED_WINDOW = 2;
/** What is done to a defendant, with the defendant as object. */
const PROSECUTED: ReadonlySet<string> = new Set(
  'charge accuse arrest convict sentence jail imprison indict acquit clear try prosecute detain fine'.split(' '),
);
const PLEADING: ReadonlySet<string> = new Set(['plead']);
const DEFENDANTS: ReadonlySet<string> = new Set(['defendant', 'accused']);

/** The person that "the 40-year-old", "the Swede", "the defendant" or a lawyer's "her client" is; `undefined` where the text tells none. */
export function describedPerson(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  if (mention.type !== 'Person' || mention.number === 'plural') return undefined;
  if (AGE.test(mention.text)) return aged(scene, index);
  if (isOneOfPeople(scene, mention)) return sameNational(scene, index) ?? lastSubject(scene, index);
  const lemma = headToken(scene, mention).lemma.toLowerCase();
  const owner = possessorOf(scene, mention);
  if (lemma === 'client' && owner !== undefined)
    return clientOf(scene, owner) ?? lastProsecuted(scene, index, scene.drafts.rootOf(owner));
  if (isNewCalling(scene, index, lemma)) return lastSubject(scene, index);
  return DEFENDANTS.has(lemma) ? lastProsecuted(scene, index, undefined) : undefined;
}

const AGE = /^\d+ ?- ?year ?- ?old\b/i;

/** A lead brings in its own people: of those of the headline above it nobody is meant but the one whom it is about. */
function aged(scene: Scene, index: number): number | undefined {
  const { sentence } = scene.mentions[index]!.span;
  const told = ofSameAge(scene, index);
  if (told !== undefined) return told;
  if (scene.document.sentences[sentence - 1]?.kind === 'headline') return onlySubject(scene, index, sentence - 1);
  return justIntroduced(scene, index) ?? lastSubject(scene, index);
}

/** "Roe wins in Tarn", and below it "The 20-year-old": the only person there, who does what is told. */
function onlySubject(scene: Scene, index: number, sentence: number): number | undefined {
  const people = scene.inSentence(sentence).filter((at) => scene.mentions[at]!.type === 'Person');
  const isDoer = people.length === 1 && headToken(scene, scene.mentions[people[0]!]!).deprel === 'nsubj';
  const isThe = determinerOf(scene, scene.mentions[index]!) === 'the';
  return isDoer && isThe && isPossible(scene, index, people[0]!) ? people[0] : undefined;
}

/** "Roe, 20," or "a 20-year-old", and then "the 20-year-old": the one who is told to be of that age before; "the 20-year-old man" is nobody whose gender is not known. */
function ofSameAge(scene: Scene, index: number): number | undefined {
  const [age, { gender }] = [ageOf(scene, index), scene.mentions[index]!];
  const before = scene.mentions.flatMap((_, at) => (at < index && ageOf(scene, at) === age ? [at] : []));
  if (new Set(before.map((at) => scene.drafts.rootOf(at))).size !== 1) return undefined;
  const last = before.at(-1)!;
  return gender === 'unknown' || scene.drafts.profileOf(last).gender === gender ? last : undefined;
}

/** The years that a mention of a person, or the words behind it ("Roe, 20,"), tell; '' where they tell none. */
function ageOf(scene: Scene, at: number): string {
  const mention = scene.mentions[at]!;
  if (mention.type !== 'Person') return '';
  const told = /^(?:an? )?(\d+) ?- ?year ?- ?old\b/i.exec(mention.text)?.[1];
  const [comma, years, end] = tokensOf(scene, mention).slice(mention.span.end);
  const isBehind = comma?.form === ',' && /^\d{1,3}$/.test(years?.form ?? '') && /^[,.;]$/.test(end?.form ?? '');
  return told ?? (isBehind ? years!.form : '');
}

/** "the Swede", "the Social Democrat": a person by a demonym or a party. */
function isOneOfPeople(scene: Scene, { span, head, level }: EntityMention): boolean {
  const { names } = scene.document.sentences[span.sentence]!.proposals;
  const isOne = names.some(({ type, start, end }) => PEOPLES.has(type) && start <= head && head < end);
  return level === 'nominal' && isOne && determinerOf(scene, scene.mentions[scene.at(span.sentence, head)!]!) === 'the';
}

const PEOPLES: ReadonlySet<string> = new Set(['Demonym', 'PoliticalParty']);

/** Who was called by the same demonym before. */
function sameNational(scene: Scene, index: number): number | undefined {
  const { text } = scene.mentions[index]!;
  const before = scene.mentions.findLastIndex(
    (other, at) => at < index && other.text === text && other.type === 'Person' && isOneOfPeople(scene, other),
  );
  return before < 0 ? undefined : before;
}

/** "Roe's lawyer, Jane Lind, said her client": whose lawyer the owner is. */
function clientOf(scene: Scene, owner: number): number | undefined {
  for (const at of scene.drafts.membersOf(owner)) {
    const mention = scene.mentions[at]!;
    const tokens = tokensOf(scene, mention);
    const { sentence } = mention.span;
    const { deprel, head } = headToken(scene, mention);
    const behind = scene.children[sentence]![mention.head]!.filter((child) => tokens[child]!.deprel === 'appos');
    const posts = [...behind, ...(deprel === 'appos' ? [head] : [])].filter((post) => LAWYERS.has(tokens[post]!.lemma));
    const owners = posts.flatMap((post) => scene.children[sentence]![post]!);
    const client = owners.find((child) => tokens[child]!.deprel === 'nmod:poss');
    const found = client === undefined ? undefined : scene.at(sentence, client);
    if (found !== undefined && scene.drafts.profileOf(found).type === 'Person') return found;
  }
  return undefined;
}

const LAWYERS: ReadonlySet<string> = new Set('lawyer attorney barrister solicitor counsel agent advocate'.split(' '));

/** "Roe apologised. The midfielder …": a calling that the text has given nobody yet tells more of the one it is about. */
function isNewCalling(scene: Scene, index: number, lemma: string): boolean {
  const mention = scene.mentions[index]!;
  const isBare = mention.span.end === mention.head + 1 && mention.span.start >= mention.head - 1;
  if (!CALLINGS.has(lemma) || !isBare || determinerOf(scene, mention) !== 'the') return false;
  if (functionOfMention(scene, mention) !== 'subject') return false;
  return !scene.mentions.some((other, at) => at < index && headToken(scene, other).lemma.toLowerCase() === lemma);
}

/** Of people who are written about, not of those who come with a matter (driver, doctor, judge). */
const CALLINGS: ReadonlySet<string> = new Set(
  `midfielder striker winger defender quarterback batsman singer songwriter rapper actor actress novelist filmmaker billionaire millionaire tycoon
  businessman businesswoman politician pensioner`.split(/\s+/),
);

/** An age is told of the one person whose full name the sentence before has brought in. */
function justIntroduced(scene: Scene, index: number): number | undefined {
  const { sentence } = scene.mentions[index]!.span;
  const people = scene.inSentence(sentence - 1).filter((at) => {
    const { level, text } = scene.mentions[at]!;
    const isFirst = scene.mentions[scene.drafts.profileOf(at).first]!.span.sentence === sentence - 1;
    const isTold = level === 'name' && isFirst && text.includes(' ');
    return isTold && isPossible(scene, index, at) && !isSomebodys(scene, at);
  });
  return people.length === 1 ? people[0] : undefined;
}

/** "whose father, Karl Roe": told only of another; "his striker, Ivo Roe" is brought in himself. */
function isSomebodys(scene: Scene, at: number): boolean {
  const mention = scene.mentions[at]!;
  const { deprel, head } = headToken(scene, mention);
  const around = scene.children[mention.span.sentence]![head] ?? [];
  const isKin = KIN.has(tokensOf(scene, mention)[head]?.lemma.toLowerCase() ?? '');
  return deprel === 'appos' && isKin && around.some((child) => tokensOf(scene, mention)[child]!.deprel === 'nmod:poss');
}

const KIN: ReadonlySet<string> = new Set(
  `father mother parent son daughter child brother sister husband wife partner boyfriend girlfriend grandfather grandmother grandson granddaughter
  uncle aunt cousin nephew niece stepfather stepmother`.split(/\s+/),
);

/** The person who is the subject of the nearest sentence before; else the only one in it. */
function lastSubject(scene: Scene, index: number): number | undefined {
  const { sentence } = scene.mentions[index]!.span;
  for (let before = sentence - 1; before >= Math.max(0, sentence - AGED_WINDOW); before--) {
    const people = scene.inSentence(before).filter((at) => isPossible(scene, index, at));
    const subject = people.find((at) => functionOfMention(scene, scene.mentions[at]!) === 'subject');
    const roots = new Set(people.map((at) => scene.drafts.rootOf(at)));
    if (roots.size > 0) return subject ?? (roots.size === 1 ? people[0] : undefined);
  }
  return undefined;
}

/** A person by name, or whom a pronoun takes up, of no other gender. */
function isPossible(scene: Scene, index: number, at: number): boolean {
  const { type, gender, isNamed } = scene.drafts.profileOf(at);
  const own = scene.mentions[index]!.gender;
  const [age, years] = [ageOf(scene, index), ageOf(scene, scene.drafts.profileOf(at).first)];
  if (age !== '' && years !== '' && age !== years) return false;
  return type === 'Person' && isNamed && (own === 'unknown' || gender === 'unknown' || own === gender);
}

/** The last person before whom somebody prosecutes, or who pleads; never `except`. */
function lastProsecuted(scene: Scene, index: number, except: number | undefined): number | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const isOther = scene.drafts.rootOf(at) !== except && isPossible(scene, index, at);
    if (isOther && isProsecuted(scene, scene.mentions[at]!)) return at;
  }
  return undefined;
}

function isProsecuted(scene: Scene, mention: EntityMention): boolean {
  const { deprel, head } = headToken(scene, mention);
  const verb = tokensOf(scene, mention)[head]?.lemma.toLowerCase() ?? '';
  return deprel === 'nsubj' ? PLEADING.has(verb) : ['nsubj:pass', 'obj'].includes(deprel) && PROSECUTED.has(verb);
}
