/** Names that a plural takes in: "donors including Abel", "critics such as Baker", "papers like the Herald". */
import type { EventMention, Filler } from '../model/mention.js';
import type { MentionLookup } from './lookup.js';
import type { MentionOf } from './spans.js';
import { dependentsBy, formOf, governorOf, isPlural, isRelation, subtree, type Tree } from './tree.js';

/** `foundBy` of who fills a role because the group does, of which the text names some. */
export const EXAMPLES_RULE = 'rule:examples';

const INCLUDING: ReadonlySet<string> = new Set(['including', 'notably', 'such', 'like']);

/** Heads of the names that are examples of a plural noun, whatever the titles before them hang on; none of another plural in its phrase. */
export function examplesOf(tree: Tree, noun: number): number[] {
  const below = isPlural(tree, noun) ? subtree(tree, noun) : [];
  const start = below.find((index) => INCLUDING.has(formOf(tree, index)) && isRelation(tree, index, 'case'));
  if (start === undefined) return [];
  const listed = below.filter(
    (index) => index > start && tree.tokens[index]!.upos === 'PROPN' && isListed(tree, index),
  );
  return listed[0] !== undefined && isOwn(tree, noun, listed[0]) ? listed : [];
}

/** Accepted events, with the examples of a group in the roles that the group fills. */
export function addExamples(
  tree: Tree,
  lookup: MentionLookup,
  mentionOf: MentionOf,
  events: readonly EventMention[],
): EventMention[] {
  const withNames = (fillers: readonly Filler[]): readonly Filler[] => {
    const told = new Set(fillers.flatMap((filler) => mentionOf(filler)?.head ?? []));
    const added = fillers.flatMap((filler) => {
      const mention = mentionOf(filler);
      const heads = mention ? namedWith(tree, mention.head).filter((head) => !told.has(head)) : [];
      return heads.flatMap((head) => exampleFiller(lookup, head, filler.confidence));
    });
    return added.length > 0 ? [...fillers, ...added] : fillers;
  };
  return events.map((event) => {
    if (event.status !== 'accepted') return event;
    return {
      ...event,
      roles: Object.fromEntries(Object.entries(event.roles).map(([role, all]) => [role, withNames(all)])),
    };
  });
}

/** The examples of a plural, or those beside one of them. */
function namedWith(tree: Tree, head: number): number[] {
  const governor = governorOf(tree, head);
  const sisters = governor === undefined ? [] : examplesOf(tree, governor);
  return sisters.includes(head) ? sisters : examplesOf(tree, head);
}

function exampleFiller(lookup: MentionLookup, head: number, confidence: number): Filler[] {
  const mention = lookup.entity(head);
  return mention?.level === 'name'
    ? [{ kind: 'mention', mention: mention.id, foundBy: EXAMPLES_RULE, confidence }]
    : [];
}

/** One of a list, also behind a title that is ("the painter Abel"), and no phrase about one of it ("Abel of the Greens"). */
function isListed(tree: Tree, index: number): boolean {
  const title = isRelation(tree, index, 'flat') ? governorOf(tree, index) : undefined;
  if (title !== undefined) return tree.tokens[title]!.upos === 'NOUN' && isListed(tree, title);
  const isMember = ['nmod', 'conj', 'appos', 'obl'].some((relation) => isRelation(tree, index, relation));
  return isMember && dependentsBy(tree, index, 'case').every((word) => CASES.has(formOf(tree, word)));
}

const CASES: ReadonlySet<string> = new Set([...INCLUDING, 'as']);

/** No plural between the noun and the list: of "envoys from states such as Norway" Norway is no envoy. */
function isOwn(tree: Tree, noun: number, index: number): boolean {
  const governor = governorOf(tree, index);
  if (governor === undefined || governor === noun) return governor === noun;
  return !isPlural(tree, governor) && isOwn(tree, noun, governor);
}
