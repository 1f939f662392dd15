/** RDF readers from outside this project: each reads a file, and says it again in N-Quads. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { RdfFormat } from '../../../src/rdf/serialise.js';
import type { Profile } from '../../../src/rdf/writing.js';

/** What a judge made of a file. */
export interface Reading {
  /** N-Quads. */
  readonly quads: string;
  /** Warnings and errors; empty where all is well. */
  readonly complaints: string;
}

export interface Judge {
  readonly name: string;
  readonly isThere: boolean;
  /** The formats that it reads in a profile. */
  readonly formats: Readonly<Record<Profile, readonly RdfFormat[]>>;
  readonly read: (path: string, format: RdfFormat) => Reading;
}

const LINES = ['n-triples', 'n-quads'] as const;
const ALL: readonly RdfFormat[] = ['turtle', 'trig', 'n-triples', 'n-quads', 'json-ld'];
const python = process.env.RDFLIB_PYTHON ?? 'python3';
const jars = process.env.JENA_JARS;
const RDFLIB = `
import sys, logging, rdflib
rdflib.NORMALIZE_LITERALS = False
logging.basicConfig(level=logging.WARNING)
data = rdflib.Dataset()
data.parse(sys.argv[1], format=sys.argv[2])
sys.stdout.buffer.write(data.serialize(format='nquads', encoding='utf-8'))`;

function run(command: string, args: readonly string[]): Reading & { readonly status: number | null } {
  const { stdout, stderr, error, status } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  const failure = error ? String(error) : status === 0 ? '' : `exit ${status}`;
  return { quads: stdout ?? '', complaints: `${failure}${stderr ?? ''}`, status };
}

/** Jena's own script, or its jars in the folder that `JENA_JARS` names. */
function riot(...args: readonly string[]) {
  const memory = '-Xmx4g';
  return jars ? run('java', [memory, '-cp', join(jars, '*'), 'riotcmd.riot', ...args]) : run('riot', args);
}

/** rapper tells what it does beside what is wrong. */
function withoutProgress({ quads, complaints }: Reading): Reading {
  const kept = complaints.split('\n').filter((line) => /warning|error|exit/i.test(line));
  return { quads, complaints: kept.join('\n') };
}

const NAMES = { turtle: 'turtle', trig: 'trig', 'n-triples': 'ntriples', 'n-quads': 'nquads', 'json-ld': 'json-ld' };

/** All judges, those that are not installed too. Triple terms are known to Jena alone. */
export const JUDGES: readonly Judge[] = [
  {
    ...{ name: 'rapper', isThere: run('rapper', ['--version']).status === 0 },
    formats: { '1.1': ['turtle', ...LINES], '1.2': [] },
    read: (path, format) => withoutProgress(run('rapper', ['-i', NAMES[format], '-o', 'nquads', path])),
  },
  {
    ...{ name: 'serdi', isThere: run('serdi', ['-v']).status === 0 },
    formats: { '1.1': ['turtle', 'trig', ...LINES], '1.2': [] },
    read: (path, format) => run('serdi', ['-i', NAMES[format], '-o', 'nquads', path]),
  },
  {
    ...{ name: 'riot', isThere: riot('--version').status === 0 },
    formats: { '1.1': ALL, '1.2': ['turtle', 'trig', ...LINES] },
    read: (path) => riot('--output=nquads', path),
  },
  {
    ...{ name: 'rdflib', isThere: run(python, ['-c', 'import rdflib']).status === 0 },
    formats: { '1.1': ALL, '1.2': [] },
    read: (path, format) => run(python, ['-c', RDFLIB, path, NAMES[format].replace('ntriples', 'nt')]),
  },
];
