/** Roles of given triggers and positions: what the network answers if it need not find them itself. */
import type { RawSentence, RoleProposal } from '../../../src/model/text.js';
import { groupWindows } from '../../../src/parse/batches.js';
import { decodeEdges } from '../../../src/parse/decode-pairs.js';
import { type Decoder, makeDecoder } from '../../../src/parse/decoder.js';
import type { Network } from '../../../src/parse/network.js';
import type { Query } from '../../../src/parse/pairs.js';
import { readAll } from '../../../src/parse/read-windows.js';
import type { Grid } from '../../../src/parse/scores.js';
import { cutWindows, type Window } from '../../../src/parse/windows.js';

/** A word of a sentence that is asked for its roles as a trigger of `type`. */
export interface Given {
  readonly word: number;
  readonly type: string;
}

/** Roles of the sentences of one document; `given` are the triggers of each of them. */
export async function rolesOfGiven(
  network: Network,
  sentences: readonly RawSentence[],
  given: readonly (readonly Given[])[],
): Promise<RoleProposal[][]> {
  const found = sentences.map((): RoleProposal[] => []);
  const decoder = makeDecoder(network.labels, network.lexicon, network.folder);
  const windows = sentences.flatMap(({ tokens }, i) =>
    cutWindows(
      i,
      tokens.map(({ form }) => network.encoder.encode(form)),
    ),
  );
  for (const group of groupWindows(windows)) {
    const { windows, words } = await readAll(group, network);
    await network.ask('roles', words, queriesOf(windows, given, decoder), (query, answer) => {
      const window = windows[query.row]!;
      found[window.sentence]!.push(...rolesIn(window, query, answer, decoder));
    });
  }
  return found;
}

function queriesOf(windows: readonly Window[], given: readonly (readonly Given[])[], { queryTypes }: Decoder): Query[] {
  return windows.flatMap(({ sentence, start, ownStart, ownEnd }, row) => {
    const own = given[sentence]!.filter(({ word }) => word >= ownStart && word < ownEnd);
    return own.map(({ word, type }) => ({ row, word: word - start, type: queryTypes.get(type)! }));
  });
}

function rolesIn({ start, words }: Window, query: Query, answer: Grid, decoder: Decoder): RoleProposal[] {
  const type = decoder.labels.queryTypes[query.type]!;
  const edges = decodeEdges(answer, query.word, words.length, decoder.roles.get(type)!);
  return edges.map(({ word, label, probability }) => ({
    trigger: start + query.word,
    type,
    role: label,
    filler: start + word,
    probability,
  }));
}
