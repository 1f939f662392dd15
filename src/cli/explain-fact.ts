/** `triplewire explain DIR FACT`: what a fact rests on: sentences with marks, what found it, how sure it is. */
import { factNames, factsNamed } from '../graph/fact-names.js';
import { marksIn } from '../graph/viewer-data.js';
import { loadGraph } from '../io/load-graph.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Fact, KnowledgeGraph, Provenance } from '../model/statement.js';
import { factTable } from './fact-table.js';
import { clean, paint, print, replaceControls } from './output.js';

/** Prints the fact that `name` names. Throws a TriplewireError where it names none, or several. */
export function explainFactNamed(folder: string, name: string, ontology: readonly string[]): number {
  const { graph } = loadGraph(folder, ontology);
  const facts = factsNamed(graph, name);
  if (facts.length === 0) throw new TriplewireError('no-fact', `no fact is named "${name}" in ${folder}`);
  if (facts.length > 1) throw new TriplewireError('ambiguous-fact', ambiguity(name, facts, graph));
  print(describeFact(facts[0]!, graph));
  return EXIT.ok;
}

function ambiguity(name: string, facts: readonly Fact[], graph: KnowledgeGraph): string {
  const names = factNames(graph);
  const several = facts.slice(0, 8).map(({ id, type }) => `${names.get(id)} (${type})`);
  const more = facts.length > several.length ? ` and ${facts.length - several.length} more` : '';
  return `"${name}" names ${facts.length} facts; write more of it: ${several.join(', ')}${more}`;
}

function describeFact(fact: Fact, graph: KnowledgeGraph): string {
  const heading = factTable([fact], graph, { names: factNames(graph) }).split('\n')[0]!;
  const claims = graph.claims.filter((claim) => claim.fact === fact.id);
  return [
    heading,
    ...fact.provenance.map((provenance) => describeProvenance(provenance, fact, graph)),
    ...claims.map((claim) => `  claim ${claim.id}: ${claim.predicate}, ${claim.modality}${isDrawn(claim.modality)}`),
    `  fact ${fact.id}`,
  ].join('\n');
}

function isDrawn(modality: string): string {
  return modality === 'asserted' ? '' : ' (no direct edge)';
}

function describeProvenance(provenance: Provenance, fact: Fact, graph: KnowledgeGraph): string {
  const source = graph.sources.find((one) => one.id === provenance.document)!;
  const { start, end } = provenance.sentence;
  const ranges = Object.values(fact.roles).flatMap((terms) =>
    terms.flatMap((term) => (term.kind === 'entity' ? term.mentions : [term.range])),
  );
  const from = [source.title, source.publisher, source.published].filter((part) => part !== undefined).map(clean);
  return [
    `  “${marked(source.text.slice(start, end), marksIn(provenance.sentence, ranges))}”`,
    `    ${from.join(' · ')} · characters ${provenance.range.start}–${provenance.range.end}`,
    `    found by ${provenance.foundBy} · confidence ${provenance.confidence.toFixed(2)}`,
  ].join('\n');
}

/** The sentence with its marks in brackets; in bold as well on a terminal. */
function marked(sentence: string, marks: readonly (readonly [number, number])[]): string {
  const safe = (start: number, end?: number) => replaceControls(sentence.slice(start, end));
  const cuts = marks.map(([start, end], index) => {
    const before = safe(marks[index - 1]?.[1] ?? 0, start);
    return before + paint('bold', `[${safe(start, end)}]`);
  });
  return cuts.join('') + safe(marks.at(-1)?.[1] ?? 0);
}
