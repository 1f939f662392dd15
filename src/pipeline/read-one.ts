/** One source to one reading: the whole order of the stages on one screen. */
import { resolveChains } from '../coref/resolve-chains.js';
import { findFacts } from '../frames/find-facts.js';
import { findMentions } from '../mentions/find-mentions.js';
import type { Diagnostic, Reading } from '../model/mention.js';
import type { Document, Source } from '../model/text.js';
import { segment } from '../text/segment.js';
import type { Tools } from './tools.js';

/**
 * Reads one source. Pure: equal text, metadata, model and ontology give an equal reading. Text never throws;
 * what is wrong with it stands in `diagnostics`.
 */
export async function readOne(source: Source, tools: Tools): Promise<Reading> {
  const segmented = segment(source);
  const readable = !segmented.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  const sentences = readable ? await tools.analyser.analyse(source.text, segmented.sentences) : [];
  return readDocument({ source: segmented.source, sentences }, tools, segmented.diagnostics);
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
