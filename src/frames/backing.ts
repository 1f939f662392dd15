/** "marched in support of the mayor": what a phrase says one does something for, and who does it. */
import { prepositionOf } from './argument.js';
import { surfaceSubject } from './subject.js';
import { dependentsBy, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';
import { isPassive } from './voice.js';

/** Who backs and who or what is backed, as head words. */
export interface Backing {
  readonly backers: readonly number[];
  readonly backed: readonly number[];
}

/** The two sides of "in support of", by the noun; undefined where the noun stands otherwise ("the support of the mayor" is the mayor's own). */
export function backingOf(tree: Tree, noun: number): Backing | undefined {
  if (lemmaOf(tree, noun) !== 'support' || prepositionOf(tree, noun) !== 'in') return undefined;
  const backed = dependentsBy(tree, noun, 'nmod').filter((index) => prepositionOf(tree, index) === 'of');
  const above = governorOf(tree, noun);
  return above === undefined || backed.length === 0 ? undefined : { backers: doersAt(tree, above), backed };
}

/** Who does what the phrase hangs on: the subject of a verb, of "air strikes in support of" who carries them out, else the noun itself. */
function doersAt(tree: Tree, above: number): number[] {
  if (tree.tokens[above]!.upos === 'VERB')
    return isPassive(tree, above) ? agentsOf(tree, above) : surfaceSubject(tree, above);
  const verb = isRelation(tree, above, 'obj') ? governorOf(tree, above) : undefined;
  return verb === undefined ? [above] : surfaceSubject(tree, verb);
}

function agentsOf(tree: Tree, verb: number): number[] {
  return dependentsBy(tree, verb, 'obl*').filter((index) => prepositionOf(tree, index) === 'by');
}
