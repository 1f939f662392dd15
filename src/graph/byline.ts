/** The byline as a relation: whoever the metadata call the author wrote the article. */
import type {
  ChainId,
  CoreferenceChain,
  EntityMention,
  MentionId,
  Reading,
  RelationMention,
} from '../model/mention.js';
import type { TextRange } from '../model/text.js';

const FOUND_BY = 'metadata:byline';
const NOWHERE: TextRange = { start: 0, end: 0 };
/** A line that holds the names of authors and hardly anything else is their byline. */
const MAX_OTHER_LETTERS = 30;

/**
 * The reading with `authorOf(author, article)` for each author of its source, and with mentions of both. Where the text shows no
 * byline, the relation's quote is empty: the document as a whole is its evidence. Unchanged without author or title.
 */
export function withByline(reading: Reading): Reading {
  const { author, title, text } = reading.source;
  const names = authorNames(author ?? '');
  if (!title || names.length === 0) return reading;
  const start = text.indexOf(title);
  const work = mentionOf('title', title, start < 0 ? NOWHERE : { start, end: start + title.length }, 'Work');
  return names.reduce(addAuthor(work), addMention(reading, work));
}

/** The names in a byline: "By Ann Lee, Bo Ek and Cy Ng" has three. */
export function authorNames(author: string): string[] {
  const names = author
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:[,;&|]|\band\b)\s*/)
    .map((name) => name.trim());
  return [...new Set(names.filter((name) => /\p{L}/u.test(name)))];
}

function addAuthor(work: EntityMention) {
  return (reading: Reading, name: string, index: number): Reading => {
    const line = bylineIn(reading.source.text, name);
    const at = line ? reading.source.text.indexOf(name, line.start) : -1;
    const range = line ? { start: at, end: at + name.length } : NOWHERE;
    const author = mentionOf(`author${index}`, name, range, 'Person');
    const withAuthor = addMention(reading, author);
    return { ...withAuthor, relations: [...withAuthor.relations, authorship(author, work, line ?? NOWHERE, reading)] };
  };
}

/** The first line that holds the name and little else. */
function bylineIn(text: string, name: string): TextRange | undefined {
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (!line.includes(name) || line.length - name.length > MAX_OTHER_LETTERS) continue;
    const start = match.index + match[0].indexOf(line);
    return { start, end: start + line.length };
  }
  return undefined;
}

/** Adds a mention to the chain that has its text as label and its type, or to a new one. */
function addMention(reading: Reading, mention: EntityMention): Reading {
  const known = reading.chains.find(({ label, type }) => label === mention.text && type === mention.type);
  const chain: CoreferenceChain = known
    ? { ...known, mentions: [...known.mentions, mention.id], level: 'name' }
    : {
        id: mention.id as string as ChainId,
        mentions: [mention.id],
        label: mention.text,
        type: mention.type,
        level: 'name',
      };
  const others = reading.chains.filter((other) => other !== known);
  return { ...reading, mentions: [...reading.mentions, mention], chains: [...others, chain] };
}

function mentionOf(id: string, text: string, range: TextRange, type: string): EntityMention {
  return {
    kind: 'entity',
    id: `byline.${id}` as MentionId,
    ...{ span: { sentence: -1, start: 0, end: 0 }, head: 0, range, text, type, level: 'name' },
    ...{ number: 'singular', gender: 'unknown', foundBy: FOUND_BY, confidence: 1 },
  };
}

function authorship(author: EntityMention, work: EntityMention, quote: TextRange, reading: Reading): RelationMention {
  const filler = (mention: EntityMention) =>
    ({ kind: 'mention', mention: mention.id, foundBy: FOUND_BY, confidence: 1 }) as const;
  return {
    ...{
      kind: 'relation',
      type: 'authorOf',
      subject: filler(author),
      object: filler(work),
      modality: 'asserted',
      quote,
    },
    sentence: reading.sentences.findIndex(
      ({ start, end }) => start <= quote.start && quote.end <= end && start < quote.end,
    ),
    ...{ foundBy: FOUND_BY, confidence: 1, status: 'accepted' },
  };
}
