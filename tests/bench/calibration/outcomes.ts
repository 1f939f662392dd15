/** Whether what the product accepts is right: events, relations and fillers with their confidence. */
import { findFacts } from '../../../src/frames/find-facts.js';
import { DEFAULT_SETTINGS, type FactThresholds } from '../../../src/frames/settings.js';
import type { EventMention, Filler, Mention, RelationMention } from '../../../src/model/mention.js';
import type { Ontology } from '../../../src/ontology/ontology.js';
import { headOfSpan } from '../model/corpora.js';
import { eventKey, type Keys, relationKey, roleKey, type Word } from './annotation.js';
import type { AnnotatedReading } from './readings.js';

export const KINDS = ['events', 'relations', 'roles'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing accepted. */
export interface Outcome {
  readonly kind: Kind;
  /** Type of the event or relation; of a role its fact's. */
  readonly type: string;
  readonly confidence: number;
  readonly right: boolean;
  /** Of a role: whether the fact that it belongs to is right. */
  readonly ofRight: boolean;
}

/** What the product accepts of a line at these thresholds. */
export function outcomesOf(reading: AnnotatedReading, ontology: Ontology, thresholds: FactThresholds): Outcome[] {
  const { document, mentions, chains } = reading;
  const facts = findFacts(document, mentions, chains, ontology, { ...DEFAULT_SETTINGS, thresholds });
  const isAccepted = ({ status }: EventMention | RelationMention) => status === 'accepted';
  return [
    ...facts.events.filter(isAccepted).flatMap((event) => outcomesOfEvent(reading, event)),
    ...facts.relations.filter(isAccepted).flatMap((relation) => outcomesOfRelation(reading, ontology, relation)),
  ];
}

function outcomesOfEvent(reading: AnnotatedReading, event: EventMention): Outcome[] {
  const { type, confidence, trigger, head, roles } = event;
  const key = eventKey(type, `${trigger.sentence}:${head}`);
  const fillers = Object.entries(roles).flatMap(([role, all]) => all.map((filler) => ({ role, filler })));
  return withFillers(reading, { kind: 'events', type, confidence, key }, fillers);
}

function outcomesOfRelation(reading: AnnotatedReading, ontology: Ontology, relation: RelationMention): Outcome[] {
  const { type, confidence, subject, object, organization } = relation;
  const key = relationKey(ontology, type, wordOf(reading, subject), wordOf(reading, object));
  const fillers = organization ? [{ role: 'organization', filler: organization }] : [];
  return withFillers(reading, { kind: 'relations', type, confidence, key }, fillers);
}

interface Found {
  readonly kind: 'events' | 'relations';
  readonly type: string;
  readonly confidence: number;
  readonly key: string;
}

function withFillers(
  reading: AnnotatedReading,
  { kind, type, confidence, key }: Found,
  fillers: readonly { readonly role: string; readonly filler: Filler }[],
): Outcome[] {
  const annotated: Keys = reading.annotated;
  const isRight = annotated[kind].has(key);
  const roles = fillers.map(({ role, filler }) => ({
    kind: 'roles' as const,
    type,
    confidence: filler.confidence,
    right: annotated.roles.has(roleKey(key, role, wordOf(reading, filler))),
    ofRight: isRight,
  }));
  return [{ kind, type, confidence, right: isRight, ofRight: isRight }, ...roles];
}

/** Head word of a filler. */
function wordOf({ document, mentions }: AnnotatedReading, filler: Filler): Word {
  if (filler.kind === 'mention') return headOfMention(mentions.find(({ id }) => id === filler.mention)!);
  const { sentence, start, end } = filler.span;
  const heads = document.sentences[sentence]!.tokens.map(({ head }) => head);
  return `${sentence}:${headOfSpan(heads, start, end)}`;
}

function headOfMention({ span, head }: Mention): Word {
  return `${span.sentence}:${head}`;
}
