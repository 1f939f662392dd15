/** Shapes of SHACL Core, compiled once, and what they object to: https://www.w3.org/TR/shacl/. Targets are declared, never implied by a class. */
import type { Quad, Term } from 'n3';
import { TriplewireError } from '../../model/errors.js';
import { CONSTRAINTS, type Constraint } from './constraints.js';
import { type DataIndex, indexQuads } from './data-index.js';
import { compilePath, SH } from './paths.js';

/** An objection of a shape to a focus node. */
export interface Objection {
  /** `Violation`, `Warning` or `Info`. */
  readonly severity: string;
  readonly message: string;
  readonly focus: Term;
  /** Where the shape's path is a single property. */
  readonly property?: string;
  readonly value?: Term;
}

/** What the shapes of a graph object to in data. */
export type Validate = (data: DataIndex) => Objection[];

interface Shape {
  /** Hands over the objections to one focus node. */
  check(focus: Term, data: DataIndex, object: (objection: Objection) => void): void;
  conforms(focus: Term, data: DataIndex): boolean;
}

/** What shapes are compiled with. */
interface Context {
  readonly shapes: DataIndex;
  /** Local names of the SHACL parameters that a shape has. */
  readonly parametersOf: (shape: Term) => Iterable<string>;
  readonly isWanted: (severity: string) => boolean;
  readonly shapeOf: (shape: Term) => Shape;
}

/** Parameters that are no constraints. */
const OTHERS: ReadonlySet<string> = new Set(
  'path property severity message deactivated name description order group qualifiedValueShape'.split(' '),
);
const TARGETS: Readonly<Record<string, (given: Term, data: DataIndex) => readonly Term[]>> = {
  targetNode: (given) => [given],
  targetClass: ({ value }, data) => data.instances(value),
  targetSubjectsOf: ({ value }, data) => data.subjectsOf(value),
  targetObjectsOf: ({ value }, data) => data.objectsOf(value),
};
const IDLE: Shape = { check: () => {}, conforms: () => true };

/**
 * Compiles a shapes graph; shapes of an unwanted severity are switched off. Throws `bad-shape` for what is not known here:
 * nothing that shapes demand is passed over.
 */
export function compileShapes(quads: readonly Quad[], isWanted: (severity: string) => boolean): Validate {
  const shapes = indexQuads(quads);
  const parameters = parametersBySubject(quads);
  const compiled = new Map<string, Shape>();
  const context: Context = {
    shapes,
    parametersOf: ({ id }) => parameters.get(id) ?? [],
    isWanted,
    shapeOf: (node) => {
      const shape = compiled.get(node.id) ?? compileShape(node, context);
      compiled.set(node.id, shape);
      return shape;
    },
  };
  const targeted = distinct(Object.keys(TARGETS).flatMap((name) => shapes.subjectsOf(SH + name)));
  const entries = targeted.map((node) => ({ node, shape: context.shapeOf(node) }));
  return (data) => {
    const found: Objection[] = [];
    for (const { node, shape } of entries) {
      for (const focus of focusNodes(node, shapes, data))
        shape.check(focus, data, (objection) => found.push(objection));
    }
    return found;
  };
}

function parametersBySubject(quads: readonly Quad[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { subject, predicate } of quads) {
    if (!predicate.value.startsWith(SH)) continue;
    found.set(subject.id, (found.get(subject.id) ?? new Set()).add(predicate.value.slice(SH.length)));
  }
  return found;
}

function focusNodes(shape: Term, shapes: DataIndex, data: DataIndex): Term[] {
  const targets = Object.entries(TARGETS);
  return distinct(
    targets.flatMap(([name, find]) => shapes.objects(shape, SH + name).flatMap((given) => find(given, data))),
  );
}

function compileShape(node: Term, context: Context): Shape {
  const { shapes, shapeOf, isWanted } = context;
  const texts = (name: string) => shapes.objects(node, SH + name).map(({ value }) => value);
  const severity = texts('severity')[0]?.slice(SH.length) ?? 'Violation';
  if (texts('deactivated')[0] === 'true' || !isWanted(severity)) return IDLE;
  const constraints = constraintsOf(node, context);
  const properties = shapes.objects(node, `${SH}property`);
  const path = shapes.objects(node, `${SH}path`)[0];
  const follow = path ? compilePath(path, shapes) : (focus: Term) => [focus];
  const message = texts('message').join('; ');
  const property = path?.termType === 'NamedNode' ? { property: path.value } : {};
  return {
    check: (focus, data, object) => {
      const values = follow(focus, data);
      for (const { complaint, failures } of constraints) {
        for (const value of failures(focus, values, data))
          object({ severity, message: message || complaint, focus, ...property, ...(value ? { value } : {}) });
      }
      for (const inner of properties) for (const value of values) shapeOf(inner).check(value, data, object);
    },
    conforms: (focus, data) => {
      const values = follow(focus, data);
      return (
        constraints.every(({ failures }) => failures(focus, values, data).length === 0) &&
        properties.every((inner) => values.every((value) => shapeOf(inner).conforms(value, data)))
      );
    },
  };
}

/** Each parameter of a shape with each of its values. */
function constraintsOf(shape: Term, context: Context): Constraint[] {
  const { shapes, parametersOf, shapeOf } = context;
  const tools = {
    shapes,
    shape,
    conforms: (other: Term) => (node: Term, data: DataIndex) => shapeOf(other).conforms(node, data),
  };
  return [...parametersOf(shape)].flatMap((name) => {
    if (OTHERS.has(name) || name in TARGETS) return [];
    const compile = CONSTRAINTS[name];
    if (!compile)
      throw new TriplewireError('bad-shape', `the shapes use sh:${name}, which the validator does not know`);
    return shapes.objects(shape, SH + name).map((value) => compile(value, tools));
  });
}

function distinct(nodes: readonly Term[]): Term[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
