/** Opens what a reading needs: the model's files, the ontology, the thresholds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFiles } from '../parse/model-files.js';
import { openAnalyser } from '../parse/open-analyser.js';
import { type ToolChoices, type Tools, toolsOf } from '../pipeline/tools.js';
import { describeError } from './find-files.js';
import { openOntology } from './open-ontology.js';
import { PACKAGE_ROOT } from './package-files.js';

/** Choices of a run; JSON-able, so that worker threads get them as they are. */
export interface ToolOptions extends ToolChoices {
  readonly backend?: 'auto' | 'native' | 'wasm';
  /** Folder of the model; the built-in English one by default. */
  readonly model?: string;
  /** Folders that add to the built-in ontology. */
  readonly ontology?: readonly string[];
}

/** Opens the tools. Throws a TriplewireError where the model or the ontology is missing or wrong. */
export async function openTools(options: ToolOptions): Promise<Tools> {
  const ontology = openOntology(options.ontology);
  const model = modelFiles(options.model);
  const analyser = await openAnalyser({ model, backend: options.backend ?? 'auto' });
  return toolsOf(analyser, ontology, options);
}

/** Folder of the model: the built-in one, unless TRIPLEWIRE_MODEL names another. */
export function modelFolder(): string {
  return process.env.TRIPLEWIRE_MODEL ?? join(PACKAGE_ROOT, 'models', 'en');
}

/** The model's files in a folder. */
export function modelFiles(folder = modelFolder()): ModelFiles {
  return { folder, read: (name) => readIfThere(join(folder, name)) };
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${path}: ${describeError(error)}`);
  }
}
