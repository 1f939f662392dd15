/**
 * A candidate in the terms of `confidence.ts`: log-odds = max(logit + sum of `added`, sum of `floor`) + sum of `penalties`,
 * each term a weight by name. A weight of one pattern kind is the sum of what all kinds share and its own deviation.
 */
import * as weights from '../../../src/frames/calibration.js';
import type { EventCandidate, RelationCandidate, RoleCandidate } from '../../../src/frames/candidate.js';
import type { Fit } from '../../../src/frames/classes.js';
import { isBorne } from '../../../src/frames/confidence.js';

export interface Row {
  readonly kind: 'events' | 'relations' | 'roles';
  readonly right: boolean;
  /** Of the network's probability; undefined where it is silent. */
  readonly logit: number | undefined;
  readonly added: readonly string[];
  /** Undefined where no pattern matched. */
  readonly floor: readonly string[] | undefined;
  readonly penalties: readonly string[];
  /** What the product says at present. */
  readonly confidence: number;
}

export function eventRow(candidate: EventCandidate, consulted: boolean, right: boolean, confidence: number): Row {
  const { probability, hit } = candidate;
  const table = hit?.complete ? 'COMPLETE_EVENT' : 'PARTIAL_EVENT';
  const support = supportOf(table, hit?.on, probability, consulted);
  const isFaint = consulted && hit !== undefined && support.logit !== undefined;
  const least = isFaint ? [`${table}.faint`, `${table}.faint.${hit.on}`] : support.floor;
  const floor = also(least, consulted && hit?.complete === true && hit.isPhrase === true, 'PHRASE');
  return { kind: 'events', right, ...support, floor, penalties: hit ? [] : ['UNMATCHED.event'], confidence };
}

export function relationRow(
  candidate: RelationCandidate,
  fits: readonly Fit[],
  consulted: boolean,
  right: boolean,
  confidence: number,
): Row {
  const { type, probability, hit } = candidate;
  const support = supportOf('RELATION', hit?.on, probability, consulted);
  const isRare = consulted && !weights.FREQUENT_RELATIONS.has(type);
  const floor = also(also(support.floor, isRare, 'RARE_RELATION'), isRare && isBorne(candidate), 'BORNE');
  const penalties = [
    ...(hit ? [] : ['UNMATCHED.relation', `UNMATCHED.relation.${type}`]),
    ...(fits.includes('outOfRange') ? ['CLASS.relationOutOfRange'] : []),
  ];
  return { kind: 'relations', right, ...support, floor, penalties, confidence };
}

export function roleRow(role: RoleCandidate, fit: Fit, consulted: boolean, right: boolean, confidence: number): Row {
  const { probability, pattern, relation = '' } = role;
  const quantity = isSilent(probability) ? 'ROLE.silence' : 'ROLE.faint';
  const least = [quantity, ...(relation in weights.ROLE.silence ? [`${quantity}.${relation}`] : [])];
  return {
    kind: 'roles',
    right,
    logit: logitOf(probability, pattern !== undefined),
    added: pattern ? ['ROLE.agreement'] : [],
    floor: pattern ? (consulted ? least : ['ROLE.alone']) : undefined,
    penalties: [...(pattern ? [] : ['UNMATCHED.role']), ...penaltiesOf(fit, probability)],
    confidence,
  };
}

function penaltiesOf(fit: Fit, probability: number | undefined): string[] {
  if (fit !== 'outOfRange') return [];
  return [isSilent(probability) ? 'CLASS.outOfRange.pattern' : 'CLASS.outOfRange.network'];
}

function supportOf(table: string, on: string | undefined, probability: number | undefined, consulted: boolean) {
  const named = (quantity: string) => [`${table}.${quantity}`, `${table}.${quantity}.${on}`];
  return {
    logit: logitOf(probability, on !== undefined),
    added: on ? named('agreement') : [],
    floor: on ? named(consulted ? 'silence' : 'alone') : undefined,
  };
}

function also(names: readonly string[] | undefined, holds: boolean, name: string): readonly string[] | undefined {
  return names && holds ? [...names, name] : names;
}

function isSilent(probability: number | undefined): boolean {
  return probability === undefined || probability < weights.SILENT;
}

/** Cut at the ends as in `confidence.ts`; where a pattern matched, a faint opinion counts as silence. */
function logitOf(probability: number | undefined, isMatched: boolean): number | undefined {
  if (isMatched && isSilent(probability)) return undefined;
  const safe = Math.min(Math.max(probability ?? 0, 1e-4), 1 - 1e-4);
  return Math.log(safe / (1 - safe));
}
