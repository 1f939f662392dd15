/** `judgements.jsonl`: what persons decided, an object a line; every build into its folder replays it. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Judgement } from '../model/judgement.js';
import type { Diagnostic } from '../model/mention.js';
import type { EntityId, FactId, KnowledgeGraph } from '../model/statement.js';
import { writeAtomically } from './atomic-file.js';
import { readText, stdinBytes } from './decode.js';

export const JUDGEMENTS_FILE = 'judgements.jsonl';

/** The judgements of a file, in its order. Throws `bad-judgement` with file and line, or `unreadable`. */
export function readJudgements(path: string): Judgement[] {
  const read = readText(path, stdinBytes);
  const problem = read.kind === 'failure' ? read.diagnostic : read.diagnostics[0];
  if (problem) throw new TriplewireError('unreadable', problem.message, { file: path, exitCode: EXIT.unreadable });
  const lines = read.kind === 'text' ? read.text.replace(/^\uFEFF/, '').split('\n') : [];
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseJudgement(line, path, index + 1)]));
}

/** The judgements that an output folder keeps. */
export function loadJudgements(folder: string): Judgement[] {
  const path = join(folder, JUDGEMENTS_FILE);
  return existsSync(path) ? readJudgements(path) : [];
}

/** Keeps judgements in an output folder instead of those that it had; of none there is no file. */
export function writeJudgements(judgements: readonly Judgement[], folder: string): void {
  const path = join(folder, JUDGEMENTS_FILE);
  if (judgements.length === 0) rmSync(path, { force: true });
  else
    writeAtomically(
      path,
      judgements.map((judgement) => `${JSON.stringify(judgement)}\n`),
    );
}

/** A warning for each judgement that changed nothing: what it is about is not there, or is so already. */
export function withoutEffect(judgements: readonly Judgement[], graph: KnowledgeGraph): Diagnostic[] {
  const applied = new Set(graph.judgements);
  const idle = judgements.filter((judgement) => !applied.has(judgement));
  return idle.map((judgement) => ({
    ...{ code: 'judgement-without-effect', severity: 'warning', document: JUDGEMENTS_FILE },
    message: `changes nothing here: ${JSON.stringify(judgement)}`,
  }));
}

/** One line. Throws `bad-judgement`. */
export function parseJudgement(line: string, path: string, number: number): Judgement {
  const refuse = (problem: string) => new TriplewireError('bad-judgement', problem, { file: path, line: number });
  const fields = fieldsOf(parsed(line, refuse), refuse);
  const kind = fields.text('judgement');
  const { note } = fields.has('note') ? { note: fields.text('note') } : {};
  const said = { by: fields.text('by'), ...(note === undefined ? {} : { note }) };
  if (kind === 'merge') return { judgement: kind, entities: mergedEntities(fields.texts('entities', 2)), ...said };
  if (kind === 'reject') return { judgement: kind, fact: fields.text('fact') as FactId, ...said };
  const entity = () => fields.text('entity') as EntityId;
  if (kind === 'rename') return { judgement: kind, entity: entity(), label: fields.text('label'), ...said };
  if (kind !== 'split') throw refuse(`no judgement "${kind}" (there are merge, split, reject, rename)`);
  const documents = [...new Set(fields.texts('documents', 1))].sort();
  return { judgement: kind, entity: entity(), documents, ...said };
}

/** The first one stays; the order of the others says nothing. */
function mergedEntities([first, ...others]: readonly string[]): EntityId[] {
  return [first, ...[...new Set(others)].filter((id) => id !== first).sort()] as EntityId[];
}

type Refuse = (problem: string) => TriplewireError;

function parsed(line: string, refuse: Refuse): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw refuse(`not JSON (${(error as Error).message})`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw refuse('not an object; expected {"judgement": "merge", …}');
}

function fieldsOf(record: Readonly<Record<string, unknown>>, refuse: Refuse) {
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value.trim() !== '' && !/\p{Surrogate}/u.test(value);
  const text = (name: string): string => {
    const value = record[name];
    if (!isText(value)) throw refuse(`"${name}" is no text`);
    return value;
  };
  const texts = (name: string, least: number): string[] => {
    const value = record[name];
    if (Array.isArray(value) && value.every(isText) && new Set(value).size >= least) return value;
    throw refuse(`"${name}" is no list of ${least} or more different texts`);
  };
  return { has: (name: string) => record[name] !== undefined, text, texts };
}
