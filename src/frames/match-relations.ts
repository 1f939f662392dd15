/** Relation frames against a sentence: nouns with their bearer, verbs, adjectives, and constructions without trigger. */

import { DEMONYM } from '../ontology/ontology.js';
import type { Argument } from './argument.js';
import { argument, joinArguments } from './argument.js';
import type { RelationCandidate, RoleCandidate } from './candidate.js';
import { fitOf, type Scene } from './classes.js';
import type { CompiledFrames, CompiledPattern, CompiledTrigger } from './compile.js';
import { constructionsOn } from './constructions.js';
import { lightArguments, lightVerbOf } from './light.js';
import { UNKNOWN_CLASS } from './lookup.js';
import { isOthersTitle, nameBehind } from './name-behind.js';
import { nameInside, nationalAt } from './naming.js';
import { relationalArguments } from './noun-arguments.js';
import { leads } from './position.js';
import { dependentsBy, governorOf, lemmaOf } from './tree.js';
import { phraseAt, triggersAt } from './triggers.js';
import { adjectiveArguments, hyphenatedArguments, verbArguments } from './verb-arguments.js';

/** Every relation that a frame finds. */
export function matchRelations(scene: Scene, frames: CompiledFrames): RelationCandidate[] {
  return [
    ...scene.tree.tokens.flatMap((_, head) => aroundTriggers(scene, frames, head)),
    ...inConstructions(scene, frames),
  ];
}

/** Of triggers that share a head the longest is meant: a son-in-law is no son, a chief of staff no chief. */
function aroundTriggers(scene: Scene, frames: CompiledFrames, head: number): RelationCandidate[] {
  const triggers = triggersAt(scene.tree, head, frames.relations).filter((trigger) => isTold(scene, head, trigger));
  if (triggers.length === 0) return aroundSelf(scene, frames, head);
  const seen = triggers.flatMap((trigger) => {
    const given = relationArguments(scene, head, trigger);
    return given ? [{ trigger, given }] : [];
  });
  const longest = Math.max(...seen.map(({ trigger }) => trigger.words.length));
  const matched = seen
    .filter(({ trigger }) => trigger.words.length === longest)
    .flatMap(({ trigger: { type, patterns }, given }) =>
      patterns.flatMap((pattern) => pairs(scene, type, pattern, given, head)),
    );
  return [...matched, ...aroundSelf(scene, frames, head)];
}

function isTold(scene: Scene, head: number, { type, words }: CompiledTrigger): boolean {
  return type !== 'headOf' || leads(scene, head, words);
}

/**
 * Patterns whose trigger is itself a filler start on any noun of the right class: every title, listed or not. Of a title that no
 * frame lists an adjective of nation tells where its holder is from ("the Iraqi singer"), not whom the holder serves.
 */
function aroundSelf(scene: Scene, frames: CompiledFrames, head: number): RelationCandidate[] {
  const mention = scene.lookup.entity(head);
  if (!mention) return [];
  const fitting = frames.selfPatterns.filter(({ type, role }) => isListed(scene, type, role, mention.type));
  const given = fitting.length > 0 ? aroundTitle(scene, head) : [];
  const bodies = given.filter((each) => scene.lookup.entity(each.head)?.type !== DEMONYM);
  return fitting.flatMap(({ type, pattern }) => pairs(scene, type, pattern, bodies, head));
}

function isListed({ ontology }: Scene, type: string, role: string, entityClass: string): boolean {
  return ontology.inRange(entityClass, ontology.role(type, role)?.range ?? []);
}

const PARTS_OF_SPEECH = {
  verb: ['VERB', 'AUX'],
  noun: ['NOUN', 'PROPN'],
  light: ['NOUN', 'SYM'],
  adjective: ['ADJ', 'VERB'],
};

/** The normalised arguments of a relation's trigger at a word; undefined where the word is no such trigger. */
export function relationArguments(
  scene: Scene,
  head: number,
  { on, words, lightVerbs }: CompiledTrigger,
): Argument[] | undefined {
  const { tree } = scene;
  if (!PARTS_OF_SPEECH[on].includes(tree.tokens[head]!.upos)) return undefined;
  if (!phraseAt(tree, head, words, on === 'verb' ? 'verb' : 'other')) return undefined;
  if (on === 'noun') return aroundTitle(scene, head);
  if (on === 'verb') return [...verbArguments(tree, head), ...hyphenatedArguments(tree, head)];
  const verb = on === 'light' ? lightVerbOf(tree, head, lightVerbs) : undefined;
  if (on === 'light') return verb === undefined ? undefined : lightArguments(tree, head, verb);
  return [...adjectiveArguments(tree, head), argument('self', head)];
}

/** Arguments of a relational noun; words of the title itself ("secretary of state") are none, and it is borne by the name right behind. */
function aroundTitle(scene: Scene, head: number): Argument[] {
  const { tree, lookup } = scene;
  const isOthers = (each: Argument) => each.relation === 'bearer' && isOthersTitle(scene, each.head, head);
  const span = lookup.entity(head)?.type === 'Position' ? lookup.entity(head)?.span : undefined;
  const isInside = ({ relation, head: at }: Argument) =>
    relation !== 'self' && span !== undefined && span.start <= at && at < span.end;
  const beside = span === undefined ? [] : besideWords(tree, span.start, head);
  const own = [...relationalArguments(tree, head), ...beside].filter((each) => !isInside(each) && !isOthers(each));
  const given = own.filter((each) => !own.some((other) => isBodyOf(scene, each, other)));
  const name = nameBehind(scene, head);
  return name === undefined ? given : joinArguments([argument('bearer', name)], given);
}

/** "Treasury Press Secretary": what stands before a title of several words, where the parser hung it on one of them. */
function besideWords(tree: Scene['tree'], start: number, head: number): Argument[] {
  const words = tree.tokens.flatMap((_, index) => (start <= index && index < head ? [index] : []));
  return words
    .flatMap((word) => dependentsBy(tree, word, 'compound', 'nmod:poss'))
    .filter((index) => index < start)
    .map((index) => argument('compound', index));
}

/** "a Ugandan army spokesman", "Tavaria's Green Party leader": the country is the body's, not the title's. */
function isBodyOf(scene: Scene, nation: Argument, body: Argument): boolean {
  const mention = body.relation === 'compound' ? scene.lookup.entity(body.head) : undefined;
  if (!mention || nation.head >= body.head || !scene.ontology.isA(mention.type, 'Organization')) return false;
  return mention.level === 'nominal' ? nation.relation === 'amod' : isHome(scene, nation, body.head);
}

/** A land sends its own people to an international body ("Tavaria's UN ambassador"), and a party its own to office ("Tavaria's Green premier"); any other body stands for its land's. */
function isHome({ lookup, ontology, tree }: Scene, { relation, head }: Argument, body: number): boolean {
  const isBefore = relation === 'nmod:poss' || relation === 'compound';
  const isPlace = ontology.isA(lookup.entity(head)?.type ?? UNKNOWN_CLASS, 'Place');
  const type = lookup.entity(body)?.type;
  const isInOffice = type === 'PoliticalParty' && OFFICES.has(lemmaOf(tree, governorOf(tree, body) ?? body));
  return isBefore && isPlace && !isInOffice && type !== 'InternationalOrganization' && type !== 'SportsTeam';
}

const OFFICES: ReadonlySet<string> = new Set(
  'minister president premier chancellor governor mayor senator lawmaker'.split(' '),
);

function inConstructions(scene: Scene, frames: CompiledFrames): RelationCandidate[] {
  return frames.constructions.flatMap(({ type, patterns }) =>
    patterns.flatMap((pattern) =>
      constructionsOn(scene, pattern.on).flatMap((given) => pairs(scene, type, pattern, given)),
    ),
  );
}

/** Subjects × objects of a pattern, as far as the classes allow. */
export function pairs(
  scene: Scene,
  type: string,
  pattern: CompiledPattern,
  given: readonly Argument[],
  trigger?: number,
): RelationCandidate[] {
  const named = pattern.findRoles(given).map((each) => ({ ...each, filler: nameAt(scene, each) }));
  const found = named.filter((each) => isOfClass(scene, type, pattern, each));
  const of = (role: string) => found.filter((each) => each.role === role);
  return of('subject').flatMap((subject) =>
    of('object')
      .filter(({ filler }) => filler !== subject.filler && !isNobody(scene, type, subject.filler, trigger))
      .filter(({ filler }) => type !== 'residesIn' || !isAnywhere(scene, filler))
      .filter((object) => subject.filler !== trigger || !isUnnamedBody(scene, object))
      .map((object) => ({
        type,
        subject: subject.filler,
        object: object.filler,
        hit: { id: pattern.id, on: pattern.on, complete: true },
        organizations: of('organization'),
        ...(trigger === undefined ? {} : { trigger }),
      })),
  );
}

/** A subject also stands behind the word for its people: "Nigerian-born Briton Okafor". */
function nameAt(scene: Scene, { role, filler }: RoleCandidate): number {
  const name = nameInside(scene, filler);
  return role === 'subject' ? nationalAt(scene, name) : name;
}

/** A city has mayors, a palace has spokesmen: a named organization may be of another class, a named building may stand for a body. */
function isOfClass(
  scene: Scene,
  type: string,
  pattern: CompiledPattern,
  { role, filler, relation }: RoleCandidate,
): boolean {
  const fit = fitOf(scene, type, role, filler, pattern.where[role]);
  if (role === 'organization' && relation === 'nmod:poss' && isPerson(scene, filler)) return false;
  const mention = scene.lookup.entity(filler);
  const isBody = mention?.level === 'name' && (role === 'organization' || mention.type === 'Facility');
  const isPart = type === 'partOf' && role === 'subject' && mention?.type === UNKNOWN_CLASS;
  return fit === 'inRange' || ((isBody || isPart) && fit === 'outOfRange');
}

/** "Silva's adviser": whom somebody serves is no body at which the post is held. */
function isPerson({ lookup }: Scene, filler: number): boolean {
  return lookup.entity(filler)?.type === 'Person';
}

/** States that are told of somebody named, never of a description alone ("one Romanian soldier", "his opponent", "a school in Brno"). */
const NAMED_ONLY = new Set(['hasPosition', 'nationality', 'locatedIn', 'basedIn', 'rivalOf', 'counterpartOf']);

/** States that a verb tells of several people without a name ("the men belonged to the militia"). */
const TOLD_OF_MANY = new Set(['memberOf', 'worksFor', 'basedIn']);

/** "live in areas prone to floods": no place in particular. */
function isAnywhere({ tree, lookup }: Scene, place: number): boolean {
  return lookup.entity(place)?.level === 'nominal' && tree.tokens[place]!.xpos === 'NNS';
}

/** "a government spokesman": nobody in particular speaks for a body without a name. */
function isUnnamedBody({ lookup }: Scene, { filler, relation }: RoleCandidate): boolean {
  return relation === 'compound' && lookup.entity(filler)?.level === 'nominal';
}

/** "U.N. officials", "the Iraqi capital": nobody and nothing in particular; but "residents of Soho" are those who live there, and of "the men" a verb tells. */
function isNobody({ tree, lookup }: Scene, type: string, subject: number, trigger: number | undefined): boolean {
  if (lookup.entity(subject)?.level !== 'nominal') return false;
  if (type === 'nationality' && lookup.entity(subject)?.type === 'SportsTeam') return false;
  const isVerb = trigger !== undefined && tree.tokens[trigger]!.upos === 'VERB';
  const isTold = type === 'residesIn' || (isVerb && TOLD_OF_MANY.has(type));
  const isPlural = tree.tokens[subject]!.xpos === 'NNS' && !isTold;
  return isPlural || (subject === trigger && NAMED_ONLY.has(type));
}
