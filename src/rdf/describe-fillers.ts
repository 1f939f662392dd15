/** What fills the roles of a fact, in which order, and where the text names it: nodes by SEM's pattern of `sem:Role`. */
import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { Fact, Term } from '../model/statement.js';
import type { TextRange } from '../model/text.js';
import { stringLiteral, typedLiteral } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, fillerIri, roleIri, type Writing } from './writing.js';

/** The fillers of all roles. The easy direct edges of the roles stand beside them. */
export function describeFillers(fact: Fact, writing: Writing): Quad[] {
  return Object.entries(fact.roles).flatMap(([role, terms]) =>
    terms.flatMap((term, index) => describeFiller(fact, role, term, index, writing)),
  );
}

/** IRIs of the fillers of a fact. */
export function fillerIris({ id, roles }: Fact, writing: Writing): NamedNode[] {
  return Object.entries(roles).flatMap(([role, terms]) => terms.map((_, index) => fillerIri(id, role, index, writing)));
}

function describeFiller(
  { id, type, document }: Fact,
  role: string,
  term: Term,
  index: number,
  writing: Writing,
): Quad[] {
  const [filler, context] = [fillerIri(id, role, index, writing), documentIri(document, writing)];
  return describe(filler, context, [
    ['rdf:type', vocabularyTerm('sem:Role')],
    ['sem:roleType', DataFactory.namedNode(roleIri(type, role, writing))],
    ['schema:position', indexLiteral(index)],
    ...fillerValues(term, document, writing),
  ]);
}

/** A thing or words stand in `rdf:value`; of a time, its value in ISO 8601, with the words beside it. */
function fillerValues(term: Term, document: string, writing: Writing) {
  if (term.kind === 'entity')
    return [
      ['rdf:value', writing.iri(term.id)],
      ['tw:textPosition', term.mentions.map((range) => positionLiteral(document, range, writing))],
    ] as const;
  const value = term.kind === 'text' ? term.text : term.value;
  return [
    ['rdf:value', value === undefined ? undefined : stringLiteral(value)],
    ['tw:timeWords', term.kind === 'time' ? stringLiteral(term.text) : undefined],
    ['tw:textPosition', positionLiteral(document, term.range, writing)],
  ] as const;
}

/** A range of a document as a fragment of plain text (RFC 5147), in code points: `char=12,20`. */
export function positionLiteral(document: string, { start, end }: TextRange, { sources }: Writing) {
  const { toCodePoint } = sources.get(document)!.offsets;
  return stringLiteral(`char=${toCodePoint(start)},${toCodePoint(end)}`);
}

/** A place in a sequence, from 0. */
export function indexLiteral(index: number) {
  return typedLiteral(String(index), 'xsd:integer');
}
