/** Windows of one document through the network: the reader batch by batch, then what its scores say, and the questions that follow. */
import type { RawToken, RelationProposal, RoleProposal } from '../model/text.js';
import { packBatches } from './batches.js';
import { decodeEdges } from './decode-pairs.js';
import { decodeHeads } from './decode-tree.js';
import { decodeWindow } from './decode-window.js';
import type { Decoder } from './decoder.js';
import type { Network } from './network.js';
import type { Query, WordVectors } from './pairs.js';
import { positionQueries, relationQueries, roleQueries } from './queries.js';
import type { Grid } from './scores.js';
import type { FloatTensor } from './session.js';
import type { WindowReading } from './window-reading.js';
import { joinWords, rowsFrom, type WindowScores, windowScores } from './window-scores.js';
import type { Window } from './windows.js';

/** Reads windows; `formsOf` gives the tokens of a sentence. Readings come by the length of their windows. */
export async function readWindows(
  given: readonly Window[],
  formsOf: (sentence: number) => readonly RawToken[],
  network: Network,
  decoder: Decoder,
): Promise<WindowReading[]> {
  const { windows, scores, words } = await readAll(given, network);
  const heads = windows.map((window, row) => headsOf(scores[row]!, window));
  const deprel = await network.relate(words.vectors, spreadHeads(windows, heads, words));
  const decoded = windows.map((window, row) => {
    const own = { ...scores[row]!, deprel: rowsFrom(deprel, words.starts[row]!) };
    return decodeWindow(own, window, heads[row]!, formsOf(window.sentence), decoder);
  });
  const ask = async <T>(kind: 'roles' | 'relations', queries: readonly Query[], decode: DecodeAnswer<T>) => {
    const found: T[][] = windows.map(() => []);
    await network.ask(kind, words, queries, (query, answer) => {
      found[query.row]!.push(...decode(query, answer, windows[query.row]!.words.length, decoder));
    });
    return found;
  };
  const roles = await ask('roles', roleQueries(decoded, decoder), decodeRoles);
  const relations = await ask('relations', relationQueries(decoded), decodeRelations);
  const positions = await ask('roles', positionQueries(relations, decoder), decodeRoles);
  return decoded.map((window, row) => ({
    ...window,
    roles: [...roles[row]!, ...positions[row]!],
    relations: relations[row]!,
    vectors: ownVectors(words, row, window.window),
  }));
}

/** Steps of a vector's numbers to 1; they lie between −4 and 4. A document's vectors are kept as long as it is. */
const STEPS = 32;

/** Vectors of the words that a window owns. */
function ownVectors(
  { vectors: { data, dims }, starts }: WordVectors,
  row: number,
  { start, ownStart, ownEnd }: Window,
): Int8Array {
  const width = dims[1]!;
  const first = starts[row]! + ownStart - start;
  const own = data.subarray(first * width, (first + ownEnd - ownStart) * width);
  const kept = new Int8Array(own.length); // filled by a loop: `Int8Array.from` with a function takes a tenth of the whole build
  // Math.round takes three times as long.
  for (let at = 0; at < own.length; at++) kept[at] = Math.max(-127, Math.min(127, Math.floor(own[at]! * STEPS + 0.5)));
  return kept;
}

/** The reader's scores of all windows, the shortest windows first, and the vectors of their words. */
export async function readAll(
  given: readonly Window[],
  network: Network,
): Promise<{ windows: Window[]; scores: WindowScores[]; words: WordVectors }> {
  const batches = packBatches(given);
  const scores: WindowScores[] = [];
  const vectors: FloatTensor[] = [];
  for (const batch of batches) {
    const found = await network.read(batch);
    scores.push(...windowScores(found, batch));
    vectors.push(found.words);
  }
  const windows = batches.flat();
  return { windows, scores, words: joinWords(vectors, windows) };
}

/** Heads of the words that a window owns. */
function headsOf({ arc }: WindowScores, { start, ownStart, ownEnd }: Window): Int32Array {
  return decodeHeads(arc, ownStart - start, ownEnd - start);
}

/** The head of each word among all words; itself where it has none or is not owned, so that its scores mean nothing. */
function spreadHeads(
  windows: readonly Window[],
  heads: readonly Int32Array[],
  { vectors, starts }: WordVectors,
): Int32Array {
  const all = Int32Array.from({ length: vectors.dims[0]! }, (_, word) => word);
  windows.forEach(({ start, ownStart }, row) => {
    const first = starts[row]!;
    heads[row]!.forEach((head, i) => {
      if (head >= 0) all[first + ownStart - start + i] = first + head;
    });
  });
  return all;
}

type DecodeAnswer<T> = (query: Query, answer: Grid, words: number, decoder: Decoder) => T[];

function decodeRoles(query: Query, answer: Grid, words: number, decoder: Decoder): RoleProposal[] {
  const type = decoder.labels.queryTypes[query.type]!;
  const edges = decodeEdges(answer, query.word, words, decoder.roles.get(type)!);
  return edges.map(({ word, label, probability }) => ({
    trigger: query.word,
    type,
    role: label,
    filler: word,
    probability,
  }));
}

function decodeRelations(query: Query, answer: Grid, words: number, decoder: Decoder): RelationProposal[] {
  const edges = decodeEdges(answer, query.word, words, decoder.relations);
  return edges.map(({ word, label, probability }) => ({ type: label, subject: query.word, object: word, probability }));
}
