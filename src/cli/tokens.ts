/** `triplewire tokens FILE`: sentences and tokens as training takes them; needs no model. */
import { Command } from 'commander';
import { readSources } from '../io/read-sources.js';
import { offsetMap } from '../model/code-points.js';
import { segment } from '../text/segment.js';
import { exitCodeOf } from './exit.js';
import { clean, print, say } from './output.js';
import type { Done } from './program.js';

const EXAMPLE = `
Example:
  $ echo "Ada met Bo in Oslo." | triplewire tokens -`;

export function tokensCommand(done: Done): Command {
  return new Command('tokens')
    .description('print sentences and tokens with their offsets (code points), one JSON object a document')
    .argument('<path...>', 'text files, JSON Lines, folders, or -')
    .addHelpText('after', EXAMPLE)
    .action((paths: string[]) => done(printTokens(paths)));
}

function printTokens(paths: readonly string[]): number {
  const count = { documents: 0, failures: 0 };
  for (const input of readSources(paths)) {
    if (input.kind === 'failure') {
      if (input.diagnostic.severity === 'error') count.failures++;
      say(`not read: ${clean(input.name)}: ${clean(input.diagnostic.message)}`);
    } else {
      count.documents++;
      print(JSON.stringify({ id: input.name, sentences: sentencesOf(input.source) }));
    }
  }
  return exitCodeOf({ ...count, violations: 0, interrupted: false });
}

function sentencesOf(source: Parameters<typeof segment>[0]) {
  const { toCodePoint } = offsetMap(source.text);
  return segment(source).sentences.map(({ kind, tokens }) => ({
    kind,
    tokens: tokens.map(({ form, range }) => [form, toCodePoint(range.start), toCodePoint(range.end)]),
  }));
}
