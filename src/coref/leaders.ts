/** "The Tavarian leader", "the former Tavarian dictator": who is head of that country by the title that the text has given before. */
import { landOfText } from '../model/demonyms.js';
import type { EntityMention } from '../model/mention.js';
import { isOver } from './called.js';
import { landBefore, landsInside } from './homeland.js';
import { headToken, type Scene, tokensOf } from './scene.js';

const LEADERS: ReadonlySet<string> = new Set('leader ruler monarch dictator strongman president'.split(' '));
/** Titles of heads of a country. */
const HEADS: ReadonlySet<string> = new Set(
  'president premier prime chancellor king queen emperor sultan emir leader ruler monarch dictator'.split(' '),
);
/** Words in a title that make it another's. */
const OTHERS =
  /^(?:vice|deputy|assistant|adviser|advisor|spokes\p{L}+|opposition|rebel|separatist|party|parliament\p{L}*|senate|union|military|guerrilla|candidate|bank)$/u;
/** What a head of a country may be called besides. */
const STATES =
  /^(?:the|former|late|ousted|deposed|toppled|exiled|new|incoming|outgoing|ailing|embattled|slain|hard-line|\d+-year-old|-|,|year|old|\d+)$/i;

/** Index of the last mention by name of the head of the country whose adjective stands before "leader"; `undefined` where there is none, or the words say more. */
export function leaderOf(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  if (!LEADERS.has(headToken(scene, mention).lemma.toLowerCase()) || mention.number === 'plural') return undefined;
  const land = landInside(scene, mention);
  if (land === undefined) return undefined;
  const last = scene.mentions.findLastIndex(
    (_, at) => at < index && isHeadOf(scene, at, land) && isSameOffice(scene, at, mention),
  );
  return last < 0 ? undefined : last;
}

/** Country of the only adjective of one in a description that says nothing more. */
function landInside(scene: Scene, mention: EntityMention): string | undefined {
  const { start, end } = mention.span;
  const [only, ...others] = landsInside(scene, mention);
  if (only === undefined || others.length > 0 || end > mention.head + 1) return undefined;
  const { span } = scene.mentions[only]!;
  const words = tokensOf(scene, mention).slice(start, mention.head);
  const isPlain = words.every(
    ({ form }, at) => (start + at >= span.start && start + at < span.end) || STATES.test(form),
  );
  return isPlain ? landOfText(scene.mentions[only]!.text) : undefined;
}

/** A person by name with the title of a head of a country. */
function isHead(scene: Scene, at: number): boolean {
  const { type, level } = scene.mentions[at]!;
  const titles = [...scene.drafts.profileOf(at).titles];
  const isTitled = titles.some((word) => HEADS.has(word)) && !titles.some((word) => OTHERS.test(word));
  return type === 'Person' && level === 'name' && isTitled;
}

function isHeadOf(scene: Scene, at: number, land: string): boolean {
  if (!isHead(scene, at)) return false;
  return scene.drafts.membersOf(at).some((member) => {
    const before = landBefore(scene, scene.mentions[member]!);
    return before !== undefined && landOfText(scene.mentions[before]!.text) === land;
  });
}

/** The former leader is not the present one, and where there is a prime minister, the president is another. */
function isSameOffice(scene: Scene, at: number, mention: EntityMention): boolean {
  const titles = [...scene.drafts.profileOf(at).titles];
  const words = tokensOf(scene, mention).slice(mention.span.start, mention.head);
  const isPresident = headToken(scene, mention).lemma.toLowerCase() === 'president';
  return isOver(words.map(({ form }) => form)) === isOver(titles) && (!isPresident || titles.includes('president'));
}
