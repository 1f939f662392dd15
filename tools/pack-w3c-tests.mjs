/**
 * The W3C's tests of RDF syntaxes as one file a syntax, so that our tests need no network: `node tools/pack-w3c-tests.mjs RDFLIB-SDIST`.
 * They are taken from rdflib's source distribution (`pip download --no-deps --no-binary :all: rdflib`, unpacked), which carries them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Parser, Store } from 'n3';

const [source] = process.argv.slice(2);
if (!source) throw new Error('name the folder of rdflib’s source distribution');
const target = resolve(import.meta.dirname, '../tests/rdf/w3c');
const MANIFEST = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Folder → the address that its files have in the tests. */
const SUITES = {
  turtle: ['turtle', 'http://www.w3.org/2013/TurtleTests/'],
  trig: ['trig', 'http://www.w3.org/2013/TriGTests/'],
  'n-quads': ['nquads', 'http://www.w3.org/2013/N-QuadsTests/'],
  'n-triples': ['ntriples', 'http://www.w3.org/2013/N-TriplesTests/'],
};

for (const [name, [folder, base]] of Object.entries(SUITES)) write(name, fromTurtle(folder, base));
write('json-ld', fromJsonLd());

function fromTurtle(name, base) {
  const folder = join(source, 'test/data/suites/w3c', name);
  const store = new Store(
    new Parser({ baseIRI: `${base}manifest.ttl` }).parse(readFileSync(join(folder, 'manifest.ttl'), 'utf8')),
  );
  return store.getQuads(null, `${MANIFEST}action`, null, null).map(({ subject, object }) => {
    const [type] = store.getObjects(subject, TYPE, null);
    const [result] = store.getObjects(subject, `${MANIFEST}result`, null);
    const read = ({ value }) => readFileSync(join(folder, value.slice(base.length)), 'utf8');
    const isBad = type.value.includes('Negative');
    const expected = isBad ? { refused: true } : result ? { quads: read(result) } : {};
    return { name: subject.value.split('#')[1], base: object.value, text: read(object), ...expected };
  });
}

/** Those of JSON-LD 1.1 that need no option of the processor and no other file. */
function fromJsonLd() {
  const folder = join(source, 'test/jsonld/1.1');
  const { sequence, baseIri } = JSON.parse(readFileSync(join(folder, 'toRdf-manifest.jsonld'), 'utf8'));
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  return sequence
    .filter(({ option = {} }) => Object.keys(option).every((key) => key === 'specVersion'))
    .filter(({ option }) => option?.specVersion !== 'json-ld-1.0')
    .map(({ '@id': id, '@type': type, input, expect }) => {
      const isBad = type.includes('jld:NegativeEvaluationTest');
      const expected = isBad ? { refused: true } : expect ? { quads: read(expect) } : {};
      return { name: id.slice(1), base: baseIri + input, text: read(input), ...expected };
    });
}

function write(name, tests) {
  tests.sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(join(target, `${name}.json`), `[\n${tests.map((test) => JSON.stringify(test)).join(',\n')}\n]\n`);
  process.stdout.write(`${name}: ${tests.length} tests\n`);
}
