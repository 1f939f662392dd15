/** An invented gazetteer full of homonyms, and mentions of its things and of others that are called the same, with what is true of each. */
import { nameKey } from '../../src/model/name-key.js';
import type { Entity } from '../../src/model/statement.js';
import type { GazetteerEntry } from '../../src/resolve/gazetteer.js';
import type { Surroundings } from '../../src/resolve/link.js';
import { entity, entry } from './linking-world.js';

/** A mention, what stands around it, and the IRI that it means; none where the gazetteer does not have the thing. */
export interface KnownMention {
  readonly entity: Entity;
  readonly near: Surroundings;
  readonly means: string | undefined;
}

type Chance = () => number;

/** The same numbers in every run (mulberry32). */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  'ba',
  'do',
  'fen',
  'gar',
  'hol',
  'kir',
  'lum',
  'mor',
  'nes',
  'pol',
  'rin',
  'sta',
  'tov',
  'ven',
  'wick',
];
const CLASSES = ['City', 'Person', 'Company', 'Region', 'SportsTeam', 'GovernmentBody'];

const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)]!;

function word(chance: Chance): string {
  const text = [pick(SYLLABLES, chance), pick(SYLLABLES, chance), pick(SYLLABLES, chance)].join('');
  return text[0]!.toUpperCase() + text.slice(1);
}

/** So many things under a third as many names, of all classes, two of three with a country, half with an alias that another may have. */
export function inventedGazetteer(size: number, seed: number): GazetteerEntry[] {
  const chance = chanceFrom(seed);
  const names = Array.from({ length: Math.ceil(size / 3) }, () => word(chance));
  const countries = Array.from({ length: 20 }, () => word(chance));
  return Array.from({ length: size }, (_, index) =>
    entry(`thing-${index}`, pick(names, chance), {
      type: pick(CLASSES, chance),
      aliases: chance() < 0.5 ? [pick(names, chance)] : [],
      context: chance() < 0.67 ? [pick(countries, chance)] : [],
    }),
  );
}

/**
 * Mentions as texts have them: one in four is of a thing that the gazetteer lacks, under a name that it has; one in five goes by an alias,
 * one class in ten is another than the true one, the country is in the same fact, elsewhere in the document, or not told.
 */
export function knownMentions(entries: readonly GazetteerEntry[], count: number, seed: number): KnownMention[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => {
    const thing = pick(entries, chance);
    const isKnown = chance() >= 0.25;
    const name = chance() < 0.2 ? (thing.aliases[0] ?? thing.label) : thing.label;
    const type = chance() < 0.1 || !isKnown ? pick(CLASSES, chance) : thing.type!;
    const around = isKnown ? thing.context : pick(entries, chance).context;
    return { entity: entity(name, type), near: surroundings(around, chance()), means: isKnown ? thing.iri : undefined };
  });
}

function surroundings(context: readonly string[], place: number): Surroundings {
  const keys = new Set(context.map(nameKey));
  return {
    inFact: (key) => place < 0.4 && keys.has(key),
    inDocument: (key) => place < 0.8 && keys.has(key),
  };
}
