/** What the page needs to read texts itself: the worker's code, the wasm runtime, the ontology, the model. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILES } from '../parse/model-files.js';
import { packedOntology } from './open-ontology.js';
import { modelFolder } from './open-tools.js';
import { PACKAGE_ROOT } from './package-files.js';
import type { SiteFile } from './serve.js';

/** A worker has a policy of its own: it compiles WebAssembly and asks its server, nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const BYTES = 'application/octet-stream';

/** By path; read when they are asked for, since most pages never do. */
export function readerFiles(ontology: readonly string[]): [string, SiteFile][] {
  const inPackage = (...path: string[]) => {
    return () => readFileSync(join(PACKAGE_ROOT, 'dist', ...path));
  };
  const script = { type: 'text/javascript; charset=utf-8', headers: { 'Content-Security-Policy': POLICY } };
  const model = MODEL_FILES.map((name): [string, SiteFile] => [
    `/reader/model/${name}`,
    { type: BYTES, body: () => readFileSync(join(modelFolder(), name)) },
  ]);
  return [
    ['/reader.js', { ...script, body: inPackage('viewer', 'reader.js') }],
    [
      '/reader/ort.wasm',
      { type: 'application/wasm', body: inPackage('vendor', 'ort-wasm', 'ort-wasm-simd-threaded.wasm') },
    ],
    ['/reader/ontology.json', { type: 'application/json; charset=utf-8', body: () => packedOntology(ontology) }],
    ...model,
  ];
}
