/** IRIs of instances as text: ids below one base, with what no IRI may hold encoded. */

/** Where instances live unless `--base` says otherwise. */
export const DEFAULT_BASE = 'https://w3id.org/triplewire/id/';

/** Characters that no IRI may hold (RDF 1.1 Turtle, IRIREF). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
export const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\]/;
/** Besides: the escape itself, and what RFC 3987 keeps out (white space, controls, marks of direction, private use, no characters). */
const FORBIDDEN = new RegExp(
  `${NOT_IN_IRI.source}|%|[\\s\\p{Cc}\\p{Bidi_Control}\\p{Co}\\p{Noncharacter_Code_Point}]`,
  'gu',
);

/** Most ids need no look at each character's class. */
const PLAIN_ID = /^[\w./-]+$/;

/** The IRI of the instance with this id, such as `person/ann-lee-3f2a9c1e`; letters of all scripts are kept. */
export function instanceIri(id: string, base = DEFAULT_BASE): string {
  return base + (PLAIN_ID.test(id) ? id : escapeIri(id));
}

function escapeIri(text: string): string {
  return wellFormed(text).replace(FORBIDDEN, (character) => encodeURIComponent(character));
}

/** What no UTF-8 can hold (half a surrogate pair) becomes U+FFFD. */
export function wellFormed(text: string): string {
  return /[\uD800-\uDFFF]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;
}
