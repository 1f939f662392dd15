/** `triplewire ontology --docs|--lexicon|--context|--shapes|--types`: the ontology for people and for other tools. */
import { Command, Option } from 'commander';
import { requireFile, writeAtomically } from '../io/atomic-file.js';
import { ONTOLOGY_VIEWS, type OntologyView } from '../io/describe-ontology.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import { ontologyOption, somePath } from './options.js';
import { print, say } from './output.js';
import type { Done } from './program.js';

interface OntologyFlags extends Partial<Record<OntologyView, true>> {
  readonly output: string;
  readonly ontology: string[];
}

const VIEWS: Readonly<Record<OntologyView, string>> = {
  docs: 'an HTML page: each class and property with comment, domain and range',
  lexicon: 'the frames as OntoLex-Lemon (Turtle)',
  context: 'the JSON-LD context',
  shapes: 'the SHACL shapes (Turtle)',
  types: 'TypeScript: types with their roles, for openGraph<NewsTypes>(…)',
};
const EXAMPLES = `
Examples:
  $ triplewire ontology --docs -o ontology.html
  $ triplewire ontology --lexicon > lexicon.ttl`;

export function ontologyCommand(done: Done): Command {
  const command = new Command('ontology')
    .description('write the ontology as a page, a lexicon, a JSON-LD context, its shapes, or TypeScript')
    .option('-o, --output <file>', 'file to write, or - for stdout', somePath, '-')
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLES)
    .action((flags: OntologyFlags) => done(runOntology(flags)));
  for (const [view, description] of Object.entries(VIEWS)) command.addOption(new Option(`--${view}`, description));
  return command;
}

function runOntology(flags: OntologyFlags): number {
  const [view, second] = (Object.keys(ONTOLOGY_VIEWS) as OntologyView[]).filter((name) => flags[name]);
  if (view === undefined || second !== undefined)
    throw new TriplewireError(
      'ontology',
      `give one of ${Object.keys(ONTOLOGY_VIEWS)
        .map((name) => `--${name}`)
        .join(', ')}`,
    );
  if (flags.output !== '-') requireFile(flags.output);
  const text = ONTOLOGY_VIEWS[view](flags.ontology);
  if (flags.output === '-') print(text);
  else {
    writeAtomically(flags.output, [text]);
    say(`written to ${flags.output}`);
  }
  return EXIT.ok;
}
