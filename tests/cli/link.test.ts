/** `build --gazetteer`: names linked to the user's own lists, asked for, exported, imported. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvRows } from '../export/read-back.js';
import { folderWith, triplewire } from '../support/cli.js';

const TABLE = `label,aliases,class,iri,context
Kari Dahl,,Person,http://www.wikidata.org/entity/Q101,Oslo
Paris,,City,http://www.wikidata.org/entity/Q102,
Paris,,City,http://www.wikidata.org/entity/Q103,
Louis Perrin,,Person,http://www.wikidata.org/entity/Q104,Atlantis
`;
const TURTLE = `@prefix schema: <https://schema.org/> .
<https://sws.geonames.org/105/> a schema:City ; schema:name "Oslo" ; schema:containedInPlace "Norway" .`;
const FILES = {
  'talks.txt':
    'Mayor Kari Dahl met Prime Minister Louis Perrin in Paris on Monday. Dahl will visit Oslo, Norway, in May.',
  'people.csv': TABLE,
  'places.ttl': TURTLE,
  'wrong.csv': `${TABLE}Oslo,,Town,urn:x:1\n`,
  'wrong.ttl': 'This is no Turtle.',
  'names.txt': 'Oslo',
};

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const build = (output: string, ...args: string[]) =>
  triplewire(['build', at('talks.txt'), '--date', '2019-01-18', '-o', at(output), ...args]);
const query = (output: string, ...args: string[]) => triplewire(['query', at(output), ...args]);
const GAZETTEERS = () => ['--gazetteer', at('people.csv'), '--gazetteer', at('places.ttl')];

beforeAll(() => {
  folder = folderWith(FILES);
  const { status, stderr } = build('out', ...GAZETTEERS());
  expect(stderr).toContain('2 names linked, 1 ambiguous, 1 below the threshold (0.8): triplewire query');
  expect(status).toBe(0);
});

describe('a build with gazetteers', () => {
  it('says of each name what was decided, and why', () => {
    const { stdout } = query('out', '--links');
    expect(stdout).toMatch(/^Kari Dahl {2}Person {2}linked\n {2}1 {2}http:\/\/www\.wikidata\.org\/entity\/Q101 /m);
    expect(stdout).toMatch(/^Oslo {2}City {2}linked\n {2}.*geonames\.org\/105/m);
    expect(stdout).toMatch(/^Paris {2}City {2}ambiguous\n.*Q102.*\n.*Q103/m);
    expect(stdout).toMatch(/^Louis Perrin {2}Person {2}below the threshold\n.*context 0\.75/m);
  });

  it('gives the IRI with the entity, and the entity for the IRI', () => {
    expect(query('out', '--entity', 'Kari Dahl').stdout).toContain('same as: http://www.wikidata.org/entity/Q101');
    expect(query('out', '--about', 'http://www.wikidata.org/entity/Q101', '--type', 'Meet').stdout).toContain(
      'Kari Dahl',
    );
  });

  it('exports the links, as each format has a place for them', () => {
    const exported = (format: string) => triplewire(['export', at('out'), '--format', format]).stdout;
    const rows = csvRows(exported('csv-nodes'));
    expect(rows.find(({ label }) => label === 'Kari Dahl')?.sameAs).toBe('http://www.wikidata.org/entity/Q101');
    expect(rows.find(({ label }) => label === 'Paris')?.sameAs).toBe('');
    expect(exported('ftm')).toContain('"wikidataId":["Q101"]');
    expect(exported('ftm')).not.toContain('Q102');
    expect(exported('jsonld')).toContain('"owl:sameAs":"http://www.wikidata.org/entity/Q101"');
    for (const format of ['graphml', 'gexf', 'cytoscape', 'cypher', 'neo4j-nodes'])
      expect(exported(format), format).toContain('https://sws.geonames.org/105/');
  });

  it('gives the same files with more than one worker', () => {
    expect(build('two', ...GAZETTEERS(), '--workers', '2').status).toBe(0);
    for (const name of ['links.jsonl', 'graph.trig', 'graph.nq', 'graph.jsonl'])
      expect(readFileSync(at('two', name), 'utf8'), name).toBe(readFileSync(at('out', name), 'utf8'));
  });

  it.each(['ttl', 'trig', 'nq'])('is imported from %s with its links', (ending) => {
    const output = at(`from-${ending}`);
    expect(triplewire(['import', at('out', `graph.${ending}`), '-o', output]).status).toBe(0);
    expect(query(`from-${ending}`, '--links').stdout).toBe(query('out', '--links').stdout);
  });

  it('links nothing that the threshold does not allow', () => {
    const { stderr } = build('strict', '--gazetteer', at('people.csv'), '--link-threshold', '1');
    expect(stderr).toContain('1 name linked, 0 ambiguous, 2 below the threshold (1)');
  });

  it('leaves no links behind in a folder that is built again without', () => {
    build('again', ...GAZETTEERS());
    expect(existsSync(at('again', 'links.jsonl'))).toBe(true);
    build('again');
    expect(existsSync(at('again', 'links.jsonl'))).toBe(false);
    expect(query('again', '--links').stderr).toContain('0 found');
    expect(readFileSync(at('again', 'graph.trig'), 'utf8')).not.toContain('owl:sameAs');
  });

  it.each([
    ['wrong.csv', 2, 'wrong.csv:6: 4 cells where the head has 5'],
    ['wrong.ttl', 2, 'wrong.ttl:1: '],
    ['names.txt', 2, 'names.txt: no gazetteer by its name'],
    ['missing.csv', 3, 'missing.csv: '],
  ])('is refused, before anything is read, for %s', (name, code, message) => {
    const { status, stderr } = build('refused', '--gazetteer', at(name));
    expect(stderr).toContain(message);
    expect(status).toBe(code);
    expect(existsSync(at('refused', 'readings.jsonl'))).toBe(false);
  });
});
