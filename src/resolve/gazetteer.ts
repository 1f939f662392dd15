/** A user's own list of known things: what the linker compares names with. */
import { hashParts } from '../model/ids.js';
import { nameKey } from '../model/name-key.js';

/** Without what no IRI may hold (RDF 1.1 Turtle, IRIREF), and with a scheme before the colon. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is not to be there
const ABSOLUTE = /^([a-z][a-z0-9+.-]*):[^\u0000-\u0020<>"{}|^`\\]+$/i;
/** What names a thing: an address on the web, with its host, or a URN. Others run code (`javascript:`), carry data or name a file. */
const NAMING = /^(?:https?:\/\/[^/?#]+|urn:[a-z0-9][a-z0-9-]*:.)/i;

/** One known thing. */
export interface GazetteerEntry {
  readonly iri: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Class of the ontology; absent where the list does not say. */
  readonly type?: string;
  /** Names of what is mentioned beside it: its country, its organization. Empty where the list does not say. */
  readonly context: readonly string[];
}

/** An entry under one of its names. */
export interface NamedEntry {
  readonly entry: GazetteerEntry;
  readonly isLabel: boolean;
}

/** All entries, by name. */
export interface Gazetteer {
  /** Equal for equal entries in any order. */
  readonly hash: string;
  readonly size: number;
  /** Entries that have a name with this key (`nameKey`), each once; by label before by alias. */
  named(key: string): readonly NamedEntry[];
}

/** Why a text cannot be the IRI of a known thing, and how to mend it; `undefined` where it can. */
export function problemOfIri(text: string): string | undefined {
  const [, scheme] = ABSOLUTE.exec(text) ?? [];
  if (scheme === undefined)
    return `"${text}" is no absolute IRI: write it in full, like https://www.wikidata.org/entity/Q1`;
  if (NAMING.test(text)) return undefined;
  return `"${text}" names nothing that can be linked to (${scheme}:): give an http, https or urn IRI`;
}

/** A gazetteer of the entries of all lists; entries of one IRI become one, whose label and class are the first ones given. */
export function makeGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const merged = mergeByIri(entries);
  const index = new Map<string, NamedEntry[]>();
  for (const entry of merged) for (const [key, isLabel] of keysOf(entry)) addTo(index, key, { entry, isLabel });
  const lines = merged.map((entry) => JSON.stringify(entry)).sort();
  return { hash: hashParts(lines), size: merged.length, named: (key) => index.get(key) ?? [] };
}

/** Key → whether it is that of the label. */
function keysOf({ label, aliases }: GazetteerEntry): Map<string, boolean> {
  return new Map([...aliases.map((alias) => [nameKey(alias), false] as const), [nameKey(label), true]]);
}

function addTo(index: Map<string, NamedEntry[]>, key: string, named: NamedEntry): void {
  const list = index.get(key);
  if (list) list.push(named);
  else if (key !== '') index.set(key, [named]);
}

function mergeByIri(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  const found = new Map<string, GazetteerEntry>();
  for (const entry of entries) {
    const known = found.get(entry.iri);
    found.set(entry.iri, known ? mergeTwo(known, entry) : mergeTwo(entry, entry));
  }
  return [...found.values()];
}

function mergeTwo(first: GazetteerEntry, second: GazetteerEntry): GazetteerEntry {
  const aliases = new Set([...first.aliases, second.label, ...second.aliases]);
  aliases.delete(first.label);
  const type = first.type ?? second.type;
  return {
    ...{ iri: first.iri, label: first.label, aliases: [...aliases].sort() },
    ...(type ? { type } : {}),
    context: [...new Set([...first.context, ...second.context])].sort(),
  };
}
