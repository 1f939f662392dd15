/** Opens what a reading needs: the model's files, the ontology, the thresholds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../frames/settings.js';
import type { ModelFiles } from '../parse/model-files.js';
import { openAnalyser } from '../parse/open-analyser.js';
import type { Thresholds } from '../parse/thresholds.js';
import type { Tools } from '../pipeline/tools.js';
import { describeError } from './find-files.js';
import { openOntology } from './open-ontology.js';
import { PACKAGE_ROOT } from './package-files.js';

/** Choices of a run; JSON-able, so that worker threads get them as they are. */
export interface ToolOptions {
  readonly backend?: 'auto' | 'native' | 'wasm';
  /** Folder of the model; the built-in English one by default. */
  readonly model?: string;
  /** Folders that add to the built-in ontology. */
  readonly ontology?: readonly string[];
  /** Publication date for sources without one. */
  readonly date?: string;
  /** Candidates below this confidence are not accepted, whatever their type's threshold. */
  readonly minConfidence?: number;
}

/** Opens the tools. Throws a TriplewireError where the model or the ontology is missing or wrong. */
export async function openTools(options: ToolOptions): Promise<Tools> {
  const ontology = openOntology(options.ontology);
  const model = modelFiles(options.model);
  const analyser = await openAnalyser({ model, backend: options.backend ?? 'auto' });
  const thresholds = atLeast(analyser.thresholds ?? DEFAULT_SETTINGS.thresholds, options.minConfidence ?? 0);
  const { knownTypes } = analyser;
  const settings = { ...DEFAULT_SETTINGS, thresholds, ...(knownTypes ? { knownTypes } : {}) };
  return { analyser, ontology, settings, ...(options.date ? { date: options.date } : {}) };
}

/** Thresholds of events and relations, none below `least`; those of roles are about fillers, not facts. */
function atLeast({ global, types }: Thresholds, least: number): Thresholds {
  const raise = (value: number) => Math.max(value, least);
  return {
    global: { ...global, trigger: raise(global.trigger), relations: raise(global.relations) },
    types: Object.fromEntries(Object.entries(types).map(([type, value]) => [type, raise(value)])),
  };
}

/** The model's files in a folder; TRIPLEWIRE_MODEL names another than the built-in one. */
export function modelFiles(folder = process.env.TRIPLEWIRE_MODEL ?? join(PACKAGE_ROOT, 'models', 'en')): ModelFiles {
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
