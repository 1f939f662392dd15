/** Answers of queries as text for a person. */
import type { EntityRecord, NeighbourRecord, StatementRecord } from '../query/records.js';
import { clean, paint } from './output.js';

/** Label, class, aliases, id and what it is linked to, a line each. */
export function describeEntity({ id, type, label, level, aliases, sameAs }: EntityRecord): string {
  const others = aliases.filter((alias) => alias !== label).map(clean);
  return [
    `${paint('bold', clean(label))}  ${type} (${level})`,
    ...(others.length > 0 ? [`  also: ${others.join(', ')}`] : []),
    `  ${id}`,
    ...(sameAs === undefined ? [] : [`  same as: ${clean(sameAs)}`]),
  ].join('\n');
}

/** One neighbour a line, with its distance. */
export function describeNeighbours(neighbours: readonly NeighbourRecord[]): string {
  return neighbours
    .map(({ entity, distance }) => `${distance}  ${clean(entity.label)}  ${paint('dim', entity.type)}`)
    .join('\n');
}

/** A statement a paragraph: the triple, then each claim with its sentence. */
export function describeStatements(statements: readonly StatementRecord[]): string {
  return statements.map(describeStatement).join('\n');
}

function describeStatement({ subject, predicate, object, asserted, claims }: StatementRecord): string {
  const triple = `${clean(subject.label)} ${paint('cyan', predicate)} ${clean(object.text)}${asserted ? '' : paint('yellow', ' (not asserted)')}`;
  return [triple, ...claims.map((claim) => `  ${claim.modality}: “${clean(claim.sentence)}”`)].join('\n');
}
