/** The command line: every verb with its options and an example in its `--help`. */
import { Command } from 'commander';
import { packageVersion } from '../io/package-files.js';
import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import { diffCommand } from './diff.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { ontologyCommand } from './ontology.js';
import { parseCommand } from './parse.js';
import { queryCommand } from './query.js';
import { tokensCommand } from './tokens.js';
import { viewCommand } from './view.js';

const EXIT_CODES = `
Exit codes: 0 ok · 1 failed · 2 usage or configuration · 3 unreadable input · 4 some documents failed (listed) · 5 validation failed · 130 interrupted
stdout carries results, stderr everything else.`;

/** The whole program; `done` gets the exit code of the verb that ran. */
export function createProgram(done: (exitCode: number) => void): Command {
  const program = new Command('triplewire')
    .description('News text in, a knowledge graph with evidence out: offline, no key, no server.')
    .version(packageVersion())
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('(triplewire --help, or triplewire VERB --help, shows what there is)');
  for (const create of [
    buildCommand,
    viewCommand,
    queryCommand,
    exportCommand,
    diffCommand,
    importCommand,
    explainCommand,
    checkCommand,
    ontologyCommand,
    parseCommand,
    tokensCommand,
  ]) {
    const command = create(done);
    command.copyInheritedSettings(program).exitOverride();
    program.addCommand(command);
  }
  return program.exitOverride();
}

/** What a verb hands back: its exit code. */
export type Done = (exitCode: number) => void;
