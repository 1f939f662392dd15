/**
 * Scores what `triplewire parse --format json` writes against events_news: by exact spans, by spans that overlap, and by head
 * words in the predicted tree, as bench:model counts. Run: `npx tsx tests/bench/parse-json.ts [FILE] [--part dev|held-out]
 * [--model DIR]`; FILE is such output for the same lines, without it they are parsed here. `--lines` prints the lines to parse.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openOntology } from '../../src/io/open-ontology.js';
import { openAnalyser } from '../../src/parse/open-analyser.js';
import { type Annotation, annotate } from '../../src/pipeline/parse-annotation.js';
import { cutText, readCut } from '../../src/pipeline/parse-source.js';
import { modelFolder } from '../parse/model-folder.js';
import { linesOf, type Part } from './parse-json/lines.js';
import { Scores } from './parse-json/scores.js';
import { hasShared, requireOrSkip } from './shared-data.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'dev' },
    model: { type: 'string', default: resolve(import.meta.dirname, '../../models/en') },
    lines: { type: 'boolean' },
  },
});

requireOrSkip('../shared/corpora/dev', hasShared('corpora/dev'));
const lines = linesOf(options.part as Part);
if (options.lines) for (const { id, text } of lines) process.stdout.write(`${JSON.stringify({ id, text })}\n`);
else await score();

async function score(): Promise<void> {
  const analyser = await openAnalyser({ model: modelFolder(options.model) });
  const ontology = openOntology();
  const given = positionals[0] === undefined ? undefined : readAnnotations(positionals[0]);
  const scores = new Scores(ontology);
  for (const line of lines) {
    const document = await readCut(cutText({ id: line.id, text: line.text }), analyser);
    scores.count(line, given ? given.get(line.id) : annotate(line.id, document, ontology), document);
  }
  process.stdout.write(scores.table());
  await analyser.close();
}

function readAnnotations(file: string): ReadonlyMap<string, Annotation> {
  const found = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Annotation);
  return new Map(found.map((annotation) => [annotation.id, annotation]));
}
