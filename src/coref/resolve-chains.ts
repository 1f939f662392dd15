/** Coreference inside one document: names first, then what the tree shows, then descriptions and pronouns in reading order. */
import type { ChainId, CoreferenceChain, Mention } from '../model/mention.js';
import type { Document } from '../model/text.js';
import { joinByTree } from './appositions.js';
import { resolveDescription } from './descriptions.js';
import { membersOfDescription, membersOfPronoun } from './groups.js';
import { labelOf, levelOf } from './labels.js';
import { joinOtherNames } from './other-names.js';
import { joinPersonNames } from './person-names.js';
import { FIRST_PERSON, resolvePronoun } from './pronouns.js';
import { findSpeech, type Speech } from './quotes.js';
import { openScene, type Scene } from './scene.js';

/** Chains of a document in the order of their first mentions; every entity mention is in exactly one. */
export function resolveChains(document: Document, mentions: readonly Mention[]): CoreferenceChain[] {
  const scene = openScene(document, mentions);
  joinByTree(scene);
  joinPersonNames(scene);
  joinOtherNames(scene);
  resolveInOrder(scene, findSpeech(scene));
  return chainsOf(scene);
}

/** Whoever speaks may be a pronoun himself ("I go," she said), so the first person comes last. */
function resolveInOrder(scene: Scene, speech: Speech): void {
  const isFirstPerson = (index: number) => FIRST_PERSON.test(scene.mentions[index]!.text);
  const order = [...scene.mentions.keys()];
  for (const index of order.filter((at) => !isFirstPerson(at))) settle(scene, speech, index);
  for (const index of order.filter(isFirstPerson)) settle(scene, speech, index);
}

function settle(scene: Scene, speech: Speech, index: number): void {
  if (isSettled(scene, index)) return;
  if (scene.mentions[index]!.level === 'pronoun') settlePronoun(scene, speech, index);
  else settleDescription(scene, index);
}

/** Names have their chain, and so has what the tree joined to something before. */
function isSettled(scene: Scene, index: number): boolean {
  const isFirst = scene.drafts.rootOf(index) === index;
  return !isFirst || (scene.mentions[index]!.type !== 'Position' && scene.drafts.profileOf(index).isNamed);
}

function settleDescription(scene: Scene, index: number): void {
  const members = membersOfDescription(scene, index);
  const antecedent = members ? undefined : resolveDescription(scene, index);
  if (members) scene.drafts.setMembers(index, members);
  if (antecedent !== undefined) scene.drafts.join(antecedent, index);
}

/** A plural pronoun means persons named side by side rather than something in the singular. */
function settlePronoun(scene: Scene, speech: Speech, index: number): void {
  const antecedent = resolvePronoun(scene, speech, index);
  const isLoose = antecedent === undefined || scene.mentions[antecedent]!.number !== 'plural';
  const members =
    isLoose && /^the(?:y|m|ir|irs|mselves)$/i.test(scene.mentions[index]!.text)
      ? membersOfPronoun(scene, index)
      : undefined;
  if (members) scene.drafts.setMembers(index, members);
  else if (antecedent !== undefined) scene.drafts.join(antecedent, index);
}

function chainsOf(scene: Scene): CoreferenceChain[] {
  const roots = scene.mentions.flatMap((_, index) => (scene.drafts.rootOf(index) === index ? [index] : []));
  return roots.map((root) => chainOf(scene, root));
}

function chainOf(scene: Scene, root: number): CoreferenceChain {
  const members = scene.drafts.membersOf(root).map((index) => scene.mentions[index]!);
  const group = scene.drafts.groupOf(root);
  return {
    id: chainId(scene, root),
    mentions: members.map((mention) => mention.id),
    label: labelOf(members),
    type: scene.drafts.profileOf(root).type,
    level: levelOf(members),
    ...(group ? { members: group.map((index) => chainId(scene, scene.drafts.rootOf(index))) } : {}),
  };
}

function chainId(scene: Scene, root: number): ChainId {
  return `c${scene.mentions[root]!.id}` as ChainId;
}
