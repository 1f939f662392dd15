/** Files, folders, JSON Lines and standard input to sources, one after the other, bad ones reported and passed over. */
import { extname } from 'node:path';
import { sourceId } from '../model/ids.js';
import type { Diagnostic } from '../model/mention.js';
import type { Source } from '../model/text.js';
import { type Decoded, readText, stdinBytes } from './decode.js';
import { findFiles } from './find-files.js';
import { parseLine } from './json-lines.js';

/** A source with the name a person knows it by, or the reason why there is none. */
export type Input =
  | {
      readonly kind: 'source';
      readonly name: string;
      readonly source: Source;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'failure'; readonly name: string; readonly diagnostic: Diagnostic };

/** Reads all inputs in the order of the paths; a folder in the order of its names. `readStdin` serves `-`. */
export function* readSources(paths: readonly string[], readStdin: () => Uint8Array = stdinBytes): Generator<Input> {
  for (const file of findFiles(paths)) {
    if ('isSkipped' in file) yield failure(file.path, 'output-folder', file.problem, 'warning');
    else if ('problem' in file) yield failure(file.path, 'unreadable', file.problem);
    else yield* inputsOf(readText(file.path, readStdin), file.path);
  }
}

function* inputsOf(decoded: Decoded, path: string): Generator<Input> {
  if (decoded.kind === 'failure') yield { kind: 'failure', name: path, diagnostic: decoded.diagnostic };
  else if (isJsonLines(path, decoded.text)) yield* readLines(decoded.text, path, decoded.diagnostics);
  else {
    const source = { text: decoded.text };
    yield { kind: 'source', name: path, source: { id: sourceId(source), ...source }, diagnostics: decoded.diagnostics };
  }
}

function isJsonLines(path: string, text: string): boolean {
  if (path === '-') return /^\s*\{\s*"/.test(text);
  return /^\.(jsonl|ndjson)$/i.test(extname(path));
}

/** What was wrong with the file is told with its first source. */
function* readLines(text: string, path: string, ofFile: readonly Diagnostic[]): Generator<Input> {
  let number = 0;
  let diagnostics = ofFile;
  for (const line of text.split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const read = parseLine(line, path, number);
    if ('diagnostic' in read) yield { kind: 'failure', name: read.diagnostic.document, diagnostic: read.diagnostic };
    else {
      yield { kind: 'source', name: read.name, source: read.source, diagnostics: [...diagnostics, ...read.warnings] };
      diagnostics = [];
    }
  }
}

function failure(name: string, code: string, message: string, severity: Diagnostic['severity'] = 'error'): Input {
  return { kind: 'failure', name, diagnostic: { code, severity, document: name, message } };
}
