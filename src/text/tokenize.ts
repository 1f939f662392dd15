/** Text → word forms, cut as in Universal Dependencies English EWT; every form keeps its place. */
import type { RawToken, TextRange } from '../model/text.js';
import {
  AMBIGUOUS_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.js';
import { cliticCuts } from './clitics.js';
import { TOKEN } from './token-rules.js';

/**
 * Tokens of the stretch, in order: they never overlap, hold no white space (see `SPACES`), and cover everything else.
 * `range` should be one sentence: a dot at its very end is taken for a full stop unless an abbreviation owns it.
 */
export function tokenize(text: string, range: TextRange): RawToken[] {
  const stretch = text.slice(range.start, range.end);
  TOKEN.lastIndex = 0;
  const tokens: RawToken[] = [];
  for (let match = TOKEN.exec(stretch); match; match = TOKEN.exec(stretch)) {
    const word = match.groups?.word;
    if (word && ownsDot(word, stretch, TOKEN.lastIndex)) TOKEN.lastIndex++;
    const cuts = word ? cliticCuts(word) : [];
    pushForms(tokens, stretch, range.start, [match.index, ...cuts.map((cut) => match.index + cut), TOKEN.lastIndex]);
  }
  return tokens;
}

function pushForms(tokens: RawToken[], stretch: string, offset: number, bounds: readonly number[]): void {
  for (let index = 1; index < bounds.length; index++) {
    const [start, end] = [bounds[index - 1]!, bounds[index]!];
    tokens.push({ form: stretch.slice(start, end), range: { start: offset + start, end: offset + end } });
  }
}

/** Whether the dot after the word belongs to it. `at` is where the word ends. */
function ownsDot(word: string, stretch: string, at: number): boolean {
  if (stretch[at] !== '.' || stretch[at + 1] === '.') return false;
  if (LEADING_ABBREVIATIONS.has(word) || TRAILING_ABBREVIATIONS.has(word)) return true;
  const after = stretch.slice(at + 1, at + 12);
  if (NUMBERED_ABBREVIATIONS.has(word)) return /^\s*[\p{N}\p{Lu}]/u.test(after);
  if (AMBIGUOUS_ABBREVIATIONS.has(word)) return /^[,;]|^\s*[\p{L}\p{N}]/u.test(after);
  return /^\p{L}\p{M}*$/u.test(word) && /^,|^\s*[\p{L}\p{N}]/u.test(after);
}
