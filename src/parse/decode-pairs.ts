/** Scores of a query word against each word of its sentence, to labelled edges. */
import { FLOOR, type Grid, leads, leastLead, softmax } from './scores.js';

/** An edge from the query's word to `word` (of the window). */
export interface Edge {
  readonly word: number;
  readonly label: string;
  readonly probability: number;
}

/** How the answers of `roles.onnx` or `relations.onnx` are read. `columns`: those that may be proposed; column 0 means "none". */
export interface PairLabels {
  readonly labels: readonly string[];
  readonly columns: readonly number[];
  readonly temperature: number;
}

/** Every (word, label) of probability ≥ FLOOR among the window's first `words`, in order; none to the query's word itself. */
export function decodeEdges(grid: Grid, query: number, words: number, pairs: PairLabels): Edge[] {
  const { labels, columns, temperature } = pairs;
  const probabilities = new Float64Array(labels.length);
  const lead = leastLead(FLOOR, temperature);
  const edges: Edge[] = [];
  for (let word = 0; word < words; word++) {
    if (word === query || !leads(grid, word, columns, lead)) continue;
    softmax(grid, word, temperature, probabilities);
    for (const column of columns) {
      const probability = probabilities[column]!;
      if (probability >= FLOOR) edges.push({ word, label: labels[column]!, probability });
    }
  }
  return edges;
}
