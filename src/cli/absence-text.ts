/** Reasons of absences in plain words. */
import type { Absence, AbsenceReason } from '../model/mention.js';
import { clean } from './output.js';

/** Why something gave no fact; `text` is the document's. */
export function absenceText(absence: Absence, text: string): string {
  return REASONS[absence.reason](absence, text);
}

const REASONS: Readonly<Record<AbsenceReason, (absence: Absence, text: string) => string>> = {
  noTrigger: () => 'no word in it tells of a type that the ontology has',
  noFiller: ({ roles = [] }) =>
    `nothing stands where its patterns look${roles.length > 0 ? ` (${roles.join(', ')})` : ''}`,
  wrongClass: ({ roles = [], filler }, text) =>
    `${filler ? `“${clean(text.slice(filler.start, filler.end))}”` : 'what stands there'} is of no class for ${roles.join(', ')}`,
  belowThreshold: doubt,
  generic: () => 'told in general, of nobody and nothing in particular',
  boilerplate: () => 'no part of the story (date, byline, notice)',
};

/** A verb that is sure enough is still no fact where nobody is found who does or undergoes it. */
function doubt({ confidence, threshold }: Absence): string {
  if (confidence === undefined || threshold === undefined) return 'far too unsure';
  if (confidence >= threshold)
    return `sure enough (${confidence.toFixed(2)}), but nobody is found who does it or undergoes it`;
  return `too unsure: confidence ${confidence.toFixed(2)}, needs ${threshold.toFixed(2)}`;
}
