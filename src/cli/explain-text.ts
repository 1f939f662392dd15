/** `triplewire explain --text "…"`: how sentences are read: tree, mentions, the network's proposals, patterns tried, facts and refusals. */
import { openTools } from '../io/open-tools.js';
import { type Input, readSources } from '../io/read-sources.js';
import { TriplewireError } from '../model/errors.js';
import { sourceId } from '../model/ids.js';
import { type Explanation, explainOne } from '../pipeline/explain-one.js';
import type { Tools } from '../pipeline/tools.js';
import { exitCodeOf } from './exit.js';
import { clean, paint, print, say } from './output.js';
import { proposalLines } from './proposal-text.js';
import { mentionLines, treeLines } from './sentence-text.js';
import { candidateLines, trialLines } from './trace-text.js';

export interface TextFlags {
  readonly text?: string;
  readonly file?: string;
  /** Only the frame of this type. */
  readonly type?: string;
  readonly date?: string;
  readonly ontology: string[];
  readonly backend: 'auto' | 'native' | 'wasm';
}

/** Prints the explanation of a text or of each source of a file. */
export async function explainTexts(flags: TextFlags): Promise<number> {
  const tools = await openTools(flags);
  const { type } = flags;
  if (type !== undefined && !tools.ontology.events.has(type) && !tools.ontology.relations.has(type))
    throw new TriplewireError(
      'unknown-type',
      `there is no type "${type}" (types are written like Meet and hasPosition)`,
    );
  const count = { documents: 0, failures: 0 };
  for (const input of inputsOf(flags)) count[(await explainInput(input, tools, type)) ? 'documents' : 'failures']++;
  await tools.analyser.close();
  return exitCodeOf({ ...count, violations: 0, interrupted: false });
}

function inputsOf({ text, file }: TextFlags): Iterable<Input> {
  if (text === undefined) return readSources([file!]);
  return [{ kind: 'source', name: '--text', source: { id: sourceId({ text }), text }, diagnostics: [] }];
}

/** Prints the sentences of one source, and what is wrong with it; whether it could be read. */
async function explainInput(input: Input, tools: Tools, type: string | undefined): Promise<boolean> {
  const explanation = input.kind === 'source' ? await explainOne(input.source, tools) : undefined;
  const diagnostics =
    input.kind === 'source' ? [...input.diagnostics, ...explanation!.reading.diagnostics] : [input.diagnostic];
  for (const { severity, message } of diagnostics)
    say(`${severity === 'error' ? 'not read' : severity}: ${clean(input.name)}: ${clean(message)}`);
  if (explanation)
    print(explanation.document.sentences.map((_, index) => describeSentence(explanation, index, type)).join('\n\n'));
  return !diagnostics.some(({ severity }) => severity === 'error');
}

/** All that there is to say about one sentence; with a type, only what is of that type below the mentions. */
function describeSentence(explanation: Explanation, index: number, type: string | undefined): string {
  const { document, traces } = explanation;
  const { kind, range } = document.sentences[index]!;
  const heading = `${paint('bold', `“${clean(document.source.text.slice(range.start, range.end))}”`)}  (${kind})`;
  const parts = [
    part('tree', treeLines(traces[index]!.tokens)),
    part('mentions', mentionLines(explanation, index)),
    part('the network proposes', proposalLines(document.sentences[index]!, type)),
    part('patterns tried', trialLines(traces[index]!, type)),
    part('facts and refusals', candidateLines(explanation, index, type)),
  ];
  return [heading, ...parts].join('\n');
}

function part(title: string, lines: readonly string[]): string {
  const told = lines.length > 0 ? lines : ['nothing'];
  return [paint('cyan', title), ...told.map((line) => `  ${line}`)].join('\n');
}
