/** What the network says beside its proposals: the treebanks' names and PropBank's roles. For benchmarks of a model. */
import type { NameProposal, RawSentence } from '../model/text.js';
import { groupWindows } from './batches.js';
import { compileNameLabels, decodeNames } from './decode-names.js';
import type { Network } from './network.js';
import type { Query } from './pairs.js';
import { readAll } from './read-windows.js';
import { bestColumn, type Grid } from './scores.js';
import type { WindowScores } from './window-scores.js';
import { cutWindows, type Window } from './windows.js';

/** A PropBank role: `word` is the head of the argument `role` of `predicate`. */
export interface PropbankRole {
  readonly predicate: number;
  readonly role: string;
  readonly word: number;
}

/** Positions are tokens of the sentence. `names` are of the classes PER, LOC, ORG. */
export interface Inspection {
  readonly names: NameProposal[];
  readonly roles: PropbankRole[];
}

/** Inspects the sentences of one document; `predicates` gives, for each of them, the words whose roles are asked for. */
export async function inspect(
  network: Network,
  sentences: readonly RawSentence[],
  predicates: readonly (readonly number[])[],
): Promise<Inspection[]> {
  const found = sentences.map((): Inspection => ({ names: [], roles: [] }));
  const encode = network.encoder.encode;
  const windows = sentences.flatMap(({ tokens }, i) =>
    cutWindows(
      i,
      tokens.map(({ form }) => encode(form)),
    ),
  );
  for (const group of groupWindows(windows)) {
    const { windows, scores, words } = await readAll(group, network);
    windows.forEach((window, row) => {
      found[window.sentence]!.names.push(...treebankNames(scores[row]!, window, network));
    });
    await network.ask('propbank', words, queriesOf(windows, predicates), (query, answer) => {
      const window = windows[query.row]!;
      found[window.sentence]!.roles.push(...propbankRoles(query, answer, window, network));
    });
  }
  return found;
}

function treebankNames({ uner }: WindowScores, window: Window, { labels }: Network): NameProposal[] {
  const [from, to] = [window.ownStart - window.start, window.ownEnd - window.start];
  const names = decodeNames(uner, from, to, compileNameLabels(labels.uner), 1);
  return names.map((name) => ({ ...name, start: window.start + name.start, end: window.start + name.end }));
}

function queriesOf(windows: readonly Window[], predicates: readonly (readonly number[])[]): Query[] {
  return windows.flatMap(({ sentence, start, ownStart, ownEnd }, row) => {
    const own = predicates[sentence]!.filter((word) => word >= ownStart && word < ownEnd);
    return own.map((word) => ({ row, word: word - start, type: 0 }));
  });
}

function propbankRoles(query: Query, answer: Grid, { start, words }: Window, { labels }: Network): PropbankRole[] {
  return words.flatMap((_, word) => {
    const column = bestColumn(answer, word, labels.propbank.length);
    const predicate = start + query.word;
    return column > 0 ? [{ predicate, role: labels.propbank[column]!, word: start + word }] : [];
  });
}
