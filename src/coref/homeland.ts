/** What a nation before a name tells: "his country" of a person ("Swiss President Ole Ek"), "the Danish company" of a body ("Danish brewer Nordvig"). */
import { countryOfDemonym, countryOfName } from '../model/demonyms.js';
import type { EntityMention } from '../model/mention.js';
import { areCompatible } from './classes.js';
import { possessorOf } from './definite.js';
import { headToken, type Scene, tokensOf } from './scene.js';

const LANDS: ReadonlySet<string> = new Set(['country', 'nation', 'homeland']);

/** Index of a mention of the country, a name or an adjective; `undefined` where the description is none or no title tells it. */
export function homelandOf(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  if (mention.number === 'plural' || !LANDS.has(headToken(scene, mention).lemma.toLowerCase())) return undefined;
  const owner = possessorOf(scene, mention);
  if (owner === undefined || scene.drafts.profileOf(owner).type !== 'Person') return undefined;
  for (const at of scene.drafts.membersOf(owner)) {
    const land = landBefore(scene, scene.mentions[at]!);
    if (land !== undefined) return land;
  }
  return undefined;
}

/** "Tavarian officials say … across the country": the last mention of the only country that the text has told of, by name or adjective, if it is near. */
export function onlyLand(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  const isPlain = mention.span.end === mention.head + 1 && mention.span.start >= mention.head - 1;
  if (!isPlain || mention.number === 'plural' || !LANDS.has(headToken(scene, mention).lemma.toLowerCase()))
    return undefined;
  const told = scene.mentions.slice(0, index).map((before) => landOf(scene, before));
  const last = told.findLastIndex((land) => land !== undefined);
  const isOnly = new Set(told.filter((land) => land !== undefined)).size === 1;
  const isNear = isOnly && mention.span.sentence - scene.mentions[last]!.span.sentence <= 1;
  return isNear && isThere(scene, scene.mentions[last]!) ? last : undefined;
}

/** The country itself, or what is in it by its nature: "French officials" are, "a French engineer" may be anywhere. */
function isThere(scene: Scene, mention: EntityMention): boolean {
  const governor = tokensOf(scene, mention)[headToken(scene, mention).head];
  return mention.type === 'Country' || AT_HOME.has(governor?.lemma.toLowerCase() ?? '');
}

const AT_HOME: ReadonlySet<string> = new Set(
  `official authority government police president minister court parliament lawmaker voter leader election people state opposition economy
  king queen constitution cabinet senate legislature judge prosecutor`.split(/\s+/),
);

/** The country of a name or an adjective; `undefined` where it is of none ("Muslim"), or tells who takes part ("U.S.-led"). */
function landOf(scene: Scene, mention: EntityMention): string | undefined {
  const { type, level, text, span } = mention;
  const isLand = type === 'Demonym' || (type === 'Country' && level === 'name');
  if (!isLand || /^-/.test(tokensOf(scene, mention)[span.end]?.form ?? '')) return undefined;
  return countryOfDemonym(text) ?? countryOfName(text);
}

/** Indices of the countries and adjectives of one that stand in a description before its head. */
export function landsInside(scene: Scene, { span, head }: EntityMention): number[] {
  return scene.inSentence(span.sentence).filter((at) => {
    const { type, head: word } = scene.mentions[at]!;
    return (type === 'Demonym' || type === 'Country') && word >= span.start && word < head;
  });
}

/** Index of the last mention of a named thing of its class before which the adjective of a description stood: "the Danish company"; `undefined` where it has none, or says more. */
export function ofNation(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  const nation = nationsIn(scene, mention, mention.span.start);
  if (nation.length !== 1 || mention.span.end > mention.head + 1) return undefined;
  for (let at = index - 1; at >= 0; at--) {
    const { isNamed, type } = scene.drafts.profileOf(at);
    const isOfClass = isNamed && type !== 'Entity' && areCompatible(type, mention.type);
    if (isOfClass && nationsIn(scene, scene.mentions[at]!, 0).includes(nation[0]!)) return at;
  }
  return undefined;
}

/** Chains of the adjectives of nation that hang, from `start` on, on the head of a mention, or on a noun before its name. */
export function nationsIn(scene: Scene, { span, head }: EntityMention, start: number): number[] {
  const { tokens } = scene.document.sentences[span.sentence]!;
  const isBelow = (at: number) => at === head || (tokens[at]?.head === head && tokens[at].deprel === 'nmod:desc');
  const before = scene.inSentence(span.sentence).filter((at) => {
    const { type, head: word } = scene.mentions[at]!;
    return type === 'Demonym' && word >= start && word < head && isBelow(tokens[word]!.head);
  });
  return before.map((at) => scene.drafts.rootOf(at));
}

/** The country or the adjective of one that the title before a name begins with or has in it, or that hangs on a post in apposition to it. */
export function landBefore(scene: Scene, person: EntityMention): number | undefined {
  const tokens = tokensOf(scene, person);
  const posts = scene.children[person.span.sentence]![person.head]!.filter(
    (child) => tokens[child]!.deprel === 'appos',
  );
  return scene.inSentence(person.span.sentence).find((at) => {
    const { type, span, text, head } = scene.mentions[at]!;
    if (type !== 'Demonym' && type !== 'Country') return false;
    const isInTitle =
      span.end <= person.span.start &&
      (person.title?.startsWith(text) === true || ` ${person.title} `.includes(` ${text} `));
    return (
      isInTitle ||
      (posts.includes(tokens[head]!.head) && scene.at(person.span.sentence, tokens[head]!.head) !== undefined)
    );
  });
}
