/** Property paths of SHACL, compiled to functions: https://www.w3.org/TR/shacl/#property-paths. */
import type { Term } from 'n3';
import { TriplewireError } from '../../model/errors.js';
import { NAMESPACES } from '../namespaces.js';
import type { DataIndex } from './data-index.js';

/** Namespace of SHACL. */
export const SH = 'http://www.w3.org/ns/shacl#';

/** The nodes, each once, that a path leads to. */
export type Path = (from: Term, data: DataIndex) => readonly Term[];

/** Compiles the path that stands at `node` in the shapes graph. Throws `bad-shape` for a kind of path that is not known here. */
export function compilePath(node: Term, shapes: DataIndex): Path {
  if (node.termType === 'NamedNode') return (from, data) => data.objects(from, node.value);
  if (shapes.objects(node, `${NAMESPACES.rdf}first`).length > 0) return inSequence(stepsOf(node, shapes));
  const only = (name: string) => shapes.objects(node, SH + name)[0];
  const [inverse, repeated, alternatives] = ['inversePath', 'zeroOrMorePath', 'alternativePath'].map(only);
  if (inverse?.termType === 'NamedNode') return (from, data) => data.subjects(inverse.value, from);
  if (repeated) return anyTimes(compilePath(repeated, shapes));
  if (alternatives) return together(stepsOf(alternatives, shapes));
  throw new TriplewireError('bad-shape', 'the shapes hold a kind of path that the validator does not know');
}

/** Members of an RDF list. */
export function listOf(head: Term, shapes: DataIndex): Term[] {
  const members: Term[] = [];
  for (let at: Term | undefined = head; at; at = shapes.objects(at, `${NAMESPACES.rdf}rest`)[0])
    members.push(...shapes.objects(at, `${NAMESPACES.rdf}first`));
  return members;
}

function stepsOf(list: Term, shapes: DataIndex): Path[] {
  return listOf(list, shapes).map((step) => compilePath(step, shapes));
}

function inSequence(steps: readonly Path[]): Path {
  return (from, data) =>
    steps.reduce<readonly Term[]>((reached, step) => distinct(reached.flatMap((node) => step(node, data))), [from]);
}

function anyTimes(step: Path): Path {
  return (from, data) => {
    const found = new Map([[from.id, from]]);
    // A map that grows while it is walked is walked to its new end.
    for (const node of found.values())
      for (const next of step(node, data)) found.set(next.id, found.get(next.id) ?? next);
    return [...found.values()];
  };
}

function together(paths: readonly Path[]): Path {
  return (from, data) => distinct(paths.flatMap((path) => path(from, data)));
}

function distinct(nodes: readonly Term[]): readonly Term[] {
  return nodes.length < 2 ? nodes : [...new Map(nodes.map((node) => [node.id, node])).values()];
}
