import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGazetteers } from '../../src/io/read-gazetteers.js';
import { BUILT_IN } from '../resolve/linking-world.js';
import { folderWith } from '../support/cli.js';

const folder = folderWith({
  'a.csv': 'label,class,iri\nOslo,City,https://example.org/oslo\n',
  'b.ttl': '<https://example.org/oslo> <http://www.w3.org/2000/01/rdf-schema#label> "Kristiania" .',
  'large.csv': `label,iri\n${Array.from({ length: 150_000 }, (_, index) => `Name ${index},urn:x:${index}\n`).join('')}`,
  'code.ttl':
    '<urn:x:1> <http://www.w3.org/2000/01/rdf-schema#label> "Rome" .\n<javascript:a> <http://www.w3.org/2000/01/rdf-schema#label> "Oslo" .',
  'broken.csv': new Uint8Array([0x6c, 0x61, 0xff, 0x0a]),
});
const read = (...names: string[]) =>
  readGazetteers(
    names.map((name) => join(folder, name)),
    BUILT_IN,
  );

describe('files of a gazetteer', () => {
  it('are one list: what a table and RDF say of one IRI is one entry', async () => {
    const gazetteer = await read('a.csv', 'b.ttl');
    expect(gazetteer.size).toBe(1);
    expect(gazetteer.named('kristiania')[0]).toMatchObject({ isLabel: false, entry: { label: 'Oslo', type: 'City' } });
    expect((await read('b.ttl', 'a.csv')).named('kristiania')[0]?.isLabel).toBe(true);
  });

  it('may be as large as those of a country', async () => {
    expect((await read('large.csv')).size).toBe(150_000);
  });

  it('are refused, with the line, where an IRI is code', async () => {
    await expect(read('code.ttl')).rejects.toThrow(/code\.ttl:2: "javascript:a" .* give an http, https or urn IRI/);
  });

  it('are refused where their letters are broken, for names would be', async () => {
    await expect(read('broken.csv')).rejects.toThrow(/broken\.csv: line 1: invalid UTF-8/);
  });
});
