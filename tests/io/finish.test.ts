/** The files of an output folder. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryFormats } from '../../src/io/finish.js';
import { GRAPH, ONTOLOGY, OPTIONS } from '../rdf/sample.js';
import { folderWith } from '../support/cli.js';

describe('writing the formats of a graph', () => {
  it('goes on with the others where one cannot be written, and says which, why and what to do', async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'graph.trig', 'in-the-way'), { recursive: true });
    const work = { graph: GRAPH, folder, rdf: OPTIONS };
    const { files, failures } = await tryFormats(work, ONTOLOGY, ['ttl', 'trig', 'nq', 'jsonl']);
    expect(files.map(({ name }) => name)).toEqual(['graph.ttl', 'graph.nq', 'graph.jsonl']);
    expect(failures).toEqual([
      `${join(folder, 'graph.trig')}: cannot be written: there is a folder in its place; move it away`,
    ]);
    expect(readdirSync(folder).sort()).toEqual(['graph.jsonl', 'graph.nq', 'graph.trig', 'graph.ttl']);
  });
});
