/** Constructions that hold a relation without a trigger word: apposition, compound, possessive, place in place. */
import type { PatternKind } from '../ontology/ontology.js';
import { type Argument, argument, prepositionOf } from './argument.js';
import type { Scene } from './classes.js';
import { dependentsBy, isRelation, type Tree } from './tree.js';

/** The arguments of each place in a sentence where a construction stands. */
export function constructionsOn(scene: Scene, kind: PatternKind): Argument[][] {
  const { tree } = scene;
  const pairsAt = { apposition, compound }[kind as 'apposition' | 'compound'];
  if (kind === 'place') return tree.tokens.flatMap((_, head) => places(scene, head));
  if (kind === 'possessive') return tree.tokens.flatMap((_, head) => possessive(scene, head));
  return pairsAt ? tree.tokens.flatMap((_, head) => pairsAt(tree, head)) : [];
}

function apposition(tree: Tree, head: number): Argument[][] {
  return dependentsBy(tree, head, 'appos').map((appos) => [argument('head', head), argument('appos', appos)]);
}

/** "Toyota chairman", and titles: "President Lee". */
function compound(tree: Tree, head: number): Argument[][] {
  const modifiers = dependentsBy(tree, head, 'compound', 'nmod:desc', 'amod');
  return modifiers.map((modifier) => [argument('head', head), argument('compound', modifier)]);
}

/** Between names: "the Greens' Ruth Osei", "Ruth Osei of the Greens", "Ruth Osei from the Greens". A pronoun tells no class. */
function possessive({ tree, lookup }: Scene, head: number): Argument[][] {
  const isName = (index: number) => lookup.entity(index)?.level === 'name';
  if (!isName(head)) return [];
  const phrases = dependentsBy(tree, head, 'nmod').filter((index) =>
    /^(of|from)$/.test(prepositionOf(tree, index) ?? ''),
  );
  const owners = [...dependentsBy(tree, head, 'nmod:poss'), ...phrases].filter(isName);
  return owners.map((owner) => [argument('owner', owner), argument('owned', head)]);
}

/** "Portland, Oregon", "Qaim in Iraq", "the town of Qaim in Iraq"; of "Hilo, Hawaii, United States" each in the next. */
function places(scene: Scene, head: number): Argument[][] {
  const outers = outerPlaces(scene, head);
  const inner = isPlace(scene, head) ? head : namedBy(scene, head);
  if (inner === undefined) return [];
  const steps = [inner, ...outers];
  return outers.map((outer, index) => [argument('inner', steps[index]!), argument('outer', outer)]);
}

function outerPlaces(scene: Scene, head: number): number[] {
  const { tree } = scene;
  const apposed = dependentsBy(tree, head, 'appos', 'nmod:unmarked', 'list', 'flat').filter((index) =>
    isAfterComma(tree, head, index),
  );
  const phrases = dependentsBy(tree, head, 'nmod').filter((index) => prepositionOf(tree, index) === 'in');
  return [...apposed, ...phrases].filter((index) => isPlace(scene, index)).sort((one, other) => one - other);
}

function isAfterComma(tree: Tree, head: number, index: number): boolean {
  return index > head && tree.tokens[index - 1]!.form === ',' && !isRelation(tree, index, 'conj');
}

/** "the town of Qaim": the name in the `of` phrase. */
function namedBy(scene: Scene, head: number): number | undefined {
  const phrases = dependentsBy(scene.tree, head, 'nmod').filter((index) => prepositionOf(scene.tree, index) === 'of');
  return phrases.find((index) => isPlace(scene, index));
}

function isPlace({ lookup, ontology }: Scene, index: number): boolean {
  const mention = lookup.entity(index);
  return mention?.level === 'name' && mention.type !== 'Demonym' && ontology.isA(mention.type, 'Place');
}
