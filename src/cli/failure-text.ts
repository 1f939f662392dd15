/** Why an example of a frame failed: the words around its triggers with their labels, the patterns tried, and what else claims the word. */
import type { SentenceTrace } from '../frames/trace.js';
import type { Sentence } from '../model/text.js';
import type { Explanation } from '../pipeline/explain-one.js';
import { share } from './proposal-text.js';
import { treeLinesOf } from './sentence-text.js';
import { candidateLines, trialLines } from './trace-text.js';

/** Lines for each sentence of the example; where no trigger of the type stands in it, all its words. */
export function failureLines(explanation: Explanation, type: string): string[] {
  return explanation.traces.flatMap((trace, index) => [
    ...treeLinesOf(trace.tokens, wordsAround(trace, type)),
    ...trialLines(trace, type),
    ...candidateLines(explanation, index, type),
    ...rivalLines(trace, explanation.document.sentences[index]!, type),
  ]);
}

/** Trigger, governor, dependents and arguments of the type's trials and candidates, with what hangs on arguments. */
function wordsAround({ tokens, trials, events }: SentenceTrace, type: string): ReadonlySet<number> {
  const heads = headsOf({ trials, events }, type);
  if (heads.size === 0) return new Set(tokens.keys());
  const near = [...heads].flatMap((head) => [
    ...[head, tokens[head]!.head],
    ...tokens.flatMap((token, index) => (token.head === head ? [index] : [])),
  ]);
  const own = trials.filter((trial) => trial.type === type);
  const filled = new Set(own.flatMap((trial) => trial.arguments.map(({ word }) => word)));
  const below = (above: ReadonlySet<number>) => tokens.flatMap(({ head }, index) => (above.has(head) ? [index] : []));
  const hanging = below(filled);
  return new Set([...near, ...filled, ...hanging, ...below(new Set(hanging))]);
}

function headsOf({ trials, events }: Pick<SentenceTrace, 'trials' | 'events'>, type: string): ReadonlySet<number> {
  const own = [...trials, ...events].filter((each) => each.type === type);
  return new Set(own.map(({ head }) => head));
}

/** From this probability on another type of the network's is told. */
const RIVAL = 0.1;

/** Other frames that have the word as a trigger, and other types that the network reads there. */
function rivalLines({ trials, events, tokens }: SentenceTrace, sentence: Sentence, type: string): string[] {
  const heads = headsOf({ trials, events }, type);
  const isNear = (word: number) => heads.size === 0 || heads.has(word);
  const frames = trials.filter((trial) => trial.type !== type && !trial.obstacle && heads.has(trial.head));
  const read = sentence.proposals.triggers.filter(
    (one) => one.type !== type && isNear(one.token) && one.probability >= RIVAL,
  );
  const lines = [
    ...frames.map((trial) => `“${tokens[trial.head]!.form}” is a trigger of ${trial.type} too`),
    ...read.map((one) => `“${tokens[one.token]!.form}” is ${one.type} to the network (${share(one.probability)})`),
  ];
  return [...new Set(lines)];
}
