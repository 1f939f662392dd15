/** One source to one reading: the whole order of the stages on one screen. */
import { resolveChains } from '../coref/resolve-chains.js';
import { findFacts } from '../frames/find-facts.js';
import { findMentions } from '../mentions/find-mentions.js';
import { sourceId } from '../model/ids.js';
import type { Diagnostic, Reading } from '../model/mention.js';
import type { Document, Source } from '../model/text.js';
import { segment } from '../text/segment.js';
import type { Tools } from './tools.js';

/**
 * Reads one source. Pure: equal text, metadata, model and ontology give an equal reading. Text never throws;
 * what is wrong with it stands in `diagnostics`, and after an error nothing is read for facts.
 */
export async function readOne(given: Source, tools: Tools): Promise<Reading> {
  const { document, diagnostics } = await parseSource(given, tools);
  return readDocument(document, tools, diagnostics);
}

/** Cuts and parses a source; after an error it has no sentences. */
export async function parseSource(
  given: Source,
  tools: Tools,
): Promise<{ readonly document: Document; readonly diagnostics: readonly Diagnostic[] }> {
  const { source, sentences, diagnostics } = segment(given);
  const readable = !diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  const parsed = readable ? await tools.analyser.analyse(source.text, sentences) : [];
  return { document: { source: withDate(source, tools.date), sentences: parsed }, diagnostics };
}

/** The run's date serves a source that has none; it is metadata, so the id changes with it. */
function withDate(source: Source, date: string | undefined): Source {
  if (source.published || !date) return source;
  const { id: _, ...dated } = { ...source, published: date };
  return { id: sourceId(dated), ...dated };
}

/** Everything after the network: mentions, chains, events and relations of a parsed document. */
export function readDocument(document: Document, tools: Tools, diagnostics: readonly Diagnostic[] = []): Reading {
  const mentions = findMentions(document);
  const chains = resolveChains(document, mentions);
  const facts = findFacts(document, mentions, chains, tools.ontology, tools.settings);
  return {
    source: document.source,
    sentences: document.sentences.map((sentence) => sentence.range),
    mentions,
    chains,
    ...facts,
    diagnostics,
    madeWith: { model: tools.analyser.modelHash, ontology: tools.ontology.hash },
  };
}
