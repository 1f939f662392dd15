/** `triplewire query DIR …`: facts by type, role, modality and time; an entity's neighbours, statements and paths. */
import { Command, Option } from 'commander';
import { factNames } from '../graph/fact-names.js';
import { type LoadedGraph, loadGraph } from '../io/load-graph.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Ontology } from '../ontology/ontology.js';
import type { FactFilter } from '../query/find.js';
import { type GraphHandle, openGraph } from '../query/open-graph.js';
import { meantEntity, meantWord } from './did-you-mean.js';
import { factTable } from './fact-table.js';
import { describeLinks } from './link-text.js';
import { isoDate, ontologyOption, roleOption, share, someName, wholeNumber } from './options.js';
import { print, say } from './output.js';
import type { Done } from './program.js';
import { runSparql, SPARQL_FORMATS, type SparqlFlags } from './query-sparql.js';
import { describeEntity, describeNeighbours, describeStatements } from './query-text.js';

interface QueryFlags extends Pick<SparqlFlags, 'limit'> {
  readonly sparql?: string;
  readonly format?: SparqlFlags['format'];
  readonly timeout?: number;
  readonly type?: string;
  readonly role: Readonly<Record<string, string>>;
  readonly about?: string;
  readonly modality?: string;
  readonly attributedTo?: string;
  readonly after?: string;
  readonly before?: string;
  readonly minConfidence?: number;
  readonly entity?: string;
  readonly neighbours?: string;
  readonly hops: number;
  readonly path?: string[];
  readonly statements?: string;
  readonly links?: boolean;
  readonly json?: boolean;
  readonly ontology: string[];
}

const EXAMPLES = `
Examples:
  $ triplewire query output --type Meet --role participant="Kim Jong Un" --modality asserted
  $ triplewire query output --about Pompeo --after 2018
  $ triplewire query output --neighbours Trump --hops 2
  $ triplewire query output --path "Kim Yong Chol" "North Korea" --json
  $ triplewire query output --sparql meetings.rq --format csv`;

export function queryCommand(done: Done): Command {
  return new Command('query')
    .description('find facts, entities, neighbours and paths in an output folder')
    .argument('<dir>', 'folder that a build wrote')
    .option('--type <type>', 'event or relation type, with the types below it')
    .addOption(roleOption())
    .option('--about <name>', 'an entity in any role', someName)
    .addOption(new Option('--modality <word>', 'modality').choices(['asserted', 'planned', 'possible', 'denied']))
    .option('--attributed-to <name>', 'who says so', someName)
    .option('--after <date>', 'time of the fact, or else of its document, from this date on', isoDate)
    .option('--before <date>', 'the same, before this date', isoDate)
    .option('--min-confidence <share>', 'least confidence', share)
    .option('--entity <name>', 'describe an entity', someName)
    .option('--statements <name>', 'statements about an entity, with their sentences', someName)
    .option('--links', 'what the linker decided: linked, ambiguous, below the threshold; with candidates and scores')
    .option('--neighbours <name>', 'entities next to an entity', someName)
    .option('--hops <n>', 'how far neighbours may be', wholeNumber(1), 1)
    .option('--path <name...>', 'the shortest path between two entities, told as sentences')
    .option(
      '--sparql <file>',
      'ask a SPARQL query, - for stdin (SELECT, ASK, CONSTRUCT, DESCRIBE; no SERVICE, no update)',
    )
    .addOption(
      new Option('--format <name>', 'of the answer to a SPARQL query (default: "table")')
        .choices(SPARQL_FORMATS)
        .conflicts('json'),
    )
    .option('--timeout <seconds>', 'of a SPARQL query (default: 30)', wholeNumber(1, 86_400))
    .option('--limit <n>', 'most rows', wholeNumber(0), 60)
    .option('--json', 'print JSON')
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, flags: QueryFlags) => done(await runQuery(folder, flags)));
}

async function runQuery(folder: string, flags: QueryFlags): Promise<number> {
  requireOneQuestion(flags);
  const loaded = loadGraph(folder, flags.ontology);
  const { sparql, limit, timeout = 30, format = flags.json ? 'json' : 'table' } = flags;
  if (sparql !== undefined) return runSparql(loaded, { sparql, format, limit, timeout });
  const handle = openGraph(loaded.graph, loaded.ontology);
  const answer = answerOf(loaded, handle, flags);
  print(flags.json ? JSON.stringify(answer.json, null, 2) : answer.text());
  say(`${answer.count} found`);
  return EXIT.ok;
}

/** Each of these asks something of its own; without any of them facts are asked for. */
const QUESTIONS = ['entity', 'neighbours', 'statements', 'path', 'sparql'] as const;
const OF_SPARQL = ['format', 'timeout'] as const;

/** A flag that would be passed over is an error, not silence. */
function requireOneQuestion(flags: QueryFlags): void {
  const asked = QUESTIONS.filter((name) => flags[name] !== undefined);
  if (asked.length > 1) throw new TriplewireError('query', `one question at a time: --${asked.join(' or --')}`);
  const stray = OF_SPARQL.find((name) => flags[name] !== undefined);
  if (stray && flags.sparql === undefined) throw new TriplewireError('query', `--${stray} goes with --sparql alone`);
  const filter = Object.keys(filterOf(flags))[0];
  if (filter && asked[0]) throw new TriplewireError('query', `--${asked[0]} takes no filter of facts (${filter})`);
}

/** An answer as data and as text. */
interface Answer {
  readonly json: unknown;
  readonly count: number;
  readonly text: () => string;
}

function answerOf(loaded: LoadedGraph, handle: GraphHandle, flags: QueryFlags): Answer {
  if (flags.entity !== undefined) return entityAnswer(handle, flags.entity);
  if (flags.links) return linksAnswer(handle.links());
  if (flags.neighbours !== undefined) return neighboursAnswer(handle, flags.neighbours, flags.hops);
  if (flags.statements !== undefined) {
    known(handle, flags.statements);
    return statementsAnswer(handle.statementsOf(flags.statements));
  }
  if (flags.path) return pathAnswer(handle, flags.path);
  return factsAnswer(loaded, handle, flags);
}

function known(handle: GraphHandle, name: string) {
  const entity = handle.entity(name);
  if (entity) return entity;
  throw new TriplewireError('no-entity', `nothing here is called "${name}"${meantEntity(name, handle.entities())}`);
}

function entityAnswer(handle: GraphHandle, name: string): Answer {
  const entity = known(handle, name);
  return { json: entity, count: 1, text: () => describeEntity(entity) };
}

function linksAnswer(links: ReturnType<GraphHandle['links']>): Answer {
  return { json: links, count: links.length, text: () => describeLinks(links) };
}

function neighboursAnswer(handle: GraphHandle, name: string, hops: number): Answer {
  known(handle, name);
  const found = handle.neighbours(name, { hops });
  return { json: found, count: found.length, text: () => describeNeighbours(found) };
}

function pathAnswer(handle: GraphHandle, names: readonly string[]): Answer {
  const [from, to] = names;
  if (names.length !== 2) throw new TriplewireError('path', '--path takes two names: --path "A" "B"');
  known(handle, from!);
  known(handle, to!);
  return statementsAnswer(handle.path(from!, to!) ?? []);
}

function statementsAnswer(statements: ReturnType<GraphHandle['statementsOf']>): Answer {
  return { json: statements, count: statements.length, text: () => describeStatements(statements) };
}

function factsAnswer({ graph, ontology }: LoadedGraph, handle: GraphHandle, flags: QueryFlags): Answer {
  requireType(flags.type, ontology);
  requireRoles(Object.keys(flags.role), ontology);
  const found = handle.find(filterOf(flags));
  const facts = new Map(graph.facts.map((fact) => [fact.id, fact]));
  const rows = () => found.map(({ id }) => facts.get(id)!);
  const text = () => factTable(rows(), graph, { limit: flags.limit, names: factNames(graph) });
  return { json: found.slice(0, flags.limit), count: found.length, text };
}

function requireType(type: string | undefined, { events, relations }: Ontology): void {
  if (type === undefined || events.has(type) || relations.has(type)) return;
  const meant = meantWord(type, [...events.keys(), ...relations.keys()]);
  const help = meant || ' (types are written like Meet and hasPosition)';
  throw new TriplewireError('unknown-type', `there is no type "${type}"${help}`);
}

function requireRoles(names: readonly string[], { events, relations }: Ontology): void {
  const roles = new Set([...events.values(), ...relations.values()].flatMap((type) => [...type.roles.keys()]));
  const unknown = names.find((name) => !roles.has(name));
  if (unknown === undefined) return;
  throw new TriplewireError('unknown-role', `no type has a role "${unknown}" (roles: ${[...roles].sort().join(', ')})`);
}

function filterOf({ type, role, about, modality, attributedTo, after, before, minConfidence }: QueryFlags): FactFilter {
  const conditions = { type, any: about, modality, attributedTo, after, before, minConfidence };
  const given = Object.entries({ ...conditions, ...role }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as FactFilter;
}
