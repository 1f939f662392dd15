/** "A and B accused each other", "A and B blamed the other side": what each does is done to the other. */
import type { EventMention, Filler } from '../model/mention.js';
import type { Ontology } from '../ontology/ontology.js';
import { SILENT } from './calibration.js';
import type { EventCandidate } from './candidate.js';
import { dependentsBy, formOf, lemmaOf, type Tree } from './tree.js';

/** Accepted events, what several do to each other as one event for each of them (or as one, where a type lets both roles be one's). The graph makes one fact of them, with a claim for each. */
export function splitReciprocals(
  tree: Tree,
  ontology: Ontology,
  candidates: readonly EventCandidate[],
  events: readonly EventMention[],
): EventMention[] {
  return events.flatMap((event) => {
    const candidate = candidates.find(({ head, type }) => head === event.head && type === event.type);
    const role = candidate && event.status === 'accepted' ? returnedRole(tree, candidate) : undefined;
    const doer = ontology.events.get(event.type)?.projection?.subjectRole;
    return role === undefined || doer === undefined || role === doer ? [event] : returned(ontology, event, doer, role);
  });
}

/** The role that "each other" fills. */
function returnedRole(tree: Tree, { roles }: EventCandidate): string | undefined {
  const likely = roles.filter(({ probability, pattern }) => (probability ?? (pattern ? 1 : 0)) >= SILENT);
  const told = likely.filter(({ filler }) => isEachOther(tree, filler));
  return told.sort((one, other) => (other.probability ?? 1) - (one.probability ?? 1))[0]?.role;
}

/** One who does it to a whole is told no further: only several who are told apart can change places. */
function returned(ontology: Ontology, event: EventMention, doer: string, role: string): EventMention[] {
  const doers = event.roles[doer] ?? [];
  if (doers.length < 2) return [event];
  const between = (one: readonly Filler[], others: readonly Filler[]) => ({
    ...event,
    roles: { ...event.roles, [doer]: one, [role]: others },
  });
  if (ontology.mayCoincide(event.type, doer, role)) return [between(doers, doers)];
  return doers.map((one) =>
    between(
      [one],
      doers.filter((other) => other !== one),
    ),
  );
}

/** "each other", "one another", "the other side". */
function isEachOther(tree: Tree, head: number): boolean {
  const isWhole = dependentsBy(tree, head, 'fixed').some((word) => ['other', 'another'].includes(formOf(tree, word)));
  if (['each', 'one'].includes(formOf(tree, head))) return isWhole;
  const marks = dependentsBy(tree, head, 'amod').map((word) => formOf(tree, word));
  return SIDES.has(lemmaOf(tree, head)) && marks.some((word) => OPPOSITE.has(word));
}

const SIDES: ReadonlySet<string> = new Set(['side', 'party', 'camp']);
const OPPOSITE: ReadonlySet<string> = new Set(['other', 'opposite', 'opposing']);
