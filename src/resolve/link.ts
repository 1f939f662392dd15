/** Which entries of a gazetteer an entity's name may mean, how well each fits, and whether one of them is it. */
import { keyWords, nameKey } from '../model/name-key.js';
import type { Entity, LinkCandidate, LinkVerdict } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Gazetteer, GazetteerEntry, NamedEntry } from './gazetteer.js';

/** How sure a link must be where the user says nothing: a label of a fitting class, or an alias with its context. */
export const LINK_THRESHOLD = 0.8;

/** Candidates whose scores lie closer than this are equally good. */
const MARGIN = 0.05;
/** More candidates than a person would look at are not kept. */
const MOST_CANDIDATES = 10;

const NAME = { labels: 1, aliasOfEntry: 0.9, aliasOfEntity: 0.85, aliases: 0.75 } as const;
const CLASS = { same: 1, unknown: 0.9, related: 0.8, different: 0 } as const;
const CONTEXT = { inFact: 1, inDocument: 0.95, unknown: 0.9, nowhere: 0.75 } as const;

/** Classes that say next to nothing. */
const BROAD: ReadonlySet<string> = new Set(['Entity', 'Agent']);

/** Where a name (by its key) is mentioned near an entity. */
export interface Surroundings {
  /** Whether what is called so stands beside the entity in a fact. */
  inFact(key: string): boolean;
  /** Whether a document that mentions the entity also mentions what is called so. */
  inDocument(key: string): boolean;
}

type Scored = Omit<LinkCandidate, 'verdict'>;

/** The candidates of one entity, the best first, each with its verdict; none for what has no name. */
export function linkCandidates(
  entity: Entity,
  near: Surroundings,
  gazetteer: Gazetteer,
  ontology: Ontology,
  threshold: number,
): LinkCandidate[] {
  const best = new Map<string, Scored>();
  for (const [matched, isLabel] of namesOf(entity)) {
    for (const named of gazetteer.named(nameKey(matched))) {
      const candidate = scored(entity, matched, nameScore(isLabel, named), named.entry, near, ontology);
      if (candidate.score > (best.get(candidate.iri)?.score ?? 0)) best.set(candidate.iri, candidate);
    }
  }
  const ordered = [...best.values()].sort((a, b) => b.score - a.score || (a.iri < b.iri ? -1 : 1));
  return judged(ordered, threshold).slice(0, MOST_CANDIDATES);
}

/** The label, and aliases that are no mere part of it: the Trump of Melania Trump is no name that could tell her from another. */
function namesOf({ label, aliases, level }: Entity): [name: string, isLabel: boolean][] {
  if (level !== 'name') return [];
  const words = new Set(keyWords(nameKey(label)));
  const others = aliases.filter((alias) => keyWords(nameKey(alias)).some((word) => !words.has(word)));
  return [[label, true], ...others.map((alias) => [alias, false] as [string, boolean])];
}

function nameScore(isLabel: boolean, named: NamedEntry): number {
  if (isLabel) return named.isLabel ? NAME.labels : NAME.aliasOfEntry;
  return named.isLabel ? NAME.aliasOfEntity : NAME.aliases;
}

function scored(
  { type }: Entity,
  matched: string,
  name: number,
  { iri, label, type: known, context }: GazetteerEntry,
  near: Surroundings,
  ontology: Ontology,
): Scored {
  const [classScore, contextScore] = [scoreOfClass(type, known, ontology), scoreOfContext(context, near)];
  const score = Math.round(name * classScore * contextScore * 10_000) / 10_000;
  return { iri, label, matched, nameScore: name, classScore, contextScore, score };
}

function scoreOfClass(type: string, known: string | undefined, ontology: Ontology): number {
  if (known === undefined) return CLASS.unknown;
  const isNarrower = ontology.isA(type, known) || ontology.isA(known, type);
  if (isNarrower) return BROAD.has(type) || BROAD.has(known) ? CLASS.unknown : CLASS.same;
  const kinds = [...ontology.classes.keys()].filter((kind) => !BROAD.has(kind));
  const isRelated = kinds.some((kind) => ontology.isA(type, kind) && ontology.isA(known, kind));
  return isRelated ? CLASS.related : CLASS.different;
}

function scoreOfContext(context: readonly string[], near: Surroundings): number {
  const keys = context.map(nameKey).filter((key) => key !== '');
  if (keys.length === 0) return CONTEXT.unknown;
  if (keys.some(near.inFact)) return CONTEXT.inFact;
  return keys.some(near.inDocument) ? CONTEXT.inDocument : CONTEXT.nowhere;
}

/** `ordered` has the best first. Scores are compared in whole ten-thousandths, in which no rounding hides. */
function judged(ordered: readonly Scored[], threshold: number): LinkCandidate[] {
  const [top, second] = ordered.map(({ score }) => units(score));
  const isNear = (score: number) => units(score) > top! - units(MARGIN);
  const isSure = top !== undefined && top >= units(threshold);
  const isAlone = second === undefined || second <= top! - units(MARGIN);
  const verdictOf = ({ score }: Scored, index: number): LinkVerdict => {
    if (isSure && isAlone && index === 0) return 'linked';
    if (isSure && !isAlone && isNear(score)) return 'ambiguous';
    return units(score) < units(threshold) ? 'belowThreshold' : 'outscored';
  };
  return ordered.map((candidate, index) => ({ ...candidate, verdict: verdictOf(candidate, index) }));
}

function units(share: number): number {
  return Math.round(share * 10_000);
}
