/** SHACL: does an export keep what ontology/shapes.ttl promises? */
import { DataFactory, Parser, type Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { sortedBy } from '../graph/order.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { type RdfOptions, toQuads } from './to-quads.js';
import { placeFinder, type RecordPlace } from './violation-places.js';
import { vocabularyTerm } from './vocabulary.js';

const SH = 'http://www.w3.org/ns/shacl#';
const TRUE = DataFactory.literal('true', vocabularyTerm('xsd:boolean'));

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

/** How grave an objection must be to be looked for; leaving the warnings out saves a quarter of the time. */
export type Gravity = Violation['severity'];

/** What the shapes object to in a graph, violations before warnings, then by node; empty if all is well. */
export async function validateGraph(
  graph: KnowledgeGraph,
  ontology: Ontology,
  schema: Schema,
  options: RdfOptions,
  least: Gravity = 'warning',
): Promise<Violation[]> {
  const found = await validateQuads(toQuads(graph, ontology, options), schema, least);
  const placeOf = placeFinder(graph, options.base);
  return found.map((violation) => ({ ...violation, ...placeOf(violation.node) }));
}

/** What the shapes object to in any quads, their graphs taken as one. */
export async function validateQuads(
  quads: Iterable<Quad>,
  schema: Schema,
  least: Gravity = 'warning',
): Promise<Violation[]> {
  const given = schema.shapes.flatMap(parseTurtle);
  const shapes = new Store(least === 'warning' ? given : [...given, ...given.flatMap(silenced)]);
  const data = new Store(schema.ontology.flatMap(parseTurtle));
  for (const { subject, predicate, object } of quads) data.add(DataFactory.quad(subject, predicate, object));
  const { results } = await new SHACLValidator(shapes).validate(data);
  const violations = results.map(violationOf);
  return sortedBy(violations, ({ severity, node, property, value }) =>
    JSON.stringify([severity, node, property, value]),
  );
}

/** What switches a shape off whose objections are warnings. */
function silenced({ subject, predicate, object }: Quad): Quad[] {
  const isWarning = predicate.value === `${SH}severity` && object.value !== `${SH}Violation`;
  return isWarning ? [DataFactory.quad(subject, DataFactory.namedNode(`${SH}deactivated`), TRUE)] : [];
}

type Result = Awaited<ReturnType<SHACLValidator['validate']>>['results'][number];

function violationOf({ severity, message, focusNode, path, value, sourceConstraintComponent }: Result): Violation {
  const texts = message.map((one) => one.value).filter((text) => text !== '');
  const component = sourceConstraintComponent?.value.replace(/^.*#(.*?)(?:ConstraintComponent)?$/, '$1');
  return {
    severity: severity?.value.endsWith('#Violation') ? 'violation' : 'warning',
    message: texts.length > 0 ? texts.join('; ') : `against the shape's ${component}`,
    node: focusNode?.value ?? '',
    // A path of several steps is a blank node without meaning outside the shapes.
    ...(path?.termType === 'NamedNode' ? { property: path.value } : {}),
    ...(value ? { value: value.value } : {}),
  };
}

function parseTurtle(text: string): Quad[] {
  return new Parser().parse(text);
}
