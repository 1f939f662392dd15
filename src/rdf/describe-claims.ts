/** Claims → quads: the claim, and the direct edge where it asserts one. */
import { DataFactory, type Quad } from 'n3';
import type { Claim } from '../model/statement.js';
import { describeMessage, formerLiteral, modalityIri } from './describe-facts.js';
import { runIri } from './describe-run.js';
import { selectRange } from './selectors.js';
import { decimalLiteral, stringLiteral } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, membershipId, objectIri, propertyIri, type Writing } from './writing.js';

/** A claim with its evidence, in the graph of its document. The edge itself is written only if the claim asserts it. */
export function describeClaim(claim: Claim, writing: Writing): Quad[] {
  const context = documentIri(claim.document, writing);
  const [quote, sentence] = [claim.range, claim.sentence].map((range) => selectRange(claim.document, range, writing));
  return [
    ...edge(claim, writing),
    ...describe(writing.iri(claim.id), context, [
      ['rdf:type', vocabularyTerm('rdf:Statement')],
      ['rdf:subject', writing.iri(claim.subject)],
      ['rdf:predicate', propertyIri(claim.predicate, writing)],
      ['rdf:object', objectIri(claim.object, claim.fact, writing)],
      ['tw:modality', modalityIri(claim.modality)],
      ['tw:confidence', decimalLiteral(claim.confidence)],
      ['tw:foundBy', stringLiteral(claim.foundBy)],
      ['tw:former', formerLiteral(writing.facts.get(claim.fact))],
      ['prov:wasAttributedTo', claim.attribution && writing.iri(claim.attribution)],
      ['prov:hadPrimarySource', context],
      ['prov:wasDerivedFrom', quote!.iri],
      ['tw:sentence', sentence!.iri],
      ['prov:wasGeneratedBy', runIri(writing)],
    ]),
    ...describeLinks(claim, writing),
    ...quote!.quads,
    ...sentence!.quads,
  ];
}

function edge({ subject, predicate, object, fact, modality, document }: Claim, writing: Writing): Quad[] {
  if (modality !== 'asserted') return [];
  const [from, to] = [writing.iri(subject), objectIri(object, fact, writing)];
  return [DataFactory.quad(from, propertyIri(predicate, writing), to, documentIri(document, writing))];
}

/** From the claim to the node of its fact, and the message that it ends in. */
function describeLinks(claim: Claim, writing: Writing): Quad[] {
  const { subject, object } = claim;
  const context = documentIri(claim.document, writing);
  const fact = writing.facts.get(claim.fact)!;
  const isPosition = fact.type === 'hasPosition' && object.kind === 'entity';
  return [
    ...describe(writing.iri(claim.id), context, [
      ['tw:describesEvent', fact.kind === 'event' ? writing.iri(fact.id) : undefined],
      ['tw:describesMembership', isPosition ? writing.iri(membershipId(fact.id, subject, object.id)) : undefined],
    ]),
    ...(object.kind === 'entity' ? [] : describeMessage(fact, object, writing)),
  ];
}
