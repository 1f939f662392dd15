/** What frames and ontology made of a document, in the shape of events_news, beside what the network alone sees: mentions, nothing resolved. */
import { offsetMap } from '../model/code-points.js';
import type { EventMention, Filler, Mention, MentionId, Reading, RelationMention } from '../model/mention.js';
import type { Document, Span, TextRange } from '../model/text.js';
import type { AnnotatedFact, Annotation, Offsets } from './parse-annotation.js';

/** Ranges of what facts are made of. */
interface Ranges {
  readonly ofMention: (id: MentionId | undefined) => Offsets | null;
  readonly ofFiller: (filler: Filler) => readonly Offsets[];
  readonly ofSpan: (span: Span | undefined) => Offsets | null;
}

/** Annotates a reading of `document`: its names and accepted facts. */
export function annotateReading(id: string, document: Document, reading: Reading): Annotation {
  const { text } = document.source;
  const { toCodePoint } = offsetMap(text);
  const offsets = ({ start, end }: TextRange): Offsets => [toCodePoint(start), toCodePoint(end)];
  const ranges = rangesOf(document, reading.mentions, offsets);
  return {
    id,
    text,
    entities: reading.mentions.filter(isName).map(({ range, type }) => [...offsets(range), type] as const),
    facts: [
      ...reading.events.filter(isAccepted).map((event) => ofEvent(event, ranges)),
      ...reading.relations.filter(isAccepted).map((relation) => ofRelation(relation, ranges)),
    ],
  };
}

function isName(mention: Mention): boolean {
  return mention.kind === 'entity' && mention.level === 'name' && mention.type !== 'Position';
}

function isAccepted({ status }: EventMention | RelationMention): boolean {
  return status === 'accepted';
}

function rangesOf(document: Document, mentions: readonly Mention[], offsets: (range: TextRange) => Offsets): Ranges {
  const byId = new Map<string, Mention>(mentions.map((mention) => [mention.id, mention]));
  const ofMention: Ranges['ofMention'] = (id) => {
    const mention = byId.get(id ?? '');
    return mention ? offsets(mention.range) : null;
  };
  return {
    ofMention,
    ofFiller: (filler) => {
      const range = filler.kind === 'text' ? offsets(filler.range) : ofMention(filler.mention);
      return range ? [range] : [];
    },
    ofSpan: (span) => {
      const words = span && document.sentences[span.sentence]!.tokens.slice(span.start, span.end);
      return words ? offsets({ start: words[0]!.range.start, end: words.at(-1)!.range.end }) : null;
    },
  };
}

function ofEvent({ type, trigger, roles, modality, attribution }: EventMention, ranges: Ranges): AnnotatedFact {
  const filled = Object.entries(roles).map(([role, fillers]) => [role, fillers.flatMap(ranges.ofFiller)] as const);
  return {
    type,
    trigger: ranges.ofSpan(trigger),
    roles: Object.fromEntries(filled),
    modality,
    attributedTo: ranges.ofMention(attribution),
  };
}

function ofRelation(relation: RelationMention, ranges: Ranges): AnnotatedFact {
  const { type, subject, object, organization, former, trigger, modality, attribution } = relation;
  return {
    type,
    trigger: ranges.ofSpan(trigger),
    roles: {
      subject: ranges.ofFiller(subject),
      object: ranges.ofFiller(object),
      ...(organization ? { organization: ranges.ofFiller(organization) } : {}),
      ...(former ? { former } : {}),
    },
    modality,
    attributedTo: ranges.ofMention(attribution),
  };
}
