/** Who can be a member of a group that the text describes: by class, by title, by where it stands. */
import type { EntityMention } from '../model/mention.js';
import { areCompatible, isOrganization } from './classes.js';
import { possessorOf } from './definite.js';
import type { Speech } from './quotes.js';
import { headToken, type Scene, tokensOf } from './scene.js';
import { areCoarguments } from './syntax.js';

const SIDES: ReadonlySet<string> = new Set([
  'side',
  'party',
  'rival',
  'foe',
  'ally',
  'neighbor',
  'neighbour',
  'partner',
  'enemy',
]);
/** What there are two of, where the text does not say otherwise: "the parties", "the two sides". */
const OPPOSITES: ReadonlySet<string> = new Set(['side', 'party']);
/** Words of the titles of who leads a state or a body. */
const LEADING: ReadonlySet<string> = new Set(
  'president premier prime chancellor king queen emir sultan crown taoiseach leader chief chairman chairwoman head governor'.split(
    ' ',
  ),
);

/** Lower-case lemma of the noun that describes the group. */
export function headLemma(scene: Scene, mention: EntityMention): string {
  return headToken(scene, mention).lemma.toLowerCase();
}

/** Whether there are two of what the noun says, if nothing else is said. */
export function isOpposite(lemma: string): boolean {
  return OPPOSITES.has(lemma);
}

/** Whether the class of what is named at an index is that of the group's members; nobody is one of "both her parents" who owns them. */
export function canBeMember(scene: Scene, mention: EntityMention, at: number): boolean {
  const profile = scene.drafts.profileOf(at);
  const owner = possessorOf(scene, mention);
  if (owner !== undefined && scene.drafts.rootOf(owner) === scene.drafts.rootOf(at)) return false;
  if (!profile.isNamed || profile.type === 'Position' || profile.type === 'Demonym') return false;
  if (SIDES.has(headLemma(scene, mention)))
    return ['Person', 'Country'].includes(profile.type) || isOrganization(profile.type);
  if (mention.type === 'Entity') return false;
  return mention.type === 'Group' ? profile.type === 'Person' : areCompatible(profile.type, mention.type);
}

/** A test for members that are named here and there, not side by side: a stricter one. */
export function canBeGathered(scene: Scene, speech: Speech, mention: EntityMention): (at: number) => boolean {
  const others = othersOf(scene, speech, mention);
  return (at) =>
    canBeMember(scene, mention, at) && !others.has(scene.drafts.rootOf(at)) && isOfOffice(scene, mention, at);
}

/** Who is none of them: the other arguments of their predicate ("Roe urged the two leaders"), and a person who speaks of "both sides". */
function othersOf(scene: Scene, speech: Speech, mention: EntityMention): ReadonlySet<number> {
  const { span, head } = mention;
  const tokens = tokensOf(scene, mention);
  const beside = scene.inSentence(span.sentence).filter((at) => areCoarguments(tokens, head, scene.mentions[at]!.head));
  const speaker = speech.speakerOf(span.sentence, head);
  const speaks = speaker !== undefined && scene.drafts.profileOf(speaker).type === 'Person';
  return new Set([...beside, ...(speaks ? [speaker] : [])].map((at) => scene.drafts.rootOf(at)));
}

/** "the two leaders" lead, where the text gives the person a title; "the two ministers" are so called; "both sides" are no single people, no city is said to be a capital. */
function isOfOffice(scene: Scene, mention: EntityMention, at: number): boolean {
  const { type, titles } = scene.drafts.profileOf(at);
  const lemma = headLemma(scene, mention);
  if (lemma === 'capital' || (type === 'Person' && OPPOSITES.has(lemma))) return false;
  if (type !== 'Person' || titles.size === 0) return true;
  if (lemma === 'leader') return [...titles].some((title) => LEADING.has(title));
  const isTitle = scene.mentions.some(({ title }) => title?.toLowerCase().split(' ').includes(lemma));
  return !isTitle || titles.has(lemma);
}
