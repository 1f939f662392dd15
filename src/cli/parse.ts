/** `triplewire parse FILE…`: what the network sees, as CoNLL-U or in the shape of events_news. */
import { Command, Option } from 'commander';
import { requireFile, writeAtomically } from '../io/atomic-file.js';
import { FACT_SOURCES, PARSE_FORMATS, type ParseOptions, parseInputs, TOKEN_SOURCES } from '../io/parse.js';
import { exitCodeOf } from './exit.js';
import { backendOption, somePath } from './options.js';
import { clean, print, say } from './output.js';
import type { Done } from './program.js';

interface ParseFlags extends Omit<ParseOptions, 'paths'> {
  readonly output: string;
}

const EXAMPLES = `
Examples:
  $ triplewire parse seeds                              # CoNLL-U; MISC holds names, triggers, roles, relations
  $ triplewire parse article.txt --format json          # one JSON object a document: entities and facts with offsets
  $ triplewire parse lines.jsonl --format json -o out.jsonl
  $ triplewire parse treebank.conllu --tokens keep -o parsed.conllu`;

export function parseCommand(done: Done): Command {
  return new Command('parse')
    .description('show what the network sees, before any frame or coreference')
    .argument('<path...>', 'text files, JSON Lines, folders, or -; with --tokens keep CoNLL-U or tokenised sentences')
    .addOption(new Option('--format <name>', 'what to write').choices(PARSE_FORMATS).default('conllu'))
    .addOption(
      new Option(
        '--tokens <whose>',
        'own: cut texts here; keep: leave the tokens of CoNLL-U, or of one sentence a line',
      )
        .choices(TOKEN_SOURCES)
        .default('own'),
    )
    .addOption(
      new Option('--facts <whose>', 'network: its own; frames: what the frames made of them (JSON only)')
        .choices(FACT_SOURCES)
        .default('network'),
    )
    .option('-o, --output <file>', 'file to write, or - for stdout', somePath, '-')
    .option('--model <dir>', 'folder of the model (default: the built-in one)', somePath)
    .addOption(backendOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: ParseFlags) => done(await runParse(paths, flags)));
}

async function runParse(paths: readonly string[], { output, ...flags }: ParseFlags): Promise<number> {
  const toFile = output !== '-';
  if (toFile) requireFile(output);
  const kept: string[] = [];
  const count = { documents: 0, failures: 0 };
  for await (const piece of parseInputs({ paths, ...flags })) {
    for (const { severity, document, message } of piece.diagnostics) {
      if (severity === 'error') count.failures++;
      say(`${severity === 'error' ? 'not read' : severity}: ${clean(document)}: ${clean(message)}`);
    }
    if (piece.output === undefined) continue;
    count.documents++;
    if (toFile) kept.push(piece.output);
    else print(piece.output);
  }
  if (toFile && count.documents > 0) writeAtomically(output, kept);
  return exitCodeOf({ ...count, violations: 0, interrupted: false });
}
