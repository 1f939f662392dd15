/** "we" in the words of whoever speaks for a body: what the title or the apposition tells of it ("Veltra's chief executive, Jane Roe"). */
import type { EntityMention } from '../model/mention.js';
import { isOrganization } from './classes.js';
import { type Scene, tokensOf } from './scene.js';

/** Index of a mention of the body at which a person holds a post, by the person's chain; `undefined` where no mention of it tells one. */
export function bodyOf(scene: Scene, person: number): number | undefined {
  for (const at of scene.drafts.membersOf(person)) {
    const body = bodyBeside(scene, scene.mentions[at]!);
    if (body !== undefined) return body;
  }
  return undefined;
}

/** Right inside the title before the name, or hanging on a post that stands in apposition to it. */
function bodyBeside(scene: Scene, person: EntityMention): number | undefined {
  const tokens = tokensOf(scene, person);
  const { sentence, start } = person.span;
  const posts = scene.children[sentence]![person.head]!.filter((child) => tokens[child]!.deprel === 'appos');
  return scene.inSentence(sentence).find((at) => {
    const { type, span, text, head } = scene.mentions[at]!;
    if (!isOrganization(type)) return false;
    const isInTitle = span.end <= start && person.title?.includes(text) === true;
    return isInTitle || posts.some((post) => head !== post && tokens[head]!.head === post);
  });
}
