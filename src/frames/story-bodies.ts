/** Posts whose body only the story tells: "drummer Ole Ek" in a report on one band, "Mayor Ek" in one on a town. */
import type { CoreferenceChain, EntityMention, Filler, RelationMention } from '../model/mention.js';
import type { Scene } from './classes.js';
import type { CompiledFrames } from './compile.js';
import { headOfFiller, tieOf } from './post-ties.js';
import type { Report } from './sides.js';
import { dependentsBy } from './tree.js';

/** How `foundBy` names the ties to what a story is about. */
export const STORY_RULE = 'rule:story';

/**
 * What posts of these names are held at. Left out is what reports tell of others, too: spokesmen (of the police, of the union), coaches and party
 * leaders (of the other side), singers; and heads of state, for whose president "the president" is, the paper's own land decides.
 */
const POSTS = new Map(
  Object.entries({
    City: 'mayor/deputy mayor',
    Region: 'governor/lieutenant governor',
    Organization: 'guitarist/bassist/drummer/keyboardist/frontman',
    Company: `chief executive/chief executive officer/ceo/chief operating officer/chief financial officer/chief technology officer/
      chief product officer/chief marketing officer/chief commercial officer/chief scientific officer/chief medical officer/finance chief/
      finance director/managing director/operations director/marketing director/commercial director/sales director/technical director/general counsel`,
    EducationalOrganization: 'principal/headteacher/headmaster/headmistress/vice-chancellor/provost',
  }).flatMap(([type, titles]) => titles.split(/\s*\/\s*/).map((title) => [title, type] as const)),
);

/** What may stand before such a title and leaves it as it is. */
const BESIDE = /^(?:(?:acting|interim|new|former|ex|then|current|outgoing|late|longtime|fellow|incumbent)[ -])+/;

/** A story is about a body that it mentions so often, and so many times as often as the next of its class. */
const LEAST = 3;
const TIMES = 3;

/** How sure a tie is at most that no sentence tells: a guest of the story may have the title, too. Set, not fitted. */
const CONCLUDED = 0.8;

/** What the rule reads of a document besides. */
export interface StoryTools {
  readonly frames: CompiledFrames;
  readonly keyOf: (filler: Filler) => string;
  readonly wordsOf: (filler: Filler) => string;
}

/**
 * The relations, where posts that are told without a body, and whose holder has none, are held at what the story is about. Set: in 306
 * texts that have such a title 11 of 11 ties were right (five of one page). Asked last, so that no event is filled from what is only concluded.
 */
export function withStoryBodies(
  report: Report,
  relations: readonly RelationMention[],
  tools: StoryTools,
): RelationMention[] {
  const scenes = new Map(report.scenes.map((scene) => [scene.sentence, scene]));
  const open = relations.filter((post) => isOpen(post, relations, tools));
  const told = new Map(
    open.map((post) => [post, heldInStory(post, scenes.get(post.sentence), report, tools)] as const),
  );
  return relations.flatMap((relation) => told.get(relation) ?? [relation]);
}

const TIES: ReadonlySet<string> = new Set(['headOf', 'worksFor', 'memberOf', 'spokespersonOf']);

function isOpen(
  { type, status, organization, subject }: RelationMention,
  all: readonly RelationMention[],
  tools: StoryTools,
) {
  if (type !== 'hasPosition' || status !== 'accepted' || organization !== undefined) return false;
  const person = tools.keyOf(subject);
  return !all.some((tie) => TIES.has(tie.type) && tie.status === 'accepted' && tools.keyOf(tie.subject) === person);
}

/** The post at its body and the tie between holder and body; `undefined` where the title or the story gives none. */
function heldInStory(post: RelationMention, scene: Scene | undefined, report: Report, tools: StoryTools) {
  const type = POSTS.get(tools.wordsOf(post.object).replace(BESIDE, ''));
  if (type === undefined || scene === undefined || !isBare(scene, post)) return undefined;
  const main = mainChain(report.chains, type);
  const place = headOfFiller(scene, post.object);
  const body =
    main && !namesOther(main, report, post.sentence, place) ? nameBefore(main, report, post.sentence) : undefined;
  const tie = body && tieOf(scene, tools.frames, place, type);
  if (!body || !tie) return undefined;
  const confidence = Math.min(post.confidence, CONCLUDED);
  const organization: Filler = { kind: 'mention', mention: body.id, foundBy: STORY_RULE, confidence };
  return [
    { ...post, organization },
    { ...post, type: tie, object: organization, foundBy: STORY_RULE, confidence },
  ];
}

/** A named holder, and neither he nor his title is said to be of anything. */
function isBare(scene: Scene, { subject, object }: RelationMention): boolean {
  const person = headOfFiller(scene, subject);
  const isNamed = scene.lookup.entity(person)?.level === 'name';
  return isNamed && [person, headOfFiller(scene, object)].every((head) => isOfNothing(scene, head));
}

function isOfNothing({ tree, lookup }: Scene, head: number): boolean {
  const isOf = dependentsBy(tree, head, 'nmod', 'nmod:poss').length > 0;
  return !isOf && dependentsBy(tree, head, 'amod', 'compound').every((word) => lookup.entity(word) === undefined);
}

function mainChain(chains: readonly CoreferenceChain[], type: string): CoreferenceChain | undefined {
  const [first, next] = chains
    .filter((chain) => chain.type === type && chain.level === 'name')
    .sort((one, other) => other.mentions.length - one.mentions.length);
  const count = first?.mentions.length ?? 0;
  return count >= Math.max(LEAST, TIMES * (next?.mentions.length ?? 0)) ? first : undefined;
}

/** "Orla dismissed chief executive Silva": another body of that class stands before the post in its sentence. */
function namesOther(main: CoreferenceChain, { mentions }: Report, sentence: number, place: number): boolean {
  const own = new Set<string>(main.mentions);
  return mentions.some(
    (mention) =>
      mention.kind === 'entity' &&
      mention.type === main.type &&
      mention.level === 'name' &&
      !own.has(mention.id) &&
      mention.span.sentence === sentence &&
      mention.span.start < place,
  );
}

/** Its last name up to a sentence. */
function nameBefore(chain: CoreferenceChain | undefined, { mentions }: Report, sentence: number) {
  const own = new Set<string>(chain?.mentions);
  return mentions
    .filter((mention): mention is EntityMention => mention.kind === 'entity' && own.has(mention.id))
    .filter(({ level, span }) => level === 'name' && span.sentence <= sentence)
    .at(-1);
}
