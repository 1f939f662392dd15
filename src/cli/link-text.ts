/** A linker's decisions as text for a person. */
import type { LinkCandidate, Linking, LinkVerdict } from '../model/statement.js';
import type { LinkRecord } from '../query/records.js';
import { clean, paint } from './output.js';

const WORDS: Readonly<Record<LinkVerdict, string>> = {
  ...{ linked: 'linked', ambiguous: 'ambiguous', outscored: 'outscored', belowThreshold: 'below the threshold' },
  rejected: 'rejected',
};

/** `3 names linked, 1 ambiguous, 2 below the threshold (0.8)`. */
export function linkCounts({ decisions, threshold }: Linking): string {
  const count = (verdict: LinkVerdict) =>
    decisions.filter(({ candidates }) => candidates[0]!.verdict === verdict).length;
  return `${count('linked')} ${count('linked') === 1 ? 'name' : 'names'} linked, ${count('ambiguous')} ambiguous, ${count('belowThreshold')} below the threshold (${threshold})`;
}

/** An entity a paragraph: the verdict, then each candidate with its score and what it is made of. */
export function describeLinks(links: readonly LinkRecord[]): string {
  return links
    .map(({ entity, verdict, candidates }) => {
      const head = `${paint('bold', clean(entity.label))}  ${entity.type}  ${paint(verdict === 'linked' ? 'cyan' : 'yellow', WORDS[verdict])}`;
      return [head, ...candidates.map(describeCandidate)].join('\n');
    })
    .join('\n');
}

function describeCandidate({
  iri,
  label,
  matched,
  score,
  nameScore,
  classScore,
  contextScore,
  verdict,
}: LinkCandidate) {
  const made = `name ${nameScore} × class ${classScore} × context ${contextScore}`;
  const by = matched === label ? '' : ` by “${clean(matched)}”`;
  return `  ${score}  ${clean(iri)}  ${clean(label)}${by}  ${paint('dim', `${made}; ${WORDS[verdict]}`)}`;
}
