/** The head of an article: title, byline, publisher, date and address, each on a line of its own. */
import type { Source } from '../model/text.js';
import { readDateLine } from './dates.js';
import type { Paragraph } from './paragraphs.js';

/** What the head says of its article. */
export type Metadata = Partial<Pick<Source, 'title' | 'url' | 'publisher' | 'author' | 'published'>>;

/** The head as read; `kinds` holds, by position, only the paragraphs that belong to it. */
export interface Head {
  readonly metadata: Metadata;
  readonly kinds: ReadonlyMap<number, 'headline' | 'metadata'>;
}

/** Paragraphs at both ends that are looked at: between them, a line that looks like a date or a byline belongs to the story. */
const LONGEST_HEAD = 12;
const LONGEST_FOOT = 4;
const LONGEST_TITLE = 220;

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:de|van|von|der|den|la|le|al|bin|di|da|dos)\\s+)*\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,4}";
const NAMES = `${NAME}(?:(?:\\s*,\\s*|\\s+(?:and|&)\\s+|\\s*,\\s*and\\s+)${NAME}){0,5}`;
const PUBLISHER = /^(?:source|publisher|publication|published (?:by|in)|newspaper|outlet)\s*:\s*(?<value>.{2,80})$/iu;
const AUTHOR =
  /^(?:journalists?|authors?|reporters?|writers?|byline|(?:written|reported) by|by)\s*:\s*(?:by\s+)?(?<value>.{2,120})$/iu;
const TITLE = /^(?:title|headline)\s*:\s*(?<value>.{2,200})$/iu;
const ADDRESS = /^(?:(?:url|link|web|address)\s*:\s*)?(?<value>https?:\/\/\S+)$/iu;
const BYLINE = new RegExp(`^(?:[Bb]y|BY)\\s+(?<value>${NAMES})(?:\\s*[,|•·–—-]\\s*(?<rest>.{2,80}))?$`, 'u');
const SIGNED = new RegExp(`^(?<value>${NAMES})\\s*[,|•·–—-]\\s*(?<rest>.{4,80})$`, 'u');
/** "Geneva, 14 March 2023": what offices put above their releases. */
const PLACE_BEFORE = /^\p{Lu}[\p{L}.'’-]+,\s+(?<rest>.{8,40})$/u;
/** What writers of news are called; after a name it makes the line a byline. */
const OFFICE = /\b(?:(?:staff )?writer|correspondent|reporter|editor|journalist|columnist|contributor)s?\b/i;
const READING_TIME = /^(?:\d{1,3} min(?:ute)?s?(?: read)?|updated .{2,60}|\d{1,3} (?:comments|shares|views))$/iu;

/** Reads title and metadata from the first lines, and metadata from the last. A text whose first line is an ordinary sentence has no title. */
export function readHead(text: string, paragraphs: readonly Paragraph[]): Head {
  const kinds = new Map<number, 'headline' | 'metadata'>();
  let metadata: Metadata = {};
  let titleMayCome = true;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index >= LONGEST_HEAD && index < paragraphs.length - LONGEST_FOOT) continue;
    const line = text.slice(paragraph.range.start, paragraph.range.end);
    const found = paragraph.listItem ? undefined : readMetadata(line);
    if (found) {
      kinds.set(index, 'metadata');
      metadata = { ...found, ...metadata };
      continue;
    }
    if (titleMayCome && !paragraph.listItem && index < paragraphs.length - 1 && isTitle(line)) {
      kinds.set(index, 'headline');
      metadata = { title: line.replace(/\s+/gu, ' '), ...metadata };
    }
    titleMayCome = false;
  }
  return { metadata, kinds };
}

/** What a line of metadata says; an empty record for lines that say nothing we keep; undefined for all other lines. */
function readMetadata(line: string): Metadata | undefined {
  if (line.length > LONGEST_TITLE) return undefined;
  const published = readDateLine(line) ?? readDateLine(PLACE_BEFORE.exec(line)?.groups?.rest ?? '');
  if (published) return { published };
  const value = (pattern: RegExp) => pattern.exec(line)?.groups?.value?.replace(/\s+/gu, ' ').trim();
  const publisher = value(PUBLISHER);
  if (publisher) return { publisher };
  const author = value(AUTHOR);
  if (author) return { author: withoutOffice(author) };
  const byline = readByline(line);
  if (byline) return byline;
  const title = value(TITLE);
  if (title) return { title };
  const url = value(ADDRESS);
  if (url) return { url };
  return READING_TIME.test(line) ? {} : undefined;
}

/** "By Ann Lee, staff writer", "By Ann Lee and Bo Chen | March 3, 2019", "Ann Lee, Diplomatic Correspondent". */
function readByline(line: string): Metadata | undefined {
  const byline = BYLINE.exec(line);
  const { value, rest = '' } = (byline ?? SIGNED.exec(line))?.groups ?? {};
  if (!value || /[.!?]$/.test(rest)) return undefined;
  const published = readDateLine(rest);
  if (!byline && !published && !OFFICE.test(rest)) return undefined;
  return { author: withoutOffice(value.replace(/\s+/gu, ' ')), ...(published ? { published } : {}) };
}

const withoutOffice = (author: string): string =>
  author.replace(/\s*[,|][^,|]*$/u, (last) => (OFFICE.test(last) ? '' : last));

/** A headline is short, does not end like a sentence, and is more than one word. */
function isTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE) return false;
  const endsLikeSentence = /[.,;:…]["'”’)]*$/u.test(line) && !/(?:\p{Lu}\.){2,}$/u.test(line);
  return /\p{L}{2}/u.test(line) && /\s/u.test(line) && !endsLikeSentence;
}
