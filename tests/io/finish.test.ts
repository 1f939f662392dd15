/** The files of an output folder. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFormats } from '../../src/io/finish.js';
import { GRAPH, ONTOLOGY, OPTIONS } from '../rdf/sample.js';
import { folderWith } from '../support/cli.js';

describe('writing the formats of a graph', () => {
  it('goes on with the others where one cannot be written, and then throws its error', async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'graph.trig', 'in-the-way'), { recursive: true });
    const writing = writeFormats({ graph: GRAPH, folder, rdf: OPTIONS }, ONTOLOGY, ['ttl', 'trig', 'nq', 'jsonl']);
    await expect(writing).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    expect(readdirSync(folder).sort()).toEqual(['graph.jsonl', 'graph.nq', 'graph.trig', 'graph.ttl']);
  });
});
