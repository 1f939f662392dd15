/** "a Finance Ministry release said … The release added …": what is written speaks for whom it was written. */
import type { EventMention, Filler } from '../model/mention.js';
import type { Ontology } from '../ontology/ontology.js';
import type { MentionLookup } from './lookup.js';

/** The sayings, those of a work that is known to speak for somebody with him as speaker and the work as medium. `isBody`: whether a filler is an organization. */
export function withIssuers(
  events: readonly EventMention[],
  ontology: Ontology,
  keyOf: (filler: Filler) => string,
  lookups: readonly MentionLookup[],
  isBody: (filler: Filler) => boolean,
): EventMention[] {
  const keyOfWork = (work: Filler) => keyOf(asMention(work, lookups));
  const issuers = issuersIn(events, ontology, keyOfWork, isBody);
  return events.map((event) => {
    const speaker = event.roles.speaker?.[0];
    const issuer = speaker && isSaying(event, ontology) ? issuers.get(keyOf(speaker)) : undefined;
    return speaker && issuer ? { ...event, roles: withMedium(event, speaker, issuer, ontology) } : event;
  });
}

/** A work that stands as words in its role is a mention all the same, which later ones may take up. */
function asMention(work: Filler, lookups: readonly MentionLookup[]): Filler {
  if (work.kind === 'mention') return work;
  const lookup = lookups[work.span.sentence]!;
  const mention = lookup.entity(lookup.headAt(work.span.end - 1));
  return mention === undefined ? work : { ...work, kind: 'mention', mention: mention.id };
}

function isSaying({ type }: EventMention, ontology: Ontology): boolean {
  return ontology.isA(type, 'Say');
}

/** Key of a work → who speaks in it, as sayings of the document tell; a newspaper that one speaks to speaks for itself. */
function issuersIn(
  events: readonly EventMention[],
  ontology: Ontology,
  keyOf: (filler: Filler) => string,
  isBody: (filler: Filler) => boolean,
) {
  const told = events.filter((event) => event.status === 'accepted' && isSaying(event, ontology));
  return new Map(
    told.flatMap(({ roles: { medium, speaker } }) => {
      const [work, issuer] = [medium?.[0], speaker?.[0]];
      return work && issuer?.kind === 'mention' && !isBody(work) && keyOf(work) !== keyOf(issuer)
        ? [[keyOf(work), issuer] as const]
        : [];
    }),
  );
}

function withMedium(
  { type, roles }: EventMention,
  work: Filler,
  issuer: Filler,
  ontology: Ontology,
): EventMention['roles'] {
  const speaker = [{ ...issuer, confidence: Math.min(issuer.confidence, work.confidence) }];
  const hasMedium = ontology.role(type, 'medium') !== undefined;
  return hasMedium ? { ...roles, speaker, medium: roles.medium ?? [work] } : { ...roles, speaker };
}
