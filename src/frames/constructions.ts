/** Constructions that hold a relation without a trigger word: apposition, compound, possessive, place in place, address. */
import { DEMONYM, type PatternKind } from '../ontology/ontology.js';
import { type Argument, argument } from './argument.js';
import type { Scene } from './classes.js';
import { addressPairs, placePairs } from './place-pairs.js';
import { possessivePairs } from './possessive-pairs.js';
import { dependentsBy, formOf, type Tree } from './tree.js';

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
function compound(scene: Scene, head: number): Argument[][] {
  const { tree, lookup } = scene;
  const name = lookup.entity(head);
  if (name?.level !== 'name') return [];
  const before = lookup.headAt(name.span.start - 1);
  const modifier = lookup.entity(before);
  const isBeside = modifier?.level === 'name' && modifier.span.end === name.span.start;
  const nations = dependentsBy(tree, head, 'amod').filter((index) => lookup.entity(index)?.type === DEMONYM);
  const modifiers = new Set(isBeside ? [before, ...nations] : nations);
  return [...modifiers].flatMap((index) =>
    [head, ...sharersOf(scene, head, index)].map((one) => [argument('head', one), argument('compound', index)]),
  );
}

/** "Kenyans Kiprono and Langat": several are of the people that is named in the plural, but not "Kenyans Kiprono and Swede Ek". */
function sharersOf({ tree, lookup }: Scene, head: number, modifier: number): number[] {
  if (!/^NNP?S$/.test(tree.tokens[modifier]!.xpos)) return [];
  return dependentsBy(tree, head, 'conj').filter((one) => {
    const name = lookup.entity(one);
    return name?.level === 'name' && /^(?:,|and|or)$/.test(formOf(tree, name.span.start - 1));
  });
}
