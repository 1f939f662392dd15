/** Our SHACL against a judge from outside: rdf-validate-shacl objects to the same nodes, properties and values. */
import { DataFactory, Parser, type Quad, Store } from 'n3';
import Judge from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { toQuads } from '../../../src/rdf/to-quads.js';
import { validateQuads } from '../../../src/rdf/validate.js';
import { BASE, GRAPH, ONTOLOGY, OPTIONS, SCHEMA } from '../sample.js';

const { namedNode, literal, quad: makeQuad } = DataFactory;
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const quads = toQuads(GRAPH, ONTOLOGY, OPTIONS);
const parse = (text: string) => new Parser().parse(text);

/** What may happen to one quad. */
const MUTATIONS: readonly ((quad: Quad) => Quad[])[] = [
  () => [],
  ({ subject, predicate }) => [makeQuad(subject, predicate, literal('x'))],
  ({ subject, predicate }) => [makeQuad(subject, predicate, literal('-7', namedNode(`${XSD}decimal`)))],
  ({ subject, predicate }) => [makeQuad(subject, predicate, literal('2019-02-32', namedNode(`${XSD}date`)))],
  (quad) => [quad, makeQuad(quad.subject, quad.predicate, literal('y'))],
  (quad) => [quad, makeQuad(quad.subject, quad.predicate, quads[0]!.subject)],
  ({ subject, predicate }) => [makeQuad(subject, predicate, subject)],
  ({ subject, predicate }) => [makeQuad(subject, predicate, DataFactory.blankNode())],
];

/** A copy of the export under a base of its own, with a mutation of the quad at `place`. */
function mutant(place: number, turn: number): Quad[] {
  const inCopy = <T extends Quad['subject'] | Quad['object']>(term: T) =>
    (term.termType === 'NamedNode' && term.value.startsWith(BASE)
      ? namedNode(`${BASE}m${turn}/${term.value.slice(BASE.length)}`)
      : term) as T;
  const mutated = quads.flatMap((quad, index) =>
    index === place ? MUTATIONS[turn % MUTATIONS.length]!(quad) : [quad],
  );
  return mutated.map(({ subject, predicate, object }) => makeQuad(inCopy(subject), predicate, inCopy(object)));
}

async function judged(data: readonly Quad[]): Promise<string[]> {
  const store = new Store([...SCHEMA.ontology.flatMap(parse), ...data]);
  const { results } = await new Judge(new Store(SCHEMA.shapes.flatMap(parse))).validate(store);
  return results.map(({ severity, focusNode, path, value }) => {
    const property = path?.termType === 'NamedNode' ? path.value : undefined;
    return objection(severity!.value.endsWith('#Violation'), focusNode!.value, property, value?.value);
  });
}

function objection(isViolation: boolean, node: string, property?: string, value?: string): string {
  return JSON.stringify([isViolation, node, property ?? null, value ?? null]);
}

describe('the validator', () => {
  it('objects to what the judge objects to, in an export with every kind of mistake', async () => {
    const step = Math.ceil(quads.length / 72);
    const places = quads.flatMap((_, index) => (index % step === 0 ? [index] : []));
    const data = places.flatMap(mutant);
    const own = validateQuads(data, SCHEMA).map(({ severity, node, property, value }) =>
      objection(severity === 'violation', node, property, value),
    );
    expect(new Set(own).size).toBeGreaterThan(places.length / 2);
    expect([...new Set(own)].sort()).toEqual([...new Set(await judged(data))].sort());
  }, 60_000);
});
