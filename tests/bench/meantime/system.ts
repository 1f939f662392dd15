/** What the product says of a parsed text, in MEANTIME's terms: events by head word, participants by head word and PropBank role. */
import type { Filler, Reading } from '../../../src/model/mention.js';
import type { Document } from '../../../src/model/text.js';
import type { Ontology } from '../../../src/ontology/ontology.js';
import type { PropbankRole } from '../../../src/parse/inspect.js';

/** Positions are tokens of the document. */
export interface FoundEvent {
  readonly head: number;
  readonly participants: readonly FoundParticipant[];
}

export interface FoundParticipant {
  readonly head: number;
  readonly role?: string;
}

/** A parsed document with what was read in it; PropBank's roles by sentence. */
export interface ReadText {
  readonly document: Document;
  readonly reading: Reading;
  readonly propbank: readonly (readonly PropbankRole[])[];
}

/** Words that may be predicates: verbs and common nouns. */
export function predicatesOf({ sentences }: Document): number[][] {
  return sentences.map(({ tokens }) =>
    tokens.flatMap(({ upos }, index) => (upos === 'VERB' || upos === 'NOUN' ? [index] : [])),
  );
}

/** Accepted typed events, with PropBank's role of each filler where the network gives one, else that of the type's projection. */
export function typedEvents(read: ReadText, ontology: Ontology): FoundEvent[] {
  const { document, reading } = read;
  const offsets = offsetsOf(document);
  const roles = roleTable(read);
  const accepted = reading.events.filter(({ status }) => status === 'accepted');
  return accepted.map((event) => {
    const head = offsets[event.trigger.sentence]! + event.head;
    const fillers = Object.entries(event.roles).flatMap(([name, all]) => all.map((filler) => ({ name, filler })));
    const participants = fillers.flatMap(({ name, filler }) => {
      const word = wordOf(filler, reading, offsets);
      if (word === undefined) return [];
      const role = roles.get(`${head} ${word}`) ?? roleOfName(name, event.type, ontology);
      return [{ head: word, ...(role ? { role } : {}) }];
    });
    return { head, participants };
  });
}

/** Typed events united with the predicates that the network reads: every verb, and every noun with a numbered role that is no entity of a known class. */
export function allEvents(read: ReadText, ontology: Ontology): FoundEvent[] {
  const byHead = new Map(predicateEvents(read).map((event) => [event.head, event]));
  for (const { head, participants } of typedEvents(read, ontology)) {
    const known = byHead.get(head)?.participants ?? [];
    const added = participants.filter((one) => !known.some((other) => other.head === one.head));
    byHead.set(head, { head, participants: [...known, ...added] });
  }
  const events = [...byHead.values()];
  return events.map((event) => ({
    ...event,
    participants: event.participants.filter(({ head }) => !byHead.has(head)),
  }));
}

function predicateEvents({ document, reading, propbank }: ReadText): FoundEvent[] {
  const offsets = offsetsOf(document);
  const entities = entityWords(reading, offsets);
  const things = thingWords(reading, offsets);
  return document.sentences.flatMap(({ tokens }, sentence) =>
    predicatesOf(document)[sentence]!.flatMap((predicate) => {
      const own = propbank[sentence]!.filter((role) => role.predicate === predicate && role.word !== predicate);
      const isVerb = tokens[predicate]!.upos === 'VERB';
      const hasArguments = own.some(({ role }) => /^ARG\d$/.test(role));
      if (!isVerb && (!hasArguments || things.has(offsets[sentence]! + predicate))) return [];
      const participants = own.flatMap(({ role, word }) => {
        const head = entities.get(offsets[sentence]! + word);
        const label = labelOf(role);
        return head !== undefined && label !== undefined ? [{ head, role: label }] : [];
      });
      return [{ head: offsets[sentence]! + predicate, participants }];
    }),
  );
}

/** MEANTIME's name of a role in which an entity takes part; undefined for times, manners, negations and what repeats a role. */
function labelOf(role: string): string | undefined {
  if (/^ARG\d$/.test(role)) return role.replace('ARG', 'Arg');
  if (role === 'ARGM-LOC') return 'Argm-LOC';
  return ['ARGM-DIR', 'ARGM-GOL', 'ARGM-COM', 'ARGM-PRD'].includes(role) ? 'Argm-OTHER' : undefined;
}

/** "predicate word" → role. */
function roleTable({ document, propbank }: ReadText): ReadonlyMap<string, string> {
  const offsets = offsetsOf(document);
  const entries = propbank.flatMap((roles, sentence) =>
    roles.flatMap(({ predicate, word, role }) => {
      const label = labelOf(role);
      return label ? [[`${offsets[sentence]! + predicate} ${offsets[sentence]! + word}`, label] as const] : [];
    }),
  );
  return new Map(entries);
}

/** Who starts the type's edge acts, whom it reaches is acted on. */
function roleOfName(name: string, type: string, ontology: Ontology): string | undefined {
  const projection = ontology.events.get(type)?.projection;
  if (name === 'place') return 'Argm-LOC';
  if (name === projection?.subjectRole) return 'Arg0';
  return name === projection?.objectRole ? 'Arg1' : undefined;
}

/** Each word of an entity's name, and the head of each other mention, → the head word of the mention. */
export function entityWords(reading: Reading, offsets: readonly number[]): ReadonlyMap<number, number> {
  const words = new Map<number, number>();
  for (const mention of reading.mentions) {
    if (mention.kind === 'value') continue;
    const offset = offsets[mention.span.sentence]!;
    const isName = mention.level === 'name';
    const [start, end] = isName ? [mention.span.start, mention.span.end] : [mention.head, mention.head + 1];
    for (let word = start; word < end; word++) {
      if (isName || !words.has(offset + word)) words.set(offset + word, offset + mention.head);
    }
  }
  return words;
}

/** Heads of what is of a class that is known, and no event: a seller, a price tag, a city. */
function thingWords(reading: Reading, offsets: readonly number[]): ReadonlySet<number> {
  const things = reading.mentions.filter(
    ({ kind, type }) => kind === 'entity' && type !== 'Entity' && type !== 'Event',
  );
  return new Set(things.map(({ span, head }) => offsets[span.sentence]! + head));
}

/** Head word of a filler that is an entity. */
function wordOf(filler: Filler, reading: Reading, offsets: readonly number[]): number | undefined {
  const mention = filler.kind === 'mention' ? reading.mentions.find(({ id }) => id === filler.mention) : undefined;
  return mention?.kind === 'entity' ? offsets[mention.span.sentence]! + mention.head : undefined;
}

/** Position of each sentence's first token in the document. */
export function offsetsOf({ sentences }: Document): number[] {
  let offset = 0;
  return sentences.map(({ tokens }) => {
    const start = offset;
    offset += tokens.length;
    return start;
  });
}
