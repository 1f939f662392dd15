/** Terms of the vocabularies that instance data use (ontology/README.md says what each node carries). */
import { DataFactory, type NamedNode } from 'n3';
import { NAMESPACES, type PrefixedName } from './namespaces.js';

/** Terms are few and come again and again. */
const known = new Map<PrefixedName, NamedNode>();

/** The IRI of a prefixed name. */
export function vocabularyTerm(name: PrefixedName): NamedNode {
  const term = known.get(name) ?? makeTerm(name);
  known.set(name, term);
  return term;
}

function makeTerm(name: PrefixedName): NamedNode {
  const colon = name.indexOf(':');
  const namespace = NAMESPACES[name.slice(0, colon) as keyof typeof NAMESPACES];
  return DataFactory.namedNode(namespace + name.slice(colon + 1));
}
