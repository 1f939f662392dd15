/** Options that several verbs share, and their checks: a wrong value is a usage error that says what is allowed. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RdfSettings } from '../io/build.js';
import { isIsoDate } from '../io/json-lines.js';
import type { Profile } from '../rdf/writing.js';

/** `--ontology DIR`, repeatable: folders that add to the built-in ontology. */
export function ontologyOption(): Option {
  return new Option(
    '--ontology <dir>',
    'folder with *.ttl and frames/*.yaml that adds to the built-in ontology (repeatable)',
  )
    .argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
    .default([], 'built-in only');
}

/** Adds `-o`, which has to be given. commander would look for that before it looks for misspelt options, and hide those. */
export function withOutput(command: Command): Command {
  return command
    .option('-o, --output <dir>', 'folder for the results (required)', somePath)
    .hook('preAction', (verb) => {
      if (verb.opts().output === undefined) verb.error("error: required option '-o, --output <dir>' not specified");
    });
}

/** `--gazetteer FILE`, repeatable: known things that names are linked to. */
export function gazetteerOption(): Option {
  return new Option(
    '--gazetteer <file>',
    'link names to the IRIs of known things: .csv (label,aliases,class,iri) or RDF (repeatable)',
  )
    .argParser((value: string, before: string[] | undefined) => [...(before ?? []), somePath(value)])
    .default([], 'none');
}

/** `--backend auto|native|wasm`: the runtime of the network. */
export function backendOption(): Option {
  return new Option('--backend <name>', 'runtime of the network').choices(['auto', 'native', 'wasm']).default('auto');
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
  return (value) => {
    const number = Number(value);
    if (value.trim() === '' || !Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`expected a whole number, ${range}`);
    return number;
  };
}

/** A path that is not empty: an unset shell variable must not mean the current folder. */
export function somePath(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('expected a path');
  return value;
}

/** A name that is not empty: no name means nobody, not everybody. */
export function someName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('expected a name');
  return value;
}

/** Text with a word in it. */
export function someText(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('expected a sentence');
  return value;
}

/** A number from 0 to 1. */
export function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('expected a number from 0 to 1');
  return number;
}

/** A date such as 2019-01-18, 2019-01 or 2019; a time after it is left out. */
export function isoDate(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError('expected a date such as 2019-01-18');
  return value.slice(0, '2019-01-18'.length);
}

/** `--role NAME=VALUE`, repeatable: what fills a role. */
export function roleOption(): Option {
  return new Option('--role <name=value>', 'what fills a role, such as participant="Kim Jong Un" (repeatable)')
    .argParser(addRole)
    .default({}, 'any');
}

function addRole(text: string, before: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const match = /^([A-Za-z]+)=(.+)$/.exec(text);
  if (!match) throw new InvalidArgumentError('expected NAME=VALUE, such as participant="Kim Jong Un"');
  return { ...before, [match[1]!]: match[2]! };
}

/** Options of every verb that writes RDF. */
export interface RdfFlags {
  readonly base?: string;
  readonly rdf: Profile;
  readonly text?: boolean;
}

/** `--base`, `--rdf`. */
export function rdfFlagOptions(): Option[] {
  return [
    new Option('--base <iri>', 'base of the IRIs of entities, events and claims'),
    new Option('--rdf <version>', 'how RDF says claims: 1.1 as rdf:Statement, 1.2 as triple terms')
      .choices(['1.1', '1.2'])
      .default('1.1'),
  ];
}

/** `--no-text`. */
export function textOption(): Option {
  return new Option('--no-text', 'leave the texts of the documents out of the RDF (it cannot be imported then)');
}

/** The flags as settings. */
export function rdfSettings({ base, rdf, text = true }: RdfFlags): RdfSettings {
  return { ...(base === undefined ? {} : { base }), profile: rdf, text };
}
