/** `triplewire diff A B`: facts that appeared, vanished or changed from one output folder to another. */
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { requireFolder, writeAtomically } from '../io/atomic-file.js';
import { rdfOptions } from '../io/build.js';
import { turtlePatch } from '../io/diff-triples.js';
import { type LoadedGraph, loadGraph } from '../io/load-graph.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import { diffGraphs } from '../query/diff.js';
import { describeDiff } from './diff-text.js';
import { ontologyOption, type RdfFlags, rdfFlagOptions, rdfSettings, somePath } from './options.js';
import { print, say } from './output.js';
import type { Done } from './program.js';

interface DiffFlags extends RdfFlags {
  readonly format: 'text' | 'json' | 'turtle';
  readonly output?: string;
  readonly ontology: string[];
}

const EXAMPLE = `
Examples:
  $ triplewire diff output-before output
  $ triplewire diff output-before output --format turtle -o patch    # removed.ttl and added.ttl`;

export function diffCommand(done: Done): Command {
  const command = new Command('diff')
    .description('facts that appeared, vanished or changed between two output folders, by entity')
    .argument('<before>', 'folder that a build wrote')
    .argument('<after>', 'folder that another build wrote')
    .addOption(new Option('--format <name>', 'format').choices(['text', 'json', 'turtle']).default('text'))
    .option('-o, --output <dir>', 'folder for removed.ttl and added.ttl (turtle)', somePath)
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLE)
    .action((before: string, after: string, flags: DiffFlags) => done(runDiff(before, after, flags)));
  for (const option of rdfFlagOptions()) command.addOption(option);
  return command;
}

function runDiff(before: string, after: string, flags: DiffFlags): number {
  if (flags.output !== undefined && flags.format !== 'turtle')
    throw new TriplewireError('diff', `-o is for --format turtle; ${flags.format} goes to stdout`);
  const [older, newer] = [before, after].map((folder) => loadGraph(folder, flags.ontology)) as [
    LoadedGraph,
    LoadedGraph,
  ];
  if (flags.format === 'turtle') return writePatch(older, newer, flags);
  const diff = diffGraphs(older.graph, newer.graph);
  print(flags.format === 'json' ? JSON.stringify(diff, null, 2) : describeDiff(diff));
  const { appeared, vanished, changed } = diff;
  say(`${appeared.length} appeared, ${vanished.length} vanished, ${changed.length} changed`);
  return EXIT.ok;
}

function writePatch(older: LoadedGraph, newer: LoadedGraph, flags: DiffFlags): number {
  const { output } = flags;
  if (output === undefined) throw new TriplewireError('diff', 'a patch is two files: name their folder with -o');
  requireFolder(output);
  const patch = turtlePatch(older.graph, newer.graph, newer.ontology, rdfOptions(rdfSettings(flags)));
  for (const [name, text] of Object.entries(patch)) {
    writeAtomically(join(output, name), [text]);
    say(`written to ${join(output, name)}`);
  }
  return EXIT.ok;
}
