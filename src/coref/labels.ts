/** What a chain is called, and how well it is named. */
import type { EntityMention, MentionLevel } from '../model/mention.js';

/** The best level among the mentions: name before nominal before pronoun. */
export function levelOf(mentions: readonly EntityMention[]): MentionLevel {
  const levels = new Set(mentions.map((mention) => mention.level));
  if (levels.has('name')) return 'name';
  return levels.has('nominal') ? 'nominal' : 'pronoun';
}

/** The fullest name; without a name the first description; the first pronoun where there is nothing else. */
export function labelOf(mentions: readonly EntityMention[]): string {
  const level = levelOf(mentions);
  const best = mentions.filter((mention) => mention.level === level);
  return level === 'name' ? fullest(best.map((mention) => mention.text)) : best[0]!.text;
}

/** Most words, then most letters; of equals the first. An acronym never beats words. */
function fullest(names: readonly string[]): string {
  const words = (name: string) => name.split(/[\s-]+/).length;
  return [...names].sort((one, other) => words(other) - words(one) || other.length - one.length)[0]!;
}
