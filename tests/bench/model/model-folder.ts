/** A model's files from a folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFiles } from '../../../src/parse/model-files.js';

/** Access to the files of `folder`. */
export function modelFolder(folder: string): ModelFiles {
  return {
    folder,
    read: async (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined),
  };
}
