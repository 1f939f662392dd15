/** Triples of an imported file that its graph cannot hold: kept beside it, and told. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { countByProperty, leftOutOf } from '../rdf/left-out.js';
import { toNQuads } from '../rdf/n-quads.js';
import { writeAtomically } from './atomic-file.js';

/** Its name in an output folder. */
export const FOREIGN_FILE = 'foreign.nq';

/** How many properties are told of. */
const MOST_PROPERTIES = 8;

type Quads = Parameters<typeof leftOutOf>[0];

/** Writes what is left of a file into the folder of its graph; a warning for each property, with how often, and an example. */
export function keepForeign(quads: Quads, graph: KnowledgeGraph, ontology: Ontology, folder: string): Diagnostic[] {
  const path = join(folder, FOREIGN_FILE);
  const left = leftOutOf(quads, graph, ontology);
  if (left.length === 0) {
    rmSync(path, { force: true });
    return [];
  }
  writeAtomically(path, [toNQuads(left)]);
  const warn = (message: string): Diagnostic => ({ code: 'foreign', severity: 'warning', document: path, message });
  const counted = countByProperty(left);
  const told = counted.slice(0, MOST_PROPERTIES).map(([property, [first, ...others]]) => {
    const count = others.length + 1;
    return warn(`  ${count} × <${property}>, such as ${short(toNQuads([first!]).trim())}`);
  });
  const rest = counted.length - told.length;
  return [
    warn(`${left.length} triples are none of a graph of news; they are kept in ${FOREIGN_FILE}, and in no export:`),
    ...told,
    ...(rest > 0 ? [warn(`  and ${rest} more properties`)] : []),
  ];
}

function short(line: string): string {
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
