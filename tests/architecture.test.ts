/** The import rule of the house: imports point down, siblings do not know each other, each package has one gate. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../src');

const LAYERS: Readonly<Record<string, number>> = {
  model: 0,
  ontology: 1,
  text: 1,
  parse: 2,
  mentions: 2,
  coref: 2,
  frames: 2,
  resolve: 2,
  graph: 3,
  rdf: 4,
  export: 4,
  query: 4,
  pipeline: 5,
  io: 6,
  cli: 7,
  viewer: 7,
};

/** Package (or `node:`) → folders that may import it. */
const GATES: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/^n3$/, ['rdf', 'ontology']],
  [/^jsonld$/, ['rdf']],
  [/^hyparquet-writer$/, ['export']],
  [/^oxigraph$/, ['query']],
  [/^onnxruntime-(node|common)$/, ['parse']],
  [/^#ort-wasm$/, ['parse']],
  [/^sigma(\/|$)/, ['viewer']],
  [/^graphology/, ['viewer', 'graph']],
  [/^(preact|@preact\/signals)(\/|$)/, ['viewer']],
  [/^yaml$/, ['ontology']],
  [/^chrono-node\//, ['text']],
  [/^@noble\/hashes\//, ['model']],
  [/^commander$/, ['cli']],
  [/^node:worker_threads$/, ['io', 'query', 'cli']],
  [/^node:/, ['io', 'cli']],
];

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
}

function sourceFiles(folder = root): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const specifiers = [
    ...code.matchAll(
      /(?:^|[\s;}])(?:import|export)(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ];
  const folder = relative(root, file).split(sep)[0]!;
  return specifiers.map((match) => ({ file: relative(root, file), folder, specifier: (match[1] ?? match[2])! }));
}

const imports = sourceFiles().flatMap(importsOf);
const relatives = imports.filter((one) => one.specifier.startsWith('.'));
const packages = imports.filter((one) => !one.specifier.startsWith('.'));

function targetFolder(one: Import): string {
  const target = relative(root, resolve(root, dirname(one.file), one.specifier));
  return target.includes(sep) ? target.split(sep)[0]! : 'index';
}

describe('the import rule', () => {
  it('sees the whole source', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('lets a file import its own folder and lower layers only', () => {
    const wrong = relatives.filter((one) => {
      const target = targetFolder(one);
      return one.folder !== 'index.ts' && target !== one.folder && !(LAYERS[target]! < LAYERS[one.folder]!);
    });
    expect(wrong).toEqual([]);
  });

  it('has one gate folder for each third-party package and for node:', () => {
    const wrong = packages.filter((one) => {
      const gate = GATES.find(([name]) => name.test(one.specifier));
      return !gate?.[1].includes(one.folder);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps files at 250 lines or fewer, data tables apart', () => {
    const tests = resolve(root, '../tests');
    const long = [...sourceFiles(), ...sourceFiles(tests)].filter(
      (file) => !/(-data|-table|\.data)\.ts$/.test(file) && readFileSync(file, 'utf8').split('\n').length > 251,
    );
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });
});
