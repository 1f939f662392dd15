/** What the benchmark prints: reliability and figures as Markdown tables. */

import type { Count } from '../model/count.js';
import { KINDS, type Kind, type Outcome } from './outcomes.js';
import { binsOf, calibrationError, fMeasure, type Judged, logLoss } from './reliability.js';

/** Precision, recall and F1 of each kind, in percent. */
export function figuresTable(counts: Readonly<Record<Kind, Count>>): string {
  const rows = KINDS.map((kind) => {
    const { right, found, gold } = counts[kind];
    const figures = [right / found, right / gold, fMeasure(counts[kind], 1)].map(percent);
    return `| ${kind} | ${figures.join(' | ')} | ${right} / ${found} / ${gold} |`;
  });
  return ['| | precision | recall | F1 | right / found / annotated |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** Share of right ones and number by tenth of confidence; of fillers only those of right facts, for theirs is given the fact. */
export function reliabilityTable(outcomes: readonly Outcome[]): string {
  const tenths = Array.from({ length: 10 }, (_, index) => index / 10);
  const rows = KINDS.map((kind) => {
    const own = outcomes.filter((outcome) => outcome.kind === kind && (kind !== 'roles' || outcome.ofRight));
    return `| ${[kind, ...binCells(own, tenths), ...lossCells(own)].join(' | ')} |`;
  });
  const head = `| confidence from | ${tenths.map((tenth) => tenth.toFixed(1)).join(' | ')} | ECE | log loss |`;
  return [head, `| ${Array.from({ length: 13 }, () => '---').join(' | ')} |`, ...rows].join('\n');
}

function binCells(judged: readonly Judged[], tenths: readonly number[]): string[] {
  const bins = binsOf(judged);
  return tenths.map((tenth) => {
    const bin = bins.find(({ from }) => from === tenth);
    return bin ? `${bin.shareRight.toFixed(2)} (${bin.count})` : '-';
  });
}

function lossCells(judged: readonly Judged[]): string[] {
  return [calibrationError(judged), logLoss(judged)].map((figure) => figure.toFixed(3));
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** ECE and log loss by kind of each list. */
export function lossTable(lists: Readonly<Record<string, readonly (Judged & { readonly kind: Kind })[]>>): string {
  const cells = (judged: readonly (Judged & { readonly kind: Kind })[]) =>
    KINDS.map((kind) => lossCells(judged.filter((each) => each.kind === kind)).join(' / '));
  const rows = Object.entries(lists).map(([name, judged]) => `| ${name} | ${cells(judged).join(' | ')} |`);
  return [`| ECE / log loss | ${KINDS.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}
