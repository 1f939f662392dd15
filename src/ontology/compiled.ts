/** An ontology as one JSON text, so that the built-in one need not be read from its Turtle and YAML at each start. */
import type { EntityClass, EventType, Frame, OntologyData, RelationType, RoleType } from './ontology.js';

type Packed<T> = Omit<T, 'roles'> & { readonly roles: readonly RoleType[] };

interface PackedOntology {
  readonly hash: string;
  readonly classes: readonly EntityClass[];
  readonly events: readonly Packed<EventType>[];
  readonly relations: readonly Packed<RelationType>[];
  /** Their files are as `fileOf` gave them. */
  readonly frames: readonly Frame[];
  readonly disjoint: OntologyData['disjoint'];
}

/** Packs an ontology; `fileOf` turns the paths of frames into what `unpackOntology` can turn back on another machine. */
export function packOntology(data: OntologyData, fileOf: (path: string) => string): string {
  const packed: PackedOntology = {
    hash: data.hash,
    classes: [...data.classes.values()],
    events: [...data.events.values()].map(packRoles),
    relations: [...data.relations.values()].map(packRoles),
    frames: [...data.frames.values()].map((frame) => ({ ...frame, file: fileOf(frame.file) })),
    disjoint: data.disjoint,
  };
  return JSON.stringify(packed);
}

/** The ontology that was packed; `undefined` if it is not the one of a hash that is given. */
export function unpackOntology(
  text: string,
  pathOf: (file: string) => string,
  hash?: string,
): OntologyData | undefined {
  const packed = JSON.parse(text) as PackedOntology;
  if (hash !== undefined && packed.hash !== hash) return undefined;
  return {
    hash: packed.hash,
    classes: byKey(packed.classes, 'id'),
    events: byKey(packed.events.map(unpackRoles<EventType>), 'id'),
    relations: byKey(packed.relations.map(unpackRoles<RelationType>), 'id'),
    frames: byKey(
      packed.frames.map((frame) => ({ ...frame, file: pathOf(frame.file) })),
      'type',
    ),
    disjoint: packed.disjoint,
  };
}

function packRoles<T extends EventType | RelationType>(type: T): Packed<T> {
  return { ...type, roles: [...type.roles.values()] };
}

function unpackRoles<T extends EventType | RelationType>(packed: Packed<T>): T {
  return { ...packed, roles: byKey(packed.roles, 'name') } as unknown as T;
}

function byKey<T extends { readonly [name in K]: string }, K extends string>(
  items: readonly T[],
  key: K,
): Map<string, T> {
  return new Map(items.map((item) => [item[key], item]));
}
