/** "North and South Korea": two names that share their last word, where the text tells of each by its own. */
import type { EntityMention } from '../model/mention.js';
import { type Scene, tokensOf } from './scene.js';

const SIDE = '((?:North|South|East|West)(?:ern)?)';
const BOTH = new RegExp(`^${SIDE} and ${SIDE} (\\p{Lu}.*)$`, 'u');
const ONE = new RegExp(`^${SIDE}$`);

/** Makes the name of both a group of the two, and the first half of it that stands as a name alone the one that is meant. */
export function joinSharedNouns(scene: Scene): void {
  for (const [index, mention] of scene.mentions.entries()) {
    if (mention.level !== 'name') continue;
    const both = BOTH.exec(mention.text);
    const half = ONE.test(mention.text) ? BOTH.exec(textFrom(scene, mention)) : null;
    if (both) gather(scene, index, [`${both[1]} ${both[3]}`, `${both[2]} ${both[3]}`]);
    else if (half) joinTo(scene, index, `${half[1]} ${half[3]}`);
  }
}

function gather(scene: Scene, index: number, names: readonly string[]): void {
  const members = names.flatMap((name) => named(scene, name) ?? []);
  if (members.length === names.length) scene.drafts.setMembers(index, members);
}

function joinTo(scene: Scene, index: number, name: string): void {
  const full = named(scene, name);
  if (full !== undefined) scene.drafts.join(full, index);
}

function named(scene: Scene, name: string): number | undefined {
  const at = scene.mentions.findIndex(({ level, text }) => level === 'name' && text === name);
  return at < 0 ? undefined : at;
}

/** The words from a name to the end of the next one, which begins behind the word after it. */
function textFrom(scene: Scene, mention: EntityMention): string {
  const { sentence, start, end } = mention.span;
  const next = scene.inSentence(sentence).find((at) => scene.mentions[at]!.span.start === end + 1);
  const words = next === undefined ? [] : tokensOf(scene, mention).slice(start, scene.mentions[next]!.span.end);
  return words.map(({ form }) => form).join(' ');
}
