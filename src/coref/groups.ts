/** Groups whose members the text names: "the two leaders", "both companies", "they" after "A and B". */
import type { EntityMention } from '../model/mention.js';
import { relationOf } from '../model/tree.js';
import { isOrganization } from './classes.js';
import { isDefinite } from './definite.js';
import { canBeGathered, canBeMember, headLemma, isOpposite } from './group-members.js';
import type { Speech } from './quotes.js';
import { headToken, modifiersOf, type Scene, tokensOf } from './scene.js';

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  '2': 2,
  '3': 3,
  '4': 4,
};
const PAIRS: ReadonlySet<string> = new Set(['couple', 'pair', 'duo']);
const TRIOS: ReadonlySet<string> = new Set(['trio']);
const WINDOW = 3;

/** The members of a plural description, as indices of mentions; `undefined` where the text does not tell them. */
export function membersOfDescription(scene: Scene, speech: Speech, index: number): number[] | undefined {
  const mention = scene.mentions[index]!;
  const told = namedByTree(scene, index);
  if (told) return told;
  const count = countOf(scene, mention);
  if (count === undefined || mention.span.end > mention.head + 1) return undefined;
  const isMember = (at: number) => canBeMember(scene, mention, at);
  const isGathered = canBeGathered(scene, speech, mention);
  return coordinationBefore(scene, index, count, isMember) ?? lastBefore(scene, index, count, isGathered);
}

/** "The winners were Roe and Ek", "the brothers, Jan and Ole Ek": names that a predicate or an apposition coordinates. */
function namedByTree(scene: Scene, index: number): number[] | undefined {
  const { number, span, head } = scene.mentions[index]!;
  if (number !== 'plural') return undefined;
  const first =
    appositionOf(scene, index) ??
    (headToken(scene, scene.mentions[index]!).deprel === 'nsubj' ? predicateOf(scene, span.sentence, head) : undefined);
  const names = first === undefined ? [] : conjunctsOf(scene, first);
  const areNames = names.every(
    (at) => scene.mentions[at]!.level === 'name' && canBeMember(scene, scene.mentions[index]!, at),
  );
  return names.length > 1 && areNames && areDistinct(scene, names) ? names : undefined;
}

function appositionOf(scene: Scene, index: number): number | undefined {
  const { span, head } = scene.mentions[index]!;
  const tokens = tokensOf(scene, scene.mentions[index]!);
  const child = scene.children[span.sentence]![head]!.find((at) => at > head && tokens[at]!.deprel === 'appos');
  return child === undefined ? undefined : scene.at(span.sentence, child);
}

/** The noun that a subject is said to be. */
function predicateOf(scene: Scene, sentence: number, subject: number): number | undefined {
  const { tokens } = scene.document.sentences[sentence]!;
  const predicate = tokens[subject]!.head;
  const isCopular = scene.children[sentence]![predicate]!.some((at) => tokens[at]!.deprel === 'cop');
  return isCopular ? scene.at(sentence, predicate) : undefined;
}

/** "they" for the last coordination of people or bodies before it. */
export function membersOfPronoun(scene: Scene, index: number): number[] | undefined {
  const isMember = (at: number) => {
    const { type, isNamed } = scene.drafts.profileOf(at);
    return (
      isNamed &&
      scene.mentions[at]!.level !== 'pronoun' &&
      (type === 'Person' || isOrganization(type) || type === 'Country')
    );
  };
  return coordinationBefore(scene, index, undefined, isMember, 1);
}

/** How many members the words promise: "the two leaders", "both sides", "the couple". */
function countOf(scene: Scene, mention: EntityMention): number | undefined {
  const lemma = headLemma(scene, mention);
  if (determiner(scene, mention) === 'neither') return 2;
  if (!isDefinite(scene, mention)) return undefined;
  if (PAIRS.has(lemma)) return 2;
  if (TRIOS.has(lemma)) return 3;
  if (mention.number !== 'plural') return undefined;
  const told = [...modifiersOf(scene, mention), determiner(scene, mention), lemma].map((word) => NUMBERS[word]);
  return told.find((count) => count !== undefined) ?? (isOpposite(lemma) ? 2 : undefined);
}

function determiner(scene: Scene, mention: EntityMention): string {
  const tokens = tokensOf(scene, mention);
  const child = scene.children[mention.span.sentence]![mention.head]!.find((at) => relationOf(tokens[at]!) === 'det');
  return child === undefined ? '' : tokens[child]!.form.toLowerCase();
}

/** The nearest coordination before whose conjuncts are all members. */
function coordinationBefore(
  scene: Scene,
  index: number,
  count: number | undefined,
  isMember: (at: number) => boolean,
  window = WINDOW,
): number[] | undefined {
  const { sentence } = scene.mentions[index]!.span;
  for (let at = index - 1; at >= 0 && sentence - scene.mentions[at]!.span.sentence <= window; at--) {
    const conjuncts = conjunctsOf(scene, at).filter((conjunct) => conjunct < index);
    const isGroup = conjuncts.length > 1 && (count === undefined || conjuncts.length === count);
    if (isGroup && conjuncts.every(isMember) && areDistinct(scene, conjuncts)) return conjuncts;
  }
  return undefined;
}

/** The mention and its conjuncts, if it is the first of them; a title stands for the name behind it. */
function conjunctsOf(scene: Scene, at: number): number[] {
  const { span, head } = scene.mentions[at]!;
  const tokens = scene.document.sentences[span.sentence]!.tokens;
  const below = scene.children[span.sentence]![head]!.filter((child) => relationOf(tokens[child]!) === 'conj');
  return [at, ...below]
    .map((child, place) => (place === 0 ? at : scene.at(span.sentence, child)))
    .flatMap((index) => titled(scene, index));
}

/** "Roe and [minister Ek]": where the parser made the title the head, the name hangs on it. */
function titled(scene: Scene, index: number | undefined): number[] {
  if (index === undefined) return [];
  const { type, span, head } = scene.mentions[index]!;
  if (type !== 'Position') return [index];
  const name = scene
    .inSentence(span.sentence)
    .find((other) => headToken(scene, scene.mentions[other]!).head === head && scene.mentions[other]!.title);
  return name === undefined ? [] : [name];
}

/** The last different members, if they are exactly as many in the window as the words promise. */
function lastBefore(
  scene: Scene,
  index: number,
  count: number,
  isMember: (at: number) => boolean,
): number[] | undefined {
  const { sentence } = scene.mentions[index]!.span;
  const found = new Map<number, number>();
  for (let at = index - 1; at >= 0 && sentence - scene.mentions[at]!.span.sentence <= WINDOW; at--) {
    if (found.size >= count && scene.mentions[at]!.span.sentence < sentence) break;
    if (isMember(at) && !found.has(scene.drafts.rootOf(at))) found.set(scene.drafts.rootOf(at), at);
  }
  return found.size === count ? [...found.values()].reverse() : undefined;
}

function areDistinct(scene: Scene, indices: readonly number[]): boolean {
  return new Set(indices.map((index) => scene.drafts.rootOf(index))).size === indices.length;
}
