/** Links of RDF → the linker's decisions; `owl:sameAs` counts where it and a link disagree, for that is what people edit. */
import { groupBy, sortedBy } from '../graph/order.js';
import type { EntityId, LinkCandidate, LinkDecision, Linking, LinkVerdict } from '../model/statement.js';
import { badGraph, type RdfNode } from './node-index.js';
import type { Loading } from './reading.js';

/** The linking of a graph, where it had one. Throws `bad-graph` for an `owl:sameAs` of which no link says who decided it. */
export function readLinking(loading: Loading): { linking?: Linking } {
  const { nodes } = loading;
  const run = nodes.ofType('prov:Activity').find((node) => node.optional('tw:gazetteerHash') !== undefined);
  if (!run) return {};
  const decisions = readDecisions(nodes.ofType('tw:Link'), loading);
  return {
    linking: {
      ...{ gazetteer: run.required('tw:gazetteerHash'), threshold: Number(run.required('tw:threshold')), decisions },
    },
  };
}

function readDecisions(links: readonly RdfNode[], { nodes, id }: Loading): LinkDecision[] {
  const groups = groupBy(links, (node) => node.required('rdf:subject'));
  const decisions = [...groups].map(([entity, members]): LinkDecision => {
    const same = nodes.node(entity).links('owl:sameAs');
    const candidates = members.map((node) => readCandidate(node, same));
    candidates.sort((a, b) => b.score - a.score || (a.iri < b.iri ? -1 : 1));
    return { entity: id(entity) as EntityId, candidates };
  });
  return sortedBy(decisions, ({ entity }) => entity);
}

function readCandidate(node: RdfNode, same: readonly string[]): LinkCandidate {
  const share = (property: 'tw:score' | 'tw:nameScore' | 'tw:classScore' | 'tw:contextScore') =>
    Number(node.required(property));
  const iri = node.required('rdf:object');
  return {
    ...{ iri, label: node.required('rdfs:label'), matched: node.required('tw:matchedName') },
    ...{ nameScore: share('tw:nameScore'), classScore: share('tw:classScore'), contextScore: share('tw:contextScore') },
    ...{ score: share('tw:score'), verdict: verdictOf(node, same.includes(iri)) },
  };
}

function verdictOf(node: RdfNode, isSame: boolean): LinkVerdict {
  const verdict = node.required('tw:verdict') as LinkVerdict;
  if (isSame && verdict !== 'linked') throw badGraph(node.iri, 'is not linked, and owl:sameAs says that it is');
  return verdict === 'linked' && !isSame ? 'rejected' : verdict;
}
