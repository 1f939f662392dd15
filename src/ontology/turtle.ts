/** The gate to n3: Turtle files read into an index of triples. */
import { Parser, type Quad } from 'n3';
import { TriplewireError } from '../model/errors.js';
import { owl, rdf } from './vocabulary.js';

/** A file of an ontology, as io has read it. `path` is only shown in errors. */
export interface OntologyFile {
  readonly path: string;
  readonly text: string;
}

/** Triples of several files, each list in the order of the files. Terms are their values: IRIs and literals alike. */
export interface Triples {
  objects(subject: string, predicate: string): readonly string[];
  /** The first object, where there is one. */
  object(subject: string, predicate: string): string | undefined;
  subjects(predicate: string, object: string): readonly string[];
  /** Position of a subject among all subjects, by first mention. */
  order(subject: string): number;
  /** Where a subject is first written, for errors. */
  place(subject: string): { file: string; line: number };
}

interface Index {
  readonly forward: Map<string, string[]>;
  readonly backward: Map<string, string[]>;
  readonly origin: Map<string, { readonly file: OntologyFile; readonly order: number }>;
}

/** Reads Turtle files as one graph. Throws `bad-turtle` with file and line. */
export function readTriples(files: readonly OntologyFile[]): Triples {
  const index: Index = { forward: new Map(), backward: new Map(), origin: new Map() };
  for (const file of files) for (const quad of parseTurtle(file)) add(index, quad, file);
  const objects = (subject: string, predicate: string) => index.forward.get(key(subject, predicate)) ?? [];
  return {
    objects,
    object: (subject, predicate) => objects(subject, predicate)[0],
    subjects: (predicate, object) => index.backward.get(key(predicate, object)) ?? [],
    order: (subject) => index.origin.get(subject)?.order ?? -1,
    place: (subject) => findPlace(index.origin.get(subject)?.file, subject),
  };
}

/** Members of an RDF list. */
export function readList(triples: Triples, head: string): string[] {
  const first = triples.object(head, rdf.first);
  const rest = triples.object(head, rdf.rest);
  return first === undefined || rest === undefined ? [] : [first, ...readList(triples, rest)];
}

/** The classes that a domain or range means: itself, or the members of its union. */
export function readUnion(triples: Triples, range: string): string[] {
  const union = triples.object(range, owl.unionOf);
  return union === undefined ? [range] : readList(triples, union);
}

function parseTurtle(file: OntologyFile): Quad[] {
  const blankNodePrefix = `${file.path}#`;
  try {
    return new Parser({ format: 'text/turtle', blankNodePrefix }).parse(file.text);
  } catch (error) {
    const { message, context } = error as Error & { context?: { line: number } };
    throw new TriplewireError('bad-turtle', `This is no Turtle: ${message}`, { file: file.path, line: context?.line });
  }
}

function add({ forward, backward, origin }: Index, quad: Quad, file: OntologyFile): void {
  const [subject, predicate, object] = [quad.subject.value, quad.predicate.value, quad.object.value];
  push(forward, key(subject, predicate), object);
  push(backward, key(predicate, object), subject);
  if (!origin.has(subject)) origin.set(subject, { file, order: origin.size });
}

function push(lists: Map<string, string[]>, at: string, value: string): void {
  const list = lists.get(at);
  if (!list) lists.set(at, [value]);
  else if (!list.includes(value)) list.push(value);
}

const key = (left: string, right: string) => `${left}\n${right}`;

/** n3 keeps no lines, so the line is the first that starts with the subject's name. */
function findPlace(file: OntologyFile | undefined, subject: string): { file: string; line: number } {
  if (!file) return { file: subject, line: 1 };
  const name = subject.slice(Math.max(subject.lastIndexOf('#'), subject.lastIndexOf('/')) + 1);
  const starts = new RegExp(`^\\s*(\\S*:|<\\S*[#/])${name.replace(/[^\w]/g, '\\$&')}[>\\s]`);
  const index = file.text.split('\n').findIndex((line) => starts.test(`${line} `));
  return { file: file.path, line: Math.max(index, 0) + 1 };
}
