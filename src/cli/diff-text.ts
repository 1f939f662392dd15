/** A difference between two graphs as text for a person: an entity a paragraph, a fact a line. */
import type { GraphDiff } from '../query/diff.js';
import type { FactRecord, TermRecord } from '../query/records.js';
import { clean, paint } from './output.js';

/** `+` what appeared, `-` what vanished, `~` what changed, with both values. */
export function describeDiff(diff: GraphDiff): string {
  const appeared = new Map(diff.appeared.map((fact) => [fact.id as string, fact]));
  const vanished = new Map(diff.vanished.map((fact) => [fact.id as string, fact]));
  const changed = new Map(diff.changed.map((one) => [one.after.id as string, one]));
  const paragraphs = diff.byEntity.map(({ entity, ...ids }) =>
    [
      `${paint('bold', clean(entity.label))}  ${entity.type}`,
      ...ids.appeared.map((id) => `  + ${factText(appeared.get(id)!)}`),
      ...ids.vanished.map((id) => `  - ${factText(vanished.get(id)!)}`),
      ...ids.changed.map((id) => {
        const { before, after, changed: parts } = changed.get(id)!;
        const values = parts.map((part) => `${part} ${partText(before, part)} → ${partText(after, part)}`);
        return `  ~ ${factText(after)}: ${values.join('; ')}`;
      }),
    ].join('\n'),
  );
  return paragraphs.join('\n\n');
}

function factText({ type, roles, modality }: FactRecord): string {
  const parts = Object.entries(roles).map(([role, terms]) => `${role}: ${termsText(terms)}`);
  return `${paint('cyan', type)} ${parts.join(' · ')}${modality === 'asserted' ? '' : ` [${modality}]`}`;
}

function partText(fact: FactRecord, part: string): string {
  if (part === 'modality') return fact.modality;
  if (part === 'attributedTo') return fact.attributedTo ? clean(fact.attributedTo.label) : 'nobody';
  if (part === 'former') return fact.former ? 'former' : 'still';
  if (part === 'confidence') return fact.confidence.toFixed(2);
  if (part === 'evidence') return `“${fact.evidence.map(({ quote }) => clean(quote)).join(' … ')}”`;
  return termsText(fact.roles[part] ?? []);
}

function termsText(terms: readonly TermRecord[]): string {
  return terms.length === 0 ? 'nothing' : terms.map(({ text }) => clean(text)).join(', ');
}
