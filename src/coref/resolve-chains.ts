/** Coreference inside one document: names first, then what the tree shows, then descriptions and pronouns in reading order. */
import type { ChainId, CoreferenceChain, EntityMention, Mention } from '../model/mention.js';
import type { Document } from '../model/text.js';
import { type Antecedents, startAntecedents } from './antecedents.js';
import { joinByTree } from './appositions.js';
import { resolveDescription } from './descriptions.js';
import { ENGLISH } from './english.js';
import { membersOfDescription, membersOfPronoun } from './groups.js';
import { labelOf, levelOf } from './labels.js';
import { joinLead } from './lead.js';
import { joinLeadBody } from './lead-bodies.js';
import { joinOpening } from './opening.js';
import { joinOtherNames } from './other-names.js';
import type { PairScorer } from './pair-scorer.js';
import { childOf } from './parentage.js';
import { joinPersonNames } from './person-names.js';
import { grammaticalAntecedent } from './pronouns.js';
import { findSpeech, type Speech } from './quotes.js';
import { openScene, type Scene } from './scene.js';
import { joinSharedNouns } from './shared-nouns.js';
import { traitsOf } from './traits.js';

/** Chains of a document in the order of their first mentions; every entity mention is in exactly one. */
export function resolveChains(
  document: Document,
  mentions: readonly Mention[],
  scorer: PairScorer = ENGLISH,
): CoreferenceChain[] {
  const scene = openScene(document, mentions);
  joinByTree(scene);
  joinPersonNames(scene);
  joinOtherNames(scene);
  joinSharedNouns(scene);
  joinLead(scene);
  joinLeadBody(scene);
  joinOpening(scene);
  resolveInOrder(scene, scorer);
  return chainsOf(scene);
}

/** Names have their chain, and so has what the tree joined to something before; all others are settled in the order of the text. */
function resolveInOrder(scene: Scene, scorer: PairScorer): void {
  const speech = findSpeech(scene);
  const antecedents = startAntecedents(scene, traitsOf(scene, speech), scorer);
  const open = [...scene.mentions.keys()].filter((index) => !isSettled(scene, index));
  const isOpen = new Set(open);
  const children = new Map(open.flatMap((index) => subjectOf(scene, index)));
  for (const index of scene.mentions.keys()) {
    // Nobody takes up "the son of a baker" before it is joined to its subject, whom other sentences tell of.
    if (children.has(index)) continue;
    if (isOpen.has(index)) settle(scene, speech, antecedents, index);
    antecedents.pass(index);
  }
  for (const [child, subject] of children) scene.drafts.join(child, subject);
}

function subjectOf(scene: Scene, index: number): (readonly [number, number])[] {
  const subject = childOf(scene, index);
  return subject === undefined ? [] : [[index, subject]];
}

function isSettled(scene: Scene, index: number): boolean {
  if (scene.mentions[index]!.type === 'Position') return true;
  return scene.drafts.rootOf(index) !== index || scene.drafts.profileOf(index).isNamed;
}

function settle(scene: Scene, speech: Speech, antecedents: Antecedents, index: number): void {
  const mention = scene.mentions[index]!;
  const members = mention.level === 'nominal' ? membersOfDescription(scene, speech, index) : undefined;
  if (members) {
    scene.drafts.setMembers(index, members);
    return;
  }
  const antecedent = ruledAntecedent(scene, speech, index) ?? antecedents.choose(index);
  const pair = meansMany(scene, mention, antecedent) ? membersOfPronoun(scene, index) : undefined;
  if (pair) scene.drafts.setMembers(index, pair);
  else if (antecedent !== undefined) antecedents.join(antecedent, index);
}

/** What rules decide: grammar for pronouns, titles and class nouns for descriptions. The scorer has the rest. */
function ruledAntecedent(scene: Scene, speech: Speech, index: number): number | undefined {
  return scene.mentions[index]!.level === 'pronoun'
    ? grammaticalAntecedent(scene, speech, index)
    : resolveDescription(scene, index);
}

/** A plural pronoun means persons named side by side rather than something in the singular. */
function meansMany(scene: Scene, mention: EntityMention, antecedent: number | undefined): boolean {
  if (!/^the(?:y|m|ir|irs|mselves)$/i.test(mention.text)) return false;
  return antecedent === undefined || scene.mentions[antecedent]!.number !== 'plural';
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
