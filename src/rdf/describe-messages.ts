/** What somebody said → quads: a stretch of the text as a `schema:Claim`, with its speaker. */
import type { NamedNode, Quad } from 'n3';
import type { Fact, Term } from '../model/statement.js';
import { selectorIri } from './selectors.js';
import { stringLiteral } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, isEntity, isNoEntity, messageIri, type Writing } from './writing.js';

/** The messages in the role `content` of an event. */
export function describeMessages(fact: Fact, writing: Writing): Quad[] {
  const said = fact.kind === 'event' ? (fact.roles.content ?? []).filter(isNoEntity) : [];
  return said.flatMap((term) => describeMessage(fact, term, writing));
}

/** A stretch of text as something said, by the one entity in the role that speaks. */
export function describeMessage(
  fact: Fact,
  { text, range }: Exclude<Term, { kind: 'entity' }>,
  writing: Writing,
): Quad[] {
  const context = documentIri(fact.document, writing);
  return describe(messageIri(fact.id, range, writing), context, [
    ['rdf:type', vocabularyTerm('schema:Claim')],
    ['schema:text', stringLiteral(text)],
    ['prov:wasAttributedTo', speakerOf(fact, writing)],
    ['prov:wasDerivedFrom', selectorIri(fact.document, range, writing)],
  ]);
}

function speakerOf(fact: Fact, { ontology, iri }: Writing): NamedNode | undefined {
  const role = ontology.events.get(fact.type)?.projection?.subjectRole ?? '';
  const speakers = (fact.roles[role] ?? []).filter(isEntity);
  return speakers.length === 1 ? iri(speakers[0]!.id) : undefined;
}
