/** Ids from content: equal content gives an equal id on every machine and in every run. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { MentionId } from './mention.js';
import type { EntityId } from './statement.js';
import type { Source, Span } from './text.js';

/** SHA-256 in hexadecimal of the UTF-8 bytes of `text` (lone surrogates become U+FFFD). */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The first `length` hexadecimal digits of the hash of the parts; parts are length-prefixed, so no two lists collide by joining. */
export function hashParts(parts: readonly string[], length = 16): string {
  return hashText(parts.map((part) => `${part.length}:${part}`).join('')).slice(0, length);
}

/** Id of a source: hash of its text and metadata, never of its path. */
export function sourceId(source: Omit<Source, 'id'>): string {
  const { text, title, url, publisher, author, published, language } = source;
  return hashParts([text, ...[title, url, publisher, author, published, language].map((value) => value ?? '')]);
}

/** Id of a mention, unique in its document: `m3.5-7` is sentence 3, tokens 5 and 6. */
export function mentionId(span: Span): MentionId {
  return `m${span.sentence}.${span.start}-${span.end}` as MentionId;
}

/** Id of what an entity is in documents in which it is another thing of the same name: as readable as the id it comes from, and as stable. `documents` are sorted. */
export function idAfterSplit(id: EntityId, documents: readonly string[]): EntityId {
  return `${id.replace(/-[0-9a-f]+$/, '')}-${hashParts([id, ...documents], 10)}` as EntityId;
}
