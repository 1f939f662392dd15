/** A small ontology for tests of graph, rdf and query. */
import type { EventType, Ontology, RelationType, RoleType } from '../../src/ontology/ontology.js';

const NAMESPACE = 'https://w3id.org/triplewire/ontology#';
const PARENTS: Readonly<Record<string, string>> = { Company: 'Organization', Country: 'Place', City: 'Place' };

function roles(names: readonly string[], shared: boolean): ReadonlyMap<string, RoleType> {
  const all = shared ? [...names, 'time', 'place'] : names;
  const role = (name: string): RoleType => ({
    ...{
      name,
      iri: NAMESPACE + name,
      range: ['Entity'],
      text: name === 'content',
      time: name === 'time',
      required: false,
    },
    ...{ repeatable: true, shared: name === 'time' || name === 'place', coincides: [] },
  });
  return new Map(all.map((name) => [name, role(name)]));
}

function described(id: string) {
  return { id, iri: NAMESPACE + id, label: id, comment: '' };
}

function event(id: string, edge: string, ...more: string[]): [string, EventType] {
  const [subjectRole, property, objectRole] = edge.split(' ') as [string, string, string];
  const names = [...new Set([subjectRole, objectRole, ...more].filter(Boolean))];
  const projection = property ? { projection: { subjectRole, property, iri: NAMESPACE + property, objectRole } } : {};
  const symmetric = subjectRole === objectRole;
  return [id, { ...described(id), roles: roles(names, true), symmetric, ...projection }];
}

function relation(id: string, rest: Partial<RelationType> = {}): [string, RelationType] {
  const names = ['subject', 'object', ...(id === 'hasPosition' ? ['organization'] : [])];
  return [id, { ...described(id), roles: roles(names, false), symmetric: false, implies: [], ...rest }];
}

function isA(type: string, ancestor: string): boolean {
  return type === ancestor || ancestor === 'Entity' || (type in PARENTS && isA(PARENTS[type]!, ancestor));
}

/** Types of the built-in inventory, as few as the tests need. */
export const HAND_ONTOLOGY: Ontology = {
  events: new Map([
    event('Meet', 'participant met participant', 'topic'),
    event('Visit', 'visitor visited destination'),
    event('Appoint', 'appointer appointed appointee', 'position', 'organization'),
    event('Say', 'speaker said content'),
    event('Kill', 'killer killed victim'),
    event('Die', 'person', 'cause'),
    event('Marry', 'spouse spouseOf spouse'),
  ]),
  relations: new Map([
    relation('hasPosition'),
    relation('headOf', { implies: ['worksFor'] }),
    relation('spokespersonOf', { implies: ['worksFor'] }),
    relation('worksFor'),
    relation('parentOf', { inverse: 'childOf' }),
    relation('spouseOf', { symmetric: true }),
    relation('authorOf'),
  ]),
  classes: new Map(),
  frames: new Map(),
  hash: 'ontology-1',
  role: () => undefined,
  isA,
  inRange: (type, range) => range.some((ancestor) => isA(type, ancestor)),
  impossible: () => false,
  mayCoincide: (_, role, other) => role === other || [role, other].includes('place'),
};
