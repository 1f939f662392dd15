/** `triplewire explain`: what a fact rests on, what was seen and not used, and how a sentence is read. */
import { Command, Option } from 'commander';
import { TriplewireError } from '../model/errors.js';
import { ABSENCE_REASONS } from '../model/mention.js';
import { type AbsentFlags, explainAbsent } from './explain-absent.js';
import { explainFactNamed } from './explain-fact.js';
import { ontologyOption, someName, wholeNumber } from './options.js';
import type { Done } from './program.js';

interface ExplainFlags extends AbsentFlags {
  readonly absent?: boolean;
  readonly ontology: string[];
}

const EXAMPLES = `
Examples:
  $ triplewire explain output 3f2a                        # the name stands first in the tables
  $ triplewire explain output --absent --reason belowThreshold`;

export function explainCommand(done: Done): Command {
  return new Command('explain')
    .description('show what a fact rests on, or what was seen and not used')
    .argument('<dir>', 'folder that a build wrote')
    .argument('[fact]', 'name of the fact (first column of a table), or the id of a claim')
    .option('--absent', 'sentences and triggers that gave no fact, with the reason')
    .option('--document <name>', "with --absent: beginning of a document's id, or words of its title", someName)
    .addOption(new Option('--reason <word>', 'with --absent: only this reason').choices(ABSENCE_REASONS))
    .option('--limit <n>', 'with --absent: most rows', wholeNumber(0), 60)
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLES)
    .action((folder: string, name: string | undefined, flags: ExplainFlags) => done(runExplain(folder, name, flags)));
}

function runExplain(folder: string, name: string | undefined, flags: ExplainFlags): number {
  if (flags.absent && name === undefined) return explainAbsent(folder, flags);
  if (!flags.absent && name !== undefined) return explainFactNamed(folder, name, flags.ontology);
  throw new TriplewireError('explain', 'give either the name of a fact or --absent');
}
