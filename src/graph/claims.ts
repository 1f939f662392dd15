/** Facts → claims: what each sentence says of the binary statements that a fact projects to. */
import type { Claim, EntityId, Term } from '../model/statement.js';
import type { Source } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { claimId, tripleKey } from './claim-id.js';
import { strongest, type ToldFact, uniteRoles } from './facts.js';
import { compareText } from './order.js';
import type { Telling } from './tellings.js';
import { rangeKey, termKey } from './terms.js';

type EntityTerm = Term & { readonly kind: 'entity' };
type Roles = Readonly<Record<string, readonly Term[]>>;

interface Triple {
  readonly subject: EntityTerm;
  readonly predicate: string;
  readonly object: Term;
}

/** How the roles of one type become an edge. */
interface EdgeRule {
  readonly predicate: string;
  readonly subjectRole: string;
  readonly objectRole: string;
  readonly symmetric: boolean;
  /** Whether the edge may end in a stretch of text. */
  readonly text: boolean;
}

/**
 * The claims of one fact: one for each triple and sentence, asserted or not. A triple that only the united roles give (its ends
 * stand in different sentences) gets one claim, on the telling that holds most of it. `isEnd` says which entities may be ends.
 */
export function claimsOf(
  told: ToldFact,
  source: Source,
  ontology: Ontology,
  isEnd: (id: EntityId) => boolean,
): Claim[] {
  const rule = edgeRule(told.fact.type, ontology);
  if (!rule) return [];
  const triplesOf = (roles: Roles) => triples(roles, rule, isEnd);
  const tellings = tellingsByTripleAndSentence(told, triplesOf);
  return [...tellings.values()].map(({ triple, group }) => claim(triple, strongest(group), told, source));
}

function edgeRule(type: string, ontology: Ontology): EdgeRule | undefined {
  const event = ontology.events.get(type);
  if (event?.projection) {
    const { property: predicate, subjectRole, objectRole } = event.projection;
    const text = event.roles.get(objectRole)?.text ?? false;
    return { predicate, subjectRole, objectRole, text, symmetric: event.symmetric };
  }
  const relation = ontology.relations.get(type);
  if (!relation) return undefined;
  const text = relation.roles.get('object')?.text ?? false;
  return { predicate: type, subjectRole: 'subject', objectRole: 'object', text, symmetric: relation.symmetric };
}

function triples(roles: Roles, rule: EdgeRule, isEnd: (id: EntityId) => boolean): Triple[] {
  const { predicate, subjectRole, objectRole, symmetric } = rule;
  const isUsable = (term: Term) => (term.kind === 'entity' ? isEnd(term.id) : rule.text && term.kind === 'text');
  const subjects = (roles[subjectRole] ?? []).filter(isUsable);
  const objects = (roles[objectRole] ?? []).filter(isUsable);
  return subjects.flatMap((subject) => {
    if (subject.kind !== 'entity') return [];
    const others = objects.filter((object) => object.kind !== 'entity' || object.id !== subject.id);
    return others.map((object) =>
      symmetric ? canonical({ subject, predicate, object }) : { subject, predicate, object },
    );
  });
}

/** Of the two directions of a symmetric statement, the one with the smaller id as subject. */
function canonical(triple: Triple): Triple {
  const { subject, object } = triple;
  if (object.kind !== 'entity' || compareText(subject.id, object.id) <= 0) return triple;
  return { ...triple, subject: object, object: subject };
}

function keyOf({ subject, predicate, object }: Triple): string {
  return tripleKey(subject.id, predicate, object);
}

function tellingsByTripleAndSentence({ fact, tellings }: ToldFact, triplesOf: (roles: Roles) => Triple[]) {
  const found = new Map<string, { triple: Triple; group: Telling[] }>();
  const add = (triple: Triple, telling: Telling) => {
    const key = `${keyOf(triple)} ${rangeKey(telling.sentence)}`;
    const known = found.get(key);
    if (known) known.group.push(telling);
    else found.set(key, { triple, group: [telling] });
  };
  for (const telling of tellings) for (const triple of triplesOf(telling.roles)) add(triple, telling);
  const told = new Set([...found.values()].map(({ triple }) => keyOf(triple)));
  const untold = triplesOf(fact.roles).filter((triple) => !told.has(keyOf(triple)));
  for (const triple of untold) add(triple, closestTelling(triple, tellings));
  return found;
}

/** The telling with most ends of the triple; the earliest of equals. */
function closestTelling({ subject, object }: Triple, tellings: readonly Telling[]): Telling {
  const ends = new Set([termKey(subject), termKey(object)]);
  const held = (telling: Telling) =>
    Object.values(uniteRoles([telling]))
      .flat()
      .filter((term) => ends.has(termKey(term))).length;
  return tellings.reduce((best, telling) => (held(telling) > held(best) ? telling : best));
}

function claim(triple: Triple, telling: Telling, { fact }: ToldFact, source: Source): Claim {
  const { quote: range, sentence, modality, attribution, foundBy, confidence } = telling;
  const id = claimId(fact.id, keyOf(triple), sentence);
  return {
    ...{ id, subject: triple.subject.id, predicate: triple.predicate, object: triple.object, fact: fact.id },
    ...{ document: source.id, range, quote: source.text.slice(range.start, range.end), sentence, modality },
    ...(attribution ? { attribution } : {}),
    ...{ foundBy, confidence },
  };
}
