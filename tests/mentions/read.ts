/** Hand-made parses to mentions, and ways to look at them. */
import { findMentions } from '../../src/mentions/find-mentions.js';
import type { EntityMention, Mention } from '../../src/model/mention.js';
import { type HandParse, handDocument } from '../support/parse.js';

export const name = (start: number, end: number, type: string, probability = 0.9) => ({
  start,
  end,
  type,
  probability,
});

export const read = (...parses: HandParse[]): Mention[] => findMentions(handDocument(parses, '2021-05-07'));
export const find = (mentions: readonly Mention[], text: string) => {
  const found = mentions.find((mention) => mention.text === text);
  if (!found)
    throw new Error(`no mention "${text}" among ${mentions.map((mention) => `"${mention.text}"`).join(', ')}`);
  return found as EntityMention;
};
export const texts = (mentions: readonly Mention[]) => mentions.map((mention) => mention.text);
