/** "his country", "her nation": what the title of the person tells of it ("Swiss President Ole Ek"). */
import type { EntityMention } from '../model/mention.js';
import { possessorOf } from './definite.js';
import { headToken, type Scene, tokensOf } from './scene.js';

const LANDS: ReadonlySet<string> = new Set(['country', 'nation', 'homeland']);

/** Index of a mention of the country, a name or an adjective; `undefined` where the description is none or no title tells it. */
export function homelandOf(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  if (mention.number === 'plural' || !LANDS.has(headToken(scene, mention).lemma.toLowerCase())) return undefined;
  const owner = possessorOf(scene, mention);
  if (owner === undefined || scene.drafts.profileOf(owner).type !== 'Person') return undefined;
  for (const at of scene.drafts.membersOf(owner)) {
    const land = landBefore(scene, scene.mentions[at]!);
    if (land !== undefined) return land;
  }
  return undefined;
}

/** The country or the adjective of one that the title before a name begins with, or that hangs on a post in apposition to it. */
function landBefore(scene: Scene, person: EntityMention): number | undefined {
  const tokens = tokensOf(scene, person);
  const posts = scene.children[person.span.sentence]![person.head]!.filter(
    (child) => tokens[child]!.deprel === 'appos',
  );
  return scene.inSentence(person.span.sentence).find((at) => {
    const { type, span, text, head } = scene.mentions[at]!;
    if (type !== 'Demonym' && type !== 'Country') return false;
    const isInTitle = span.end <= person.span.start && person.title?.startsWith(text) === true;
    return (
      isInTitle ||
      (posts.includes(tokens[head]!.head) && scene.at(person.span.sentence, tokens[head]!.head) !== undefined)
    );
  });
}
