/** SHACL: does an export keep what ontology/shapes.ttl promises? */
import { Parser, type Quad } from 'n3';
import { sortedBy } from '../graph/order.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { indexQuads } from './shacl/data-index.js';
import { compileShapes, type Objection } from './shacl/shapes.js';
import { type RdfOptions, toQuads } from './to-quads.js';
import { placeFinder, type RecordPlace } from './violation-places.js';

/** The Turtle texts that data are checked against. */
export interface Schema {
  /** `ontology/shapes.ttl`, and shapes of the user's own. */
  readonly shapes: readonly string[];
  /** `ontology/news.ttl` and what extends it: shapes ask it for super-classes. */
  readonly ontology: readonly string[];
}

/** Something in the data that a shape objects to, and where it comes from. */
export interface Violation extends RecordPlace {
  /** A `violation` must not be written (exit code 5); a `warning` is what news may say but seldom do. */
  readonly severity: 'violation' | 'warning';
  readonly message: string;
  /** IRI of the node that is wrong. */
  readonly node: string;
  readonly property?: string;
  readonly value?: string;
}

/** How grave an objection must be to be looked for. */
export type Gravity = Violation['severity'];

/** What the shapes object to in a graph, violations before warnings, then by node; empty if all is well. */
export function validateGraph(
  graph: KnowledgeGraph,
  ontology: Ontology,
  schema: Schema,
  options: RdfOptions,
  least: Gravity = 'warning',
): Violation[] {
  const found = validateQuads(toQuads(graph, ontology, options), schema, least);
  const placeOf = placeFinder(graph, options.base);
  return found.map((violation) => ({ ...violation, ...placeOf(violation.node) }));
}

/** What the shapes object to in any quads, their graphs taken as one. */
export function validateQuads(quads: Iterable<Quad>, schema: Schema, least: Gravity = 'warning'): Violation[] {
  const isWanted = (severity: string) => least === 'warning' || severity === 'Violation';
  const validate = compileShapes(schema.shapes.flatMap(parseTurtle), isWanted);
  const data = indexQuads([...schema.ontology.flatMap(parseTurtle), ...quads]);
  return sortedBy(validate(data).map(violationOf), ({ severity, node, property, value }) =>
    JSON.stringify([severity, node, property, value]),
  );
}

function violationOf({ severity, message, focus, property, value }: Objection): Violation {
  return {
    severity: severity === 'Violation' ? 'violation' : 'warning',
    message,
    node: focus.value,
    ...(property ? { property } : {}),
    ...(value ? { value: value.value } : {}),
  };
}

function parseTurtle(text: string): Quad[] {
  return new Parser().parse(text);
}
