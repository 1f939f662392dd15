/** Posts that change hands: "X, the bank's chief economist, resigned" tells which post, though the verb has no word for it. */
import type { EventMention, Filler, RelationMention } from '../model/mention.js';
import type { Ontology } from '../ontology/ontology.js';

/** Events with a role `position` that is open take the post that the same sentence tells of their person. */
export function withPosts(
  events: readonly EventMention[],
  relations: readonly RelationMention[],
  ontology: Ontology,
  keyOf: (filler: Filler) => string,
): EventMention[] {
  const held = relations.filter(
    ({ type, former, status }) => type === 'hasPosition' && !former && status === 'accepted',
  );
  return events.map((event) => {
    const post = isOpen(event, ontology) ? postOf(event, held, ontology, keyOf) : undefined;
    return post ? withPost(event, post, ontology) : event;
  });
}

function isOpen({ type, roles, modality }: EventMention, ontology: Ontology): boolean {
  const hasRole = ontology.role(type, 'position') !== undefined;
  return hasRole && modality === 'asserted' && roles.position === undefined;
}

/** Only a post at a body, the event's own where that is told: "a lawyer" is no post that one is appointed to. */
function postOf(
  { trigger, roles, type }: EventMention,
  held: readonly RelationMention[],
  ontology: Ontology,
  keyOf: (filler: Filler) => string,
): RelationMention | undefined {
  const people = Object.entries(roles).filter(([role]) => isPerson(ontology, type, role));
  const keys = new Set(people.flatMap(([, fillers]) => fillers.map(keyOf)));
  const bodies = roles.organization?.map(keyOf);
  const isAt = (body: Filler) => bodies === undefined || bodies.includes(keyOf(body));
  return held.find(
    ({ sentence, subject, organization }) =>
      sentence === trigger.sentence && organization && isAt(organization) && keys.has(keyOf(subject)),
  );
}

function isPerson(ontology: Ontology, type: string, role: string): boolean {
  const range = ontology.role(type, role)?.range ?? [];
  return range.length > 0 && range[0] === 'Person';
}

function withPost(event: EventMention, { object, organization }: RelationMention, ontology: Ontology): EventMention {
  const takesBody = organization !== undefined && ontology.role(event.type, 'organization') !== undefined;
  return {
    ...event,
    roles: { ...event.roles, position: [object], ...(takesBody ? { organization: [organization] } : {}) },
  };
}
