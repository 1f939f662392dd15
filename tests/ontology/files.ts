/** The built-in ontology's files, and small ones made by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TriplewireError } from '../../src/model/errors.js';
import { loadOntology } from '../../src/ontology/load.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import type { OntologyFile } from '../../src/ontology/turtle.js';

const root = resolve(import.meta.dirname, '../../ontology');

/** A file of `ontology/`, with its path from the repository. */
export function builtIn(name: string): OntologyFile {
  return { path: join('ontology', name), text: readFileSync(join(root, name), 'utf8') };
}

/** All frame files. */
export function builtInFrames(): OntologyFile[] {
  return readdirSync(join(root, 'frames')).map((name) => builtIn(join('frames', name)));
}

/** The built-in types with one frame file of the given text. */
export function loadFrame(type: string, text: string): Ontology {
  return loadOntology([builtIn('news.ttl'), { path: `frames/${type}.yaml`, text }]);
}

/** The built-in types and a user's Turtle, its prefixes given. */
export function loadTurtle(text: string): Ontology {
  const prefixes = [
    '@prefix ex: <https://example.org/lobby#> .',
    '@prefix tw: <https://w3id.org/triplewire/ontology#> .',
    '@prefix role: <https://w3id.org/triplewire/role#> .',
    '@prefix owl: <http://www.w3.org/2002/07/owl#> .',
    '@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .',
    '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
  ];
  return loadOntology([builtIn('news.ttl'), { path: 'mine/lobby.ttl', text: `${prefixes.join('\n')}\n${text}` }]);
}

/** The error that `action` throws; fails where it throws none. */
export function errorOf(action: () => unknown): TriplewireError {
  try {
    action();
  } catch (error) {
    return error as TriplewireError;
  }
  throw new Error('nothing was thrown');
}
