/** `triplewire parse`: inputs to what the network sees of them, one piece of output a document. */
import { TriplewireError } from '../model/errors.js';
import type { Diagnostic } from '../model/mention.js';
import type { Document, NameProposal } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Analyser } from '../parse/analyser.js';
import { inspect } from '../parse/inspect.js';
import { type Network, openNetwork } from '../parse/network.js';
import { makeAnalyser } from '../parse/open-analyser.js';
import { type Annotation, annotate } from '../pipeline/parse-annotation.js';
import { conlluOf, type Surroundings } from '../pipeline/parse-conllu.js';
import { layOut } from '../pipeline/parse-kept.js';
import { annotateReading } from '../pipeline/parse-reading.js';
import { parseSentence } from '../pipeline/parse-sentence.js';
import { cutText, readCut, withMarks } from '../pipeline/parse-source.js';
import { surroundingsOfKept, surroundingsOfText } from '../pipeline/parse-surroundings.js';
import { readDocument } from '../pipeline/read-one.js';
import { openOntology } from './open-ontology.js';
import { modelFiles, openTools, type ToolOptions } from './open-tools.js';
import { type KeptInput, readKept } from './parse-inputs.js';
import { type Input, readSources } from './read-sources.js';

export const PARSE_FORMATS = ['conllu', 'json'] as const;
export const TOKEN_SOURCES = ['own', 'keep'] as const;
export const FACT_SOURCES = ['network', 'frames'] as const;

export interface ParseOptions {
  readonly paths: readonly string[];
  readonly format: (typeof PARSE_FORMATS)[number];
  /** `own`: texts, cut here. `keep`: CoNLL-U, or a tokenised sentence a line, whose tokens are left alone. */
  readonly tokens: (typeof TOKEN_SOURCES)[number];
  /** Whose facts: the network's own, or (JSON only) what the frames made of them. */
  readonly facts: (typeof FACT_SOURCES)[number];
  readonly backend: 'auto' | 'native' | 'wasm';
  /** Folder of the model; the built-in English one by default. */
  readonly model?: string;
}

/** What a document gave: its output, warnings about it, or why there is none. */
export interface ParsedPiece {
  readonly output?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** An opened model with the way its reading is written. */
interface Parser {
  readonly analyser: Analyser;
  /** Whether the words of a text must cover all that is no space. */
  readonly covers: boolean;
  readonly write: (name: string, document: Document, around: readonly Surroundings[]) => Promise<string>;
}

/** Parses the inputs one after the other. Throws a TriplewireError where the model is missing or damaged; never for a text. */
export async function* parseInputs(options: ParseOptions): AsyncGenerator<ParsedPiece> {
  const { paths, tokens } = options;
  const parser = await openParser(options);
  try {
    if (tokens === 'keep') for (const input of readKept(paths)) yield await parseKept(input, parser);
    else for (const input of readSources(paths)) yield await parseText(input, parser);
  } finally {
    await parser.analyser.close();
  }
}

async function openParser({ format, facts, backend, model }: ParseOptions): Promise<Parser> {
  if (facts === 'frames') return openFrames(format, { backend, ...(model === undefined ? {} : { model }) });
  const network = await openNetwork({ model: modelFiles(model), backend });
  const ontology = openOntology();
  return {
    analyser: makeAnalyser(network),
    covers: format === 'conllu',
    write: async (name, document, around) =>
      format === 'json'
        ? jsonLine(annotate(name, document, ontology))
        : writeConllu(document, around, network, ontology),
  };
}

async function openFrames(format: ParseOptions['format'], options: ToolOptions): Promise<Parser> {
  if (format !== 'json')
    throw new TriplewireError('parse-facts', '--facts frames needs --format json: CoNLL-U shows what the network sees');
  const tools = await openTools(options);
  return {
    analyser: tools.analyser,
    covers: false,
    write: async (name, document) => jsonLine(annotateReading(name, document, readDocument(document, tools))),
  };
}

async function parseText(input: Input, parser: Parser): Promise<ParsedPiece> {
  if (input.kind === 'failure') return { diagnostics: [input.diagnostic] };
  const cut = parser.covers ? withMarks(cutText(input.source)) : cutText(input.source);
  const diagnostics = [...input.diagnostics, ...cut.diagnostics.map((each) => ({ ...each, document: input.name }))];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const document = await readCut(cut, parser.analyser);
  return { output: await parser.write(input.name, document, surroundingsOfText(input.name, cut)), diagnostics };
}

async function parseKept(input: KeptInput, parser: Parser): Promise<ParsedPiece> {
  if (input.kind === 'diagnostic') return { diagnostics: [input.diagnostic] };
  const laid = layOut(input.document);
  const document = await readCut(laid, parser.analyser);
  const around = surroundingsOfKept(input.document, input.first);
  return { output: await parser.write(input.document.name, document, around), diagnostics: [] };
}

function jsonLine(annotation: Annotation): string {
  return `${JSON.stringify(annotation)}\n`;
}

async function writeConllu(
  document: Document,
  around: readonly Surroundings[],
  network: Network,
  ontology: Ontology,
): Promise<string> {
  const names = await treebankNames(document, network);
  const sentences = document.sentences.map((_, index) =>
    conlluOf(parseSentence(document, index, ontology), names[index]!, around[index]!),
  );
  return sentences.join('');
}

/** Names of the treebanks' classes (PER, LOC, ORG), by sentence. */
async function treebankNames({ sentences }: Document, network: Network): Promise<readonly NameProposal[][]> {
  const found = await inspect(
    network,
    sentences,
    sentences.map(() => []),
  );
  return found.map(({ names }) => names);
}
