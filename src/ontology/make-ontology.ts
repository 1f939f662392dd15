/** An ontology over its data: what follows from them is added. */
import { makeJudgement } from './judgement.js';
import type { Ontology, OntologyData } from './ontology.js';

/** An ontology over what was read or unpacked. */
export function makeOntology({ disjoint, ...data }: OntologyData): Ontology {
  return { ...data, ...makeJudgement({ ...data, disjoint }) };
}
