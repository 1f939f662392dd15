/** Posts that are left: whoever resigned as chairman, or was dismissed, is chairman no longer, nor works for the body. */
import type { EventMention, Filler, RelationMention } from '../model/mention.js';

/** What makes fillers comparable: those of one chain have one key, and what a filler says. */
export interface Comparison {
  readonly keyOf: (filler: Filler) => string;
  readonly wordsOf: (filler: Filler) => string;
}

interface Leaving {
  readonly person: string;
  readonly position: string;
}

/** Events that end a post. */
export const LEAVING: ReadonlySet<string> = new Set(['Resign', 'Dismiss']);
const TIES: ReadonlySet<string> = new Set(['headOf', 'worksFor', 'spokespersonOf']);

/** The relations, those `former` that an event of the document has ended: the post by its person and words, the tie that comes with it by its body. */
export function withLeftPosts(
  events: readonly EventMention[],
  relations: readonly RelationMention[],
  comparison: Comparison,
): RelationMention[] {
  const leavings = events.flatMap((event) => leavingsOf(event, comparison));
  if (leavings.length === 0) return [...relations];
  const left = relations.filter((relation) => isLeft(relation, leavings, comparison));
  return relations.map((relation) =>
    left.includes(relation) || left.some((post) => comesWith(relation, post, comparison))
      ? { ...relation, former: true }
      : relation,
  );
}

/** Who left which post, where that has happened. */
function leavingsOf({ type, modality, status, roles }: EventMention, { keyOf, wordsOf }: Comparison): Leaving[] {
  if (!LEAVING.has(type) || modality !== 'asserted' || status !== 'accepted') return [];
  const posts = (roles.position ?? []).map(wordsOf);
  return (roles.person ?? []).flatMap((person) => posts.map((position) => ({ person: keyOf(person), position })));
}

function isLeft(
  { type, subject, object }: RelationMention,
  leavings: readonly Leaving[],
  { keyOf, wordsOf }: Comparison,
): boolean {
  if (type !== 'hasPosition') return false;
  const [held, post] = [keyOf(subject), wordsOf(object)];
  return leavings.some(({ person, position }) => person === held && position === post);
}

/** "Veltra's chairman resigned": with the post the tie to the body is over that the same sentence tells. */
function comesWith(relation: RelationMention, post: RelationMention, { keyOf }: Comparison): boolean {
  const isTie = TIES.has(relation.type) && relation.sentence === post.sentence && post.organization !== undefined;
  if (!isTie || keyOf(relation.subject) !== keyOf(post.subject)) return false;
  return keyOf(relation.object) === keyOf(post.organization!);
}
