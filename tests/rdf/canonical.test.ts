/** Every serialisation is the same graph by the W3C's own measure: equal after RDFC-1.0. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { CONTEXT_IRI, contextText } from '../../src/rdf/json-ld-context.js';
import { toNQuads, tripleLine } from '../../src/rdf/n-quads.js';
import { parseRdf } from '../../src/rdf/parse-rdf.js';
import { RDF_FORMATS, type RdfFormat, serialise } from '../../src/rdf/serialise.js';
import { GRAPH, ONTOLOGY, OPTIONS } from './sample.js';

const write = (format: RdfFormat, profile: '1.1' | '1.2' = '1.1') =>
  serialise(GRAPH, ONTOLOGY, format, { ...OPTIONS, profile });
const WITH_GRAPHS = ['trig', 'n-quads', 'json-ld'] as const;

async function canonical(nQuads: string): Promise<string> {
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' };
  return jsonld.canonize(nQuads as unknown as jsonld.JsonLdDocument, options as unknown as jsonld.Options.Normalize);
}

describe('RDFC-1.0', () => {
  it('leaves our N-Quads as they are: sorted N-Quads without blank nodes are canonical', async () => {
    expect(await canonical(write('n-quads'))).toBe(write('n-quads'));
    expect(await canonical(write('n-triples'))).toBe(write('n-triples'));
  });

  it.each(WITH_GRAPHS)('makes %s equal to N-Quads', async (format) => {
    const quads = await parseRdf(write(format), format, format, ONTOLOGY);
    expect(await canonical(toNQuads(quads))).toBe(write('n-quads'));
  });

  it('makes Turtle equal to N-Triples', async () => {
    const quads = await parseRdf(write('turtle'), 'turtle', 'turtle', ONTOLOGY);
    expect(await canonical([...quads].map(tripleLine).join(''))).toBe(write('n-triples'));
  });

  it.each(RDF_FORMATS.filter((format) => format !== 'json-ld'))(
    'makes RDF 1.2 equal to 1.1, once read (%s)',
    async (format) => {
      const [newer, older] = await Promise.all(
        (['1.2', '1.1'] as const).map((profile) => parseRdf(write(format, profile), format, format, ONTOLOGY)),
      );
      expect(toNQuads(newer!)).toBe(toNQuads(older!));
      expect(write(format, '1.2')).toMatch(/<<\( .+ \)>>/);
      expect(write(format, '1.2')).not.toMatch(/rdf:subject person|#subject> <[^>]*person|rdf:Statement/);
    },
  );
});

describe('JSON-LD', () => {
  it('has its context in the package, as it is written into every file', () => {
    const published = readFileSync(resolve(import.meta.dirname, '../../ontology/context.jsonld'), 'utf8');
    expect(published).toBe(contextText(ONTOLOGY));
  });

  it('may name the published context, which is not fetched', async () => {
    const text = JSON.stringify({ '@context': CONTEXT_IRI, id: 'https://example.org/a', met: 'https://example.org/b' });
    const [quad] = await parseRdf(text, 'json-ld', 'a.jsonld', ONTOLOGY);
    expect(quad!.predicate.value).toBe('https://w3id.org/triplewire/ontology#met');
  });

  it('is refused where it names another context, or would lose something', async () => {
    const remote = JSON.stringify({ '@context': 'https://example.org/context', '@id': 'https://example.org/a' });
    await expect(parseRdf(remote, 'json-ld', 'a.jsonld', ONTOLOGY)).rejects.toThrow('nothing is fetched');
    const lossy = JSON.stringify({ '@id': 'https://example.org/a', unknown: 'value' });
    await expect(parseRdf(lossy, 'json-ld', 'a.jsonld', ONTOLOGY)).rejects.toMatchObject({ code: 'bad-rdf' });
  });

  it('has no profile of RDF 1.2', () => {
    expect(() => write('json-ld', '1.2')).toThrow(expect.objectContaining({ code: 'no-profile' }));
  });
});
