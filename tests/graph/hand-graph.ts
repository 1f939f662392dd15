/** Graphs of hand-made readings: entities by label, events merged only where they say so. */
import { withByline } from '../../src/graph/byline.js';
import { acceptedOnly, type DocumentFacts, documentFacts } from '../../src/graph/document-facts.js';
import { groupBy } from '../../src/graph/order.js';
import { uniteDocuments } from '../../src/graph/unite-documents.js';
import type { EventMention, Reading } from '../../src/model/mention.js';
import type { KnowledgeGraph } from '../../src/model/statement.js';
import { HAND_ONTOLOGY } from './hand-ontology.js';
import { entitiesByLabel } from './hand-reading.js';

/** The part of one reading; `merge` says which events are one (by default each is its own). */
export function partOf(reading: Reading, merge: (reading: Reading) => EventMention[][] = eachAlone): DocumentFacts {
  const accepted = acceptedOnly(withByline(reading));
  return documentFacts(accepted, { entities: entitiesByLabel(accepted), events: merge(accepted) }, HAND_ONTOLOGY);
}

/** The graph of some readings. */
export function graphOf(...readings: readonly Reading[]): KnowledgeGraph {
  return uniteDocuments(
    readings.map((reading) => partOf(reading)),
    HAND_ONTOLOGY,
  );
}

/** A merge in which all events of one type are one. */
export function oneOfAType({ events }: Reading): EventMention[][] {
  return [...groupBy(events, ({ type }) => type).values()];
}

function eachAlone({ events }: Reading): EventMention[][] {
  return events.map((event) => [event]);
}
