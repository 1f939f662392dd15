/** Claims → quads: the claim, and the direct edge where it asserts one. */
import { DataFactory, type Quad } from 'n3';
import type { Claim } from '../model/statement.js';
import { formerLiteral, modalityIri } from './describe-facts.js';
import { positionLiteral } from './describe-fillers.js';
import { describeMessage } from './describe-messages.js';
import { runIri } from './describe-run.js';
import { selectorIri } from './selectors.js';
import { decimalLiteral, stringLiteral } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, membershipId, objectIri, propertyIri, type Writing } from './writing.js';

/** A claim, in the graph of its document. The edge itself is `claimedEdge`. */
export function describeClaim(claim: Claim, writing: Writing): Quad[] {
  const context = documentIri(claim.document, writing);
  const { object, document } = claim;
  const mentions = object.kind === 'entity' ? object.mentions : [];
  return describe(writing.iri(claim.id), context, [
    ['rdf:type', vocabularyTerm('rdf:Statement')],
    ['rdf:subject', writing.iri(claim.subject)],
    ['rdf:predicate', propertyIri(claim.predicate, writing)],
    ['rdf:object', objectIri(object, claim.fact, writing)],
    ['tw:modality', modalityIri(claim.modality)],
    ['tw:confidence', decimalLiteral(claim.confidence)],
    ['tw:foundBy', stringLiteral(claim.foundBy)],
    ['tw:former', formerLiteral(writing.facts.get(claim.fact))],
    ...linksOf(claim, writing),
    ['tw:objectPosition', mentions.map((range) => positionLiteral(document, range, writing))],
    ['prov:wasAttributedTo', claim.attribution && writing.iri(claim.attribution)],
    ['prov:hadPrimarySource', context],
    ['prov:wasDerivedFrom', selectorIri(document, claim.range, writing)],
    ['tw:sentence', selectorIri(document, claim.sentence, writing)],
    ['prov:wasGeneratedBy', runIri(writing)],
  ]);
}

/** The message that a claim ends in, where it is one. */
export function describeClaimMessage({ object, fact }: Claim, writing: Writing): Quad[] {
  return object.kind === 'entity' ? [] : describeMessage(writing.facts.get(fact)!, object, writing);
}

/** The direct edge, only where the claim asserts it. */
export function claimedEdge({ subject, predicate, object, fact, modality, document }: Claim, writing: Writing): Quad[] {
  if (modality !== 'asserted') return [];
  const [from, to] = [writing.iri(subject), objectIri(object, fact, writing)];
  return [DataFactory.quad(from, propertyIri(predicate, writing), to, documentIri(document, writing))];
}

/** From the claim to the node of its fact. */
function linksOf({ subject, object, fact: id }: Claim, writing: Writing) {
  const fact = writing.facts.get(id)!;
  const isPosition = fact.type === 'hasPosition' && object.kind === 'entity';
  return [
    [fact.kind === 'event' ? 'tw:describesEvent' : 'tw:describesRelation', writing.iri(fact.id)],
    ['tw:describesMembership', isPosition ? writing.iri(membershipId(fact.id, subject, object.id)) : undefined],
  ] as const;
}
