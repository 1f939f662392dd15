/** One batch through the network: the reader, what its scores say, the questions that follow, and their answers. */
import type { RawToken, RelationProposal, RoleProposal } from '../model/text.js';
import { decodeEdges } from './decode-pairs.js';
import { decodeWindow } from './decode-window.js';
import type { Decoder } from './decoder.js';
import type { Answer, Network, Query } from './network.js';
import { positionQueries, relationQueries, roleQueries } from './queries.js';
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
  const decoded = batch.map((window, row) => decodeWindow(scores, row, window, formsOf(window.sentence), decoder));
  const ask = <T>(queries: readonly Query[], decode: DecodeAnswer<T>) => {
    const found: T[][] = batch.map(() => []);
    const receive = (query: Query, answer: Answer) =>
      found[query.row]!.push(...decode(query, answer, batch[query.row]!.words.length, decoder));
    return network.ask(scores.words, queries, receive).then(() => found);
  };
  const roles = await ask(roleQueries(decoded, decoder), decodeRoles);
  const relations = await ask(relationQueries(decoded), decodeRelations);
  const positions = await ask(positionQueries(relations, decoder), decodeRoles);
  return decoded.map((window, row) => ({
    ...window,
    roles: [...roles[row]!, ...positions[row]!],
    relations: relations[row]!,
  }));
}

type DecodeAnswer<T> = (query: Query, answer: Answer, words: number, decoder: Decoder) => T[];

function decodeRoles(query: Query, { roles }: Answer, words: number, decoder: Decoder): RoleProposal[] {
  const type = decoder.labels.queryTypes[query.type]!;
  const edges = decodeEdges(roles, query.word, words, decoder.roles.get(type)!);
  return edges.map(({ word, label, probability }) => ({
    trigger: query.word,
    type,
    role: label,
    filler: word,
    probability,
  }));
}

function decodeRelations(query: Query, { relations }: Answer, words: number, decoder: Decoder): RelationProposal[] {
  const edges = decodeEdges(relations, query.word, words, decoder.relations);
  return edges.map(({ word, label, probability }) => ({ type: label, subject: query.word, object: word, probability }));
}
