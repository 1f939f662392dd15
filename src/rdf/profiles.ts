/**
 * The two ways to say a claim, lossless into each other: RDF 1.1 (`c rdf:subject s ; rdf:predicate p ; rdf:object o`) and RDF 1.2
 * (`c rdf:reifies <<( s p o )>>`).
 */
import { DataFactory, type Quad, type Term } from 'n3';
import { groupBy } from '../graph/order.js';
import { TriplewireError } from '../model/errors.js';
import { vocabularyTerm } from './vocabulary.js';
import type { Profile } from './writing.js';

const [SUBJECT, PREDICATE, OBJECT] = (['rdf:subject', 'rdf:predicate', 'rdf:object'] as const).map(
  (name) => vocabularyTerm(name).value,
);
const TYPE = vocabularyTerm('rdf:type');
const STATEMENT = vocabularyTerm('rdf:Statement');
const REIFIES = vocabularyTerm('rdf:reifies');

/** The quads in one profile; all quads about one node must be among them. Throws `many-reified` where RDF 1.1 cannot follow. */
export function inProfile(quads: readonly Quad[], profile: Profile): readonly Quad[] {
  if (profile === '1.1' && !quads.some(isReifying)) return quads;
  const nodes = groupBy(quads, ({ subject, graph }) => `${subject.termType} ${subject.value} ${graph.value}`);
  const convert = profile === '1.1' ? reified : reifying;
  return [...nodes.values()].flatMap(convert);
}

/** One node of RDF 1.1 as a reifier. `rdf:Statement` is left out where it is the only class: that every reifier is one says RDF 1.1 alone. */
function reifying(quads: readonly Quad[]): readonly Quad[] {
  const part = (property: string | undefined) => quads.filter(({ predicate }) => predicate.value === property);
  const parts = [SUBJECT, PREDICATE, OBJECT].map(part);
  if (parts.some((found) => found.length !== 1)) return quads;
  const [subject, predicate, object] = parts.map(([quad]) => quad!.object) as [Term, Term, Term];
  const triple = DataFactory.quad(subject as Quad['subject'], predicate as Quad['predicate'], object as Quad['object']);
  const isOnlyStatement = quads.filter(isTyping).every(isStatementTyping);
  const kept = quads.filter((quad) => !parts.flat().includes(quad) && !(isOnlyStatement && isStatementTyping(quad)));
  const [{ subject: node, graph }] = quads as [Quad];
  return [DataFactory.quad(node, REIFIES, triple as unknown as Quad['object'], graph), ...kept];
}

/** One reifier as a node of RDF 1.1. */
function reified(quads: readonly Quad[]): readonly Quad[] {
  const [reification, second] = quads.filter(isReifying);
  if (!reification) return quads;
  const { subject: node, graph } = reification;
  if (second) throw new TriplewireError('many-reified', `${node.value} reifies two triples, which RDF 1.1 cannot say`);
  const triple = reification.object as unknown as Quad;
  const say = (property: string, value: Quad['object']) =>
    DataFactory.quad(node, DataFactory.namedNode(property), value, graph);
  return [
    ...(quads.some(isTyping) ? [] : [DataFactory.quad(node, TYPE, STATEMENT, graph)]),
    say(SUBJECT!, triple.subject as Quad['object']),
    say(PREDICATE!, triple.predicate as Quad['object']),
    say(OBJECT!, triple.object),
    ...quads.filter((quad) => quad !== reification),
  ];
}

function isReifying({ predicate }: Quad): boolean {
  return predicate.value === REIFIES.value;
}

function isTyping({ predicate }: Quad): boolean {
  return predicate.value === TYPE.value;
}

function isStatementTyping(quad: Quad): boolean {
  return isTyping(quad) && quad.object.value === STATEMENT.value;
}
