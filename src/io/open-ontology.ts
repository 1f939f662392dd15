/** The ontology of a run: the built-in one, which the build has compiled, or with folders of the user's all of it from its files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packOntology, unpackOntology } from '../ontology/compiled.js';
import { hashOfFiles, loadOntology, readOntology } from '../ontology/load.js';
import { makeOntology } from '../ontology/make-ontology.js';
import type { Ontology } from '../ontology/ontology.js';
import { ontologyFiles, PACKAGE_ROOT, type TextFile } from './package-files.js';

/** In `dist/`, made with the code that reads it; there is none beside the sources. */
const COMPILED = fileURLToPath(new URL('../ontology.json', import.meta.url));

/** The built-in ontology with the user's folders. Throws a TriplewireError with file and line for what is wrong in them. */
export function openOntology(folders: readonly string[] = []): Ontology {
  const files = ontologyFiles(folders);
  return (folders.length === 0 ? openCompiled(files) : undefined) ?? loadOntology(files);
}

/** The compiled ontology, if it is that of these files. */
function openCompiled(files: readonly TextFile[]): Ontology | undefined {
  if (!existsSync(COMPILED)) return undefined;
  const pathOf = (file: string) => join(PACKAGE_ROOT, file);
  const data = unpackOntology(readFileSync(COMPILED, 'utf8'), pathOf, hashOfFiles(files));
  return data && makeOntology(data);
}

/** The ontology that `openOntology` opens, as one text for `unpackOntology` where there are no files. */
export function packedOntology(folders: readonly string[] = []): string {
  return packOntology(readOntology(ontologyFiles(folders)), (path) => basename(path));
}

/** Compiles the built-in ontology: a step of the build. */
export function compileOntology(): void {
  const fileOf = (path: string) => relative(PACKAGE_ROOT, path).replaceAll('\\', '/');
  writeFileSync(COMPILED, packOntology(readOntology(ontologyFiles()), fileOf));
}
