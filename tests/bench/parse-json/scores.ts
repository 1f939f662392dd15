/** Counts of found and annotated things by measure, in three ways of comparing spans. */
import { offsetMap } from '../../../src/model/code-points.js';
import type { Document } from '../../../src/model/text.js';
import { headOfSpan } from '../../../src/model/tree.js';
import type { Ontology } from '../../../src/ontology/ontology.js';
import type { AnnotatedFact, Annotation, Offsets } from '../../../src/pipeline/parse-annotation.js';
import { type Item, itemsOf, MEASURES } from './items.js';

const WAYS = ['exact', 'overlap', 'head'] as const;
type Way = (typeof WAYS)[number];
type Same = (one: Offsets, other: Offsets) => boolean;

interface Count {
  readonly rightFound: number;
  readonly found: number;
  readonly rightGold: number;
  readonly gold: number;
}
const NONE: Count = { rightFound: 0, found: 0, rightGold: 0, gold: 0 };

/** Sums up lines. */
export class Scores {
  private readonly counts = new Map<string, Count>();
  private readonly ontology: Ontology;

  constructor(ontology: Ontology) {
    this.ontology = ontology;
  }

  /** Counts a line; one that was not found counts as empty. `document` gives the trees for heads. */
  count(gold: Annotation, found: Annotation | undefined, document: Document): void {
    const same = comparers(document);
    const [right, own] = [itemsOf(gold, this.ontology), found ? itemsOf(found, this.ontology) : []];
    for (const way of WAYS) {
      for (const measure of MEASURES) {
        const is = (item: Item) => item.measure === measure;
        this.add(`${measure} ${way}`, own.filter(is), right.filter(is), same[way]);
      }
    }
    for (const fact of gold.facts) this.addTold(fact, found?.facts ?? [], same.head);
  }

  private add(key: string, found: readonly Item[], gold: readonly Item[], same: Same): void {
    const count = this.counts.get(key) ?? NONE;
    const isIn = (item: Item, others: readonly Item[]) => others.some((other) => isSame(item, other, same));
    this.counts.set(key, {
      rightFound: count.rightFound + found.filter((item) => isIn(item, gold)).length,
      found: count.found + found.length,
      rightGold: count.rightGold + gold.filter((item) => isIn(item, found)).length,
      gold: count.gold + gold.length,
    });
  }

  /** Modality and `former` of what was found, as accuracy. */
  private addTold(gold: AnnotatedFact, found: readonly AnnotatedFact[], same: Same): void {
    const kind = this.ontology.events.has(gold.type) ? 'events' : 'relations';
    const own = found.find((fact) => fact.type === gold.type && isSameFact(fact, gold, same));
    if (!own) return;
    this.accuracy(`modality of ${kind}`, own.modality === gold.modality);
    if (kind === 'relations') this.accuracy('former', own.roles.former === gold.roles.former);
  }

  private accuracy(key: string, right: boolean): void {
    const count = this.counts.get(key) ?? NONE;
    const hit = right ? 1 : 0;
    this.counts.set(key, {
      rightFound: count.rightFound + hit,
      found: count.found + 1,
      rightGold: count.rightGold + hit,
      gold: count.gold + 1,
    });
  }

  /** A row a measure: F1 by the three ways, precision and recall by head. */
  table(): string {
    const rows = MEASURES.map((measure) => {
      const figures = WAYS.map((way) => f1(this.counts.get(`${measure} ${way}`) ?? NONE));
      const { rightFound, found, rightGold, gold } = this.counts.get(`${measure} head`) ?? NONE;
      return [measure, ...figures, rightFound / found, rightGold / gold];
    });
    const told = ['modality of events', 'modality of relations', 'former'].map((key) => [
      key,
      f1(this.counts.get(key) ?? NONE),
    ]);
    const head = ['', 'exact', 'overlap', 'head', 'precision', 'recall'];
    return [head, ...rows, ...told].map((row) => `${row.map(cell).join('')}\n`).join('');
  }
}

function cell(value: string | number, column: number): string {
  const text = typeof value === 'number' ? value.toFixed(4) : value;
  return column === 0 ? text.padEnd(24) : text.padStart(10);
}

/** Precision and recall in one; 0 where nothing is right. */
function f1({ rightFound, found, rightGold, gold }: Count): number {
  if (rightFound === 0 || rightGold === 0) return 0;
  const [precision, recall] = [rightFound / found, rightGold / gold];
  return (2 * precision * recall) / (precision + recall);
}

function isSame(one: Item, other: Item, same: Same): boolean {
  return one.label === other.label && one.spans.every((span, index) => same(span, other.spans[index]!));
}

function isSameFact(one: AnnotatedFact, other: AnnotatedFact, same: Same): boolean {
  const pairs = ['subject', 'object'].map((role) => [one.roles[role], other.roles[role]]);
  if (one.trigger && other.trigger && !one.roles.subject) return same(one.trigger, other.trigger);
  return pairs.every(
    ([mine, theirs]) =>
      Array.isArray(mine) && Array.isArray(theirs) && mine.some((span) => theirs.some((their) => same(span, their))),
  );
}

function comparers(document: Document): Record<Way, Same> {
  const headOf = headFinder(document);
  return {
    exact: (one, other) => one[0] === other[0] && one[1] === other[1],
    overlap: (one, other) => one[0] < other[1] && other[0] < one[1],
    head: (one, other) => headOf(one) === headOf(other),
  };
}

/** Offsets → sentence and head word in the predicted tree. */
function headFinder({ source, sentences }: Document): (offsets: Offsets) => string {
  const { toCodeUnit } = offsetMap(source.text);
  return (offsets) => {
    const [from, to] = [toCodeUnit(offsets[0]), toCodeUnit(offsets[1])];
    for (const [index, { tokens }] of sentences.entries()) {
      const touched = tokens.flatMap(({ range }, at) => (range.start < to && from < range.end ? [at] : []));
      if (touched.length > 0) return `${index}:${headOfSpan(tokens, touched[0]!, touched.at(-1)! + 1)}`;
    }
    return `none:${from}`;
  };
}
