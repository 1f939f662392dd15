/** One source read with its reasons: the parsed document, the reading, and how its facts came about. */
import { type SentenceTrace, traceFacts } from '../frames/trace.js';
import type { Reading } from '../model/mention.js';
import type { Document, Source } from '../model/text.js';
import { parseSource, readDocument } from './read-one.js';
import type { Tools } from './tools.js';

export interface Explanation {
  readonly document: Document;
  readonly reading: Reading;
  /** By sentence. */
  readonly traces: readonly SentenceTrace[];
}

/** Reads a source as `readOne` does, and keeps why. Text never throws. */
export async function explainOne(given: Source, tools: Tools): Promise<Explanation> {
  const { document, diagnostics } = await parseSource(given, tools);
  const reading = readDocument(document, tools, diagnostics);
  const { mentions, chains } = reading;
  const traces = traceFacts(document, mentions, chains, tools.ontology, tools.settings);
  return { document, reading, traces };
}
