/**
 * Whether the product's confidences keep their word, and its precision and recall, on events_news: on the tenth of train that
 * the network was not trained on, and on dev. Run: `npx tsx tests/bench/calibration.ts [--fit] [--write]`.
 * `--fit` fits the weights of `src/frames/calibration.ts` to the held-out tenth, tells how well they do there by
 * cross-validation and on dev, and prints those that fit both parts together;
 * `--write` chooses thresholds on the held-out tenth and writes them to `models/en/thresholds.json`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FactThresholds } from '../../src/frames/settings.js';
import { modelFiles, openTools } from '../../src/io/open-tools.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import { rowsOf } from './calibration/candidates.js';
import { bestPrior, crossValidated, fitWeights, predict } from './calibration/fit.js';
import { outcomesOf } from './calibration/outcomes.js';
import { type AnnotatedReading, readPart } from './calibration/readings.js';
import { countsOf, type Judged } from './calibration/reliability.js';
import { figuresTable, lossTable, reliabilityTable } from './calibration/report.js';
import type { Row } from './calibration/rows.js';
import { BETA, choose, chooseRoles, crossValidate, curvesOf, joined } from './calibration/thresholds.js';
import { weightsText } from './calibration/weights-text.js';
import { hasShared, requireOrSkip } from './shared-data.js';

const FOLDS = 5;
const NONE: FactThresholds = { global: { trigger: 0, roles: 0, relations: 0 }, types: {} };

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

/** Every fifth item, from each of the first five on. */
function foldsOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: FOLDS }, (_, fold) => items.filter((_, index) => index % FOLDS === fold));
}

function printWeights(
  heldOut: readonly AnnotatedReading[],
  dev: readonly AnnotatedReading[],
  ontology: Ontology,
): void {
  const folds = foldsOf(heldOut.map((reading) => rowsOf(reading, ontology))).map((fold) => fold.flat());
  const devRows = dev.flatMap((reading) => rowsOf(reading, ontology));
  const prior = bestPrior(folds);
  const weights = fitWeights(folds.flat(), prior);
  const all = fitWeights([...folds.flat(), ...devRows], prior);
  const fitted = (row: Row): Judged & Pick<Row, 'kind'> => ({ ...row, confidence: predict(weights, row) });
  print(
    '### Candidates before they are weighed against each other',
    lossTable({
      'held out, present': folds.flat(),
      'held out, cross-validated': crossValidated(folds, prior),
      'dev, present': devRows,
      'dev, fitted': devRows.map(fitted),
    }),
  );
  print(`Precision of the prior of a kind's deviation: ${prior.deviation}`, weightsText(all));
}

function chooseThresholds(heldOut: readonly AnnotatedReading[], ontology: Ontology): FactThresholds {
  const chosen = (['events', 'relations'] as const).map((kind) => {
    const folds = foldsOf(heldOut).map((fold) => curvesOf(fold, ontology, kind));
    const { shrinkage, figures } = crossValidate(folds, BETA[kind]);
    const tried = [...figures].map(([facts, figure]) => `${facts}: ${figure.toFixed(4)}`);
    print(`${kind}: cross-validated F${BETA[kind]} by shrinkage: ${tried.join(', ')}; ${shrinkage} taken`);
    return choose(joined(folds), shrinkage, BETA[kind]);
  });
  const [events, relations] = [chosen[0]!, chosen[1]!];
  const global = { trigger: events.common, roles: 0.5, relations: relations.common };
  const facts = { global, types: { ...events.types, ...relations.types } };
  return { ...facts, global: { ...global, roles: chooseRoles(heldOut, ontology, facts) } };
}

function report(
  part: string,
  readings: readonly AnnotatedReading[],
  ontology: Ontology,
  thresholds: FactThresholds,
): void {
  const at = (given: FactThresholds) => readings.flatMap((reading) => outcomesOf(reading, ontology, given));
  print(`### ${part}: ${readings.length} sentences`, figuresTable(countsOf(readings, at(thresholds))));
  print(reliabilityTable(at(NONE)));
}

const { values: options } = parseArgs({ options: { fit: { type: 'boolean' }, write: { type: 'boolean' } } });
requireOrSkip('../shared/corpora/train', hasShared('corpora/train'));
const { analyser, ontology, settings } = await openTools({});
const heldOut = await readPart('held out', analyser, ontology);
const dev = await readPart('dev', analyser, ontology);
if (options.fit) printWeights(heldOut, dev, ontology);
const thresholds = options.write ? chooseThresholds(heldOut, ontology) : settings.thresholds;
report('Held-out tenth', heldOut, ontology, thresholds);
report('dev', dev, ontology, thresholds);
if (options.write) {
  const path = join(modelFiles().folder, 'thresholds.json');
  writeFileSync(path, `${JSON.stringify({ schema: 1, ...thresholds }, null, 1)}\n`);
}
await analyser.close();
