/** Titles and bodies that stand right before a name ("poet Ana Ruiz", "Veltra forward Ruiz"): the name is whose they are, whatever the tree makes of the words around. */
import { prepositionOf } from './argument.js';
import { bearersOf } from './bearer.js';
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';
import { governorOf, isRelation } from './tree.js';

/**
 * Head of the person's name that begins where the title ends, or where another does that is borne with it ("director General Ruiz",
 * "chairman and founder Ruiz"); undefined where none does, or where the word is no title.
 */
export function nameBehind(scene: Scene, title: number): number | undefined {
  const { lookup } = scene;
  const position = lookup.entity(title);
  if (position?.type !== 'Position') return undefined;
  const head = lookup.headAt(position.span.end);
  const next = lookup.entity(head);
  if (next?.type === 'Position' && next.span.start === position.span.end) return nameBehind(scene, head);
  const isBehind = next?.level === 'name' && next.type === 'Person' && next.span.start === position.span.end;
  return isBehind ? head : behindConjunct(scene, title, position.span.end);
}

/** The name behind the title that is joined to a title by "and". */
function behindConjunct(scene: Scene, title: number, end: number): number | undefined {
  const { tree, lookup } = scene;
  const other = tree.tokens[end]?.form === 'and' && tree.tokens[end + 1] ? lookup.headAt(end + 1) : undefined;
  const isJoint = other !== undefined && isRelation(tree, other, 'conj') && governorOf(tree, other) === title;
  return isJoint && lookup.entity(other)?.span.start === end + 1 ? nameBehind(scene, other) : undefined;
}

/** "Peru's envoy Ruiz met mayor Lang": what stands before one title is not the body of another. */
export function isOthersBody(scene: Scene, title: number, body: number): boolean {
  const { tree, lookup } = scene;
  const governor = governorOf(tree, body);
  if (governor === undefined || governor === title || governor < body || isRelation(tree, body, 'nmod')) return false;
  const others = tree.tokens.flatMap((_, at) => (at !== title && lookup.entity(at)?.type === 'Position' ? [at] : []));
  const other = others.find((at) => at > body && (at === governor || nameBehind(scene, at) === governor));
  return other !== undefined && nameBehind(scene, title) !== governor && !withConjuncts(tree, other).includes(title);
}

/** "tackled by Veltra forward Ruiz", "lost to Veltra's Ruiz", "played against Veltra": the body is that of the name behind it, or the other side's. */
export function isOthersSide(scene: Scene, subject: number, body: number): boolean {
  const { tree, lookup } = scene;
  const end = lookup.entity(body)?.span.end;
  if (end === undefined) return false;
  if (/^(?:against|versus)$/.test(prepositionOf(tree, body) ?? '')) return true;
  const behind = tree.tokens.slice(end, end + 3).findIndex(({ upos }) => upos !== 'NOUN' && upos !== 'PART');
  const name = behind < 0 ? undefined : lookup.entity(lookup.headAt(end + behind));
  if (name?.type !== 'Person' || name.level !== 'name' || name.span.start !== end + behind) return false;
  return name.head !== subject && !withConjuncts(tree, name.head).includes(subject);
}

/** "Lund and Kenyan runner Kiprono": the adjective before a noun for people tells of whom the noun describes. */
export function isOthersNation(scene: Scene, subject: number, nation: number): boolean {
  const { tree } = scene;
  const noun = governorOf(tree, nation);
  const isModifier = isRelation(tree, nation, 'amod') || isRelation(tree, nation, 'compound');
  if (noun === undefined || noun === subject || !isModifier || tree.tokens[noun]!.upos !== 'NOUN') return false;
  return nameBehind(scene, noun) !== subject && !bearersOf(tree, noun).includes(subject);
}

/** Whether the title is somebody else's: of "poet Ruiz and mayor Lang" each bears one, of "senators Ruiz and Lang" both bear it. */
export function isOthersTitle(scene: Scene, subject: number, title: number): boolean {
  const name = nameBehind(scene, title);
  if (name === undefined || name === subject) return false;
  const isPlural = ['NNS', 'NNPS'].includes(scene.tree.tokens[title]!.xpos);
  return !(isPlural && withConjuncts(scene.tree, name).includes(subject));
}
