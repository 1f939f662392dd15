/** `triplewire parse`: inputs to what the network sees of them, one piece of output a document. */
import type { Diagnostic } from '../model/mention.js';
import type { Document, NameProposal } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Analyser } from '../parse/analyser.js';
import { inspect } from '../parse/inspect.js';
import { type Network, openNetwork } from '../parse/network.js';
import { makeAnalyser } from '../parse/open-analyser.js';
import { annotate } from '../pipeline/parse-annotation.js';
import { conlluOf, type Frame } from '../pipeline/parse-conllu.js';
import { framesOfKept, framesOfText } from '../pipeline/parse-frames.js';
import { layOut } from '../pipeline/parse-kept.js';
import { parseSentence } from '../pipeline/parse-sentence.js';
import { cutText, readCut, withMarks } from '../pipeline/parse-source.js';
import { modelFiles, openOntology } from './open-tools.js';
import { type KeptInput, readKept } from './parse-inputs.js';
import { type Input, readSources } from './read-sources.js';

export const PARSE_FORMATS = ['conllu', 'json'] as const;
export const TOKEN_SOURCES = ['own', 'keep'] as const;

export interface ParseOptions {
  readonly paths: readonly string[];
  readonly format: (typeof PARSE_FORMATS)[number];
  /** `own`: texts, cut here. `keep`: CoNLL-U, or a tokenised sentence a line, whose tokens are left alone. */
  readonly tokens: (typeof TOKEN_SOURCES)[number];
  readonly backend: 'auto' | 'native' | 'wasm';
  /** Folder of the model; the built-in English one by default. */
  readonly model?: string;
}

/** What a document gave: its output, warnings about it, or why there is none. */
export interface ParsedPiece {
  readonly output?: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Parser {
  readonly network: Network;
  readonly analyser: Analyser;
  readonly ontology: Ontology;
  readonly format: ParseOptions['format'];
}

/** Parses the inputs one after the other. Throws a TriplewireError where the model is missing or damaged; never for a text. */
export async function* parseInputs({
  paths,
  format,
  tokens,
  backend,
  model,
}: ParseOptions): AsyncGenerator<ParsedPiece> {
  const network = await openNetwork({ model: modelFiles(model), backend });
  const parser = { network, analyser: makeAnalyser(network), ontology: openOntology(), format };
  try {
    if (tokens === 'keep') for (const input of readKept(paths)) yield await parseKept(input, parser);
    else for (const input of readSources(paths)) yield await parseText(input, parser);
  } finally {
    await network.close();
  }
}

async function parseText(input: Input, parser: Parser): Promise<ParsedPiece> {
  if (input.kind === 'failure') return { diagnostics: [input.diagnostic] };
  const cut = parser.format === 'conllu' ? withMarks(cutText(input.source)) : cutText(input.source);
  const diagnostics = [...input.diagnostics, ...cut.diagnostics.map((each) => ({ ...each, document: input.name }))];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const document = await readCut(cut, parser.analyser);
  return { output: await write(input.name, document, framesOfText(input.name, cut), parser), diagnostics };
}

async function parseKept(input: KeptInput, parser: Parser): Promise<ParsedPiece> {
  if (input.kind === 'failure') return { diagnostics: [input.diagnostic] };
  const laid = layOut(input.document);
  const document = await readCut(laid, parser.analyser);
  const frames = framesOfKept(input.document, input.first);
  return { output: await write(input.document.name, document, frames, parser), diagnostics: [] };
}

/** A line of JSON, or the sentences of the document. */
async function write(name: string, document: Document, frames: readonly Frame[], parser: Parser): Promise<string> {
  const { format, ontology } = parser;
  if (format === 'json') return `${JSON.stringify(annotate(name, document, ontology))}\n`;
  const names = await treebankNames(document, parser.network);
  const sentences = document.sentences.map((_, index) =>
    conlluOf(parseSentence(document, index, ontology), names[index]!, frames[index]!),
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
