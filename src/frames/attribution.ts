/** Who says it: events inside what somebody said get the speaker, also where a quotation goes on over several sentences. */
import type { EventMention, MentionId } from '../model/mention.js';
import type { Modality, TextRange } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import type { RangeOf } from './spans.js';

/** A stretch of the text that is told by somebody. */
export interface Speech {
  readonly range: TextRange;
  readonly speaker: MentionId;
  /** How what it vouches for stands; all that is said where it is left out. */
  readonly vouchesFor?: readonly Modality[];
}

/** What the accepted events of saying report: their content (words, or an event: "announced a summit") and who says it. */
export function speechesOf(events: readonly EventMention[], ontology: Ontology, rangeOf: RangeOf): Speech[] {
  const said = events.filter(({ type, status }) => status === 'accepted' && ontology.isA(type, 'Say'));
  return said.flatMap((event) => {
    const speaker = speakerOf(event, ontology);
    const contents = (event.roles.content ?? []).flatMap(rangeOf);
    const named = Object.keys(VOUCHING).find((type) => ontology.isA(event.type, type));
    const vouching = named === undefined ? {} : { vouchesFor: VOUCHING[named]! };
    return speaker ? contents.map((range) => ({ range, speaker, ...vouching })) : [];
  });
}

/** What is not said to be so, but asked for, denied, threatened or promised; what else stands in it is told by the way. */
const VOUCHING: Readonly<Record<string, readonly Modality[]>> = {
  Request: ['possible'],
  Demand: ['possible'],
  Deny: ['denied'],
  Threaten: ['possible', 'planned', 'denied'],
  Promise: ['possible', 'planned', 'denied'],
};

/** Whether what stands so inside a speech is the speaker's word. */
export function isVouchedFor(modality: Modality, { vouchesFor }: Speech): boolean {
  return vouchesFor === undefined || vouchesFor.includes(modality);
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
