/**
 * The W3C's own tests for every syntax that we read back (`tests/rdf/w3c`, from rdflib's source distribution, by
 * `tools/pack-w3c-tests.mjs`): what must be read is read as the same graph (RDFC-1.0), what must be refused is refused.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import jsonld from 'jsonld';
import { DataFactory, type Quad, type Term } from 'n3';
import { describe, expect, it } from 'vitest';
import { TriplewireError } from '../../src/model/errors.js';
import { toNQuads } from '../../src/rdf/n-quads.js';
import { parseRdf } from '../../src/rdf/parse-rdf.js';
import type { RdfFormat } from '../../src/rdf/serialise.js';
import { ONTOLOGY } from './sample.js';

interface W3cTest {
  readonly name: string;
  /** The address of the file, against which its IRIs are read. */
  readonly base: string;
  readonly text: string;
  readonly refused?: true;
  /** What is to be read, as N-Quads. */
  readonly quads?: string;
}

const testsOf = (format: RdfFormat) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, 'w3c', `${format}.json`), 'utf8')) as readonly W3cTest[];

/** Files that we write name every IRI in full, so that the reader has no base: the tests say theirs in the file. */
function withBase({ text, base }: W3cTest, format: RdfFormat): string {
  if (format === 'turtle' || format === 'trig') return `@base <${base}> .\n${text}`;
  return format === 'json-ld' ? JSON.stringify(contextWithBase(JSON.parse(text), base)) : text;
}

type Json = Readonly<Record<string, unknown>>;

function contextWithBase(document: Json | readonly Json[], base: string): unknown {
  if (Array.isArray(document)) return document.map((one) => contextWithBase(one, base));
  if (typeof document !== 'object' || document === null) return document;
  const { '@context': own, ...rest } = document as Json;
  const contexts = own === undefined ? [] : Array.isArray(own) ? own : [own];
  return { '@context': [{ '@base': base }, ...contexts], ...rest };
}

async function canonical(quads: readonly Quad[]): Promise<string> {
  const names = new Map<string, string>();
  const renamed = <T extends Term>(term: T): T => {
    if (term.termType !== 'BlankNode') return term;
    if (!names.has(term.value)) names.set(term.value, `b${names.size}`);
    return DataFactory.blankNode(names.get(term.value)) as unknown as T;
  };
  const plain = quads.map(({ subject, predicate, object, graph }) =>
    DataFactory.quad(renamed(subject), predicate, renamed(object), renamed(graph)),
  );
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' };
  const all = {
    ...options,
    canonizeOptions: { maxWorkFactor: Number.POSITIVE_INFINITY },
  } as unknown as jsonld.Options.Normalize;
  return jsonld.canonize(toNQuads(plain) as unknown as jsonld.JsonLdDocument, all);
}

async function read(test: W3cTest, format: RdfFormat): Promise<readonly Quad[] | TriplewireError> {
  try {
    return await parseRdf(withBase(test, format), format, test.name, ONTOLOGY);
  } catch (error) {
    if (error instanceof TriplewireError && error.code === 'bad-rdf') return error;
    throw error;
  }
}

/** What went otherwise than the test says: nothing, mostly. */
async function otherwise(test: W3cTest, format: RdfFormat): Promise<string | undefined> {
  const found = await read(test, format);
  if (test.refused) return found instanceof TriplewireError ? undefined : 'read';
  if (found instanceof TriplewireError) return found.message;
  if (test.quads === undefined) return undefined;
  const expected = await parseRdf(test.quads, 'n-quads', test.name, ONTOLOGY);
  return (await canonical(found)) === (await canonical(expected)) ? undefined : 'another graph';
}

async function differences(format: RdfFormat): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const test of testsOf(format)) {
    const difference = await otherwise(test, format);
    if (difference !== undefined) found.set(test.name, difference);
  }
  return found;
}

/** What jsonld itself reads otherwise: contexts within `@nest` (c037, c038), a relative `@vocab` (e111, e112), two types of a value (er54). */
const OTHERWISE = ['tc037', 'tc038', 'te111', 'te112', 'ter54'];
/** Where the processor leaves something out without a word, which a reader of evidence may not, or would have to fetch something. */
const REFUSED = /Safe mode validation error|nothing is fetched|invalid scoped context|Unexpected "<http:\/\/invalid/;

describe('the tests of the W3C', () => {
  it.each([
    ['turtle', 291],
    ['trig', 335],
    ['n-quads', 85],
    ['n-triples', 68],
  ] as const)('hold for %s: all %i', async (format, count) => {
    expect(testsOf(format).length).toBe(count);
    expect([...(await differences(format))]).toEqual([]);
  });

  it('hold for JSON-LD, but that nothing is left out silently: such files are refused, with the reason', async () => {
    const found = [...(await differences('json-ld'))];
    const [refused, others] = [
      found.filter(([, why]) => REFUSED.test(why)),
      found.filter(([, why]) => !REFUSED.test(why)),
    ];
    expect(testsOf('json-ld').length).toBe(407);
    expect(others.map(([name]) => name)).toEqual(OTHERWISE);
    expect(refused.length).toBe(54);
  });
});
