/** What follows from hierarchy and declarations: which class is which, fits which range, can never fill which role; which roles may coincide. */
import { areDisjoint, closeUpwards } from './hierarchy.js';
import { DEMONYM, type EntityClass, type EventType, type Ontology, type RelationType } from './ontology.js';

interface Types {
  readonly events: ReadonlyMap<string, EventType>;
  readonly relations: ReadonlyMap<string, RelationType>;
  readonly classes: ReadonlyMap<string, EntityClass>;
  readonly disjoint: readonly (readonly [string, string])[];
}

const DEMONYM_MEANS: readonly string[] = ['Country', 'Group'];

const NONE: ReadonlySet<string> = new Set();

/** The questions that an `Ontology` answers, over closures that are computed once. */
export function makeJudgement(types: Types): Pick<Ontology, 'role' | 'isA' | 'inRange' | 'impossible' | 'mayCoincide'> {
  const classes = closeUpwards(new Map([...types.classes.values()].map(({ id, parents }) => [id, parents])));
  const events = closeUpwards(new Map([...types.events.values()].map(({ id, is }) => [id, is ? [is] : []])));
  const relations = closeUpwards(new Map([...types.relations.values()].map(({ id, implies }) => [id, implies])));
  const role: Ontology['role'] = (type, name) => (types.events.get(type) ?? types.relations.get(type))?.roles.get(name);

  const isA = (type: string, ancestor: string): boolean =>
    type === DEMONYM
      ? ancestor === DEMONYM || DEMONYM_MEANS.some((meaning) => isA(meaning, ancestor))
      : [classes, events, relations].some((above) => above.get(type)?.has(ancestor));

  const excluded = (type: string, other: string): boolean =>
    areDisjoint(classes.get(type) ?? NONE, classes.get(other) ?? NONE, types.disjoint);

  const impossible = (factType: string, name: string, type: string): boolean => {
    const range = role(factType, name)?.range ?? [];
    const meanings = type === DEMONYM ? DEMONYM_MEANS : [type];
    return range.length > 0 && meanings.every((meaning) => range.every((allowed) => excluded(meaning, allowed)));
  };

  const mayCoincide: Ontology['mayCoincide'] = (factType, name, other) => {
    const [one, two] = [role(factType, name), role(factType, other)];
    if (one === undefined || two === undefined || one.shared || two.shared) return true;
    return name === other || one.coincides.includes(other) || two.coincides.includes(name);
  };

  const inRange: Ontology['inRange'] = (type, range) => range.some((allowed) => isA(type, allowed));
  return { role, isA, inRange, impossible, mayCoincide };
}
