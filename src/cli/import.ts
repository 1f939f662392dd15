/** `triplewire import FILE -o DIR`: RDF back into an output folder, so that other tools can edit a graph. */
import { Command, Option } from 'commander';
import { importGraph } from '../io/import-graph.js';
import { RDF_ENDINGS } from '../io/rdf-formats.js';
import { EXIT } from '../model/errors.js';
import { ontologyOption, type RdfFlags, rdfFlagOptions, rdfSettings, somePath, withOutput } from './options.js';
import { clean, say } from './output.js';
import type { Done } from './program.js';

interface ImportFlags extends RdfFlags {
  readonly output: string;
  readonly format?: string;
  readonly ontology: string[];
}

const EXAMPLES = `
Examples:
  $ triplewire import edited.trig -o edited
  $ triplewire export output --format nq | triplewire import - --format nq -o copy`;

export function importCommand(done: Done): Command {
  const command = withOutput(new Command('import'))
    .description('read RDF that a build or export wrote (and others edited) into an output folder')
    .argument('<file>', 'Turtle, TriG, N-Triples, N-Quads or JSON-LD of RDF 1.1 or 1.2; - for stdin', somePath)
    .addOption(
      new Option('--format <name>', 'format, where the name does not say it').choices(Object.keys(RDF_ENDINGS)),
    )
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: ImportFlags) => done(await runImport(file, flags)));
  for (const option of rdfFlagOptions()) command.addOption(option);
  return command;
}

async function runImport(path: string, flags: ImportFlags): Promise<number> {
  const { output, ontology } = flags;
  const format = flags.format === undefined ? {} : { format: RDF_ENDINGS[flags.format]! };
  const { graph, violations, warnings, files } = await importGraph({
    path,
    output,
    ontology,
    rdf: rdfSettings(flags),
    ...format,
  });
  for (const violation of violations) say(`invalid: ${clean(violation)}`);
  for (const { message } of warnings) say(`warning: ${clean(message)}`);
  if (!graph) return EXIT.invalid;
  say(`written to ${output}: ${files.join(' ')}\nlook at it: triplewire view ${output}`);
  say(`${graph.sources.length} documents · ${graph.facts.length} facts · ${graph.entities.length} entities`);
  return EXIT.ok;
}
