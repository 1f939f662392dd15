/**
 * Whether two runtimes decide alike: tags, lemmas and arcs of words, and the names, triggers, roles and relations that one of
 * them decides for. What both leave out is no decision here, so that the share is not flattered.
 */
import type { RawSentence, Sentence } from '../../../src/model/text.js';
import type { Analyser } from '../../../src/parse/analyser.js';
import type { Thresholds } from '../../../src/parse/thresholds.js';
import { rawSentence } from '../../parse/raw-sentence.js';
import { readTreebanks } from './corpora.js';
import { Counts, type Figures } from './counts.js';
import { decisionsOf, edgeKeys } from './decisions.js';
import { eventDocuments } from './events.js';

/** One document of the sample stands for so many. */
const STEP = 8;
const FIELDS = ['upos', 'xpos', 'lemma', 'head', 'deprel'] as const;

/** Documents of all corpora that figures are taken from. */
export function sampleDocuments(): RawSentence[][] {
  const treebanks = readTreebanks().flatMap(([, documents]) => documents);
  const events = eventDocuments().map((items) => items.map(({ raw }) => raw));
  const parses = treebanks.map((document) => document.map(({ tokens }) => rawSentence(tokens)));
  return [parses, events].flatMap((documents) => documents.filter((_, index) => index % STEP === 0));
}

/** Shares of decisions that are the same, by kind and in all; 0 to 1. */
export async function measureAgreement(
  one: Analyser,
  other: Analyser,
  thresholds: Thresholds,
  documents = sampleDocuments(),
): Promise<Figures> {
  const counts = new Counts();
  for (const document of documents) {
    const [left, right] = [await one.analyse('', document), await other.analyse('', document)];
    for (const [index, sentence] of left.entries()) {
      counts.next();
      compare(counts, sentence, right[index]!, thresholds);
    }
  }
  return counts.figures();
}

function compare(counts: Counts, left: Sentence, right: Sentence, thresholds: Thresholds): void {
  const judge = (kind: string, same: boolean) => {
    counts.accuracy('all', same);
    counts.accuracy(kind, same);
  };
  for (const [word, token] of left.tokens.entries()) {
    for (const field of FIELDS) judge(field, token[field] === right.tokens[word]![field]);
  }
  const [ours, theirs] = [left, right].map(({ proposals }) => keysOf(decisionsOf(proposals, thresholds)));
  for (const [kind, keys] of Object.entries(ours!)) {
    const [mine, others] = [new Set(keys), new Set(theirs![kind])];
    for (const key of new Set([...mine, ...others])) judge(kind, mine.has(key) && others.has(key));
  }
}

/** An event with another modality is another decision. */
function keysOf({ names, triggers, roles, relations }: ReturnType<typeof decisionsOf>): Record<string, string[]> {
  const events = [...triggers].map((pair) => pair.join(' '));
  return { names: [...names], triggers: events, roles: edgeKeys(roles), relations: [...relations] };
}
