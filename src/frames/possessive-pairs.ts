/** What belongs to what, between names: "the Greens' Ruth Osei", "Ruth Osei of the Greens", "Ruth Osei from the Greens"; a person also to a body without a name. */
import type { EntityMention } from '../model/mention.js';
import { DEMONYM } from '../ontology/ontology.js';
import { type Argument, argument } from './argument.js';
import type { Scene } from './classes.js';
import { nameInside } from './naming.js';
import { dependentsBy, formOf, governorOf, isRelation, lemmaOf } from './tree.js';

/** The owners of the name with that head, and where it is from, each with the name. */
export function possessivePairs(scene: Scene, head: number): Argument[][] {
  const owned = nameAt(scene, head);
  if (owned === undefined) return [];
  const behind = phrasesBehind(scene, owned).map((phrase) =>
    argument(ROLES[phrase.preposition] ?? 'owner', phrase.head),
  );
  const own = [...ownersBefore(scene, owned).map((owner) => argument('owner', owner)), ...behind];
  return (own.length > 0 ? own : sharedOwners(scene, owned)).map((owner) => [owner, argument('owned', head)]);
}

const ROLES: Readonly<Record<string, 'origin' | 'maker'>> = { from: 'origin', by: 'maker' };

/** "Peru's opposition Green Party"; but a word before a person's name is a title, and it is the office that is Peru's. */
function ownersBefore(scene: Scene, owned: EntityMention): number[] {
  const { lookup } = scene;
  const clitic = owned.span.start - 1;
  if (isHostOfPage(scene, owned)) return [];
  if (isClitic(scene, clitic)) return [lookup.headAt(clitic - 1)].filter((owner) => isOwner(scene, owner, owned));
  if (owned.type === 'Person') return [];
  return ownersOf(scene, owned).filter(
    (owner) => nameAt(scene, owner) !== undefined || (isBody(scene, owner) && !isRelated(scene, owner, owned)),
  );
}

/** "Osei's Facebook page": the page is hers, and not the company whose name stands before it. */
function isHostOfPage({ tree, lookup, ontology }: Scene, { head, type, span }: EntityMention): boolean {
  const whole = isRelation(tree, head, 'compound') ? governorOf(tree, head) : undefined;
  if (whole === undefined || whole < span.end || !ontology.isA(type, 'Organization')) return false;
  const owner = lookup.entity(lookup.headAt(span.start - 2));
  return owner?.type === 'Person' && PAGES.has(lemmaOf(tree, whole));
}

const PAGES: ReadonlySet<string> = new Set(
  'account page feed profile post channel timeline handle video follower stream status'.split(' '),
);

/** "its rival Veltra": what a noun between tells of a body need not be that it is owned. */
function isRelated({ tree, ontology }: Scene, owner: number, { type, span }: EntityMention): boolean {
  const between = tree.tokens.slice(owner + 1, span.start);
  return ontology.isA(type, 'Organization') && between.some(({ upos }) => upos === 'NOUN');
}

/** "Peru's Green Party", "its Orion cars", "its newest car, the Orion"; but "its rival, Veltra" is nobody's. */
function ownersOf({ tree, lookup }: Scene, owned: EntityMention): number[] {
  const described = isRelation(tree, owned.head, 'appos') ? governorOf(tree, owned.head) : undefined;
  const isThing =
    described !== undefined &&
    ['Product', 'Facility'].includes(owned.type) &&
    lookup.entity(described)?.level === 'nominal';
  return [owned.head, ...(isThing ? [described] : [])].flatMap((head) => dependentsBy(tree, head, 'nmod:poss'));
}

/** "its", "the company's", where it is known whose. */
function isBody({ lookup, ontology }: Scene, head: number): boolean {
  const owner = lookup.entity(head);
  return owner !== undefined && ['Organization', 'Country'].some((each) => ontology.isA(owner.type, each));
}

/** "Ruth Osei of the Greens", "Ruth Osei (Greens)", "Ruth Osei, 41, from Bergen", "the Law School at Bergen University": right behind the name, unless the verb takes the phrase ("stripped Osei of"). */
function phrasesBehind(scene: Scene, owned: EntityMention): { preposition: string; head: number }[] {
  const { tree, lookup } = scene;
  const at = behindAge(scene, behindQuote(scene, owned));
  const preposition = tree.tokens[at] === undefined ? '' : formOf(tree, at);
  const isTie = (TIES[owned.type] ?? /^(?:of|from)$/).test(preposition);
  if (!isTie && !isAtBody(scene, owned, at)) return [];
  const head = placeNamed(scene, lookup.headAt(tree.tokens[at + 1]?.upos === 'DET' ? at + 2 : at + 1));
  const ofVerb = preposition === 'by' ? 'obl:agent' : 'obl*';
  const isOfVerb = isRelation(tree, head, ofVerb) && governorOf(tree, head) !== owned.head;
  const isAdjective = preposition === 'by' && lookup.entity(head)?.type === DEMONYM;
  return nameAt(scene, head) === undefined || isOfVerb || isAdjective ? [] : [{ preposition, head }];
}

/** "from the coastal town of Bran", "from the West Coast town of Bran": the name inside of what the word describes. */
function placeNamed(scene: Scene, head: number): number {
  const { tree, lookup } = scene;
  const described =
    isRelation(tree, head, 'compound') || isRelation(tree, head, 'amod') ? governorOf(tree, head) : head;
  return described !== undefined && lookup.entity(described)?.level === 'nominal' ? nameInside(scene, described) : head;
}

const BODY_TIES = /^(?:of|from|at|within)$/;
const TIES: Readonly<Record<string, RegExp>> = {
  Person: /^(?:of|from|\()$/,
  Work: /^(?:of|from|by)$/,
  GovernmentBody: BODY_TIES,
  EducationalOrganization: BODY_TIES,
  InternationalOrganization: BODY_TIES,
};

/** "Ruth Osei, with Veltra, said": between commas the phrase is no verb's. */
function isAtBody({ tree, lookup, ontology }: Scene, owned: EntityMention, at: number): boolean {
  if (owned.type !== 'Person' || at !== owned.span.end + 1) return false;
  if (!/^(?:with|at)$/.test(tree.tokens[at]?.form ?? '')) return false;
  const body = lookup.entity(lookup.headAt(tree.tokens[at + 1]?.upos === 'DET' ? at + 2 : at + 1));
  return body !== undefined && ontology.isA(body.type, 'Organization') && tree.tokens[body.span.end]?.form === ',';
}

/** "'Salt Road' by": the end of a work's name with the mark that closes it. */
function behindQuote({ tree }: Scene, { type, span: { end } }: EntityMention): number {
  return type === 'Work' && /^["”’']$/.test(tree.tokens[end]?.form ?? '') ? end + 1 : end;
}

/** The token behind a comma, or behind an age between commas. */
function behindAge({ tree }: Scene, end: number): number {
  const isComma = (at: number) => tree.tokens[at]?.form === ',';
  if (!isComma(end)) return end;
  return tree.tokens[end + 1]?.upos === 'NUM' && isComma(end + 2) ? end + 3 : end + 1;
}

/** "the Greens' Ruth Osei and Karl Rau": of two persons joined by a bare "and" both are theirs, unless the second has an owner himself. */
function sharedOwners(scene: Scene, owned: EntityMention): Argument[] {
  const { tree, lookup } = scene;
  const joint = owned.span.start - 1;
  if (owned.type !== 'Person' || joint < 1 || formOf(tree, joint) !== 'and') return [];
  const sister = nameAt(scene, lookup.headAt(joint - 1));
  if (sister?.type !== 'Person' || sister.span.end !== joint) return [];
  return ownersBefore(scene, sister).map((owner) => argument('owner', owner));
}

/** A name, or before a person's the body that "the party" means. */
function isOwner(scene: Scene, head: number, owned: EntityMention): boolean {
  const owner = scene.lookup.entity(head);
  const isOfPerson = owned.type === 'Person';
  return (
    owner?.level === 'name' ||
    (owner?.level === 'nominal' && isBody(scene, head) && (!isOfPerson || owner.type !== 'Country'))
  );
}

function nameAt({ lookup }: Scene, head: number): EntityMention | undefined {
  const mention = lookup.entity(head);
  return mention?.level === 'name' ? mention : undefined;
}

function isClitic({ tree }: Scene, position: number): boolean {
  return position > 0 && ["'s", '’s', "'", '’'].includes(formOf(tree, position));
}
