/** The facts that what is chosen is about. */
import type { Bundle } from './bundles.js';
import { bundles, comparison, factsOfNodes, isFocusedEdge, leftFacts, shownFacts } from './derived.js';
import { data, selection } from './state.js';

/** Positions, of the facts that the filter leaves; where nothing is chosen, all that the legend leaves too. */
export function chosenFacts(): number[] {
  const chosen = choice();
  return chosen ? leftFacts.value.filter((fact) => chosen.has(fact)) : [...shownFacts.value];
}

function choice(): ReadonlySet<number> | undefined {
  const chosen = selection.value;
  if (!chosen) return undefined;
  if (chosen.kind === 'document') return factsIn(chosen.document);
  if (chosen.kind === 'comparison') return sharedFacts();
  const onEdges = bundles.value.filter(isFocusedEdge).flatMap(factsOfBundle);
  return new Set(chosen.kind === 'node' ? [...(factsOfNodes.value.get(chosen.node) ?? []), ...onEdges] : onEdges);
}

function factsOfBundle({ edges }: Bundle): number[] {
  return edges.flatMap((edge) => data.value!.edges[edge]!.claims.map(({ fact }) => fact));
}

function sharedFacts(): Set<number> {
  const { direct, events, shared } = comparison.value!;
  return new Set([...direct, ...events, ...shared.flatMap(({ one, other }) => [...one, ...other])]);
}

function factsIn(document: number): Set<number> {
  const { facts } = data.value!;
  return new Set([...facts.keys()].filter((fact) => facts[fact]!.evidence.some((one) => one.document === document)));
}
