/** `triplewire export DIR --format …`: the graph of an output folder in some formats, to stdout, a file or a folder. */
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { requireFile, requireFolder, writeAtomically } from '../io/atomic-file.js';
import { rdfOptions } from '../io/build.js';
import type { Chunks } from '../io/export-format.js';
import { EXPORT_FORMATS, type ExportFormatName, exportGraph } from '../io/export-graph.js';
import { notWritten, tryFormats, type Written } from '../io/finish.js';
import { loadGraph } from '../io/load-graph.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Diagnostic } from '../model/mention.js';
import { noTripleTerms } from '../rdf/serialise.js';
import { ontologyOption, type RdfFlags, rdfFlagOptions, rdfSettings, share, somePath, textOption } from './options.js';
import { clean, say } from './output.js';
import type { Done } from './program.js';

interface ExportFlags extends RdfFlags {
  readonly format: readonly ExportFormatName[];
  readonly output: string;
  readonly minConfidence?: number;
  readonly ontology: string[];
}

const NAMES = Object.keys(EXPORT_FORMATS);
const EXAMPLE = `
Examples:
  $ triplewire export output --format ttl > graph.ttl
  $ triplewire export output --format html -o graph.html
  $ triplewire export output --format csv-nodes,csv-edges,csv-claims -o tables`;

export function exportCommand(done: Done): Command {
  const format = new Option('--format <names>', `some of ${NAMES.join(', ')}, with commas between them`);
  const command = new Command('export')
    .description('write the graph of an output folder in one format, or in several')
    .argument('<dir>', 'folder that a build wrote')
    .addOption(format.argParser(formatNames).makeOptionMandatory())
    .option('-o, --output <path>', 'file to write (of several formats their folder), or - for stdout', somePath, '-')
    .option('--min-confidence <share>', 'leave out facts below this confidence', share)
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLE)
    .action(async (folder: string, flags: ExportFlags) => done(await runExport(folder, flags)));
  for (const option of [...rdfFlagOptions(), textOption()]) command.addOption(option);
  return command;
}

function formatNames(text: string): ExportFormatName[] {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  if (names.some((name) => !NAMES.includes(name)))
    throw new InvalidArgumentError(`Allowed choices are ${NAMES.join(', ')}.`);
  return names as ExportFormatName[];
}

async function runExport(folder: string, flags: ExportFlags): Promise<number> {
  const { format, output, minConfidence, ontology: folders } = flags;
  const several = format.length > 1;
  if (several && output === '-')
    throw new TriplewireError('export', 'several formats go into a folder: name it with -o');
  const rdf = rdfOptions(rdfSettings(flags));
  if (flags.rdf === '1.2' && format.includes('jsonld')) throw noTripleTerms();
  if (several) requireFolder(output);
  else if (output !== '-') requireFile(output);
  const { graph, ontology } = loadGraph(folder, folders, minConfidence);
  if (several) {
    tell(await tryFormats({ graph, folder: output, rdf }, ontology, format), output);
    return EXIT.ok;
  }
  const chunks = await exportGraph(graph, format[0]!, { ontology, rdf, report });
  if (output === '-') for (const chunk of chunks) process.stdout.write(chunk);
  else writeFile(output, chunks);
  return EXIT.ok;
}

/** Throws where one of the files could not be written, after all others are told. */
function tell({ files, failures }: Written, folder: string): void {
  for (const { name, lost } of files) {
    lost.forEach(report);
    say(`written to ${join(folder, name)}`);
  }
  if (failures.length > 0) throw notWritten(failures);
}

function writeFile(path: string, chunks: Chunks): void {
  writeAtomically(path, chunks);
  say(`written to ${path}`);
}

function report({ severity, document, message }: Diagnostic): void {
  say(clean(`${severity}: ${document}: ${message}`));
}
