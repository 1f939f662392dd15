/**
 * Scores of the model in this runtime, on the development halves of the corpora, with bootstrap intervals over sentences (on plain text:
 * over documents). `events_news` is the network alone, `events_news, parse` what `triplewire parse` tells of it. Fails where a figure lies more than .01 below the recorded one, or the model is too large.
 * Run: `npm run bench:model [-- --record] [--agreement] [--coreference] [--model DIR] [--backend native|wasm]`; `--agreement` asks
 * instead how often wasm and native decide alike, `--coreference` how well chains are found. Speed: `npm run bench:speed`.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openOntology } from '../../src/io/open-ontology.js';
import { openNetwork } from '../../src/parse/network.js';
import { makeAnalyser } from '../../src/parse/open-analyser.js';
import type { Backend } from '../../src/parse/session.js';
import { modelFolder } from '../parse/model-folder.js';
import { measureAgreement } from './model/agreement.js';
import { measureCoreference } from './model/coreference.js';
import { readTreebanks } from './model/corpora.js';
import type { Figures } from './model/counts.js';
import { measureEvents } from './model/events.js';
import { measureParsed } from './model/parsed.js';
import { measureRaw } from './model/raw-scores.js';
import { readRaw } from './model/raw-text.js';
import { fallen, markdown, type Recorded, type Table, toRecord } from './model/table.js';
import { MOST_MEGABYTES } from './model/targets.js';
import { measureTreebank } from './model/treebanks.js';
import { hasShared, requireOrSkip } from './shared-data.js';

const RECORD = resolve(import.meta.dirname, 'model.json');
const { values: options } = parseArgs({
  options: {
    record: { type: 'boolean' },
    agreement: { type: 'boolean' },
    coreference: { type: 'boolean' },
    model: { type: 'string', default: resolve(import.meta.dirname, '../../models/en') },
    backend: { type: 'string' },
  },
});

const open = (backend: string | undefined) =>
  openNetwork({ model: modelFolder(options.model), backend: (backend ?? 'auto') as Backend });

async function measure(): Promise<Table> {
  const network = await open(options.backend);
  const analyser = makeAnalyser(network);
  const table: Record<string, Figures> = {};
  for (const [name, documents] of readTreebanks()) table[name] = await measureTreebank(documents, analyser, network);
  table.events_news = await measureEvents(analyser, network);
  table['events_news, parse'] = await measureParsed(analyser, openOntology());
  for (const [name, documents] of readRaw()) table[name] = await measureRaw(documents, analyser);
  await network.close();
  return table;
}

async function compareRuntimes(): Promise<Table> {
  const [native, wasm] = [await open('native'), await open('wasm')];
  const figures = await measureAgreement(makeAnalyser(native), makeAnalyser(wasm), native.thresholds);
  await Promise.all([native.close(), wasm.close()]);
  return { 'wasm = native': figures };
}

async function chosen(): Promise<Table> {
  if (options.agreement) return compareRuntimes();
  return options.coreference ? { coreference: measureCoreference(options.model) } : measure();
}

/** The ONNX files and the vocabulary. */
function megabytes(): number {
  const names = readdirSync(options.model).filter((name) => /\.onnx$|^vocab\.txt$/.test(name));
  return names.reduce((sum, name) => sum + statSync(join(options.model, name)).size, 0) / 1e6;
}

requireOrSkip('../shared/corpora/dev', hasShared('corpora/dev'));
requireOrSkip(`a trained model in ${options.model}`, existsSync(resolve(options.model, 'reader.onnx')));
const recorded = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Recorded) : {};
const table = await chosen();
process.stdout.write(`${markdown(table, recorded)}\n\n`);
process.stdout.write(`ONNX int8 and vocabulary: ${megabytes().toFixed(1)} MB (at most ${MOST_MEGABYTES})\n`);
const worse = [...(options.record ? [] : fallen(table, recorded)), ...(megabytes() > MOST_MEGABYTES ? ['size'] : [])];
if (options.record) writeFileSync(RECORD, `${JSON.stringify(toRecord(table, recorded), null, 2)}\n`);
if (worse.length > 0) {
  process.stderr.write(`worse than recorded, or too large: ${worse.join(', ')}\n`);
  process.exitCode = 1;
}
