/** Of the times and places that are proposed for an event, those that it has. */
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';
import type { WeighedRole } from './fillers.js';

/** An event has one time; only a coordination ("in May and June") gives it more. */
export function oneTime({ tree }: Scene, times: readonly WeighedRole[]): WeighedRole[] {
  const best = [...times].sort((one, other) => other.confidence - one.confidence)[0];
  const coordinated = best ? withConjuncts(tree, best.filler) : [];
  return times.filter(({ filler }) => coordinated.includes(filler));
}

/** "in Iraq … in the city of Fallujah": the narrowest place says where; only a coordination tells more than one. */
export function onePlace(scene: Scene, places: readonly WeighedRole[]): WeighedRole[] {
  const best = [...places].sort(
    (one, other) => sizeOf(scene, one) - sizeOf(scene, other) || other.confidence - one.confidence,
  )[0];
  const sisters = best ? withConjuncts(scene.tree, best.filler) : [];
  const isBeside = ({ filler }: WeighedRole) =>
    sisters.includes(filler) || withConjuncts(scene.tree, filler).includes(best!.filler);
  return places.filter(isBeside);
}

/** How wide a place is: a building, a city, a region, a country. */
function sizeOf({ lookup, ontology }: Scene, { filler }: WeighedRole): number {
  const type = lookup.entity(filler)?.type ?? '';
  return ['City', 'Region', 'Country'].findIndex((size) => ontology.isA(type, size));
}
