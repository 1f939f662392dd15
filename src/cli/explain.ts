/** `triplewire explain`: what a fact rests on, what was seen and not used, and how a sentence is read. */
import { Command, Option } from 'commander';
import { TriplewireError } from '../model/errors.js';
import { ABSENCE_REASONS } from '../model/mention.js';
import { type AbsentFlags, explainAbsent } from './explain-absent.js';
import { explainFactNamed } from './explain-fact.js';
import { explainTexts, type TextFlags } from './explain-text.js';
import { backendOption, isoDate, ontologyOption, someName, somePath, someText, wholeNumber } from './options.js';
import type { Done } from './program.js';

interface ExplainFlags extends AbsentFlags, TextFlags {
  readonly absent?: boolean;
}

const EXAMPLES = `
Examples:
  $ triplewire explain output 3f2a                        # the name stands first in the tables
  $ triplewire explain output --absent --reason belowThreshold
  $ triplewire explain --text "Veltra will sponsor the race." --type Sponsor --ontology my-ontology`;

export function explainCommand(done: Done): Command {
  return new Command('explain')
    .description('show what a fact rests on, what was seen and not used, or how a sentence is read')
    .argument('[dir]', 'folder that a build wrote')
    .argument('[fact]', 'name of the fact (first column of a table), or the id of a claim')
    .option('--absent', 'sentences and triggers of the folder that gave no fact, with the reason')
    .option('--document <name>', "with --absent: beginning of a document's id, or words of its title", someName)
    .addOption(new Option('--reason <word>', 'with --absent: only this reason').choices(ABSENCE_REASONS))
    .option('--limit <n>', 'with --absent: most rows; 0 prints their number alone', wholeNumber(0), 60)
    .option(
      '--text <sentences>',
      'show how these sentences are read: tree, mentions, proposals, patterns, facts',
      someText,
    )
    .option('--file <path>', 'the same for a file', somePath)
    .option('--type <type>', 'with --text or --file: only the frame of this type')
    .option('--date <date>', 'with --text or --file: publication date', isoDate)
    .addOption(ontologyOption())
    .addOption(backendOption())
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, name: string | undefined, flags: ExplainFlags) =>
      done(await runExplain(folder, name, flags)),
    );
}

async function runExplain(folder: string | undefined, name: string | undefined, flags: ExplainFlags): Promise<number> {
  const isText = (flags.text ?? flags.file) !== undefined;
  requireUsed(flags, isText);
  if (isText && folder === undefined && !flags.absent && !(flags.text && flags.file)) return explainTexts(flags);
  if (!isText && folder !== undefined && flags.absent && name === undefined) return explainAbsent(folder, flags);
  if (!isText && folder !== undefined && !flags.absent && name !== undefined)
    return explainFactNamed(folder, name, flags.ontology);
  throw new TriplewireError(
    'explain',
    'give a folder and the name of a fact, a folder and --absent, --text, or --file',
  );
}

/** A flag that the question does not take is an error, not silence. */
function requireUsed(flags: ExplainFlags, isText: boolean): void {
  const stray = [...(isText ? [] : OF_TEXTS), ...(flags.absent ? [] : OF_ABSENCES)].find(
    (name) => flags[name] !== undefined,
  );
  if (stray === undefined) return;
  const where = (OF_TEXTS as readonly string[]).includes(stray) ? '--text or --file' : '--absent';
  throw new TriplewireError('explain', `--${stray} goes with ${where} alone`);
}

const OF_TEXTS = ['type', 'date'] as const;
const OF_ABSENCES = ['document', 'reason'] as const;
