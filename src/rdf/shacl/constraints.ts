/** The constraint components of SHACL Core that shapes are written with here, each compiled once into a closure. */
import type { Term } from 'n3';
import type { DataIndex } from './data-index.js';
import { compareLiterals, isOfDatatype } from './literals.js';
import { listOf, SH } from './paths.js';

/** One demand of a shape. */
export interface Constraint {
  /** What is said where the shape has no message of its own. */
  readonly complaint: string;
  /** The values that fail, or one `undefined` where they fail together; none where all is well. */
  failures(focus: Term, values: readonly Term[], data: DataIndex): readonly (Term | undefined)[];
}

/** What a constraint is compiled with. */
export interface ShapeContext {
  readonly shapes: DataIndex;
  /** The shape that the constraint stands on. */
  readonly shape: Term;
  /** Whether a node conforms to another shape of the graph. */
  conforms(shape: Term): (node: Term, data: DataIndex) => boolean;
}

type Holds = (value: Term, data: DataIndex) => boolean;
type Compile = (parameter: Term, context: ShapeContext) => Constraint;

const PASSED: readonly undefined[] = [];
const FAILED: readonly undefined[] = [undefined];

/** Each value must pass by itself. */
function each(complaint: string, holds: Holds): Constraint {
  return { complaint, failures: (_, values, data) => values.filter((value) => !holds(value, data)) };
}

/** The values must pass together. */
function all(complaint: string, holds: (values: readonly Term[], data: DataIndex) => boolean): Constraint {
  return { complaint, failures: (_, values, data) => (holds(values, data) ? PASSED : FAILED) };
}

/** How many values conform to the `sh:qualifiedValueShape` beside the count. */
function countQualified({
  shapes,
  shape,
  conforms,
}: ShapeContext): (values: readonly Term[], data: DataIndex) => number {
  const isQualified = conforms(shapes.objects(shape, `${SH}qualifiedValueShape`)[0]!);
  return (values, data) => values.filter((value) => isQualified(value, data)).length;
}

const NODE_KINDS: Readonly<Record<string, readonly Term['termType'][]>> = {
  [`${SH}IRI`]: ['NamedNode'],
  [`${SH}Literal`]: ['Literal'],
  [`${SH}BlankNode`]: ['BlankNode'],
  [`${SH}BlankNodeOrIRI`]: ['BlankNode', 'NamedNode'],
  [`${SH}BlankNodeOrLiteral`]: ['BlankNode', 'Literal'],
  [`${SH}IRIOrLiteral`]: ['NamedNode', 'Literal'],
};

/** By the local name of the parameter: `minCount` for `sh:minCount`. */
export const CONSTRAINTS: Readonly<Record<string, Compile>> = {
  class: ({ value: type }) =>
    each(`Value does not have class <${type}>`, (value, data) => data.isInstance(value, type)),
  datatype: ({ value: type }) => each(`Value does not have datatype <${type}>`, (value) => isOfDatatype(value, type)),
  nodeKind: ({ value: kind }) =>
    each(`Value does not have node kind <${kind}>`, ({ termType }) => NODE_KINDS[kind]?.includes(termType) === true),
  minCount: ({ value: count }) => all(`Less than ${count} values`, ({ length }) => length >= Number(count)),
  maxCount: ({ value: count }) => all(`More than ${count} values`, ({ length }) => length <= Number(count)),
  minLength: ({ value: length }) =>
    each(
      `Value has less than ${length} characters`,
      ({ termType, value }) => termType !== 'BlankNode' && value.length >= Number(length),
    ),
  pattern: ({ value: pattern }) => {
    const expression = new RegExp(pattern);
    return each(
      `Value does not match pattern "${pattern}"`,
      ({ termType, value }) => termType !== 'BlankNode' && expression.test(value),
    );
  },
  minInclusive: (least) =>
    each(`Value is not greater than or equal to ${least.value}`, (value) => (compareLiterals(value, least) ?? -1) >= 0),
  maxInclusive: (most) =>
    each(`Value is not less than or equal to ${most.value}`, (value) => (compareLiterals(value, most) ?? 1) <= 0),
  in: (list, { shapes }) => {
    const allowed = listOf(list, shapes);
    const ids = new Set(allowed.map(({ id }) => id));
    const named = allowed.map(({ value }) => value).join(', ');
    return each(`Value is not one of the allowed values: ${named}`, ({ id }) => ids.has(id));
  },
  hasValue: ({ id, value }) => all(`Missing expected value ${value}`, (values) => values.some((one) => one.id === id)),
  disjoint: ({ value: property }) => ({
    complaint: `Value is also one of <${property}>`,
    failures: (focus, values, data) => {
      const others = new Set(data.objects(focus, property).map(({ id }) => id));
      return values.filter(({ id }) => others.has(id));
    },
  }),
  lessThanOrEquals: ({ value: property }) => ({
    complaint: `Value is not less than or equal to value of <${property}>`,
    failures: (focus, values, data) => {
      const others = data.objects(focus, property);
      return values.filter((value) => others.some((other) => (compareLiterals(value, other) ?? 1) > 0));
    },
  }),
  not: (shape, { conforms }) => {
    const isOfShape = conforms(shape);
    return each(`Value does have shape <${shape.value}>`, (value, data) => !isOfShape(value, data));
  },
  or: (list, { shapes, conforms }) => {
    const choices = listOf(list, shapes).map(conforms);
    return each('None of the shapes in sh:or fits', (value, data) =>
      choices.some((isOfShape) => isOfShape(value, data)),
    );
  },
  and: (list, { shapes, conforms }) => {
    const parts = listOf(list, shapes).map(conforms);
    return each('Not all of the shapes in sh:and fit', (value, data) =>
      parts.every((isOfShape) => isOfShape(value, data)),
    );
  },
  qualifiedMinCount: ({ value: count }, context) => {
    const found = countQualified(context);
    return all(
      `Less than ${count} values have the shape asked for`,
      (values, data) => found(values, data) >= Number(count),
    );
  },
  qualifiedMaxCount: ({ value: count }, context) => {
    const found = countQualified(context);
    return all(
      `More than ${count} values have the shape asked for`,
      (values, data) => found(values, data) <= Number(count),
    );
  },
};
