/** What lies where, between names: "Portland, Oregon", "Qaim in Iraq", "the Iraqi town of Qaim". */
import type { EntityMention } from '../model/mention.js';
import { type Argument, argument } from './argument.js';
import type { Scene } from './classes.js';
import { isPartOfPlace, landBehind, nameAt, placeAt } from './place-names.js';
import { describedPlace } from './place-nouns.js';
import { dependentsBy, formOf, isRelation } from './tree.js';

/** Around one head: each inner thing with the place around it; of "Hilo, Hawaii, United States" each in the next. */
export function placePairs(scene: Scene, head: number): Argument[][] {
  const thing = nameAt(scene, head);
  if (thing !== undefined) return outerPlaces(scene, thing).map((outer) => pair(head, outer));
  const described = describedPlace(scene, head);
  if (!described) return siteOf(scene, head).map((outer) => pair(head, outer));
  return described?.outers.map((outer) => pair(described.inner, outer)) ?? [];
}

function pair(inner: number, outer: number): Argument[] {
  return [argument('inner', inner), argument('outer', outer)];
}

/** "Portland, Oregon": a place before a larger one, whatever the parser makes of the two. */
export function addressPairs(scene: Scene, head: number): Argument[][] {
  const inner = nameAt(scene, head);
  const outer = inner && behindComma(scene, inner);
  return inner && outer && isLarger(outer, inner) ? [pair(head, outer.head)] : [];
}

function outerPlaces(scene: Scene, thing: EntityMention): number[] {
  const found = [apposed(scene, thing), behindPreposition(scene, thing)];
  return found.filter((outer) => outer !== undefined).map(({ head }) => head);
}

/** "Mitte, Berlin": of one size, or read as the other way round, so that the tree has to say what belongs to what. */
function apposed(scene: Scene, inner: EntityMention): EntityMention | undefined {
  const outer = behindComma(scene, inner);
  if (!outer || isLarger(outer, inner)) return undefined;
  return APPOSED.some((each) => isRelation(scene.tree, outer.head, each)) ? outer : undefined;
}

const APPOSED = ['appos', 'nmod:unmarked', 'list', 'flat'];

/** "Portland, Oregon": nothing but the comma between, and no list ("Ohio, Iowa and Utah"). */
function behindComma(scene: Scene, inner: EntityMention): EntityMention | undefined {
  const { tree } = scene;
  const comma = inner.span.end;
  const outer = tree.tokens[comma]?.form === ',' ? placeAt(scene, comma + 1) : undefined;
  return outer && placeAt(scene, inner.span.start) && !isListed(scene, inner, outer) ? outer : undefined;
}

/** Whether more places of one class stand before or behind: nobody writes "Ohio, Iowa" for a place in Iowa beside "and Utah". */
function isListed(scene: Scene, inner: EntityMention, outer: EntityMention): boolean {
  const { tree, lookup } = scene;
  const isJoint = (position: number) => [',', 'and', 'or'].includes(tree.tokens[position]?.form ?? '');
  const before = isJoint(inner.span.start - 1) ? lookup.entity(lookup.headAt(inner.span.start - 2)) : undefined;
  const behind = isJoint(outer.span.end) ? placeAt(scene, outer.span.end + 1) : undefined;
  return behind?.type === outer.type || (before?.type === inner.type && inner.type === outer.type);
}

/** "Qaim in the Iraqi province of Anbar", "the Expo at Hall Four"; of places the second is the larger, or a region too. */
function behindPreposition(scene: Scene, inner: EntityMention): EntityMention | undefined {
  const { tree } = scene;
  const end = behindBrackets(scene, inner.span.end);
  const at = tree.tokens[end]?.form === ',' ? end + 1 : end;
  const preposition = tree.tokens[at] === undefined ? '' : formOf(tree, at);
  const isTie = ['in', 'at'].includes(preposition) || (preposition === 'on' && isPartOfPlace(scene, at + 1));
  const outer = isTie ? landBehind(scene, at + 1) : undefined;
  if (outer === undefined || (preposition === 'at' && outer.type !== 'Facility')) return undefined;
  if (!placeAt(scene, inner.span.start)) return below(scene, inner, at, outer);
  const isRegion = inner.type === outer.type && inner.type === 'Region';
  return isLarger(outer, inner) || isRegion ? outer : undefined;
}

const SIZES = ['Facility', 'City', 'Region', 'Country'];

function isLarger(one: EntityMention, other: EntityMention): boolean {
  return SIZES.indexOf(one.type) > SIZES.indexOf(other.type);
}

/** What is no place lies where a phrase of its own says; a phrase of the verb says where the verb happens, and with it an event that has a name. */
function below(scene: Scene, inner: EntityMention, at: number, outer: EntityMention): EntityMention | undefined {
  const { tree } = scene;
  if (inner.level === 'name' && inner.type === 'Event') return outer;
  return dependentsBy(tree, inner.head, 'nmod').some((index) => dependentsBy(tree, index, 'case').includes(at))
    ? outer
    : undefined;
}

/** "a police station in Quetta", "the base at Kandal": a building without a name lies where the phrase right behind it says. */
function siteOf(scene: Scene, head: number): number[] {
  const { tree, lookup, ontology } = scene;
  const mention = lookup.entity(head);
  if (mention?.level !== 'nominal' || !ontology.isA(mention.type, 'Facility')) return [];
  const isPhrase = ['in', 'at'].includes(tree.tokens[head + 1]?.form ?? '');
  const outer = isPhrase ? landBehind(scene, head + 2) : undefined;
  return outer && below(scene, mention, head + 1, outer) ? [outer.head] : [];
}

/** "the World Expo (WE) in": an abbreviation may stand between. */
function behindBrackets({ tree }: Scene, at: number): number {
  if (tree.tokens[at]?.form !== '(') return at;
  const close = tree.tokens.findIndex(({ form }, index) => index > at && form === ')');
  return close > 0 && close - at <= 3 ? close + 1 : at;
}
