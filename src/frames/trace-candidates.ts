/** Candidates with what became of them: accepted, refused and why, fillers taken and left. */
import type { CandidateStatus, Filler, RelationMention } from '../model/mention.js';
import { FLOOR } from './calibration.js';
import type { EventCandidate, RelationCandidate } from './candidate.js';
import type { Scene } from './classes.js';
import { confidenceAt, eventThreshold, offeredRoles } from './events.js';
import type { WeighedRole } from './fillers.js';
import type { SentenceFacts } from './read-sentence.js';
import { relationConfidenceAt, relationThreshold, withFamily } from './relations.js';
import type { Settings } from './settings.js';

/** `faint`: too unsure to be kept; `outdone`: another type won the word; `joined`: told by another event; else the fact's status. */
export type Fate = CandidateStatus | 'faint' | 'outdone' | 'joined';

/** What network and pattern gave a candidate, and what it needed. */
interface Verdict {
  readonly type: string;
  readonly fate: Fate;
  readonly probability?: number;
  readonly pattern?: string;
  readonly confidence: number;
  readonly threshold: number;
}

export interface EventVerdict extends Verdict {
  readonly head: number;
  /** The type that won the word, where another did. */
  readonly winner?: string;
  /** Fillers offered, best role each; those below `roleThreshold` were left, but for an only subject or object. */
  readonly roles: readonly WeighedRole[];
  readonly roleThreshold: number;
}

export interface RelationVerdict extends Verdict {
  readonly subject: number;
  readonly object: number;
}

/** What became of the event candidates of a sentence, in its order. */
export function eventVerdicts(facts: SentenceFacts, settings: Settings): EventVerdict[] {
  return facts.candidates.map((candidate) => {
    const { head, type } = candidate;
    const confidence = confidenceAt(candidate, settings);
    const onHead = facts.events.filter((event) => event.head === head);
    const own = onHead.find((event) => event.type === type);
    const winner = own ? undefined : onHead[0]?.type;
    const offered = offeredRoles(facts.scene, candidate, settings);
    return {
      ...{ type, head, confidence, threshold: eventThreshold(settings, type), ...supportOf(candidate) },
      ...(winner === undefined ? {} : { winner }),
      fate: own?.status ?? fateOfLost(confidence, winner),
      roles: offered.filter(({ role }) => facts.scene.ontology.role(type, role) !== undefined),
      roleThreshold: settings.thresholds.global.roles,
    };
  });
}

function fateOfLost(confidence: number, winner: string | undefined): Fate {
  if (confidence < FLOOR) return 'faint';
  return winner === undefined ? 'joined' : 'outdone';
}

/** What became of the relation candidates of a sentence. */
export function relationVerdicts(facts: SentenceFacts, settings: Settings): RelationVerdict[] {
  const { scene, relationCandidates, relations } = facts;
  return relationCandidates.map((given) => {
    const candidate = withFamily(scene, given, relationCandidates);
    const { type, subject, object } = candidate;
    const confidence = relationConfidenceAt(scene, candidate, settings);
    const own = relations.find((relation) => isOf(scene, relation, candidate));
    const threshold = relationThreshold(settings, type);
    return {
      ...{ type, subject, object, confidence, threshold, ...supportOf(candidate) },
      fate: own?.status ?? fateOfLost(confidence, undefined),
    };
  });
}

function isOf(scene: Scene, relation: RelationMention, { type, subject, object }: RelationCandidate): boolean {
  return relation.type === type && fills(scene, relation.subject, subject) && fills(scene, relation.object, object);
}

/** Whether a filler stands for a head word: as its mention, or as words around it. */
function fills({ lookup }: Scene, filler: Filler, head: number): boolean {
  if (filler.kind === 'mention') return lookup.entity(head)?.id === filler.mention;
  return filler.span.start <= head && head < filler.span.end;
}

function supportOf({ probability, hit }: EventCandidate | RelationCandidate): Pick<Verdict, 'probability' | 'pattern'> {
  return { ...(probability === undefined ? {} : { probability }), ...(hit ? { pattern: hit.id } : {}) };
}
