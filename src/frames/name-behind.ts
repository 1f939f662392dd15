/** Titles that stand right before a name ("poet Ana Ruiz"): the name is whose they are, whatever the tree makes of the words around. */
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';

/** Head of the person's name that begins where the title ends; undefined where none does, or where the word is no title. */
export function nameBehind({ lookup }: Scene, title: number): number | undefined {
  const position = lookup.entity(title);
  if (position?.type !== 'Position') return undefined;
  const head = lookup.headAt(position.span.end);
  const name = lookup.entity(head);
  const isBehind = name?.level === 'name' && name.type === 'Person' && name.span.start === position.span.end;
  return isBehind ? head : undefined;
}

/** Whether the title is somebody else's: of "poet Ruiz and mayor Lang" each bears one, of "senators Ruiz and Lang" both bear it. */
export function isOthersTitle(scene: Scene, subject: number, title: number): boolean {
  const name = nameBehind(scene, title);
  if (name === undefined || name === subject) return false;
  const isPlural = ['NNS', 'NNPS'].includes(scene.tree.tokens[title]!.xpos);
  return !(isPlural && withConjuncts(scene.tree, name).includes(subject));
}
