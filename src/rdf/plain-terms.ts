/** Terms and quads as plain records, for where the RDF library is too large to go. The writers take them as the library's own. */
import type { Literal, NamedNode, Quad } from 'n3';
import { wellFormed } from './instance-iri.js';
import { NAMESPACES, type PrefixedName } from './namespaces.js';

/** The node of an IRI. */
export function plainNode(iri: string): NamedNode {
  return { termType: 'NamedNode', value: iri } as NamedNode;
}

/** The node of a term of a vocabulary. */
export function plainTerm(name: PrefixedName): NamedNode {
  return plainNode(iriOf(name));
}

/** A literal, a string by default. */
export function plainLiteral(value: string, datatype: PrefixedName = 'xsd:string'): Literal {
  const type = plainTerm(datatype);
  return { termType: 'Literal', value: wellFormed(value), language: '', datatype: type } as unknown as Literal;
}

/** A share between 0 and 1. */
export function plainDecimal(value: number): Literal {
  return plainLiteral(decimalText(value), 'xsd:decimal');
}

/** At most four digits, always with a point: `0.9`, `1.0`. */
export function decimalText(value: number): string {
  const digits = value.toFixed(4).replace(/0+$/, '');
  return digits.endsWith('.') ? `${digits}0` : digits;
}

/** In the default graph. */
export function plainQuad(subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal): Quad {
  return { subject, predicate, object, graph: { termType: 'DefaultGraph', value: '' } } as unknown as Quad;
}

function iriOf(name: PrefixedName): string {
  const colon = name.indexOf(':');
  return NAMESPACES[name.slice(0, colon) as keyof typeof NAMESPACES] + name.slice(colon + 1);
}
