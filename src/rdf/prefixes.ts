/** Short names of IRIs: `tw:met`, `person:ann-lee-3f2a9c1e`. */
import { NAMESPACES } from './namespaces.js';
import { remembered } from './remembered.js';

/** Families of nodes that are not entities. */
const FAMILIES = [
  'agent',
  'claim',
  'date',
  'document',
  'event',
  'evidence',
  'filler',
  'graph',
  'inference',
  'judgement',
  'link',
  'linking',
  'membership',
  'message',
  'relation',
  'run',
  'selector',
];
/** Local names that need no escaping in any Turtle parser; everything else is written as a whole IRI. */
const LOCAL_NAME = /^[A-Za-z\d](?:[\w.-]*[\w-])?$/;
const FAMILY = /^([a-z]+)\//;

/** The prefixes of one graph. */
export interface Prefixes {
  /** Prefix → namespace: the vocabularies, then one for each family of nodes below the base. */
  readonly all: ReadonlyMap<string, string>;
  /** The short name of an IRI, where it has one that every parser reads. */
  readonly shorten: (iri: string) => string | undefined;
  /** `person` for the IRI of `person/ann-lee-3f2a9c1e`. */
  readonly familyOf: (iri: string) => string | undefined;
}

/** The prefixes for a graph below a base. */
export function prefixesOf(
  { entities }: { readonly entities: readonly { readonly id: string }[] },
  base: string,
): Prefixes {
  const found = new Set([...entities.flatMap(({ id }) => FAMILY.exec(id)?.[1] ?? []), ...FAMILIES]);
  const families = new Set([...found].filter((family) => !(family in NAMESPACES)).sort());
  const own = [...families].map((family) => [family, `${base}${family}/`] as const);
  const familyOf = (iri: string) => (iri.startsWith(base) ? FAMILY.exec(iri.slice(base.length))?.[1] : undefined);
  const name = (iri: string) => {
    const family = familyOf(iri);
    if (family === undefined || !families.has(family)) return vocabularyName(iri);
    return named(family, iri.slice(base.length + family.length + 1));
  };
  const shorten = remembered(name);
  return { all: new Map([...Object.entries(NAMESPACES), ...own]), shorten, familyOf };
}

function vocabularyName(iri: string): string | undefined {
  const found = Object.entries(NAMESPACES).find(([, namespace]) => iri.startsWith(namespace));
  return found && named(found[0], iri.slice(found[1].length));
}

function named(prefix: string, name: string): string | undefined {
  return LOCAL_NAME.test(name) ? `${prefix}:${name}` : undefined;
}
