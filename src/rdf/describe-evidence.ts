/** Each telling of a fact on its own, by PROV's qualified derivation: its quote and sentence, and how it was found. */
import type { Quad } from 'n3';
import type { Fact } from '../model/statement.js';
import { indexLiteral, positionLiteral } from './describe-fillers.js';
import { selectorIri } from './selectors.js';
import { decimalLiteral, stringLiteral } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, evidenceIri, type Writing } from './writing.js';

/** The evidence of a fact; its selectors are described with the document. */
export function describeEvidence(fact: Fact, writing: Writing): Quad[] {
  const context = documentIri(fact.document, writing);
  return fact.provenance.flatMap(({ range, trigger, sentence, foundBy, confidence }, index) => {
    const evidence = evidenceIri(fact.id, index, writing);
    return describe(evidence, context, [
      ['rdf:type', vocabularyTerm('prov:Derivation')],
      ['prov:entity', selectorIri(fact.document, range, writing)],
      ['tw:sentence', selectorIri(fact.document, sentence, writing)],
      ['tw:triggerPosition', trigger && positionLiteral(fact.document, trigger, writing)],
      ['tw:foundBy', stringLiteral(foundBy)],
      ['tw:confidence', decimalLiteral(confidence)],
      ['schema:position', indexLiteral(index)],
    ]);
  });
}
