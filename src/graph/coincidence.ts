/** Roles of one fact are filled by different things, as the ontology says: who succeeds somebody is somebody else. */
import type { EntityMention, MentionLevel, Reading } from '../model/mention.js';
import type { Term } from '../model/statement.js';
import type { TextRange } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { resolveEntities } from '../resolve/entities.js';
import type { Telling } from './tellings.js';
import { rangeKey } from './terms.js';

/** The telling with every thing in one of the roles that may not coincide. */
export type CoincidenceCheck = (telling: Telling) => Telling;

type EntityTerm = Term & { readonly kind: 'entity' };

const LEVELS: readonly MentionLevel[] = ['name', 'nominal', 'pronoun'];
/** "shot himself", "accused each other": the text says that it is the same one. */
const REFLEXIVE = /^(?:\w+sel(?:f|ves)|each other|one another)$/i;

/**
 * A check for the facts of one reading. That two roles of a fact seem to have one filler is nearly always a slip of coreference, so the
 * mention that says least of who it is gives way: a pronoun to a name, of two alike the later one. What a person has judged to be one is no slip.
 */
export function coincidenceCheck(reading: Reading, ontology: Ontology): CoincidenceCheck {
  const entities = reading.mentions.filter((mention): mention is EntityMention => mention.kind === 'entity');
  const levels = new Map(entities.map(({ range, level }) => [rangeKey(range), LEVELS.indexOf(level)]));
  const rankOf = (range: TextRange) => levels.get(rangeKey(range)) ?? LEVELS.length;
  const isReflexive = ({ mentions }: EntityTerm) =>
    mentions.some(({ start, end }) => REFLEXIVE.test(reading.source.text.slice(start, end)));
  const areReadAsOne = readAsOne(reading);
  return (telling) => {
    const losers = clashesIn(telling, ontology).flatMap(([one, other]) => {
      const isSaid = [one, other].some(({ term }) => isReflexive(term)) || !areReadAsOne(one.term, other.term);
      return isSaid ? [] : [weaker(one, other, rankOf)];
    });
    return losers.length === 0 ? telling : without(telling, losers);
  };
}

/** Whether two things are one by the reading alone, before any judgement. It is seldom asked, so that nothing is prepared. */
function readAsOne(reading: Reading): (one: EntityTerm, other: EntityTerm) => boolean {
  let entities: ReturnType<typeof resolveEntities> | undefined;
  const idsOf = ({ mentions }: EntityTerm) => {
    entities ??= resolveEntities(reading);
    const wanted = new Set(mentions.map(rangeKey));
    const own = new Set(reading.mentions.filter(({ range }) => wanted.has(rangeKey(range))).map(({ id }) => id));
    const chains = reading.chains.filter((chain) => chain.mentions.some((id) => own.has(id)));
    return chains.map(({ id }) => entities!.get(id)?.id);
  };
  return (one, other) => {
    const known = idsOf(other);
    return idsOf(one).some((id) => known.includes(id));
  };
}

/** A thing in a role. */
interface Placed {
  readonly role: string;
  readonly term: EntityTerm;
}

function clashesIn({ type, roles }: Telling, ontology: Ontology): [Placed, Placed][] {
  const placed = Object.entries(roles).flatMap(([role, terms]) =>
    terms.flatMap((term) => (term.kind === 'entity' ? [{ role, term }] : [])),
  );
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => one.term.id === other.term.id && !ontology.mayCoincide(type, one.role, other.role))
      .map((other): [Placed, Placed] => [one, other]),
  );
}

function weaker(one: Placed, other: Placed, rankOf: (range: TextRange) => number): Placed {
  const rank = ({ term }: Placed) => Math.min(...term.mentions.map(rankOf));
  const start = ({ term }: Placed) => Math.min(...term.mentions.map((range) => range.start));
  const isOne = rank(one) - rank(other) || start(one) - start(other);
  return isOne > 0 ? one : other;
}

function without(telling: Telling, losers: readonly Placed[]): Telling {
  const isKept = (role: string, term: Term) => !losers.some((loser) => loser.role === role && loser.term === term);
  const roles = Object.entries(telling.roles).map(
    ([role, terms]) => [role, terms.filter((term) => isKept(role, term))] as const,
  );
  return { ...telling, roles: Object.fromEntries(roles.filter(([, terms]) => terms.length > 0)) };
}
