/** "In a speech to parliament, the minister said": whom a speech is made to is whom the saying addresses. */
import { prepositionOf } from './argument.js';
import type { RoleCandidate } from './candidate.js';
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';
import { nameInside } from './naming.js';
import { dependentsBy, lemmaOf } from './tree.js';

/** `foundBy` of what this file finds. */
export const AUDIENCE_RULE = 'rule:audience';

/** Candidates for the addressee of a saying. */
export function audienceOf(scene: Scene, type: string, head: number): RoleCandidate[] {
  const { tree, ontology } = scene;
  if (!ontology.isA(type, 'Say') || ontology.role(type, 'addressee') === undefined) return [];
  const speeches = dependentsBy(tree, head, 'obl').filter(
    (noun) => SPEECHES.has(lemmaOf(tree, noun)) && ['in', 'during'].includes(prepositionOf(tree, noun) ?? ''),
  );
  const audience = speeches
    .flatMap((noun) => dependentsBy(tree, noun, 'nmod'))
    .filter((noun) => prepositionOf(tree, noun) === 'to');
  return audience
    .flatMap((noun) => withConjuncts(tree, noun))
    .map((noun) => ({ role: 'addressee', filler: nameInside(scene, noun), pattern: AUDIENCE_RULE }));
}

/** Not letters (to the editor) or statements (to the press, on the web), of which every other is annotated otherwise. */
const SPEECHES: ReadonlySet<string> = new Set(
  'speech remark comment address testimony email e-mail lecture'.split(' '),
);
