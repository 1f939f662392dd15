/** Leads that keep a body's name back: "A rights group says … Halm Watch says …", "An Israeli newspaper reports … The Halm Post says". */
import { isTelling } from './called.js';
import { areCompatible, isOrganization } from './classes.js';
import { determinerOf, hasCompany } from './definite.js';
import type { Scene } from './scene.js';
import { isMainSubject } from './syntax.js';

/** Joins the body that tells something in a lead, without a name, to the one by name that the next sentence brings in and that goes on to tell. */
export function joinLeadBody(scene: Scene): void {
  const lead = scene.document.sentences.findIndex(({ kind }) => kind === 'body');
  const described = lead < 0 ? undefined : scene.inSentence(lead).find((at) => isBroughtIn(scene, at));
  if (described === undefined) return;
  const named = scene.inSentence(lead + 1).find((at) => isNewName(scene, at));
  if (named === undefined || !isMainSubject(scene, named) || hasCompany(scene, scene.mentions[named]!)) return;
  const [one, other] = [described, named].map((at) => scene.drafts.profileOf(at).type) as [string, string];
  if (areCompatible(one, other) && isTelling(scene, described) && isTelling(scene, named))
    scene.drafts.join(described, named);
}

/** "A rights group says". */
function isBroughtIn(scene: Scene, at: number): boolean {
  const mention = scene.mentions[at]!;
  const isOne = mention.level === 'nominal' && mention.number !== 'plural' && isOrganization(mention.type);
  const isNew = /^an?$/.test(determinerOf(scene, mention) ?? '') && !scene.drafts.profileOf(at).isNamed;
  return isOne && isNew && isMainSubject(scene, at);
}

function isNewName(scene: Scene, at: number): boolean {
  const { level, type, span } = scene.mentions[at]!;
  const { first } = scene.drafts.profileOf(at);
  return level === 'name' && isOrganization(type) && scene.mentions[first]!.span.sentence === span.sentence;
}
