/** CoNLL-U to sentences whose tokens are kept: only what a parser must know is read, all else is carried along. */
import type { Diagnostic } from '../model/mention.js';
import type { KeptSentence, KeptWord } from '../pipeline/parse-kept.js';

const COLUMNS = 10;

/** A sentence, or what is wrong with it and on which line. */
export type ReadSentence = { readonly sentence: KeptSentence } | { readonly diagnostic: Diagnostic };

/** Whether a text is CoNLL-U rather than plain: a line begins with a number and a tab. */
export function isConllu(text: string): boolean {
  return /^\d+(?:[-.]\d+)?\t/m.test(text);
}

/** Reads the sentences of a file one after the other; a wrong one is a diagnostic with file and line, and the next is read. */
export function* readConllu(text: string, path: string): Generator<ReadSentence> {
  let [block, start]: [string[], number] = [[], 1];
  const lines = text.split(/\r?\n/);
  for (const [index, line] of [...lines, ''].entries()) {
    if (line.trim() !== '') {
      if (block.length === 0) start = index + 1;
      block.push(line);
    } else if (block.length > 0) {
      yield readBlock(block, path, start);
      block = [];
    }
  }
}

/** Lines of one sentence; `first` is the number of the first in its file. */
function readBlock(lines: readonly string[], path: string, first: number): ReadSentence {
  const draft: Draft = { words: [], between: new Map() };
  for (const [index, line] of lines.entries()) {
    const problem = line.startsWith('#') ? undefined : addLine(draft, line);
    if (problem) return { diagnostic: wrong(`${path}:${first + index}`, problem) };
  }
  if (draft.words.length === 0)
    return { diagnostic: wrong(`${path}:${first}`, 'a sentence without a word; delete it or add its words') };
  const open = draft.whole && draft.whole.end > draft.words.length ? draft.whole : undefined;
  if (open)
    return {
      diagnostic: wrong(
        `${path}:${first}`,
        `a multiword token goes on to word ${open.end}; the last one is ${draft.words.length}`,
      ),
    };
  const comments = lines.filter((line) => line.startsWith('#'));
  return { sentence: { comments, words: draft.words, between: draft.between } };
}

/** A sentence half read; `whole` is the multiword token that goes on. */
interface Draft {
  readonly words: KeptWord[];
  readonly between: Map<number, string[]>;
  whole?: { readonly end: number; readonly spaceAfter: boolean };
}

/** Takes in a line, or says what is wrong with it. */
function addLine(draft: Draft, line: string): string | undefined {
  const columns = line.split('\t');
  const count = draft.words.length;
  const problem = problemOf(columns, count);
  if (problem) return problem;
  const [id, form] = columns as [string, string];
  const misc = columns[9] === '_' ? [] : columns[9]!.split('|');
  const spaceAfter = !misc.includes('SpaceAfter=No');
  if (/^\d+$/.test(id)) draft.words.push({ form, misc, spaceAfter: spaceAfterWord(draft, spaceAfter) });
  else draft.between.set(count, [...(draft.between.get(count) ?? []), line]);
  if (id.includes('-')) draft.whole = { end: Number(id.split('-')[1]), spaceAfter };
  return undefined;
}

/** Words of a multiword token stand close together; after the last one stands what stands after the whole. */
function spaceAfterWord({ words, whole }: Draft, own: boolean): boolean {
  const id = words.length + 1;
  if (whole === undefined || id > whole.end) return own;
  return id === whole.end && whole.spaceAfter;
}

/** What is wrong with the columns of the line after `count` words. */
function problemOf(columns: readonly string[], count: number): string | undefined {
  if (columns.length !== COLUMNS)
    return `${columns.length} columns; CoNLL-U has ${COLUMNS}, divided by tabs (write _ for an empty one)`;
  const [id, form] = columns as [string, string];
  if (form === '') return 'no word form in the second column';
  const [, from, to] = /^(\d+)(?:-(\d+)|\.\d+)?$/.exec(id) ?? [];
  if (from === undefined) return `"${id}" is no id; expected 1, 1-2 or 1.1`;
  if (id.includes('.')) return Number(from) === count ? undefined : `empty node ${id} where ${count}.1 is due`;
  if (Number(from) !== count + 1) return `word ${id} where word ${count + 1} is due`;
  return to !== undefined && Number(to) <= Number(from) ? `"${id}" is no range of words` : undefined;
}

function wrong(document: string, message: string): Diagnostic {
  return { code: 'wrong-conllu', severity: 'error', document, message };
}
