/** `triplewire export DIR --format …`: the graph of an output folder in one format, to stdout or a file. */
import { Command, Option } from 'commander';
import { writeAtomically } from '../io/atomic-file.js';
import { rdfOptions } from '../io/build.js';
import { EXPORT_FORMATS, type ExportFormatName, exportGraph } from '../io/export-graph.js';
import { loadGraph } from '../io/load-graph.js';
import { EXIT } from '../model/errors.js';
import { ontologyOption, type RdfFlags, rdfFlagOptions, rdfSettings, share, somePath } from './options.js';
import { say } from './output.js';
import type { Done } from './program.js';

interface ExportFlags extends RdfFlags {
  readonly format: ExportFormatName;
  readonly output: string;
  readonly minConfidence?: number;
  readonly ontology: string[];
}

const EXAMPLE = `
Examples:
  $ triplewire export output --format ttl > graph.ttl
  $ triplewire export output --format html -o graph.html`;

export function exportCommand(done: Done): Command {
  const command = new Command('export')
    .description('write the graph of an output folder in one format')
    .argument('<dir>', 'folder that a build wrote')
    .addOption(new Option('--format <name>', 'format').choices(Object.keys(EXPORT_FORMATS)).makeOptionMandatory())
    .option('-o, --output <file>', 'file to write, or - for stdout', somePath, '-')
    .option('--min-confidence <share>', 'leave out facts below this confidence', share)
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLE)
    .action(async (folder: string, flags: ExportFlags) => done(await runExport(folder, flags)));
  for (const option of rdfFlagOptions()) command.addOption(option);
  return command;
}

async function runExport(folder: string, flags: ExportFlags): Promise<number> {
  const { format, output, minConfidence, ontology: folders } = flags;
  const rdf = rdfOptions(rdfSettings(flags));
  const { graph, ontology } = loadGraph(folder, folders, minConfidence);
  const chunks = await exportGraph(graph, format, { ontology, rdf });
  if (output === '-') for (const chunk of chunks) process.stdout.write(chunk);
  else {
    writeAtomically(output, chunks);
    say(`written to ${output}`);
  }
  return EXIT.ok;
}
