/** What people (or a scorer) decided about pairs of entities. Data: nothing is rewritten by a judgement. */
import { TriplewireError } from '../model/errors.js';
import type { EntityId } from '../model/statement.js';

export type Verdict = 'same' | 'different' | 'unsure';

const VERDICTS: readonly string[] = ['same', 'different', 'unsure'];

/** A decision about one pair of entities. */
export interface Judgement {
  readonly one: EntityId;
  readonly other: EntityId;
  readonly verdict: Verdict;
  /** Who judged, free text. */
  readonly by?: string;
}

/**
 * Judgements from JSON: a list of `{"one": ID, "other": ID, "verdict": "same" | "different" | "unsure", "by"?: WHO}`.
 * Throws TriplewireError (`judgements`) with file and line where the text is something else.
 */
export function parseJudgements(text: string, file: string): Judgement[] {
  const entries = parseList(text, file);
  return entries.map((entry, index) => {
    if (!isJudgement(entry))
      throw new TriplewireError(
        'judgements',
        `entry ${index + 1} is no judgement: ${JSON.stringify(entry)}`,
        at(text, file, entry),
      );
    return entry;
  });
}

function parseList(text: string, file: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TriplewireError('judgements', `no JSON: ${(error as Error).message}`, { file });
  }
  if (!Array.isArray(value))
    throw new TriplewireError('judgements', 'expected a list of judgements', { file, line: 1 });
  return value;
}

function isJudgement(entry: unknown): entry is Judgement {
  if (typeof entry !== 'object' || entry === null) return false;
  const { one, other, verdict } = entry as Record<string, unknown>;
  return typeof one === 'string' && typeof other === 'string' && VERDICTS.includes(String(verdict));
}

/** The line where the entry's first string stands, as near as JSON tells. */
function at(text: string, file: string, entry: unknown): { file: string; line?: number } {
  const first = Object.values(Object(entry)).find((value) => typeof value === 'string');
  const offset = first === undefined ? -1 : text.indexOf(JSON.stringify(first));
  return offset < 0 ? { file } : { file, line: text.slice(0, offset).split('\n').length };
}
