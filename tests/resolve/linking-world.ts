/** The built-in ontology, and hand-made entities and entries, for tests of linking. */
import { openOntology } from '../../src/io/open-ontology.js';
import type { Entity, EntityId } from '../../src/model/statement.js';
import type { GazetteerEntry } from '../../src/resolve/gazetteer.js';

export const BUILT_IN = openOntology();

export function entity(label: string, type: string, rest: Partial<Entity> = {}): Entity {
  return { id: `x/${label}` as EntityId, type, label, level: 'name', aliases: [], documents: ['d'], ...rest };
}

export function entry(iri: string, label: string, rest: Partial<GazetteerEntry> = {}): GazetteerEntry {
  return { iri: `https://example.org/${iri}`, label, aliases: [], context: [], ...rest };
}
