/** `triplewire build PATH… -o DIR`: reads, builds the graph, validates, writes, and prints the facts. */
import { Command } from 'commander';
import { factNames } from '../graph/fact-names.js';
import { type BuildResult, build } from '../io/build.js';
import { LINK_THRESHOLD } from '../resolve/link.js';
import { countInputs } from './count-inputs.js';
import { defaultWorkers } from './default-workers.js';
import { diagnosticLines } from './diagnostic-lines.js';
import { exitCodeOf } from './exit.js';
import { factLines } from './fact-lines.js';
import { factTable } from './fact-table.js';
import { onInterrupt } from './interrupt.js';
import { linkCounts } from './link-text.js';
import {
  backendOption,
  gazetteerOption,
  isoDate,
  ontologyOption,
  type RdfFlags,
  rdfFlagOptions,
  rdfSettings,
  share,
  somePath,
  textOption,
  wholeNumber,
  withOutput,
} from './options.js';
import { clean, print, say } from './output.js';
import type { Done } from './program.js';
import { progressLine } from './progress.js';

interface BuildFlags extends RdfFlags {
  readonly output: string;
  readonly date?: string;
  readonly workers?: number;
  readonly backend: 'auto' | 'native' | 'wasm';
  readonly ontology: string[];
  readonly gazetteer: string[];
  readonly judgements?: string;
  readonly linkThreshold: number;
  readonly minConfidence?: number;
  readonly limit: number;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ triplewire build article.txt -o out
  $ triplewire build news/ --date 2019-01-18 -o out
  $ triplewire build news/ --gazetteer people.csv --gazetteer places.ttl -o out
  $ cat articles.jsonl | triplewire build - -o out      # lines of {"text", "title"?, "url"?, "date"?, "publisher"?, "author"?}`;

export function buildCommand(done: Done): Command {
  const command = withOutput(new Command('build'))
    .description('read files, folders (.txt, .jsonl) or - (stdin) and write the graph to a folder')
    .argument('<path...>', 'text files, JSON Lines, folders, or -')
    .option(
      '--date <date>',
      'publication date of sources that have none (without it their relative times stay words)',
      isoDate,
    )
    .option(
      '--workers <n>',
      'threads that read (default: 1 for fewer than 16 files, else one a core, at most 4)',
      wholeNumber(1),
    )
    .option('--min-confidence <share>', 'leave out facts below this confidence', share)
    .addOption(gazetteerOption())
    .option(
      '--judgements <file>',
      'what persons decided (merge, split, reject, rename), a JSON object a line',
      somePath,
    )
    .option('--link-threshold <share>', 'least score of a link', share, LINK_THRESHOLD)
    .option('--limit <n>', 'rows of the table; 0 prints none', wholeNumber(0), 60)
    .option('--json', 'print the facts as JSON Lines instead of a table')
    .addOption(ontologyOption())
    .addOption(backendOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: BuildFlags) => done(await runBuild(paths, flags)));
  for (const option of [...rdfFlagOptions(), textOption()]) command.addOption(option);
  return command;
}

async function runBuild(paths: string[], flags: BuildFlags): Promise<number> {
  const documents = countInputs(paths);
  const line = progressLine(documents);
  const interrupt = onInterrupt(() =>
    say('\ninterrupted: finishing the documents in work (Ctrl-C again ends at once)'),
  );
  try {
    const rdf = rdfSettings(flags);
    const result = await build({
      ...flags,
      workers: flags.workers ?? defaultWorkers(documents),
      rdf,
      paths,
      gazetteers: flags.gazetteer,
      onProgress: line.update,
      signal: interrupt.signal,
    });
    line.clear();
    report(result, flags);
    return exitCodeOf({
      documents: result.graph.sources.length,
      failures: result.failures.length,
      violations: result.violations.length,
      interrupted: result.interrupted,
    });
  } finally {
    interrupt.stop();
  }
}

function report(result: BuildResult, flags: BuildFlags): void {
  const { graph } = result;
  const names = factNames(graph);
  if (flags.json) print(factLines(graph, result.ordered));
  else if (graph.facts.length > 0) print(factTable(result.ordered, graph, { limit: flags.limit, names }));
  const diagnostics = [...diagnosticLines('warning', result.warnings), ...diagnosticLines('not read', result.failures)];
  for (const line of diagnostics) say(line);
  for (const violation of result.violations) say(`invalid: ${clean(violation)}`);
  if (result.files.length > 0)
    say(
      `\nwritten to ${flags.output}: ${result.files.join(' ')}\nlook at it: triplewire view ${flags.output}\n` +
        `what was seen and not used (${result.absences}): triplewire explain ${flags.output} --absent`,
    );
  if (graph.linking) say(`${linkCounts(graph.linking)}: triplewire query ${flags.output} --links`);
  say(
    `${count(graph.sources.length, 'document', 'documents')} read, ${result.failures.length} not · ` +
      `${count(graph.facts.length, 'fact', 'facts')} · ${count(graph.entities.length, 'entity', 'entities')} · ` +
      `${count(result.warnings.length, 'warning', 'warnings')} · network: ${result.backend}`,
  );
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
