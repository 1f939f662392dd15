/** What the ontology can be shown as: a page, a lexicon, a JSON-LD context, its shapes, TypeScript. */
import { basename } from 'node:path';
import { describeTerms } from '../ontology/describe-terms.js';
import { docsPage } from '../ontology/docs-page.js';
import { ontologyTypes } from '../query/write-types.js';
import { contextText } from '../rdf/json-ld-context.js';
import { lexiconTurtle } from '../rdf/lexicon.js';
import { openOntology } from './open-ontology.js';
import { ontologyFiles, shapesText } from './package-files.js';

/** By the name of the flag. */
export const ONTOLOGY_VIEWS = {
  docs: (folders) => docsPage(describeTerms(turtleFiles(folders)), openOntology(folders)),
  lexicon: (folders) => lexiconTurtle(openOntology(folders)),
  context: (folders) => contextText(openOntology(folders)),
  shapes: () => shapesText(),
  types: (folders) => ontologyTypes(openOntology(folders), 'NewsTypes'),
} as const satisfies Readonly<Record<string, (folders: readonly string[]) => string>>;

export type OntologyView = keyof typeof ONTOLOGY_VIEWS;

function turtleFiles(folders: readonly string[]) {
  return ontologyFiles(folders).filter(({ path }) => basename(path).endsWith('.ttl'));
}
