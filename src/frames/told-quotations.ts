/** Whose words a quotation is: it fills the content of the saying that stands at it, or is a saying of its own. */
import type { EventMention, Filler, MentionId } from '../model/mention.js';
import type { Document, TextRange } from '../model/text.js';
import { headOfSpan } from '../model/tree.js';
import type { Ontology } from '../ontology/ontology.js';
import { speakerOf } from './attribution.js';
import { clauseSpeakerOf, isSpeech } from './introduced-quotations.js';
import type { MentionLookup } from './lookup.js';
import { type Quotation, quotationsOf } from './quotations.js';
import { signerOf } from './signed-quotations.js';
import { quoteOf } from './spans.js';

/** `foundBy` of what this file finds. */
export const QUOTATION_RULE = 'rule:quotation';

/** How sure it is that a quotation without a word of saying is by whom the sentence before let speak. */
const CONTINUED = 0.8;

/** Characters between a word of saying and its quotation: room for "told reporters in Rome after the talks:". */
const LONGEST_TAG = 120;

type TextFiller = Filler & { readonly kind: 'text' };

/**
 * The events with whole quotations as their content ("'It rained. We left,' she said"), and a `Say` for each quotation of whole
 * sentences that is signed, or that follows what somebody said and has no speaker of its own. In text order.
 */
export function tellQuotations(
  document: Document,
  events: readonly EventMention[],
  lookups: readonly MentionLookup[],
  ontology: Ontology,
): EventMention[] {
  const quotations = quotationsOf(document);
  const told = (all: EventMention[], quotation: Quotation) => {
    const outside = all.filter((event) => !quotations.some(({ range }) => isInside(event.range, range)));
    const sayings = outside.filter((event) => isSaying(event, ontology));
    const namer = signerOf(document, lookups, quotation) ?? clauseSpeakerOf(document, lookups, ontology, quotation);
    return tell(document, quotation, { all, sayings }, ontology, namer);
  };
  return quotations.reduce(told, [...events]);
}

/** The events told so far, and of them the sayings that nobody quotes. */
interface Told {
  readonly all: EventMention[];
  readonly sayings: readonly EventMention[];
}

function tell(
  document: Document,
  quotation: Quotation,
  { all: events, sayings }: Told,
  ontology: Ontology,
  signer: MentionId | undefined,
): EventMention[] {
  const holders = sayings.filter((event) => contentsAt(event, quotation).length > 0);
  const own =
    holders.length > 0
      ? surest(holders.filter((event) => isSpoken(document, event, quotation)))
      : introducersOf(document, quotation, sayings);
  if (own.length > 0) {
    return events.map((event) => (own.includes(event) ? withContent(document, event, quotation) : event));
  }
  const before = signer === undefined ? previousSaying(document, quotation, sayings) : undefined;
  const speaker = signer ?? (before && speakerOf(before, ontology));
  return speaker ? inTextOrder([...events, continued(document, quotation, speaker)]) : events;
}

/** Of a type that has reported content, and by somebody. */
function isSaying(event: EventMention, ontology: Ontology): boolean {
  const hasContent = ontology.role(event.type, 'content') !== undefined;
  return hasContent && ontology.isA(event.type, 'Say') && speakerOf(event, ontology) !== undefined;
}

/** What leads up to a quotation: "he told the press, '…'", also at the end of the sentence before ("She wrote: / '…'"). */
function introducersOf(
  document: Document,
  { range }: Quotation,
  sayings: readonly EventMention[],
): readonly EventMention[] {
  const leading = sayings.filter((event) => {
    const between = document.source.text.slice(event.range.end, range.start);
    const isNear = event.range.end <= range.start && between.length <= LONGEST_TAG;
    return isNear && /^[^"“”.!?]*[,:]\s*["“]\s*$/.test(between);
  });
  return surest(leading).slice(-1);
}

/**
 * A verb of saying is one at a clause in quotation marks, however faint, at a term or a title where it nearly was without; a noun
 * ("in remarks") only where it was sure.
 */
function isSpoken({ sentences }: Document, event: EventMention, quotation: Quotation): boolean {
  const { trigger, head, status, confidence } = event;
  const isVerb = sentences[trigger.sentence]!.tokens[head]!.upos === 'VERB';
  return status === 'accepted' || (isVerb && (confidence >= NEARLY || isSpeech(sentences, quotation)));
}

/** Below it 3 of 12 terms in quotation marks were said in 178 texts of the corpora ("named their robot 'Robogee'"), above it 6 of 6. */
const NEARLY = 0.4;

/** Those that are accepted, or all where none is: a quotation is a better sign of a saying than its verb. */
function surest(sayings: readonly EventMention[]): readonly EventMention[] {
  const accepted = sayings.filter(({ status }) => status === 'accepted');
  return accepted.length > 0 ? accepted : sayings;
}

/** The saying before a quotation of whole sentences: the one that ends in the sentence before it, else the first told there. */
function previousSaying(
  { sentences }: Document,
  { first, opens, closes }: Quotation,
  sayings: readonly EventMention[],
): EventMention | undefined {
  const before = sentences[first - 1];
  if (!before || !opens || !closes) return undefined;
  const sure = sayings.filter(({ status, modality }) => status === 'accepted' && modality === 'asserted');
  const endsThere = ({ range: { end } }: TextFiller) => isInside({ start: end - 1, end }, before.range);
  const ending = sure.find((event) => event.trigger.sentence < first && contentsOf(event).some(endsThere));
  return ending ?? sure.find(({ trigger }) => trigger.sentence === first - 1);
}

function contentsOf({ roles }: EventMention): TextFiller[] {
  return (roles.content ?? []).filter((filler) => filler.kind === 'text');
}

function contentsAt(event: EventMention, { range }: Quotation): TextFiller[] {
  return contentsOf(event).filter((filler) => filler.range.start < range.end && range.start < filler.range.end);
}

/** The content from where it began to where the quotation ends; a quotation may be broken by its speaker ("'No,' she said, 'never'"). */
function withContent(document: Document, event: EventMention, quotation: Quotation): EventMention {
  const at = contentsAt(event, quotation);
  const parts = at.length > 0 ? at : contentsOf(event).filter(({ range }) => range.end <= event.range.start);
  const others = contentsOf(event).filter((filler) => !parts.includes(filler) && isClause(document, filler));
  const range = quoteOf([quotation.range, ...parts.map((part) => part.range)]);
  const whole = { ...textFiller(document, quotation, range), ...(parts[0] ? support(parts[0]) : {}) };
  return { ...event, roles: { ...event.roles, content: [whole, ...others] }, status: 'accepted' };
}

/** "outlined his plans: '…'", "said of the fire, '…'": the noun names or is spoken of, the quotation is what is said. */
function isClause({ sentences }: Document, { span: { sentence, start, end } }: TextFiller): boolean {
  const { tokens } = sentences[sentence]!;
  return !['NOUN', 'PROPN'].includes(tokens[headOfSpan(tokens, start, end)]!.upos);
}

function support({ foundBy, confidence }: TextFiller) {
  return { foundBy, confidence };
}

/** A range as filler; its span is what of it stands in the quotation's first sentence. */
function textFiller({ source: { text }, sentences }: Document, { first }: Quotation, range: TextRange): TextFiller {
  const touched = sentences[first]!.tokens.flatMap((token, at) => (isInside(token.range, range) ? [at] : []));
  const span = { sentence: first, start: touched[0] ?? 0, end: (touched.at(-1) ?? 0) + 1 };
  return {
    kind: 'text',
    span,
    range,
    text: text.slice(range.start, range.end),
    foundBy: QUOTATION_RULE,
    confidence: CONTINUED,
  };
}

/** The quotation as a saying: its trigger is what of it stands in its first sentence. */
function continued(document: Document, quotation: Quotation, speaker: MentionId): EventMention {
  const content = textFiller(document, quotation, quotation.range);
  const { tokens } = document.sentences[quotation.first]!;
  const { span: trigger } = content;
  const range = { start: tokens[trigger.start]!.range.start, end: tokens[trigger.end - 1]!.range.end };
  const head = headOfSpan(tokens, trigger.start, trigger.end);
  const found = { foundBy: QUOTATION_RULE, confidence: CONTINUED };
  const told = { speaker: [{ kind: 'mention' as const, mention: speaker, ...found }], content: [content] };
  return {
    kind: 'event',
    type: 'Say',
    trigger,
    head,
    range,
    roles: told,
    modality: 'asserted',
    quote: range,
    status: 'accepted',
    ...found,
  };
}

function isInside(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function inTextOrder(events: readonly EventMention[]): EventMention[] {
  return events.toSorted(
    (one, other) => one.trigger.sentence - other.trigger.sentence || one.range.start - other.range.start,
  );
}
