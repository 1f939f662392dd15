/**
 * Scores of the model in this runtime, on the development halves of the corpora. Fails where a figure lies more than
 * .01 below the recorded one. Run: `npm run bench:model [-- --record] [--model DIR] [--backend native|wasm]`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openNetwork } from '../../src/parse/network.js';
import { makeAnalyser } from '../../src/parse/open-analyser.js';
import type { Backend } from '../../src/parse/session.js';
import { modelFolder } from '../parse/model-folder.js';
import { readTreebanks } from './model/corpora.js';
import type { Figures } from './model/counts.js';
import { measureEvents } from './model/events.js';
import { measureTreebank } from './model/treebanks.js';
import { hasShared, requireOrSkip } from './shared-data.js';

type Table = Readonly<Record<string, Figures>>;

const ALLOWED_DROP = 0.01;
const RECORD = resolve(import.meta.dirname, 'model.json');
const { values: options } = parseArgs({
  options: {
    record: { type: 'boolean' },
    model: { type: 'string', default: resolve(import.meta.dirname, '../../models/en') },
    backend: { type: 'string' },
  },
});

async function measure(): Promise<Table> {
  const network = await openNetwork({ model: modelFolder(options.model), backend: options.backend as Backend });
  const analyser = makeAnalyser(network);
  const table: Record<string, Figures> = {};
  for (const [name, documents] of readTreebanks()) table[name] = await measureTreebank(documents, analyser, network);
  table.events_news = await measureEvents(analyser, network.labels, network.thresholds);
  await network.close();
  return table;
}

function show(table: Table, recorded: Table): string[] {
  const rows = Object.entries(table).flatMap(([corpus, figures]) =>
    Object.entries(figures).map(([measure, figure]) => ({
      corpus,
      measure,
      figure,
      before: recorded[corpus]?.[measure],
    })),
  );
  for (const { corpus, measure, figure, before } of rows) {
    const cells = [corpus.padEnd(12), measure.padEnd(17), figure.toFixed(4), before?.toFixed(4) ?? '-'];
    process.stdout.write(`${cells.join(' ')}\n`);
  }
  return rows
    .filter(({ figure, before }) => figure < (before ?? 0) - ALLOWED_DROP)
    .map(({ corpus, measure }) => `${corpus} ${measure}`);
}

function readRecord(): Table {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8')) as Table;
  } catch {
    return {};
  }
}

const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value);

requireOrSkip('../shared/corpora/dev', hasShared('corpora/dev'));
requireOrSkip(`a trained model in ${options.model}`, existsSync(resolve(options.model, 'reader.onnx')));
const table = await measure();
const dropped = show(table, readRecord());
if (options.record) writeFileSync(RECORD, `${JSON.stringify(table, round, 2)}\n`);
else if (dropped.length > 0) {
  process.stderr.write(`worse than recorded: ${dropped.join(', ')}\n`);
  process.exitCode = 1;
}
