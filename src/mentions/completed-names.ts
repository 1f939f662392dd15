/** Names of which the network has no more than the first part: "Ministry of" before "Culture", "Government of" before "the Philippines". */
import type { Token } from '../model/text.js';
import { isArticle } from './make-mention.js';
import type { NameStretch } from './widen-names.js';

/** What is often called after its field or place, behind a preposition. */
const CALLED_AFTER: ReadonlySet<string> = new Set(
  'GovernmentBody Organization InternationalOrganization EducationalOrganization Region Event Award'.split(' '),
);

/** The names, those that end in a preposition with the capitalised words behind it, or without it; what lies in such a name is none of its own. */
export function completeNames(tokens: readonly Token[], names: readonly NameStretch[]): NameStretch[] {
  const whole = names.map((name) => completed(tokens, name, names));
  return whole.filter(({ start }, at) => at === 0 || whole[at - 1]!.end <= start);
}

/** Titles of works may well end in a preposition. */
function completed(tokens: readonly Token[], name: NameStretch, names: readonly NameStretch[]): NameStretch {
  const last = tokens[name.end - 1]!;
  if (last.upos !== 'ADP' || name.type === 'Work' || name.end - name.start < 2) return name;
  const isOpen = CALLED_AFTER.has(name.type) && /^(?:of|for|on)$/.test(last.form);
  const end = isOpen ? endOfCapitals(tokens, name.end, names) : name.end;
  return { ...name, end: end > name.end ? end : name.end - 1 };
}

/** End of the capitalised words from `at` on, an article before them and the name that begins there included; `at` where there are none. */
function endOfCapitals(tokens: readonly Token[], at: number, names: readonly NameStretch[]): number {
  const start = tokens[at] && isArticle(tokens[at]) ? at + 1 : at;
  const named = names.find((name) => name.start === start);
  if (named) return named.end;
  let end = start;
  while (/^\p{Lu}/u.test(tokens[end]?.form ?? '') && !names.some((name) => name.start === end)) end++;
  return end > start ? end : at;
}
