/** Judges outside this project read what we write without a warning, and count what we count. */
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { linkGraph } from '../../src/graph/link-graph.js';
import { RDF_ENDINGS } from '../../src/io/rdf-formats.js';
import { docsPage } from '../../src/ontology/docs-page.js';
import { loadOntology } from '../../src/ontology/load.js';
import { lexiconTurtle } from '../../src/rdf/lexicon.js';
import { sortedLines } from '../../src/rdf/n-quads.js';
import { serialise } from '../../src/rdf/serialise.js';
import { makeGazetteer } from '../../src/resolve/gazetteer.js';
import { builtIn, builtInFrames } from '../ontology/files.js';
import { entry } from '../resolve/linking-world.js';
import { folderWith, ROOT } from '../support/cli.js';
import { judge, run } from '../support/judge-suite.js';
import { GRAPH, ONTOLOGY, OPTIONS } from './sample.js';

const entity = GRAPH.entities[0]!;
const gazetteer = makeGazetteer(GRAPH.entities.map(({ label }) => entry(encodeURIComponent(label), label)));
const { linking } = linkGraph(GRAPH, gazetteer, 0.8, ONTOLOGY);
const hard = {
  ...GRAPH,
  ...(linking ? { linking } : {}),
  judgements: [{ judgement: 'rename', entity: entity.id, label: '😀 "\\', by: 'Ed\nItor' } as const],
  entities: GRAPH.entities.map((one) =>
    one === entity ? { ...one, aliases: ['"\\\n\t\u0001', "'''", '😀 \u202E', 'é'] } : one,
  ),
};
const texts = Object.fromEntries(
  Object.entries(RDF_ENDINGS).map(([ending, format]) => [
    `graph.${ending}`,
    serialise(hard, ONTOLOGY, format, OPTIONS),
  ]),
);
const lexicon = lexiconTurtle(loadOntology([builtIn('news.ttl'), ...builtInFrames()]));
const folder = folderWith({ ...texts, 'lexicon.ttl': lexicon, 'page.html': docsPage([], ONTOLOGY) });
const own = [join(folder, 'lexicon.ttl'), ...['news.ttl', 'shapes.ttl'].map((name) => resolve(ROOT, 'ontology', name))];
const quadsIn = (name: string) => sortedLines(texts[name]!.split('\n').filter(Boolean)).length;
const python = process.env.RDFLIB_PYTHON ?? 'python3';

judge('rapper', run('rapper', ['--version']).isThere, () => {
  it.each([
    ['turtle', 'graph.ttl', 'graph.nt'],
    ['ntriples', 'graph.nt', 'graph.nt'],
    ['nquads', 'graph.nq', 'graph.nq'],
  ])('reads %s', (format, name, counted) => {
    const { stderr, status } = run('rapper', ['-c', '-i', format, join(folder, name)]);
    expect(stderr).not.toMatch(/warning|error/i);
    expect(stderr).toContain(`returned ${quadsIn(counted)} triples`);
    expect(status).toBe(0);
  });

  it.each(own)('reads %s', (path) => {
    const { stderr, status } = run('rapper', ['-c', '-i', 'turtle', path]);
    expect(stderr).not.toMatch(/warning|error/i);
    expect(status).toBe(0);
  });
});

judge('serdi', run('serdi', ['-v']).isThere, () => {
  it.each([
    ['turtle', 'graph.ttl', 'graph.nt'],
    ['trig', 'graph.trig', 'graph.nq'],
    ['ntriples', 'graph.nt', 'graph.nt'],
    ['nquads', 'graph.nq', 'graph.nq'],
  ])('reads %s as the same lines', (format, name, counted) => {
    const { stdout, stderr, status } = run('serdi', ['-i', format, '-o', 'nquads', join(folder, name)]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(new Set(stdout.split('\n').filter(Boolean)).size).toBe(quadsIn(counted));
  });

  it.each(own)('reads %s', (path) => {
    expect(run('serdi', ['-i', 'turtle', '-o', 'ntriples', path])).toMatchObject({ stderr: '', status: 0 });
  });
});

/** Jena's own script, or its jars (jena-cmds with what it needs, and slf4j-simple, or no warning is heard) in the folder that `JENA_JARS` names. */
const jars = process.env.JENA_JARS;
const riot = (...args: readonly string[]) =>
  jars ? run('java', ['-cp', join(jars, '*'), 'riotcmd.riot', ...args]) : run('riot', args);

judge('riot', riot('--version').status === 0, () => {
  it.each(['graph.ttl', 'graph.trig', 'graph.nt', 'graph.nq', 'graph.jsonld'])('reads %s without a warning', (name) => {
    expect(riot('--validate', join(folder, name))).toMatchObject({ stderr: '', status: 0 });
  });
});

judge('rdflib', run(python, ['-c', 'import rdflib']).status === 0, () => {
  const count = `
import sys, logging, rdflib
logging.basicConfig(level=logging.WARNING)
data = rdflib.Dataset()
data.parse(sys.argv[1], format=sys.argv[2])
print(len(set(data.quads())))`;
  it.each([
    ['turtle', 'graph.ttl', 'graph.nt'],
    ['trig', 'graph.trig', 'graph.nq'],
    ['nt', 'graph.nt', 'graph.nt'],
    ['nquads', 'graph.nq', 'graph.nq'],
    ['json-ld', 'graph.jsonld', 'graph.nq'],
  ])('reads %s and counts the same', (format, name, counted) => {
    const { stdout, stderr } = run(python, ['-c', count, join(folder, name), format]);
    expect(stderr).toBe('');
    expect(Number(stdout)).toBe(quadsIn(counted));
  });
});
