/** Judgements of RDF → what persons decided, in its order. They have been replayed: the graph already is as they left it. */
import type { Judgement } from '../model/judgement.js';
import type { EntityId, FactId } from '../model/statement.js';
import { badGraph, type RdfNode } from './node-index.js';
import type { Loading } from './reading.js';

/** The judgements of a graph, where there are some. Throws `bad-graph`. */
export function readJudgements(loading: Loading): { judgements?: readonly Judgement[] } {
  const nodes = loading.nodes.ofType('tw:Judgement');
  if (nodes.length === 0) return {};
  const position = (node: RdfNode) => Number(node.required('schema:position'));
  return {
    judgements: nodes.toSorted((a, b) => position(a) - position(b)).map((node) => readJudgement(node, loading)),
  };
}

function readJudgement(node: RdfNode, { nodes, id }: Loading): Judgement {
  const note = node.optional('rdfs:comment');
  const by = nodes.node(node.required('prov:wasAttributedTo')).required('rdfs:label');
  const said = { by, ...(note === undefined ? {} : { note }) };
  const about = node.links('tw:about').map(id);
  const entity = about[0] as EntityId;
  const judgement = node.required('tw:decision');
  if (judgement === 'merge') {
    const first = id(node.required('tw:keeps'));
    return { judgement, entities: [first, ...about.filter((other) => other !== first)] as EntityId[], ...said };
  }
  if (judgement === 'reject') return { judgement, fact: about[0] as FactId, ...said };
  if (judgement === 'rename') return { judgement, entity, label: node.required('tw:newLabel'), ...said };
  if (judgement !== 'split') throw badGraph(node.iri, `is no judgement: ${judgement}`);
  const documents = node.links('tw:inDocument').map((iri) => id(iri).replace(/^document\//, ''));
  return { judgement, entity, documents, ...said };
}
