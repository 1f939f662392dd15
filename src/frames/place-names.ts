/** Names of places, found by where they stand. */
import type { EntityMention } from '../model/mention.js';
import { DEMONYM } from '../ontology/ontology.js';
import type { Scene } from './classes.js';
import { isPart } from './naming.js';
import { formOf, lemmaOf } from './tree.js';

/** The name with that head, of whatever may lie somewhere: a frame says which classes it takes. */
export function nameAt({ lookup }: Scene, head: number): EntityMention | undefined {
  const mention = lookup.entity(head);
  const isThing = mention?.level === 'name' && mention.type !== 'Person' && mention.type !== DEMONYM;
  return isThing ? mention : undefined;
}

/** Whether the name with that head is one of a place. */
export function isPlaceName(scene: Scene, head: number): boolean {
  const name = nameAt(scene, head);
  return name !== undefined && scene.ontology.isA(name.type, 'Place');
}

/** The name of a place that begins at a token. */
export function placeAt(scene: Scene, start: number): EntityMention | undefined {
  const name = nameAt(scene, scene.lookup.headAt(start));
  return name?.span.start === start && scene.ontology.isA(name.type, 'Place') ? name : undefined;
}

/** The place that a phrase names behind its preposition: "Iraq", "northern Iraq", "Iraq's Anbar province", "the state of Utah". */
export function landBehind(scene: Scene, start: number): EntityMention | undefined {
  let first = start;
  while (first < scene.tree.tokens.length && isModifier(scene, first)) first++;
  const place = placeAt(scene, first);
  if (place === undefined) return isDescription(scene, first) ? landBehind(scene, first + 2) : undefined;
  const isOwner = CLITICS.has(scene.tree.tokens[place.span.end]?.form ?? '');
  return (isOwner ? landBehind(scene, place.span.end + 1) : undefined) ?? place;
}

const CLITICS = new Set(["'s", '’s', "'", '’']);

/** "the", "western", "Iraqi", "U.S." before "state". */
function isModifier(scene: Scene, at: number): boolean {
  const { upos } = scene.tree.tokens[at]!;
  const name = scene.lookup.entity(at);
  if (name?.level === 'name') return name.type === DEMONYM;
  return upos === 'DET' || (upos === 'ADJ' && placeAt(scene, at) === undefined);
}

/** "town of", "state of", "outskirts of". */
function isDescription({ tree, lookup, ontology }: Scene, at: number): boolean {
  const noun = lookup.entity(at);
  const isPlace = noun?.level === 'nominal' && (ontology.isA(noun.type, 'Place') || isPart(lemmaOf(tree, at)));
  return isPlace && tree.tokens[at + 1] !== undefined && formOf(tree, at + 1) === 'of';
}

/** "the northern edge of", "the outskirts of": a part that one is on rather than in. */
export function isPartOfPlace(scene: Scene, start: number): boolean {
  const { tokens } = scene.tree;
  let noun = start;
  while (noun < tokens.length && isModifier(scene, noun)) noun++;
  return noun < tokens.length && isPart(lemmaOf(scene.tree, noun)) && isDescription(scene, noun);
}
