/** Headlines that keep the name back: "Tavarian minister resigns", above "Tavaria's finance minister, Jane Roe, resigned". */
import type { EntityMention } from '../model/mention.js';
import { agreeInGender, isCalled } from './called.js';
import { determinerOf } from './definite.js';
import { isMainSubject } from './issuers.js';
import type { Scene } from './scene.js';

/** Joins the person whom a headline is about to the one by name whom the first sentence is about, if that one is called so there. */
export function joinHeadline(scene: Scene): void {
  const headline = scene.document.sentences.findIndex(({ kind }) => kind === 'headline');
  const lead = scene.document.sentences.findIndex(({ kind }) => kind === 'body');
  if (headline < 0 || lead < 0) return;
  const described = scene
    .inSentence(headline)
    .find((at) => isBare(scene, scene.mentions[at]!) && isMainSubject(scene, at));
  const named = scene.inSentence(lead).find((at) => isNamed(scene.mentions[at]!) && isMainSubject(scene, at));
  if (described === undefined || named === undefined || !isCalled(scene, named, scene.mentions[described]!)) return;
  if (agreeInGender(scene, described, named)) scene.drafts.join(described, named);
}

/** "Former minister": one person, as headlines have it, without article. */
function isBare(scene: Scene, mention: EntityMention): boolean {
  const isOne = mention.type === 'Person' && mention.level === 'nominal' && mention.number !== 'plural';
  return isOne && determinerOf(scene, mention) === undefined;
}

function isNamed({ type, level }: EntityMention): boolean {
  return type === 'Person' && level === 'name';
}
