/** Who says it: events inside what somebody said get the speaker, also where a quotation goes on over several sentences. */
import type { EventMention, MentionId } from '../model/mention.js';
import type { TextRange } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import type { RangeOf } from './spans.js';

/** A stretch of the text that is told by somebody. */
export interface Speech {
  readonly range: TextRange;
  readonly speaker: MentionId;
  /** Asked for, not told: that it was turned down is not the asker's word. */
  readonly isAsked?: boolean;
}

/** What the accepted events of saying report: their content (words, or an event: "announced a summit") and who says it. */
export function speechesOf(events: readonly EventMention[], ontology: Ontology, rangeOf: RangeOf): Speech[] {
  const said = events.filter(({ type, status }) => status === 'accepted' && isVouchedFor(type, ontology));
  return said.flatMap((event) => {
    const speaker = speakerOf(event, ontology);
    const contents = (event.roles.content ?? []).flatMap(rangeOf);
    const isAsked = ASKING.has(event.type);
    return speaker ? contents.map((range) => ({ range, speaker, isAsked })) : [];
  });
}

const ASKING: ReadonlySet<string> = new Set(['Request', 'Demand']);

/** What is denied is not told by the denier. */
function isVouchedFor(type: string, ontology: Ontology): boolean {
  return ontology.isA(type, 'Say') && !ontology.isA(type, 'Deny');
}

/** The first filler of the role from which the type's edge starts (speaker, accuser, critic). */
export function speakerOf({ type, roles }: EventMention, ontology: Ontology): MentionId | undefined {
  const role = ontology.events.get(type)?.projection?.subjectRole ?? 'speaker';
  const filler = roles[role]?.[0];
  return filler?.kind === 'mention' ? filler.mention : undefined;
}

/** The speaker of the narrowest speech around a stretch. */
export function speakerAt(range: TextRange, speeches: readonly Speech[]): MentionId | undefined {
  const around = speeches.filter((speech) => speech.range.start <= range.start && range.end <= speech.range.end);
  return around.sort((one, other) => length(one.range) - length(other.range))[0]?.speaker;
}

function length({ start, end }: TextRange): number {
  return end - start;
}
