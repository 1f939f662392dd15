/** What a reading needs besides the text; opened once, shared by all documents of a run. */
import { DEFAULT_SETTINGS, type Settings } from '../frames/settings.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Analyser } from '../parse/analyser.js';
import type { Thresholds } from '../parse/thresholds.js';

export interface Tools {
  readonly analyser: Analyser;
  readonly ontology: Ontology;
  readonly settings: Settings;
  /** Publication date for sources that have none (ISO 8601); without it their relative times stay words. */
  readonly date?: string;
}

/** Choices of a run. */
export interface ToolChoices {
  readonly date?: string;
  /** Candidates below this confidence are not accepted, whatever their type's threshold. */
  readonly minConfidence?: number;
}

/** The tools of a run, with the thresholds that were fitted for its network. */
export function toolsOf(analyser: Analyser, ontology: Ontology, { date, minConfidence = 0 }: ToolChoices = {}): Tools {
  const thresholds = atLeast(analyser.thresholds ?? DEFAULT_SETTINGS.thresholds, minConfidence);
  const { knownTypes } = analyser;
  const settings = { ...DEFAULT_SETTINGS, thresholds, ...(knownTypes ? { knownTypes } : {}) };
  return { analyser, ontology, settings, ...(date ? { date } : {}) };
}

/** Thresholds of events and relations, none below `least`; those of roles are about fillers, not facts. */
function atLeast({ global, types }: Thresholds, least: number): Thresholds {
  const raise = (value: number) => Math.max(value, least);
  return {
    global: { ...global, trigger: raise(global.trigger), relations: raise(global.relations) },
    types: Object.fromEntries(Object.entries(types).map(([type, value]) => [type, raise(value)])),
  };
}
