/** Who plays on which side of a match: what the report tells by the way, and who comes on for one of a side or scores with him. */
import { countryOfDemonym, countryOfName } from '../model/demonyms.js';
import type {
  CoreferenceChain,
  EntityMention,
  EventMention,
  Filler,
  Mention,
  RelationMention,
} from '../model/mention.js';
import type { Scene } from './classes.js';
import { matesIn } from './mates.js';
import { playersIn, type TeamOf } from './players.js';
import { quoteOf } from './spans.js';

/** How `foundBy` names memberships that the course of a match tells. */
export const SIDES_RULE = 'rule:sides';
/** Set: 20 of the 22 that these rules told in 279 texts are in their annotation, 4 of 6 outside of one report. */
const CONFIDENCE = 0.8;

type KeyOf = (filler: Filler) => string;

/** Two of one side, and where that is told. */
interface Told {
  readonly people: readonly [Filler, Filler];
  readonly sentence: number;
  readonly quote: RelationMention['quote'];
}

/** What `withSides` reads. `scenes`: of the sentences of the story. */
export interface Report {
  readonly scenes: readonly Scene[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly CoreferenceChain[];
  readonly events: readonly EventMention[];
}

/**
 * The relations with the memberships that the report of a match tells besides, and without those of the paid, by sentence; as they are where
 * the document names fewer than two teams.
 */
export function withSides(report: Report, relations: readonly RelationMention[], keyOf: KeyOf): RelationMention[] {
  const teams = report.chains.filter(({ type, level }) => type === 'SportsTeam' && level === 'name');
  if (teams.length < 2) return [...relations];
  const teamOf = teamFinder(report.mentions, teams);
  const known = new Memberships(relations, keyOf);
  for (const told of report.scenes.flatMap((scene) => memberships(scene, teamOf))) known.add(told);
  settle(known, report.scenes.flatMap(pairsOf), winnersAndLosers(report.events, keyOf));
  const told = withoutEmployed([...relations, ...known.added], new Set<string>(teams.map(({ id }) => id)), keyOf);
  return told.sort((one, other) => one.sentence - other.sentence);
}

/** "Tavaria's coach, Ek, … His team": who is more surely told to be in a team's pay plays in it less. `teams`: their keys. */
function withoutEmployed(relations: readonly RelationMention[], teams: ReadonlySet<string>, keyOf: KeyOf) {
  const pairOf = ({ subject, object }: RelationMention) => `${keyOf(subject)} ${keyOf(object)}`;
  const ofTeams = relations.filter(({ object, status }) => status === 'accepted' && teams.has(keyOf(object)));
  const paid = ofTeams.filter(({ type }) => type === 'worksFor' || type === 'headOf');
  const sure = new Map<string, number>();
  for (const one of paid) sure.set(pairOf(one), Math.max(one.confidence, sure.get(pairOf(one)) ?? 0));
  return relations.filter((one) => one.type !== 'memberOf' || one.confidence >= (sure.get(pairOf(one)) ?? 0));
}

/** Who is told to be a member of what, by the key of the person. */
class Memberships {
  /** Those that were added, in that order. */
  readonly added: RelationMention[] = [];
  private readonly byPerson = new Map<string, RelationMention[]>();

  constructor(
    relations: readonly RelationMention[],
    readonly keyOf: KeyOf,
  ) {
    for (const relation of relations)
      if (relation.type === 'memberOf' && relation.status === 'accepted') this.keep(relation);
  }

  /** What somebody is told to be a member of. */
  of(person: Filler): readonly RelationMention[] {
    return this.byPerson.get(this.keyOf(person)) ?? [];
  }

  /** What the document told already is not told again. */
  add(relation: RelationMention): void {
    const team = this.keyOf(relation.object);
    if (this.of(relation.subject).some(({ object }) => this.keyOf(object) === team)) return;
    this.keep(relation);
    this.added.push(relation);
  }

  private keep(relation: RelationMention): void {
    this.byPerson.set(this.keyOf(relation.subject), [...this.of(relation.subject), relation]);
  }
}

/** Keys of those who meet: a player's life tells of many teams, and of who was his mate in none of them. */
function winnersAndLosers(events: readonly EventMention[], keyOf: KeyOf): ReadonlySet<string> {
  const matches = events.filter(({ type, status }) => type === 'Defeat' && status === 'accepted');
  return new Set(matches.flatMap(({ roles }) => [...(roles.winner ?? []), ...(roles.loser ?? [])].map(keyOf)));
}

/** A team's own mentions mean it, and so do the adjective and the people of a nation that plays. */
function teamFinder(mentions: readonly Mention[], teams: readonly CoreferenceChain[]): TeamOf {
  const own = new Set(teams.flatMap((team) => team.mentions));
  const byNation = new Map<string, EntityMention>();
  for (const mention of mentions) {
    const nation = mention.kind === 'entity' && own.has(mention.id) ? countryOfName(mention.text) : undefined;
    if (nation !== undefined && !byNation.has(nation)) byNation.set(nation, mention as EntityMention);
  }
  return (mention) => {
    if (mention === undefined) return undefined;
    if (own.has(mention.id)) return mention;
    return mention.type === 'Demonym' ? byNation.get(countryOfDemonym(mention.text) ?? '') : undefined;
  };
}

function memberships(scene: Scene, teamOf: TeamOf): RelationMention[] {
  return playersIn(scene, teamOf).map(({ person, team, told }) =>
    membership(filler(person), filler(team), scene.sentence, quoteOf([person.range, told.range])),
  );
}

function membership(subject: Filler, object: Filler, sentence: number, quote: Told['quote']): RelationMention {
  const rest = { modality: 'asserted', foundBy: SIDES_RULE, confidence: CONFIDENCE, status: 'accepted' } as const;
  return { kind: 'relation', type: 'memberOf', subject, object, sentence, quote, ...rest };
}

function filler({ id }: EntityMention): Filler {
  return { kind: 'mention', mention: id, foundBy: SIDES_RULE, confidence: CONFIDENCE };
}

function pairsOf(scene: Scene): Told[] {
  return matesIn(scene).map(([one, other]) => {
    const quote = quoteOf([one.range, other.range]);
    return { people: [filler(one), filler(other)], sentence: scene.sentence, quote };
  });
}

/** Adds what pairs tell of those whose team is open, until nothing is left to tell. `teams`: keys of those that meet. */
function settle(known: Memberships, pairs: readonly Told[], teams: ReadonlySet<string>): void {
  const before = known.added.length;
  for (const pair of pairs) addMate(known, pair, teams);
  if (known.added.length > before) settle(known, pairs, teams);
}

/** The one of two whose team is open plays in the other's, where that is one. */
function addMate(known: Memberships, { people, sentence, quote }: Told, teams: ReadonlySet<string>): void {
  const [one, other] = people.map((person) => known.of(person));
  if (one!.length > 0 === other!.length > 0) return;
  const own = [...one!, ...other!].filter(({ object }) => teams.has(known.keyOf(object)));
  if (new Set(own.map(({ object }) => known.keyOf(object))).size !== 1) return;
  const open = people[one!.length > 0 ? 1 : 0];
  known.add(membership({ ...open, foundBy: SIDES_RULE, confidence: CONFIDENCE }, own[0]!.object, sentence, quote));
}
