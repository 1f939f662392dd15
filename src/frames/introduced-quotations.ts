/** Who speaks where no verb of saying does: "the minister defended the cut: '…'", "she described it as 'a war. It will last.'" */
import type { MentionId } from '../model/mention.js';
import type { Document, Sentence } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Scene } from './classes.js';
import { namesOf } from './coordination.js';
import type { MentionLookup } from './lookup.js';
import { nameInside } from './naming.js';
import type { Quotation } from './quotations.js';
import { surfaceSubject } from './subject.js';
import { dependentsBy, governorOf, growTree, type Tree } from './tree.js';
import { isPassive } from './voice.js';

/** Who does what the clause before a colon tells, or the clause in which a quotation of several sentences begins. */
export function clauseSpeakerOf(
  { source: { text }, sentences }: Document,
  lookups: readonly MentionLookup[],
  ontology: Ontology,
  quotation: Quotation,
): MentionId | undefined {
  const position = quotation.opens ? quotation.first - 1 : quotation.first;
  const sentence = sentences[position];
  const lookup = lookups[position];
  if (!sentence || !lookup || !isSpeech(sentences, quotation)) return undefined;
  const lead = leadOf(sentence, quotation);
  if (lead === 0 || !(endsInColon(sentence, lead) || isLong(quotation))) return undefined;
  const scene = { text, sentence: position, tree: growTree(sentence), lookup, ontology };
  const speakers = predicatesOf(scene.tree, lead).map((verb) => agentOf(scene, verb));
  return speakers.find((speaker) => speaker !== undefined);
}

/** Words before the opening mark. */
function leadOf({ tokens }: Sentence, { range }: Quotation): number {
  const words = tokens.filter((token) => token.range.end <= range.start);
  return words.findLastIndex(({ upos, form }) => upos !== 'PUNCT' || form === ':') + 1;
}

function endsInColon({ tokens }: Sentence, lead: number): boolean {
  return tokens[lead - 1]!.form === ':';
}

/** It begins inside a sentence and does not end there: no term or title does. */
function isLong({ first, last, opens }: Quotation): boolean {
  return !opens && last > first;
}

/** Whether somebody speaks there: a label, a term or a headline has no finite verb of its own, or is a word or two. */
export function isSpeech(sentences: readonly Sentence[], { first, last, range }: Quotation): boolean {
  const words = sentences
    .slice(first, last + 1)
    .flatMap(({ tokens }) =>
      tokens.filter((token) => range.start <= token.range.start && token.range.end <= range.end),
    );
  return words.length >= SHORTEST && words.some(({ xpos }) => FINITE.has(xpos));
}

const SHORTEST = 4;
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'VBD', 'MD']);

/** The verb right before the colon ("with Lee stating: …"), then the main verbs of the sentence, the last one first. */
function predicatesOf(tree: Tree, lead: number): number[] {
  const { tokens } = tree;
  const last = tokens.slice(0, lead).findLastIndex(({ upos }) => upos !== 'PUNCT');
  const root = tokens.findIndex((_, index) => governorOf(tree, index) === undefined);
  const main = [root, ...dependentsBy(tree, root, 'conj')].filter((index) => index < lead);
  return [last, ...main.toReversed()].filter((index) => tokens[index]?.upos === 'VERB' && !isPassive(tree, index));
}

/** The person or body that is the subject of a verb; a title that is followed by its name stands for the name. */
function agentOf(scene: Scene, verb: number): MentionId | undefined {
  const { tree, lookup, ontology } = scene;
  const names = surfaceSubject(tree, verb).flatMap((index) => namesOf(tree, lookup.headAt(index)));
  const subjects = names.flatMap((name) => lookup.entity(nameInside(scene, name)) ?? []);
  return subjects.find(({ type, text }) => ontology.isA(type, 'Agent') && !ANYBODY.has(text.toLowerCase()))?.id;
}

/** "We have a number of sayings: '…'": who writes quotes others. */
const ANYBODY: ReadonlySet<string> = new Set(['i', 'we', 'you']);
