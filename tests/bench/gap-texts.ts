/** GAP: texts with a pronoun and two names, each of which the pronoun means or does not. */
import type { EntityMention, Mention } from '../../src/model/mention.js';
import type { TextRange } from '../../src/model/text.js';

/** A line of `gap-*.jsonl.gz`; offsets are UTF-16 code units. */
export interface GapText {
  readonly id: string;
  readonly text: string;
  readonly pronoun: string;
  readonly p_off: number;
  readonly a: string;
  readonly a_off: number;
  readonly a_coref: boolean;
  readonly b: string;
  readonly b_off: number;
  readonly b_coref: boolean;
}

/** Where the pronoun and the names stand, and which of the names it means. */
export function placesOf(gap: GapText): {
  pronoun: TextRange;
  names: readonly { readonly range: TextRange; readonly holds: boolean }[];
} {
  return {
    pronoun: rangeOf(gap.p_off, gap.pronoun),
    names: [
      { range: rangeOf(gap.a_off, gap.a), holds: gap.a_coref },
      { range: rangeOf(gap.b_off, gap.b), holds: gap.b_coref },
    ],
  };
}

function rangeOf(start: number, text: string): TextRange {
  return { start, end: start + text.length };
}

/** The mention of a person or thing that covers a range best ("Edward I of England": neither "England" nor the position "King"). */
export function mentionOver(mentions: readonly Mention[], range: TextRange): EntityMention | undefined {
  let best: { mention: EntityMention; overlap: number } | undefined;
  for (const mention of mentions) {
    if (mention.kind !== 'entity' || mention.type === 'Position') continue;
    const overlap = overlapOf(mention.range, range);
    if (overlap > (best?.overlap ?? 0)) best = { mention, overlap };
  }
  return best?.mention;
}

/** Characters that both hold, by all that either holds. */
function overlapOf(one: TextRange, other: TextRange): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
