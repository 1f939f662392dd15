/** What the network leaves open about a relation, derived from the words around it: trigger, modality, whether it is over. */
import { markedModality } from '../frames/modality.js';
import { formerOf } from '../frames/position.js';
import { isClausal } from '../frames/relations.js';
import type { Modality } from '../model/text.js';
import { ancestorsOf } from '../model/tree.js';
import type { DecidedRelation } from './parse-decisions.js';
import type { ParseScene } from './parse-scene.js';

/** A relation as its words tell it; `trigger` is the head of the word that shows it, absent where none does. */
export interface ToldRelation extends DecidedRelation {
  readonly trigger?: number;
  readonly modality: Modality;
  readonly former?: true;
}

/** Relations that a title, an adjective or the mere order of the words shows, unless a verb tells of them. */
const WORDLESS: ReadonlySet<string> = new Set(['hasPosition', 'nationality', 'locatedIn']);

/** Derives what the words around a relation tell; `all` are the relations of its sentence. */
export function tell(scene: ParseScene, relation: DecidedRelation, all: readonly DecidedRelation[]): ToldRelation {
  const trigger = triggerOf(scene, relation, all);
  const anchor = trigger ?? relation.object;
  return {
    ...relation,
    ...(trigger === undefined ? {} : { trigger }),
    modality: modalityAt(scene, anchor),
    ...(formerOf(scene.tree, anchor) ? { former: true as const } : {}),
  };
}

/** The title of whoever leads or speaks for a body; else a word between both ends; else an end that is a common noun ("his wife"). */
function triggerOf(
  scene: ParseScene,
  { type, subject, object }: DecidedRelation,
  all: readonly DecidedRelation[],
): number | undefined {
  const between = wordsBetween(scene, subject, object);
  if (WORDLESS.has(type)) return between.find((word) => uposAt(scene, word) === 'VERB');
  const title = all.find((other) => other.type === 'hasPosition' && other.subject === subject)?.object;
  const ends = [subject, object].filter((end) => uposAt(scene, end) === 'NOUN' && !scene.view.nameAt.has(end));
  return TITLED.has(type) && title !== undefined ? title : (between[0] ?? ends[0]);
}

/** Relations of whoever holds an office: its title shows them. */
export const TITLED: ReadonlySet<string> = new Set(['headOf', 'spokespersonOf', 'worksFor']);

/** Nouns and verbs on the way through the tree from one word to the other, outside of names; both ends left out. */
function wordsBetween(scene: ParseScene, one: number, other: number): number[] {
  const { tokens } = scene.tree;
  const [up, down] = [one, other].map((end) => [end, ...ancestorsOf(tokens, end)]) as [number[], number[]];
  const top = up.find((word) => down.includes(word));
  if (top === undefined) return [];
  const way = [...up.slice(0, up.indexOf(top) + 1), ...down.slice(0, down.indexOf(top)).reverse()];
  return way.filter(
    (word) =>
      word !== one &&
      word !== other &&
      !scene.view.nameAt.has(word) &&
      /^(?:NOUN|PROPN|VERB|ADJ)$/.test(uposAt(scene, word)),
  );
}

function uposAt({ tree }: ParseScene, position: number): string {
  return tree.tokens[position]!.upos;
}

/** What a clause says stands as its words tell; a title is taken as told, but that of a president-elect lies ahead. */
function modalityAt({ tree }: ParseScene, anchor: number): Modality {
  if (/-(?:elect|designate)$/i.test(tree.tokens[anchor]!.form)) return 'planned';
  return (isClausal(tree, anchor) ? markedModality(tree, anchor) : undefined) ?? 'asserted';
}
