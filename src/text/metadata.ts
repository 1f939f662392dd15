/** What a text says of itself as metadata of its source, and where that contradicts what the user says. */
import type { Diagnostic } from '../model/mention.js';
import type { Source } from '../model/text.js';
import type { Opening } from './dateline.js';
import { isOtherDate, readDateOfAddress } from './dates.js';
import type { Head } from './head.js';

/** What the user gave always wins; a line of its own tells the date better than the dateline, and that better than the address. */
export function withMetadata(source: Source, { metadata }: Head, opening: Opening | undefined): Source {
  const given = dropUndefined(source);
  const address = given.url ?? metadata.url;
  const published = opening?.date ?? (address === undefined ? undefined : readDateOfAddress(address));
  const publisher = opening?.agency;
  return { ...(publisher ? { publisher } : {}), ...(published ? { published } : {}), ...metadata, ...given };
}

/** A date of publication that is not the story's own sends every "yesterday" to the wrong day. */
export function diagnoseDate({ id, published }: Source, told: string | undefined): Diagnostic[] {
  if (published === undefined || told === undefined || !isOtherDate(published, told)) return [];
  const message = `The text says that it is of ${told}, its metadata ${published}; times are told from the latter.`;
  return [{ code: 'other-date', severity: 'warning', document: id, message }];
}

function dropUndefined(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as unknown as Source;
}
