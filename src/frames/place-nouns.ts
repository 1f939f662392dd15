/** Common nouns that describe a place by the land it lies in: "the Iraqi town of Qaim", "Lima, Peru's capital", "Soma, a town in Turkey". */
import { DEMONYM } from '../ontology/ontology.js';
import { prepositionOf } from './argument.js';
import { bearersOf } from './bearer.js';
import type { Scene } from './classes.js';
import { isPlaceName, landBehind, placeAt } from './place-names.js';
import { dependentsBy, formOf, lemmaOf } from './tree.js';

/** A place and the lands that a noun gives it; undefined where the noun names none. */
export interface DescribedPlace {
  readonly inner: number;
  readonly outers: readonly number[];
}

/** What the noun with that head says, where it is one of a place. */
export function describedPlace(scene: Scene, noun: number): DescribedPlace | undefined {
  const { lookup, ontology } = scene;
  const mention = lookup.entity(noun);
  if (mention?.level !== 'nominal' || !ontology.isA(mention.type, 'Place')) return undefined;
  const named = namedPart(scene, noun);
  if (named) return named;
  const isDivision = DIVISIONS.has(lemmaOf(scene.tree, noun));
  const apposed = isDivision ? apposedName(scene, noun) : undefined;
  const inner = apposed ?? nameBehindOf(scene, noun) ?? apposedName(scene, noun);
  if (inner === undefined) return undefined;
  const outers = [...landsBefore(scene, noun), ...landsAfter(scene, noun)].filter((outer) => outer !== inner);
  if (outers.length > 0) return { inner, outers };
  return { inner, outers: isCapital(scene, noun) ? landOfCapital(scene, noun) : topicOf(scene, noun) };
}

/** "the Sorel area of Leeds": the part goes by the name before it, and lies in what the of-phrase names; "the London district of Soho" is Soho. */
function namedPart(scene: Scene, noun: number): DescribedPlace | undefined {
  const { tree, lookup } = scene;
  if (!AREAS.has(lemmaOf(tree, noun))) return undefined;
  const [whole] = phrasesOf(scene, noun).filter((index) => isPlaceName(scene, index));
  const inner = dependentsBy(tree, noun, 'compound').find((index) => lookup.entity(index)?.span.end === noun);
  const isNamed = inner !== undefined && isPlaceName(scene, inner) && !WHOLES.has(lookup.entity(inner)!.type);
  return whole !== undefined && isNamed ? { inner, outers: [whole] } : undefined;
}

const AREAS = new Set(['area', 'section', 'sector', 'neighborhood', 'neighbourhood', 'quarter', 'suburb']);
const WHOLES = new Set(['City', 'Country']);

/** "the town of Qaim"; the capital of Peru is not Peru. */
function nameBehindOf(scene: Scene, noun: number): number | undefined {
  if (isCapital(scene, noun) && landsBefore(scene, noun).length === 0) return undefined;
  return phrasesOf(scene, noun).find((index) => isPlaceName(scene, index));
}

function phrasesOf({ tree }: Scene, noun: number): number[] {
  return dependentsBy(tree, noun, 'nmod').filter(
    (index) => prepositionOf(tree, index) === 'of' && dependentsBy(tree, index, 'case').includes(noun + 1),
  );
}

/** "Lima, the capital", "the capital, Lima", "Lima is the capital"; the name right before the comma, whatever the tree says. */
function apposedName(scene: Scene, noun: number): number | undefined {
  const { tree, lookup } = scene;
  const borne = bearersOf(tree, noun).find((index) => index !== noun && isPlaceName(scene, index));
  const start = lookup.entity(noun)!.span.start;
  const comma = tree.tokens[start - 1]?.upos === 'DET' ? start - 2 : start - 1;
  const before = tree.tokens[comma]?.form === ',' ? lookup.headAt(comma - 1) : -1;
  return before >= 0 && isPlaceName(scene, before) ? before : borne;
}

function isCapital({ tree }: Scene, noun: number): boolean {
  return [noun, ...dependentsBy(tree, noun, 'compound')].some((index) => lemmaOf(tree, index) === 'capital');
}

/** "Peru's president spoke in the capital, Lima": the one land that the sentence has named before, its own capital being meant. */
function landOfCapital(scene: Scene, noun: number): number[] {
  const { tree, lookup } = scene;
  const isLand = (index: number) =>
    LANDS.has(placeAt(scene, index)?.type ?? '') || lookup.entity(index)?.type === DEMONYM;
  const lands = tree.tokens.flatMap((_, index) => (index < noun && isLand(index) ? [lookup.headAt(index)] : []));
  return lands.length === 1 ? lands : [];
}

/** "the Iraqi town", "Iraq's port", "the Baghdad district", "the nation's capital": the land whose town it is. */
function landsBefore(scene: Scene, noun: number): number[] {
  const { tree, lookup } = scene;
  return dependentsBy(tree, noun, 'amod', 'compound', 'nmod:poss', 'nmod:desc').filter(
    (index) => index < noun && (isPlaceName(scene, index) || LANDS_OF_TOWNS.has(lookup.entity(index)?.type ?? '')),
  );
}

/** Classes of words without a name of their own that tell the land: "Iraqi", "the nation". */
const LANDS_OF_TOWNS = new Set([DEMONYM, 'Country']);

/** "the capital of Peru", "a town in Turkey", "a suburb of Leeds". */
function landsAfter(scene: Scene, noun: number): number[] {
  const preposition = scene.tree.tokens[noun + 1] === undefined ? '' : formOf(scene.tree, noun + 1);
  const isOf = preposition === 'of' && (isCapital(scene, noun) || DIVISIONS.has(lemmaOf(scene.tree, noun)));
  const isLand = preposition === 'in' || isOf;
  const land = isLand ? landBehind(scene, noun + 2) : undefined;
  return land ? [land.head] : [];
}

/** What is always of a larger place: with a name in apposition, the of-phrase tells which. */
const DIVISIONS = new Set(['suburb', 'neighborhood', 'neighbourhood', 'borough', 'quarter', 'district']);

/** "In northern Iraq, a bomb went off in the town of Qaim": the land that opens the sentence, where it names no other. */
function topicOf(scene: Scene, noun: number): number[] {
  const { tree } = scene;
  const topic = formOf(tree, 0) === 'in' ? landBehind(scene, 1) : undefined;
  if (topic === undefined || !LANDS.has(topic.type) || topic.span.end > noun) return [];
  const lands = tree.tokens.flatMap((_, at) => placeAt(scene, at) ?? []).filter(({ type }) => LANDS.has(type));
  return lands.length === 1 ? [topic.head] : [];
}

const LANDS = new Set(['Country', 'Region']);
