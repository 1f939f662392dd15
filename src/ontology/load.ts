/** The files of an ontology, read, checked and put together. */
import { TriplewireError } from '../model/errors.js';
import { hashParts } from '../model/ids.js';
import { makeOntology } from './make-ontology.js';
import type { Frame, FrameExample, Ontology, OntologyData } from './ontology.js';
import { readClasses, readDisjointPairs } from './read-classes.js';
import { readFrame } from './read-frame.js';
import { readEvents, readRelations, refuseStrayRoles } from './read-types.js';
import { type OntologyFile, readTriples } from './turtle.js';
import { tw } from './vocabulary.js';

/**
 * Reads the Turtle (`.ttl`) and frame (`.yaml`) files of one or more folders as one ontology. Pure: io reads the bytes.
 * Throws a `TriplewireError` with file, line and cure for whatever is wrong in them.
 */
export function loadOntology(files: readonly OntologyFile[]): Ontology {
  return makeOntology(readOntology(files));
}

/** What the files say, checked; throws as `loadOntology` does. */
export function readOntology(files: readonly OntologyFile[]): OntologyData {
  const triples = readTriples(files.filter(({ path }) => path.endsWith('.ttl')));
  if (triples.order(tw.entity) < 0) refuseWithoutBase();
  const classes = readClasses(triples);
  const events = readEvents(triples, classes);
  const relations = readRelations(triples, classes, events);
  refuseStrayRoles(triples, [...events.values(), ...relations.values()]);
  const types = [...events, ...relations];
  const roles = new Map(types.map(([id, type]) => [id, type.roles]));
  return {
    events,
    relations,
    classes,
    frames: readFrames(files, { roles, classes }),
    disjoint: readDisjointPairs(triples, classes),
    hash: hashOfFiles(files),
  };
}

/** Changes whenever the text of a file does. */
export function hashOfFiles(files: readonly OntologyFile[]): string {
  return hashParts(files.map(({ text }) => text).sort());
}

function refuseWithoutBase(): never {
  throw new TriplewireError('no-ontology', 'No Turtle file declares tw:Entity; load ontology/news.ttl before your own');
}

function readFrames(files: readonly OntologyFile[], known: Parameters<typeof readFrame>[1]): Map<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const file of files.filter(({ path }) => /\.ya?ml$/.test(path))) {
    const frame = readFrame(file, known);
    refuseSecond(frames.get(frame.type), frame);
    refuseContradictions(frame);
    frames.set(frame.type, frame);
  }
  return frames;
}

function refuseSecond(first: Frame | undefined, { type, file, line }: Frame): void {
  if (!first) return;
  throw new TriplewireError('duplicate-type', `${type} already has a frame: ${first.file}`, { file, line });
}

/** A sentence cannot both tell a fact of the type and tell none. */
function refuseContradictions({ examples, counterexamples, file }: Frame): void {
  const texts = new Set(examples.map((example: FrameExample) => example.text));
  const both = counterexamples.find(({ text }) => texts.has(text));
  if (!both) return;
  const message = 'This counterexample is also an example; remove one of them';
  throw new TriplewireError('bad-frame', message, { file, line: both.line });
}
