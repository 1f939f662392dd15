/** Role candidates as fillers: mentions by their head word, stretches of text in text roles. */
import type { EntityMention, Filler } from '../model/mention.js';
import { AUDIENCE_RULE } from './audience.js';
import type { RoleCandidate } from './candidate.js';
import { fitOf, isInRange, type Scene } from './classes.js';
import { foundBy, roleConfidence } from './confidence.js';
import { withConjuncts } from './coordination.js';
import { withDefinition } from './definition.js';
import { mergeRoles } from './merge.js';
import { nameInside, nationalAt } from './naming.js';
import { phraseSpan, rangeOf } from './phrase.js';
import { dependentsBy, formOf, lemmaOf } from './tree.js';
import { withWholeContents } from './whole-content.js';

/** A role candidate that the ontology does not veto, with its confidence. */
export interface WeighedRole extends RoleCandidate {
  readonly confidence: number;
}

/** Weighs role candidates, drops impossible ones and leaves each filler its best role; order of the sentence. */
export function weighRoles(
  scene: Scene,
  type: string,
  roles: readonly RoleCandidate[],
  consulted: boolean,
): WeighedRole[] {
  const isText = (role: string) => scene.ontology.role(type, role)?.text === true;
  const nameOf = (head: number) => nationalAt(scene, nameInside(scene, head));
  const named = mergeRoles(
    withWholeContents(scene.tree, roles, isText).map((role) => ({ ...role, filler: nameOf(role.filler) })),
  );
  const single = named.flatMap((role) => weighRole(scene, type, role, consulted));
  const weighed = single.map((role) => ({ ...role, confidence: coordinatedConfidence(scene, type, role, single) }));
  const best = [...weighed].sort((one, other) => other.confidence - one.confidence);
  const kept = best.filter(
    (role, index) => role.isMutual || best.findIndex(({ filler }) => filler === role.filler) === index,
  );
  return kept.sort((one, other) => one.filler - other.filler);
}

function weighRole(scene: Scene, type: string, role: RoleCandidate, consulted: boolean): WeighedRole[] {
  const fit = fitOf(scene, type, role.role, role.filler);
  if (fit === 'none' || (fit === 'impossible' && role.probability === undefined)) return [];
  const isTold = isSum(scene, role) || isConstituency(scene, role) || role.pattern === AUDIENCE_RULE;
  return [{ ...role, confidence: roleConfidence(role, fit, consulted && !isTold) }];
}

/** "sold it for 9 million euros": the network's silence on a sum in the place of a price says nothing. */
function isSum({ lookup }: Scene, { relation, filler }: RoleCandidate): boolean {
  return relation === 'obl' && lookup.value(filler)?.type === 'amount';
}

/** "In the Morland West constituency Roe was re-elected": nothing but a place, and the network has seen hardly one. */
function isConstituency({ tree }: Scene, { role, pattern, filler }: RoleCandidate): boolean {
  return role === 'place' && pattern !== undefined && CONSTITUENCIES.has(lemmaOf(tree, filler));
}

const CONSTITUENCIES: ReadonlySet<string> = new Set('constituency riding electorate'.split(' '));

/** "by France and Italy", "between France and Italy": where a pattern finds both, the one is as sure as the other; not so a role of another class. */
function coordinatedConfidence(scene: Scene, type: string, role: WeighedRole, all: readonly WeighedRole[]): number {
  const isSister = (other: WeighedRole) =>
    other.role === role.role &&
    other.pattern === role.pattern &&
    withConjuncts(scene.tree, other.filler).includes(role.filler);
  const isFit = role.isMutual && fitOf(scene, type, role.role, role.filler) === 'inRange';
  const isTwin = (other: WeighedRole) => other.filler === role.filler && other.isMutual && isFit;
  const sisters = role.pattern === undefined ? [role] : all.filter((other) => isSister(other) || isTwin(other));
  return Math.max(role.confidence, ...sisters.map(({ confidence }) => confidence));
}

/** Roles that reach the threshold; a required one that none does takes the subject, object, clause or noun's phrase that a pattern finds for it. */
export function sureRoles(
  { ontology }: Scene,
  type: string,
  roles: readonly WeighedRole[],
  threshold: number,
): WeighedRole[] {
  const isSure = ({ confidence }: WeighedRole) => confidence >= threshold;
  const isOpen = (name: string) =>
    ontology.role(type, name)?.required === true && !roles.some((each) => each.role === name && isSure(each));
  const isCore = ({ relation }: WeighedRole) => CORE.has(relation ?? 'other');
  return roles.filter((each) => isSure(each) || (isCore(each) && isOpen(each.role) && each.confidence >= OPEN));
}

const CORE: ReadonlySet<string> = new Set(['obj', 'nsubj', 'nmod', 'ccomp']);

/** From this confidence on a required role takes its only filler. */
const OPEN = 0.2;

/** The filler of a weighed role; undefined where the sentence has neither mention nor text for it. */
export function fillerOf(
  scene: Scene,
  type: string,
  role: WeighedRole,
  without: readonly number[] = [],
): Filler | undefined {
  const roleType = scene.ontology.role(type, role.role);
  if (!roleType) return undefined;
  const found = { foundBy: foundBy(type, role.probability, role.pattern), confidence: role.confidence };
  const entity = scene.lookup.entity(role.filler);
  const isQuoted =
    roleType.text &&
    (isSaidAtLength(scene, role.filler) ||
      isToldWithMore(scene, role, entity) ||
      !isInRange(scene.ontology, roleType, entity));
  const mention = roleType.time ? scene.lookup.value(role.filler) : entity;
  if (mention && !isQuoted) return { kind: 'mention', mention: mention.id, ...found };
  return roleType.text ? { ...textFiller(scene, role.filler, without), ...found } : undefined;
}

/** "They are in contact", "reports that he had lied": a clause, or a noun with one, is more than its head word. */
function isSaidAtLength({ tree }: Scene, head: number): boolean {
  const hasThat = dependentsBy(tree, head, 'acl').some((clause) =>
    dependentsBy(tree, clause, 'mark').some((word) => formOf(tree, word) === 'that'),
  );
  return hasThat || dependentsBy(tree, head, 'nsubj*', 'cop').length > 0;
}

/** "announced a summit between the two leaders": what is said of a thing without a name is more than the noun that refers to it; each of a list stays alone. */
function isToldWithMore({ tree, sentence }: Scene, { role, filler }: RoleCandidate, entity?: EntityMention): boolean {
  if (!SAID.has(role) || entity?.level !== 'nominal' || withConjuncts(tree, filler).length > 1) return false;
  return phraseSpan(tree, sentence, filler).end > entity.span.end;
}

/** Roles of what is said or spoken about. */
const SAID: ReadonlySet<string> = new Set(['content', 'topic']);

/** The phrase of a head word as text. */
function textFiller({ text, tree, sentence }: Scene, head: number, without: readonly number[]) {
  const span = withDefinition(tree, phraseSpan(tree, sentence, head, without), head);
  const range = rangeOf(tree, span);
  return { kind: 'text' as const, span, range, text: text.slice(range.start, range.end) };
}
