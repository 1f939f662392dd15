/** A model's files from a folder, and the folder that tests read. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ModelFiles } from '../../src/parse/model-files.js';

/** The model of the package; TRIPLEWIRE_MODEL names another one. */
export const MODEL = process.env.TRIPLEWIRE_MODEL ?? resolve(import.meta.dirname, '../../models/en');

/** Whether there is a trained model to test with. On CI its absence is an error, not a reason to skip. */
export const HAS_MODEL = existsSync(join(MODEL, 'reader.onnx')) || process.env.CI === 'true';

/** Access to the files of `folder`; those of `changed` come instead of the real ones, undefined for a missing file. */
export function modelFolder(folder: string, changed: Readonly<Record<string, string | undefined>> = {}): ModelFiles {
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined);
  return {
    folder,
    read: async (name) => {
      if (!(name in changed)) return read(name);
      return changed[name] === undefined ? undefined : new TextEncoder().encode(changed[name]);
    },
  };
}
