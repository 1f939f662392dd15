/** Names that a text gives late to whom it has only described: "the man, named as Jane Roe", "a woman has been identified by police as Jane Roe". */
import type { EntityMention } from '../model/mention.js';
import { relationOf } from '../model/tree.js';
import { headToken, type Scene, tokensOf } from './scene.js';

/** Index of the one person without a name whom the name is said to be the name of. */
export function identifiedOf(scene: Scene, mention: EntityMention): number | undefined {
  if (mention.level !== 'name' || mention.type !== 'Person') return undefined;
  const tokens = tokensOf(scene, mention);
  const top = topOfName(scene, mention);
  const verb = tokens[top]!.head;
  if (relationOf(tokens[top]!) !== 'obl' || !hasAs(scene, mention, top)) return undefined;
  if (!/^(?:name|identify)$/i.test(tokens[verb]?.lemma ?? '') || tokens[verb]!.xpos !== 'VBN') return undefined;
  if (isDenied(scene, mention, verb)) return undefined;
  const noun = tokens[verb]!.deprel === 'acl' ? tokens[verb]!.head : passiveSubject(scene, mention, verb);
  const described = noun === undefined ? undefined : scene.at(mention.span.sentence, noun);
  return described !== undefined && isOneUnnamed(scene.mentions[described]!) ? described : undefined;
}

/** "was wrongly identified as", "has not been named as". */
function isDenied(scene: Scene, mention: EntityMention, verb: number): boolean {
  const tokens = tokensOf(scene, mention);
  return scene.children[mention.span.sentence]![verb]!.some((child) => DENYING.test(tokens[child]!.form));
}

const DENYING = /^(?:not|n['’]t|never|wrongly|falsely|mistakenly|erroneously|incorrectly)$/i;

/** "as teacher Jane Roe" hangs on the noun where this is the head. */
function topOfName(scene: Scene, mention: EntityMention): number {
  const { deprel, head } = headToken(scene, mention);
  return deprel === 'appos' && head < mention.head ? head : mention.head;
}

function hasAs(scene: Scene, { span }: EntityMention, top: number): boolean {
  const tokens = scene.document.sentences[span.sentence]!.tokens;
  return scene.children[span.sentence]![top]!.some((child) => tokens[child]!.form.toLowerCase() === 'as');
}

function passiveSubject(scene: Scene, { span }: EntityMention, verb: number): number | undefined {
  const tokens = scene.document.sentences[span.sentence]!.tokens;
  return scene.children[span.sentence]![verb]!.find((child) => tokens[child]!.deprel === 'nsubj:pass');
}

function isOneUnnamed({ type, level, number }: EntityMention): boolean {
  return type === 'Person' && level === 'nominal' && number !== 'plural';
}
