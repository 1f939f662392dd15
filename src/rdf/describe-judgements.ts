/** What persons decided → quads, in a graph of their own: each judgement with who made it, in the order in which they were replayed. */
import type { NamedNode, Quad } from 'n3';
import { hashParts } from '../model/ids.js';
import type { Judgement } from '../model/judgement.js';
import { stringLiteral, typedLiteral } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, type Writing } from './writing.js';

/** All quads of a graph's judgements; none where nobody judged. */
export function describeJudgements(writing: Writing): Quad[] {
  const { judgements = [] } = writing.graph;
  return judgements.flatMap((judgement, position) => describeJudgement(judgement, position, writing));
}

/** IRI of the graph of judgements. */
export function judgementsGraph({ iri }: Writing): NamedNode {
  return iri('graph/judgements');
}

function describeJudgement(judgement: Judgement, position: number, writing: Writing): Quad[] {
  const { iri } = writing;
  const context = judgementsGraph(writing);
  const person = iri(`agent/${hashParts([judgement.by])}`);
  const node = iri(`judgement/${hashParts([String(position), JSON.stringify(judgement)])}`);
  return [
    ...describe(node, context, [
      ['rdf:type', vocabularyTerm('tw:Judgement')],
      ['tw:decision', stringLiteral(judgement.judgement)],
      ['tw:about', idsOf(judgement).map(iri)],
      ['tw:keeps', judgement.judgement === 'merge' ? iri(judgement.entities[0]!) : undefined],
      [
        'tw:inDocument',
        judgement.judgement === 'split' ? judgement.documents.map((id) => documentIri(id, writing)) : [],
      ],
      ['tw:newLabel', judgement.judgement === 'rename' ? stringLiteral(judgement.label) : undefined],
      ['rdfs:comment', judgement.note === undefined ? undefined : stringLiteral(judgement.note)],
      ['schema:position', typedLiteral(String(position), 'xsd:integer')],
      ['prov:wasAttributedTo', person],
    ]),
    ...describe(person, context, [
      ['rdf:type', vocabularyTerm('prov:Agent')],
      ['rdfs:label', stringLiteral(judgement.by)],
    ]),
  ];
}

/** The entities or the fact that it is about. */
function idsOf(judgement: Judgement): readonly string[] {
  if (judgement.judgement === 'merge') return judgement.entities;
  return [judgement.judgement === 'reject' ? judgement.fact : judgement.entity];
}
