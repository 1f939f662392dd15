/** What a reading needs besides the text; opened once, shared by all documents of a run. */
import type { Settings } from '../frames/settings.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Analyser } from '../parse/analyser.js';

export interface Tools {
  readonly analyser: Analyser;
  readonly ontology: Ontology;
  readonly settings: Settings;
  /** Publication date for sources that have none (ISO 8601); without it their relative times stay words. */
  readonly date?: string;
}
