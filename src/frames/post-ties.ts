/** A post at a body ties its holder to it: who is its president leads it, who is its envoy works for it. */
import type { Filler, RelationMention } from '../model/mention.js';
import type { Scene } from './classes.js';
import type { CompiledFrames, CompiledTrigger } from './compile.js';
import { isLedInPart } from './part-leaders.js';
import { leads } from './position.js';
import { formOf } from './tree.js';
import { longestNouns } from './triggers.js';

/** The ways to belong to a body, of which a post gives one; who serves a land is told to do so, not to be of it. */
const RIVALS = ['headOf', 'spokespersonOf', 'memberOf', 'worksFor', 'nationality'];

/** Titles that are no service: who bears them holds no post yet, made the body or has it, learns there or is of it by birth. */
const NO_SERVICE = new Set(
  `candidate nominee hopeful contender challenger elect president-elect designate founder co-founder creator owner co-owner shareholder
  investor backer student graduate alumnus native resident citizen national star champion winner legend user prince princess duke duchess saint fan supporter critic`.split(
    /\s+/,
  ),
);

/** Those of them who play in no team. */
const OUTSIDERS = new Set(
  'founder co-founder creator owner co-owner shareholder investor backer fan supporter critic'.split(' '),
);

type Post = RelationMention & { readonly organization: Filler & { readonly kind: 'mention' } };

/** The relations, with one tie of the kind that the post says in place of any other, for every post that is told with its body. */
export function withTies(
  scene: Scene,
  frames: CompiledFrames,
  relations: readonly RelationMention[],
): RelationMention[] {
  const posts = relations.filter(isPost).map((post) => ({ post, type: tieOfPost(scene, frames, post) }));
  const narrow = posts.filter((one) => !posts.some((other) => isImplied(scene, one, other)));
  return narrow.reduce((all, { post, type }) => withTie(all, post, type), [...relations]);
}

interface Tied {
  readonly post: Post;
  readonly type: string | undefined;
}

/** Whoever is its president and its minister leads the body. */
function isImplied({ ontology }: Scene, { post, type }: Tied, other: Tied): boolean {
  const isOfPair = isSame(post.subject, other.post.subject) && isSame(post.organization, other.post.organization);
  const implied = ontology.relations.get(other.type ?? '')?.implies ?? [];
  return isOfPair && type !== undefined && implied.includes(type);
}

function isPost(relation: RelationMention): relation is Post {
  const { type, status, organization } = relation;
  return type === 'hasPosition' && status === 'accepted' && organization?.kind === 'mention';
}

function withTie(relations: readonly RelationMention[], post: Post, type: string | undefined): RelationMention[] {
  if (type === undefined) return [...relations];
  const isOfPair = (each: RelationMention) =>
    RIVALS.includes(each.type) && isSame(each.subject, post.subject) && isSame(each.object, post.organization);
  const told = relations.find((each) => isOfPair(each) && each.type === type && each.status === 'accepted');
  return [...relations.filter((each) => !isOfPair(each)), told ?? tie(post, type)];
}

function isSame(one: Filler, other: Filler): boolean {
  return one.kind === 'mention' && other.kind === 'mention' && one.mention === other.mention;
}

/** As sure as both the post and its body. */
function tie({ organization, ...post }: Post, type: string): RelationMention {
  return { ...post, type, object: organization, confidence: Math.min(post.confidence, organization.confidence) };
}

function tieOfPost(scene: Scene, frames: CompiledFrames, { object, organization }: Post): string | undefined {
  const body = headOfFiller(scene, organization);
  const type = tieOf(scene, frames, headOfFiller(scene, object), scene.lookup.entity(body)?.type ?? '');
  return type === 'headOf' && isLedInPart(scene, body) ? undefined : type;
}

/** What the words of the title and the class of the body say; undefined where they say nothing. */
export function tieOf(scene: Scene, frames: CompiledFrames, title: number, body: string): string | undefined {
  const nouns = longestNouns(scene.tree, title, frames.relations);
  const type = tieOfTitle(scene, title, nouns) ?? tieOfBody(scene, body, nouns, formOf(scene.tree, title));
  return type === undefined || scene.ontology.impossible(type, 'object', body) ? undefined : type;
}

function tieOfTitle(scene: Scene, title: number, nouns: readonly CompiledTrigger[]): string | undefined {
  if (nouns.some(({ type }) => type === 'spokespersonOf')) return 'spokespersonOf';
  return nouns.some(({ type, words }) => type === 'headOf' && leads(scene, title, words)) ? 'headOf' : undefined;
}

/**
 * Whoever stands for a party or plays in a team is one of its own; who trains the team is in its pay, as is who holds any other post; who owns
 * it is neither. Of a land only the posts that the frames know: an "Iraqi singer" is not in its service.
 */
function tieOfBody(
  { ontology }: Scene,
  body: string,
  nouns: readonly CompiledTrigger[],
  title: string,
): string | undefined {
  const isPaid = nouns.some(({ type }) => type === 'worksFor');
  const isMember = nouns.some(({ type }) => type === 'memberOf');
  const isPlayer = body === 'SportsTeam' && !isPaid && !OUTSIDERS.has(title);
  if (body === 'PoliticalParty' || isPlayer) return 'memberOf';
  if (NO_SERVICE.has(title)) return undefined;
  if (ontology.isA(body, 'Organization')) return isMember ? 'memberOf' : 'worksFor';
  return isPaid ? 'worksFor' : undefined;
}

/** Head word of a filler in its sentence; -1 where it stands in another. */
export function headOfFiller({ tree, lookup }: Scene, filler: Filler): number {
  if (filler.kind === 'text') return filler.span.end - 1;
  return tree.tokens.findIndex((_, head) => lookup.entity(head)?.id === filler.mention);
}
