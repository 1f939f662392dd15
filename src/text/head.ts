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

/** Heads are short: further down, a line that looks like a date or a byline belongs to the story. */
const LONGEST_HEAD = 12;
const LONGEST_TITLE = 220;

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:de|van|von|der|den|la|le|al|bin|di|da|dos)\\s+)*\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,4}";
const NAMES = `${NAME}(?:(?:\\s*,\\s*|\\s+(?:and|&)\\s+|\\s*,\\s*and\\s+)${NAME}){0,5}`;
const JOB =
  '(?:staff|senior|chief|special|foreign|political|news|associate|contributing|diplomatic|white house|managing|deputy)';
const OFFICE = '(?:writers?|correspondents?|reporters?|editors?|journalists?|columnists?|contributors?)';

const PUBLISHER = /^(?:source|publisher|publication|published (?:by|in)|newspaper|outlet)\s*:\s*(?<value>.{2,80})$/iu;
const AUTHOR =
  /^(?:journalists?|authors?|reporters?|writers?|byline|(?:written|reported) by|by)\s*:\s*(?:by\s+)?(?<value>.{2,120})$/iu;
const TITLE = /^(?:title|headline)\s*:\s*(?<value>.{2,200})$/iu;
const ADDRESS = /^(?:(?:url|link|web|address)\s*:\s*)?(?<value>https?:\/\/\S+)$/iu;
const BYLINE = new RegExp(`^(?:[Bb]y|BY)\\s+(?<value>${NAMES})(?:\\s*[,|•·–—-]\\s*.{2,80})?$`, 'u');
const SIGNED = new RegExp(`^(?<value>${NAMES})\\s*[,|]\\s*(?:${JOB}\\s+){0,3}${OFFICE}(?:,?\\s+.{2,60})?$`, 'iu');
const READING_TIME = /^(?:\d{1,3} min(?:ute)?s?(?: read)?|updated .{2,60}|\d{1,3} (?:comments|shares|views))$/iu;

/** Reads title and metadata from the first lines. A text whose first line is an ordinary sentence has no title. */
export function readHead(text: string, paragraphs: readonly Paragraph[]): Head {
  const kinds = new Map<number, 'headline' | 'metadata'>();
  let metadata: Metadata = {};
  let open = true;
  for (const [index, paragraph] of paragraphs.slice(0, LONGEST_HEAD).entries()) {
    const line = text.slice(paragraph.range.start, paragraph.range.end);
    const found = paragraph.lines === 1 && !paragraph.listItem ? readMetadata(line) : undefined;
    if (found) {
      kinds.set(index, 'metadata');
      metadata = { ...found, ...metadata };
    } else if (open && isTitle(line, index < paragraphs.length - 1 && !paragraph.listItem)) {
      kinds.set(index, 'headline');
      metadata = { title: line.replace(/\s+/gu, ' '), ...metadata };
      open = false;
    } else open = false;
  }
  return { metadata, kinds };
}

/** What a line of metadata says; an empty record for lines that say nothing we keep; undefined for all other lines. */
function readMetadata(line: string): Metadata | undefined {
  const published = readDateLine(line);
  if (published) return { published };
  const value = (pattern: RegExp) => pattern.exec(line)?.groups?.value?.replace(/\s+/gu, ' ').trim();
  const publisher = value(PUBLISHER);
  if (publisher) return { publisher };
  const author = value(AUTHOR) ?? value(BYLINE) ?? value(SIGNED);
  if (author) return { author: author.replace(/\s*[,|].*\b(?:writer|correspondent|reporter|editor)s?$/iu, '') };
  const title = value(TITLE);
  if (title) return { title };
  const url = value(ADDRESS);
  if (url) return { url };
  return READING_TIME.test(line) ? {} : undefined;
}

/** A headline is short, does not end like a sentence, and has a story after it. */
function isTitle(line: string, hasStory: boolean): boolean {
  if (!hasStory || line.length > LONGEST_TITLE) return false;
  return /\p{L}{2}/u.test(line) && /\s/u.test(line) && !/[.,;:…]["'”’)]*$/u.test(line);
}
