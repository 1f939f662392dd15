/** Constructions that hold a relation without a trigger word: apposition, compound, possessive, place in place, address. */
import { DEMONYM, type PatternKind } from '../ontology/ontology.js';
import { type Argument, argument } from './argument.js';
import type { Scene } from './classes.js';
import { addressPairs, placePairs } from './place-pairs.js';
import { possessivePairs } from './possessive-pairs.js';
import { dependentsBy, type Tree } from './tree.js';

/** The arguments of each place in a sentence where a construction stands. */
export function constructionsOn(scene: Scene, kind: PatternKind): Argument[][] {
  return scene.tree.tokens.flatMap((_, head) => {
    if (kind === 'place') return placePairs(scene, head);
    if (kind === 'address') return addressPairs(scene, head);
    if (kind === 'possessive') return possessivePairs(scene, head);
    if (kind === 'compound') return compound(scene, head);
    return kind === 'apposition' ? apposition(scene.tree, head) : [];
  });
}

function apposition(tree: Tree, head: number): Argument[][] {
  return dependentsBy(tree, head, 'appos').map((appos) => [argument('head', head), argument('appos', appos)]);
}

/** Two names side by side, without a word between: "Kenyan Paul Kiprono"; an adjective of nation also before a title ("Kenyan forward Kiprono"). */
function compound({ tree, lookup }: Scene, head: number): Argument[][] {
  const name = lookup.entity(head);
  if (name?.level !== 'name') return [];
  const before = lookup.headAt(name.span.start - 1);
  const modifier = lookup.entity(before);
  const isBeside = modifier?.level === 'name' && modifier.span.end === name.span.start;
  const nations = dependentsBy(tree, head, 'amod').filter((index) => lookup.entity(index)?.type === DEMONYM);
  const modifiers = new Set(isBeside ? [before, ...nations] : nations);
  return [...modifiers].map((index) => [argument('head', head), argument('compound', index)]);
}
