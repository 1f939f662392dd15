/** The times of facts by OWL-Time: a day or a moment is an instant, a month or a year an interval between two days. */
import type { NamedNode, Quad } from 'n3';
import type { Fact, KnowledgeGraph } from '../model/statement.js';
import { typedLiteral } from './terms.js';
import { boundsOf, isMoment, typedTime } from './timestamps.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, type Writing } from './writing.js';

/** IRIs of the times of a fact that have a value in the calendar. */
export function timeIris(fact: Fact, { iri }: Writing): NamedNode[] {
  return timesOf(fact).map((value) => iri(`date/${value}`));
}

/** Every time of the graph, and the days that it begins and ends with, once. */
export function describeTimes(graph: KnowledgeGraph, writing: Writing): Quad[] {
  const values = new Set(graph.facts.flatMap(timesOf));
  for (const value of values) for (const end of endsOf(value)) values.add(end);
  return [...values].sort().flatMap((value) => describeTime(value, writing));
}

function timesOf({ roles }: Fact): string[] {
  return (roles.time ?? []).flatMap((term) => {
    const value = term.kind === 'time' ? term.value : undefined;
    return value && typedTime(value) ? value : [];
  });
}

/** First and last day of what is longer than a day. */
function endsOf(value: string): string[] {
  const bounds = boundsOf([value])!;
  const [first, last] = [bounds.earliest.value, bounds.latest.value];
  return first === last ? [] : [first, last];
}

function describeTime(value: string, { iri }: Writing): Quad[] {
  const node = iri(`date/${value}`);
  const [first, last] = endsOf(value);
  if (first && last)
    return describe(node, undefined, [
      ['rdf:type', vocabularyTerm('time:ProperInterval')],
      ['time:hasBeginning', iri(`date/${first}`)],
      ['time:hasEnd', iri(`date/${last}`)],
    ]);
  return describe(node, undefined, [['rdf:type', vocabularyTerm('time:Instant')], instantPosition(value)]);
}

/** OWL-Time has no moments without time zone; of those the day is said. */
function instantPosition(value: string) {
  const literal = typedTime(value)!;
  const hasZone = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value);
  if (hasZone) return ['time:inXSDDateTimeStamp', typedLiteral(literal.value, 'xsd:dateTimeStamp')] as const;
  return ['time:inXSDDate', isMoment(value) ? typedTime(value.slice(0, 10)) : literal] as const;
}
