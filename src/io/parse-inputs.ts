/** Inputs whose tokens are kept: CoNLL-U, or a tokenised sentence a line; as documents, with what cannot be read. */
import type { Diagnostic } from '../model/mention.js';
import type { KeptDocument, KeptSentence } from '../pipeline/parse-kept.js';
import { type Decoded, readText, stdinBytes } from './decode.js';
import { findFiles } from './find-files.js';
import { isConllu, type ReadSentence, readConllu } from './parse-conllu.js';

/** A document, or something to say of the input: a warning, or why a part of it is not read. */
export type KeptInput =
  | { readonly kind: 'document'; readonly document: KeptDocument; readonly first: number }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic };

/** Sentences that are read as one document where the input does not say what belongs together; bounds the memory. */
const MOST_SENTENCES = 500;

/** Reads all inputs in the order of the paths. `readStdin` serves `-`. */
export function* readKept(paths: readonly string[], readStdin: () => Uint8Array = stdinBytes): Generator<KeptInput> {
  for (const file of findFiles(paths)) {
    if ('isSkipped' in file) continue;
    if ('problem' in file) yield failure(file.path, 'unreadable', file.problem);
    else yield* inputsOf(file.path, readText(file.path, readStdin));
  }
}

function* inputsOf(path: string, decoded: Decoded): Generator<KeptInput> {
  const diagnostics = decoded.kind === 'failure' ? [decoded.diagnostic] : decoded.diagnostics;
  for (const diagnostic of diagnostics) yield { kind: 'diagnostic', diagnostic };
  if (decoded.kind === 'text') yield* documentsOf(path, decoded.text);
}

function* documentsOf(path: string, text: string): Generator<KeptInput> {
  const sentences = isConllu(text) ? readConllu(text, path) : readLines(text);
  let [name, gathered, first]: [string, KeptSentence[], number] = [path, [], 0];
  const gather = (): KeptInput => ({ kind: 'document', document: { name, sentences: gathered }, first });
  for (const read of sentences) {
    if ('diagnostic' in read) {
      yield { kind: 'diagnostic', diagnostic: read.diagnostic };
      continue;
    }
    if (gathered.length > 0 && (opensDocument(read.sentence) || gathered.length === MOST_SENTENCES)) {
      yield gather();
      [gathered, first] = [[], first + gathered.length];
    }
    const named = idOfDocument(read.sentence);
    if (named !== undefined) [name, first] = [named, 0];
    gathered.push(read.sentence);
  }
  if (gathered.length > 0) yield gather();
  else if (text.trim() === '') yield failure(path, 'empty-text', 'The text is empty.');
}

function opensDocument({ comments }: KeptSentence): boolean {
  return comments.some((comment) => /^#\s*newdoc\b/.test(comment));
}

function idOfDocument({ comments }: KeptSentence): string | undefined {
  return comments.flatMap((comment) => /^#\s*newdoc id\s*=\s*(.*\S)/.exec(comment)?.[1] ?? [])[0];
}

/** Words divided by spaces or tabs; an empty line is passed over. */
function* readLines(text: string): Generator<ReadSentence> {
  for (const line of text.split(/\r?\n/)) {
    const forms = line.split(/[ \t]+/).filter((form) => form !== '');
    if (forms.length === 0) continue;
    const words = forms.map((form) => ({ form, spaceAfter: true, misc: [] }));
    yield { sentence: { comments: [], words, between: new Map() } };
  }
}

function failure(path: string, code: string, message: string): KeptInput {
  return { kind: 'diagnostic', diagnostic: { code, severity: 'error', document: path, message } };
}
