/** Trigger and modality scores to proposals of events. */
import type { Modality, TriggerProposal } from '../model/text.js';
import { FLOOR, type Grid, leads, leastLead, softmax } from './scores.js';

/** Scores of a window's words, with the labels and temperatures by which they are read. */
export interface TriggerScores {
  readonly trigger: Grid;
  readonly modality: Grid;
  readonly types: readonly string[];
  readonly modalities: readonly string[];
  readonly triggerTemperature: number;
  readonly modalityTemperature: number;
}

/** Every (word, type) of probability ≥ FLOOR among the words `from` to `to`: by word, then the best first. */
export function decodeTriggers(scores: TriggerScores, from: number, to: number): TriggerProposal[] {
  const probabilities = new Float64Array(scores.types.length);
  const columns = scores.types.map((_, column) => column).slice(1);
  const lead = leastLead(FLOOR, scores.triggerTemperature);
  const found: TriggerProposal[] = [];
  for (let word = from; word < to; word++) {
    if (!leads(scores.trigger, word, columns, lead)) continue;
    softmax(scores.trigger, word, scores.triggerTemperature, probabilities);
    found.push(...proposalsOfWord(scores, word, columns, probabilities));
  }
  return found;
}

function proposalsOfWord(
  scores: TriggerScores,
  token: number,
  columns: readonly number[],
  probabilities: Float64Array,
): TriggerProposal[] {
  const likely = columns.filter((column) => probabilities[column]! >= FLOOR);
  const best = likely.sort((a, b) => probabilities[b]! - probabilities[a]!);
  if (best.length === 0) return [];
  const modality = bestModality(scores, token);
  return best.map((column) => ({
    token,
    type: scores.types[column]!,
    probability: probabilities[column]!,
    ...modality,
  }));
}

function bestModality(scores: TriggerScores, word: number): Pick<TriggerProposal, 'modality' | 'modalityProbability'> {
  const probabilities = new Float64Array(scores.modalities.length);
  softmax(scores.modality, word, scores.modalityTemperature, probabilities);
  const modalityProbability = Math.max(...probabilities);
  const column = probabilities.indexOf(modalityProbability);
  return { modality: scores.modalities[column] as Modality, modalityProbability };
}
