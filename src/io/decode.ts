/** Bytes of a text file to a string: byte-order marks, UTF-8 with a warning where it is broken, binary refused. */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../model/mention.js';
import { describeError } from './find-files.js';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'failure'; readonly diagnostic: Diagnostic };

/** How much of a file is looked at for NUL bytes, in bytes. */
const BINARY_PROBE = 8192;

/** Reads and decodes a file, or what `readStdin` gives for `-`; a failure where it cannot be read. */
export function readText(path: string, readStdin: () => Uint8Array): Decoded {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? readStdin() : readFileSync(path);
  } catch (error) {
    const message = describeError(error);
    return { kind: 'failure', diagnostic: { code: 'unreadable', severity: 'error', document: path, message } };
  }
  return decodeText(bytes, path);
}

/** Standard input, whole. */
export function stdinBytes(): Uint8Array {
  return readFileSync(0);
}

/** Decodes a whole file. Broken UTF-8 or UTF-16 is read with U+FFFD in its place and reported with its line, so nothing is lost. */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  const encoding = utf16Label(bytes) ?? 'utf-8';
  const nul = encoding === 'utf-8' ? bytes.subarray(0, BINARY_PROBE).indexOf(0) : -1;
  if (nul >= 0) return { kind: 'failure', diagnostic: binaryFile(path, nul) };
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { kind: 'text', text, diagnostics: [brokenEncoding(path, text, encoding)] };
  }
}

function utf16Label(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function binaryFile(path: string, offset: number): Diagnostic {
  const message = `not a text file (a NUL byte at offset ${offset}); convert it to plain text first`;
  return { code: 'binary', severity: 'error', document: path, message };
}

function brokenEncoding(path: string, text: string, encoding: string): Diagnostic {
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  const message = `line ${line}: invalid ${encoding.toUpperCase()}; read with � in its place. Save the file as UTF-8 to mend it`;
  return {
    code: encoding === 'utf-8' ? 'invalid-utf8' : 'invalid-utf16',
    severity: 'warning',
    document: path,
    message,
  };
}
