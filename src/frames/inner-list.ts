/** "the ministers of Peru, Chile and Brazil": a list of lands inside a phrase, of which the parser joined one to the people. */
import { prepositionOf } from './argument.js';
import type { Scene } from './classes.js';
import { dependentsBy, governorOf, isRelation } from './tree.js';

/** Whether a land is joined to people of lands before it: theirs are more, and it takes no part itself. */
export function isOfInnerList({ tree, lookup, ontology }: Scene, filler: number): boolean {
  const isLand = (index: number) => lookup.entity(index)?.level === 'name' && lookup.entity(index)?.type === 'Country';
  const people = isRelation(tree, filler, 'conj') ? governorOf(tree, filler) : undefined;
  const mention = people === undefined ? undefined : lookup.entity(people);
  if (people === undefined || mention?.level !== 'nominal' || !isLand(filler)) return false;
  const lands = dependentsBy(tree, people, 'nmod').filter(
    (index) => index < filler && prepositionOf(tree, index) === 'of',
  );
  return ontology.isA(mention.type, 'Agent') && lands.some(isLand);
}
