/** RDF terms: IRIs below one base, and literals in canonical form. */
import { DataFactory, type Literal, type NamedNode } from 'n3';
import { TriplewireError } from '../model/errors.js';
import { DEFAULT_BASE, instanceIri, NOT_IN_IRI, wellFormed } from './instance-iri.js';
import type { PrefixedName } from './namespaces.js';
import { decimalText } from './plain-terms.js';
import { remembered } from './remembered.js';
import { vocabularyTerm } from './vocabulary.js';

const ABSOLUTE =
  /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+\/(?:[^?#]*\/)?$|^[a-z][a-z0-9+.-]*:\/\/[^?#]+#$|^urn:[a-z0-9-]+:.*[:/]$/i;

/** Makes the IRIs of instances from ids such as `person/ann-lee-3f2a9c1e`. */
export type IriMaker = (id: string) => NamedNode;

/** IRIs below `base`, which must be absolute and end in `/`, `#` or, of a URN, `:`; throws `bad-base` otherwise. */
export function iriMaker(base: string = DEFAULT_BASE): IriMaker {
  if (!ABSOLUTE.test(base) || NOT_IN_IRI.test(base)) {
    throw new TriplewireError('bad-base', `“${base}” is no base for IRIs: give an absolute one that ends in / or #`);
  }
  return remembered((id) => DataFactory.namedNode(instanceIri(id, base)));
}

/** A plain string; what no UTF-8 can hold (half a surrogate pair) becomes U+FFFD. */
export function stringLiteral(text: string): Literal {
  return DataFactory.literal(wellFormed(text));
}

/** A literal with a datatype; the caller sees to it that the form is canonical. */
export function typedLiteral(text: string, datatype: PrefixedName): Literal {
  return DataFactory.literal(text, vocabularyTerm(datatype));
}

/** A share between 0 and 1. */
export function decimalLiteral(value: number): Literal {
  return typedLiteral(decimalText(value), 'xsd:decimal');
}
