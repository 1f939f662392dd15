/** What went wrong, as lines for a person: of a file with very many such lines the first few, and how many more there are. */
import { groupBy } from '../graph/order.js';
import type { Diagnostic } from '../model/mention.js';
import { clean } from './output.js';

/** Lines of one file and one kind that are told each. */
const MOST = 5;

/** `label: place: message` for each, in their order; places `file:line` with the same code count as one file's. */
export function diagnosticLines(label: string, diagnostics: readonly Diagnostic[]): string[] {
  const groups = groupBy(diagnostics, ({ code, document }) => `${code} ${fileOf(document)}`);
  return [...groups.values()].flatMap((group) => {
    const told = group.slice(0, MOST).map(({ document, message }) => `${label}: ${clean(document)}: ${clean(message)}`);
    const left = group.length - told.length;
    return left > 0 ? [...told, `${label}: ${clean(fileOf(group[0]!.document))}: ${left} more of this kind`] : told;
  });
}

function fileOf(document: string): string {
  return document.replace(/:\d+$/, '');
}
