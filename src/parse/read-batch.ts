/** One batch through the network: the reader, what its scores say, the questions that follow, and their answers. */
import type { RawToken, RelationProposal, RoleProposal } from '../model/text.js';
import { decodeEdges } from './decode-pairs.js';
import { decodeHeads } from './decode-tree.js';
import { decodeWindow } from './decode-window.js';
import type { Decoder } from './decoder.js';
import { gridOf, type Network, type ReaderScores } from './network.js';
import type { Query } from './pairs.js';
import { positionQueries, relationQueries, roleQueries } from './queries.js';
import type { Grid } from './scores.js';
import type { WindowReading } from './window-reading.js';
import type { Window } from './windows.js';

/** Reads a batch; `formsOf` gives the tokens of a sentence. Readings come in the order of the windows. */
export async function readBatch(
  batch: readonly Window[],
  formsOf: (sentence: number) => readonly RawToken[],
  network: Network,
  decoder: Decoder,
): Promise<WindowReading[]> {
  const scores = await network.read(batch);
  const heads = batch.map((window, row) => headsOf(scores, row, window));
  const deprel = await network.relate(scores.words, spreadHeads(batch, heads, scores.words.dims[1]!));
  const decoded = batch.map((window, row) =>
    decodeWindow({ ...scores, deprel }, row, window, heads[row]!, formsOf(window.sentence), decoder),
  );
  const ask = async <T>(kind: 'roles' | 'relations', queries: readonly Query[], decode: DecodeAnswer<T>) => {
    const found: T[][] = batch.map(() => []);
    const receive = (query: Query, answer: Grid) =>
      found[query.row]!.push(...decode(query, answer, batch[query.row]!.words.length, decoder));
    await network.ask(kind, scores.words, queries, receive);
    return found;
  };
  const roles = await ask('roles', roleQueries(decoded, decoder), decodeRoles);
  const relations = await ask('relations', relationQueries(decoded), decodeRelations);
  const positions = await ask('roles', positionQueries(relations, decoder), decodeRoles);
  return decoded.map((window, row) => ({
    ...window,
    roles: [...roles[row]!, ...positions[row]!],
    relations: relations[row]!,
  }));
}

/** Heads of the words that a window owns. */
function headsOf(scores: ReaderScores, row: number, { start, ownStart, ownEnd }: Window): Int32Array {
  return decodeHeads(gridOf(scores.arc, row), ownStart - start, ownEnd - start);
}

/** The heads of all windows as one [B, W]; 0 where a word has none or is not owned, so that its scores mean nothing. */
function spreadHeads(batch: readonly Window[], heads: readonly Int32Array[], width: number): Int32Array {
  const all = new Int32Array(batch.length * width);
  batch.forEach(({ start, ownStart }, row) => {
    const first = row * width + ownStart - start;
    heads[row]!.forEach((head, i) => {
      all[first + i] = Math.max(0, head);
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
