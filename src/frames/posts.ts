/** Posts that change hands: "X, the bank's chief economist, resigned" tells which post, though the verb has no word for it. */
import type { EventMention, Filler, RelationMention } from '../model/mention.js';
import type { Ontology } from '../ontology/ontology.js';
import { type Comparison, LEAVING } from './left-posts.js';

interface Context extends Comparison {
  readonly ontology: Ontology;
  readonly posts: readonly RelationMention[];
}

/**
 * Events with a role `position` that is open take the post that the same sentence tells of their person; who leaves, else the only one that the
 * document tells of them. Where the event names the post, it takes the body at which the person is told to hold it.
 */
export function withPosts(
  events: readonly EventMention[],
  relations: readonly RelationMention[],
  ontology: Ontology,
  comparison: Comparison,
): EventMention[] {
  const posts = relations.filter(({ type, status }) => type === 'hasPosition' && status === 'accepted');
  const context = { ...comparison, ontology, posts };
  return events.map((event) => {
    const post = isGiven(event, ontology) ? postOf(event, context) : undefined;
    return post ? withPost(event, post, ontology) : event;
  });
}

function isGiven({ type, modality }: EventMention, ontology: Ontology): boolean {
  return ontology.role(type, 'position') !== undefined && modality === 'asserted';
}

/** Only a post at a body, the event's own where that is told: "a lawyer" is no post that one is appointed to. */
function postOf(event: EventMention, context: Context): RelationMention | undefined {
  const own = context.posts.filter((post) => post.organization !== undefined && isOf(event, post, context));
  const { trigger, roles, type } = event;
  if (roles.position !== undefined)
    return roles.organization ? undefined : own.find((post) => isNamed(event, post, context));
  const here = own.find(({ sentence, former }) => sentence === trigger.sentence && !former);
  return here ?? (LEAVING.has(type) ? onlyOne(own, context) : undefined);
}

/** Whether it is a post of the event's person, at its body if one is told. */
function isOf(
  { type, roles }: EventMention,
  { subject, organization }: RelationMention,
  { keyOf, ontology }: Context,
): boolean {
  const people = Object.entries(roles).filter(([role]) => isPerson(ontology, type, role));
  const bodies = roles.organization?.map(keyOf);
  const isAt = bodies === undefined || bodies.includes(keyOf(organization!));
  return isAt && people.some(([, fillers]) => fillers.some((filler) => keyOf(filler) === keyOf(subject)));
}

function isNamed({ roles }: EventMention, { object }: RelationMention, { wordsOf }: Context): boolean {
  return roles.position!.some((position) => wordsOf(position) === wordsOf(object));
}

/** The post, if all that are told are one. */
function onlyOne(posts: readonly RelationMention[], { keyOf, wordsOf }: Context): RelationMention | undefined {
  const kinds = new Set(posts.map(({ object, organization }) => `${wordsOf(object)} ${keyOf(organization!)}`));
  return kinds.size === 1 ? posts[0] : undefined;
}

function isPerson(ontology: Ontology, type: string, role: string): boolean {
  const range = ontology.role(type, role)?.range ?? [];
  return range.length > 0 && range[0] === 'Person';
}

function withPost(event: EventMention, { object, organization }: RelationMention, ontology: Ontology): EventMention {
  const takesBody = organization !== undefined && ontology.role(event.type, 'organization') !== undefined;
  const position: readonly Filler[] = event.roles.position ?? [object];
  return { ...event, roles: { ...event.roles, position, ...(takesBody ? { organization: [organization] } : {}) } };
}
