/** What a given name tells of its bearer. A hint only: a single word is more often a surname, which is not in the lists by right. */
import type { EntityMention } from '../model/mention.js';
import { FEMININE_GIVEN_NAMES, MASCULINE_GIVEN_NAMES } from './given-names-table.js';
import { FEMININE_WORLD_NAMES, MASCULINE_WORLD_NAMES } from './world-names-table.js';

const worldMen = words(MASCULINE_WORLD_NAMES);
const worldWomen = words(FEMININE_WORLD_NAMES);
const masculine = union(worldMen, words(MASCULINE_GIVEN_NAMES), worldWomen);
const feminine = union(worldWomen, words(FEMININE_GIVEN_NAMES), worldMen);

function words(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}

/** The names of both tables, but of the English one not those that the world gives to the other gender. */
function union(
  world: ReadonlySet<string>,
  english: ReadonlySet<string>,
  others: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...world, ...[...english].filter((name) => !others.has(name))]);
}

/** Gender of the first word of a name, where it is a given name of one gender alone. */
export function givenGender({ level, text }: EntityMention): 'masculine' | 'feminine' | undefined {
  if (level !== 'name') return undefined;
  const first = firstWord(text);
  if (masculine.has(first)) return 'masculine';
  return feminine.has(first) ? 'feminine' : undefined;
}

/** Longest ending that is looked at, and how many names must have it. */
const LONGEST_ENDING = 4;
const FEWEST = 8;
const endings = countEndings();

/** Women's share among the given names of the table, by ending. */
function countEndings(): ReadonlyMap<string, { women: number; all: number }> {
  const counts = new Map<string, { women: number; all: number }>();
  for (const [names, isWoman] of [
    [masculine, 0],
    [feminine, 1],
  ] as const) {
    for (const name of names) {
      for (let length = 1; length <= LONGEST_ENDING; length++) {
        const ending = name.slice(-length);
        const { women, all } = counts.get(ending) ?? { women: 0, all: 0 };
        counts.set(ending, { women: women + isWoman, all: all + 1 });
      }
    }
  }
  return counts;
}

/** What the ending of a name's first word hints at: from 1 (men's) to -1 (women's), as in the names of the table that end alike. */
export function endingGender({ level, type, text }: EntityMention): number {
  if (level !== 'name' || type !== 'Person') return 0;
  const first = firstWord(text);
  for (let length = LONGEST_ENDING; length > 0; length--) {
    const known = endings.get(first.slice(-length));
    if (first.length > length && known && known.all >= FEWEST) return 1 - (2 * known.women) / known.all;
  }
  return 0;
}

/** The first word in lower case, without accents. */
function firstWord(name: string): string {
  return name.split(' ', 1)[0]!.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}
