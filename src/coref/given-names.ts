/** What a given name tells of its bearer. A hint only: a single word is more often a surname, which is not in the lists by right. */
import type { EntityMention } from '../model/mention.js';
import { FEMININE_GIVEN_NAMES, MASCULINE_GIVEN_NAMES } from './given-names-table.js';

const masculine: ReadonlySet<string> = new Set(MASCULINE_GIVEN_NAMES.trim().split(/\s+/));
const feminine: ReadonlySet<string> = new Set(FEMININE_GIVEN_NAMES.trim().split(/\s+/));

/** Gender of the first word of a name, where it is a given name of one gender alone. */
export function givenGender({ level, text }: EntityMention): 'masculine' | 'feminine' | undefined {
  if (level !== 'name') return undefined;
  const first = text.split(' ', 1)[0]!.toLowerCase();
  if (masculine.has(first)) return 'masculine';
  return feminine.has(first) ? 'feminine' : undefined;
}
