/** What `triplewire parse --format json` says of events_news.dev: the network's decisions, spelled out by rules; each line is a text of its own. */
import { offsetMap } from '../../../src/model/code-points.js';
import type { Document } from '../../../src/model/text.js';
import { headOfSpan } from '../../../src/model/tree.js';
import type { Ontology } from '../../../src/ontology/ontology.js';
import type { Analyser } from '../../../src/parse/analyser.js';
import { annotate, type Offsets } from '../../../src/pipeline/parse-annotation.js';
import { cutText, readCut } from '../../../src/pipeline/parse-source.js';
import { type Item, itemsOf, MEASURES } from '../parse-json/items.js';
import { linesOf } from '../parse-json/lines.js';
import { Counts, type Figures } from './counts.js';

/** Figures by label and head words in the predicted tree (names: by their whole span). */
export async function measureParsed(analyser: Analyser, ontology: Ontology): Promise<Figures> {
  const counts = new Counts();
  for (const line of linesOf('dev')) {
    const document = await readCut(cutText({ id: line.id, text: line.text }), analyser);
    const [found, gold] = [annotate(line.id, document, ontology), line].map((each) => itemsOf(each, ontology));
    const keyOf = keyMaker(document);
    counts.next();
    for (const measure of MEASURES) {
      const keys = (items: readonly Item[]) => items.filter((item) => item.measure === measure).map(keyOf);
      counts.sets(measure, keys(found!), keys(gold!));
    }
  }
  return counts.figures();
}

function keyMaker(document: Document): (item: Item) => string {
  const headOf = headFinder(document);
  return ({ measure, label, spans }) => `${label} ${(measure === 'names' ? spans : spans.map(headOf)).join(' ')}`;
}

/** Offsets → sentence and head word; the offsets themselves where they touch no word. */
function headFinder({ source, sentences }: Document): (offsets: Offsets) => string {
  const { toCodeUnit } = offsetMap(source.text);
  return ([from, to]) => {
    const [start, end] = [toCodeUnit(from), toCodeUnit(to)];
    for (const [index, { tokens }] of sentences.entries()) {
      const touched = tokens.flatMap(({ range }, at) => (range.start < end && start < range.end ? [at] : []));
      if (touched.length > 0) return `${index}:${headOfSpan(tokens, touched[0]!, touched.at(-1)! + 1)}`;
    }
    return `${from}-${to}`;
  };
}
