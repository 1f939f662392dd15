/** An annotation as a flat list of things that are right or wrong: a label with the spans that it stands on. */
import type { Ontology } from '../../../src/ontology/ontology.js';
import type { AnnotatedFact, Annotation, Offsets } from '../../../src/pipeline/parse-annotation.js';

export const MEASURES = ['names', 'triggers', 'roles', 'relations', 'attribution', 'organization'] as const;
export type Measure = (typeof MEASURES)[number];

/** One thing. Roles and attribution stand on their trigger and the filler, relations on both ends. */
export interface Item {
  readonly measure: Measure;
  readonly label: string;
  readonly spans: readonly Offsets[];
}

/** All things that an annotation says. */
export function itemsOf({ entities, facts }: Annotation, ontology: Ontology): Item[] {
  const names = entities.map(([start, end, type]): Item => ({ measure: 'names', label: type, spans: [[start, end]] }));
  return [...names, ...facts.flatMap((fact) => (ontology.events.has(fact.type) ? ofEvent(fact) : ofRelation(fact)))];
}

function ofEvent({ type, trigger, roles, attributedTo }: AnnotatedFact): Item[] {
  if (!trigger) return [];
  const edges = Object.entries(roles).flatMap(([role, spans]) =>
    spans === true
      ? []
      : spans.map((span): Item => ({ measure: 'roles', label: `${type} ${role}`, spans: [trigger, span] })),
  );
  const said: Item[] = attributedTo ? [{ measure: 'attribution', label: type, spans: [trigger, attributedTo] }] : [];
  return [{ measure: 'triggers', label: type, spans: [trigger] }, ...edges, ...said];
}

function ofRelation({ type, roles }: AnnotatedFact): Item[] {
  const [subjects, objects] = [spansOf(roles.subject), spansOf(roles.object)];
  const pairs = subjects.flatMap((subject) =>
    objects.map((object): Item => ({ measure: 'relations', label: type, spans: [subject, object] })),
  );
  const held = objects.flatMap((object) =>
    spansOf(roles.organization).map((body): Item => ({ measure: 'organization', label: '', spans: [object, body] })),
  );
  return type === 'hasPosition' ? [...pairs, ...held] : pairs;
}

function spansOf(fillers: readonly Offsets[] | true | undefined): readonly Offsets[] {
  return fillers === undefined || fillers === true ? [] : fillers;
}
