/** What determines a noun phrase. */
import type { EntityMention } from '../model/mention.js';
import { relationOf } from '../model/tree.js';
import { headToken, type Scene, tokensOf } from './scene.js';

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'such']);

/** Form of the determiner in lower case, if there is one. */
export function determinerOf(scene: Scene, mention: EntityMention): string | undefined {
  const tokens = tokensOf(scene, mention);
  const determiner = scene.children[mention.span.sentence]![mention.head]!.find(
    (child) => relationOf(tokens[child]!) === 'det',
  );
  return determiner === undefined ? undefined : tokens[determiner]!.form.toLowerCase();
}

/** "the firm", "this firm", "both firms", a capitalised office without article ("President"), and a body before whoever leads it ("a firm executive"). */
export function isDefinite(scene: Scene, mention: EntityMention): boolean {
  const determiner = determinerOf(scene, mention);
  if (determiner !== undefined) return DEFINITE.has(determiner);
  const { upos, deprel } = headToken(scene, mention);
  return (upos === 'PROPN' && mention.type === 'Person') || deprel === 'compound' || deprel === 'nmod:desc';
}

/** Index of the mention that possesses it: "his wife", "Acme's owner". */
export function possessorOf(scene: Scene, mention: EntityMention): number | undefined {
  const tokens = tokensOf(scene, mention);
  const owner = scene.children[mention.span.sentence]![mention.head]!.find(
    (child) => tokens[child]!.deprel === 'nmod:poss',
  );
  return owner === undefined ? undefined : scene.at(mention.span.sentence, owner);
}

/** "the group on fair trade", "the firm that owns it": not one that the text has just named. */
export function isPickedOut(scene: Scene, { span, head }: EntityMention): boolean {
  const { tokens } = scene.document.sentences[span.sentence]!;
  const behind = scene.children[span.sentence]![head]!.filter((child) => child > head);
  return behind.some(
    (child) => /^(?:nmod|acl(?::relcl)?)$/.test(tokens[child]!.deprel) && tokens[head + 1]!.form !== ',',
  );
}

/** Whether a determiner (lower-case) leaves open that there is any: "no company", "any town". */
export function isOfNone(determiner: string | undefined): boolean {
  return /^(?:no|any|every|each|n?either)$/.test(determiner ?? '');
}

/** "The minister and ten others": whether others stand beside it, so that what follows may tell of any. */
export function hasCompany(scene: Scene, { span, head }: EntityMention): boolean {
  const { tokens } = scene.document.sentences[span.sentence]!;
  return scene.children[span.sentence]![head]!.some((child) => tokens[child]!.deprel === 'conj');
}
