/** Triples as SHACL asks for them: the objects of a subject, the subjects of an object, the instances of a class. */
import type { Quad, Term } from 'n3';
import { NAMESPACES } from '../namespaces.js';

const TYPE = `${NAMESPACES.rdf}type`;
const SUB_CLASS = `${NAMESPACES.rdfs}subClassOf`;
/** Up to so many objects are looked through one by one to see whether a triple is new. */
const FEW = 8;

/** A subject with its distinct objects by one predicate. */
interface Statements {
  readonly subject: Term;
  readonly objects: Term[];
  seen?: Set<string>;
}

/** Triples without regard to their graphs, each once. Terms are the same where their `id` is. */
export interface DataIndex {
  objects(subject: Term, predicate: string): readonly Term[];
  subjects(predicate: string, object: Term): readonly Term[];
  /** All subjects, and all objects, of a predicate, each once. */
  subjectsOf(predicate: string): readonly Term[];
  objectsOf(predicate: string): readonly Term[];
  /** Whether one of the node's types is the class or below it. */
  isInstance(node: Term, type: string): boolean;
  /** A node of two types of the class comes twice. */
  instances(type: string): readonly Term[];
}

/** Indexes the triples of quads. */
export function indexQuads(quads: Iterable<Quad>): DataIndex {
  const forward = new Map<string, Map<string, Statements>>();
  for (const quad of quads) add(forward, quad);
  const statements = (predicate: string) => [...(forward.get(predicate)?.values() ?? [])];
  const objects = (subject: Term, predicate: string) => forward.get(predicate)?.get(subject.id)?.objects ?? [];
  const backward = remember((predicate) => turnRound(statements(predicate)));
  const above = remember((type) => closeUpwards(type, (each) => forward.get(SUB_CLASS)?.get(each)?.objects ?? []));
  const isBelow = (types: readonly Term[], type: string) => types.some(({ id }) => above(id).has(type));
  return {
    objects,
    subjects: (predicate, object) => backward(predicate).get(object.id)?.subjects ?? [],
    subjectsOf: (predicate) => statements(predicate).map(({ subject }) => subject),
    objectsOf: (predicate) => [...backward(predicate).values()].map(({ object }) => object),
    isInstance: (node, type) => isBelow(objects(node, TYPE), type),
    instances: (type) =>
      [...backward(TYPE).values()].flatMap(({ object, subjects }) => (above(object.id).has(type) ? subjects : [])),
  };
}

function add(forward: Map<string, Map<string, Statements>>, { subject, predicate, object }: Quad): void {
  const bySubject = forward.get(predicate.value) ?? new Map<string, Statements>();
  forward.set(predicate.value, bySubject);
  const known = bySubject.get(subject.id);
  if (!known) bySubject.set(subject.id, { subject, objects: [object] });
  else if (isNew(known, object)) known.objects.push(object);
}

function isNew(statements: Statements, object: Term): boolean {
  const { objects, seen } = statements;
  if (!seen && objects.length < FEW) return !objects.some(({ id }) => id === object.id);
  statements.seen ??= new Set(objects.map(({ id }) => id));
  const before = statements.seen.size;
  return statements.seen.add(object.id).size > before;
}

function turnRound(statements: readonly Statements[]): Map<string, { object: Term; subjects: Term[] }> {
  const byObject = new Map<string, { object: Term; subjects: Term[] }>();
  for (const { subject, objects } of statements) {
    for (const object of objects) {
      const known = byObject.get(object.id);
      if (known) known.subjects.push(subject);
      else byObject.set(object.id, { object, subjects: [subject] });
    }
  }
  return byObject;
}

/** The class itself and all above it. */
function closeUpwards(type: string, parents: (type: string) => readonly Term[]): ReadonlySet<string> {
  const found = new Set([type]);
  // A set that grows while it is walked is walked to its new end.
  for (const each of found) for (const parent of parents(each)) found.add(parent.id);
  return found;
}

/** Computes once for each key. */
function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
