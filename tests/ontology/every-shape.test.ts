/** Mutation test of shapes.ttl as a whole: whatever shape has a target objects to a node made to break it. */
import { DataFactory, Parser, type Quad, Store, type Term } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtIn } from './files.js';

const { namedNode, literal, quad } = DataFactory;
const SH = 'http://www.w3.org/ns/shacl#';
const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const shapes = new Store(new Parser().parse(builtIn('shapes.ttl').text));
const targets = ['targetClass', 'targetSubjectsOf', 'targetObjectsOf'].flatMap((kind) =>
  shapes
    .getQuads(null, namedNode(SH + kind), null, null)
    .map(({ subject, object }) => ({ kind, shape: subject, object })),
);
/** A value that is of no class and of no datatype that a shape could want. */
const JUNK = literal('junk', namedNode('https://example.org/junk'));

/** A node that the shape looks at, with nothing of what the shape wants, and junk where it wants something. */
function mutant({ kind, shape, object }: (typeof targets)[number], index: number): Quad[] {
  const node = namedNode(`https://example.org/mutant/${index}`);
  const property = namedNode(object.value);
  if (kind === 'targetSubjectsOf') return [quad(node, property, JUNK)];
  if (kind === 'targetObjectsOf') return [quad(namedNode('https://example.org/other'), property, node)];
  const paths = shapes
    .getObjects(shape, namedNode(`${SH}property`), null)
    .flatMap((one) => shapes.getObjects(one, namedNode(`${SH}path`), null));
  const junk = paths.flatMap((path) =>
    path.termType === 'NamedNode' && !path.equals(TYPE) ? [quad(node, path, JUNK)] : [],
  );
  return [quad(node, TYPE, property), ...junk];
}

/** Named shapes by the blank nodes that are parts of them. */
function owners(): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (part: Term, owner: string) => {
    if (found.has(part.value) || (part.termType === 'NamedNode' && part.value !== owner)) return;
    found.set(part.value, owner);
    for (const { object } of shapes.getQuads(part as Quad['subject'], null, null, null)) walk(object, owner);
  };
  for (const { shape } of targets) walk(shape, shape.value);
  return found;
}

describe('every shape', () => {
  const caught = new Set<string | undefined>();
  beforeAll(async () => {
    const data = new Store(new Parser().parse(builtIn('news.ttl').text));
    data.addQuads(targets.flatMap(mutant));
    const ownerOf = owners();
    const { results } = await new SHACLValidator(shapes).validate(data);
    for (const { sourceShape, focusNode } of results) {
      const target = targets[Number(/mutant\/(\d+)$/.exec(focusNode?.value ?? '')?.[1])];
      const owner = ownerOf.get(sourceShape?.value ?? '');
      if (target?.shape.value === owner) caught.add(owner);
    }
  });

  it('has a target, but for those that others refer to', () => {
    expect(new Set(targets.map(({ shape }) => shape.value)).size).toBeGreaterThan(300);
  });

  it('objects to its mutant', () => {
    const silent = targets.map(({ shape }) => shape.value).filter((shape) => !caught.has(shape));
    expect(silent).toEqual([]);
  });
});
