/** Tags, lemmas, trees, names and PropBank roles against the treebanks; their tokens are kept. */
import type { Sentence } from '../../../src/model/text.js';
import type { Analyser } from '../../../src/parse/analyser.js';
import { type Inspection, inspect } from '../../../src/parse/inspect.js';
import type { Network } from '../../../src/parse/network.js';
import { rawSentence } from '../../parse/raw-sentence.js';
import { headOfSpan, type TreebankSentence } from './corpora.js';
import { Counts, type Figures } from './counts.js';

/** Figures of one treebank: names and PropBank roles (for the gold predicates) where it has them. */
export async function measureTreebank(
  documents: readonly (readonly TreebankSentence[])[],
  analyser: Analyser,
  network: Network,
): Promise<Figures> {
  const counts = new Counts();
  for (const gold of documents) {
    const raw = gold.map(({ tokens }) => rawSentence(tokens));
    const predicates = gold.map(({ srl }) => (srl ?? []).map(({ tok }) => tok - 1));
    const parsed = await analyser.analyse('', raw);
    const inspected = gold.some(({ ner, srl }) => ner ?? srl) ? await inspect(network, raw, predicates) : [];
    gold.forEach((sentence, i) => {
      counts.next();
      countTree(counts, parsed[i]!, sentence);
      countNames(counts, inspected[i], sentence);
      countPropbank(counts, inspected[i], sentence);
    });
  }
  return counts.figures();
}

/** LAS by the universal part of the relation, as training/measures.py counts it; punctuation counts. */
function countTree(counts: Counts, parsed: Sentence, gold: TreebankSentence): void {
  const universal = (deprel: string) => deprel.split(':')[0];
  parsed.tokens.forEach((token, i) => {
    const attached = token.head === gold.head[i]! - 1;
    counts.accuracy('UAS', attached);
    counts.accuracy('LAS', attached && universal(token.deprel) === universal(gold.deprel[i]!));
    counts.accuracy('upos', token.upos === gold.upos[i]);
    counts.accuracy('xpos', token.xpos === gold.xpos[i]);
    counts.accuracy('lemma', token.lemma === gold.lemma[i]);
  });
}

function countNames(counts: Counts, inspected: Inspection | undefined, { ner }: TreebankSentence): void {
  if (!inspected || !ner) return;
  const found = inspected.names.map(({ start, end, type }) => `${start}-${end} ${type}`);
  counts.sets(
    'uner',
    found,
    ner.map(([start, end, type]) => `${start}-${end} ${type}`),
  );
}

/** Spans count by their head word in the gold tree. */
function countPropbank(counts: Counts, inspected: Inspection | undefined, { srl, head }: TreebankSentence): void {
  if (!inspected || !srl) return;
  const heads = head.map((governor) => governor - 1);
  const gold = srl.flatMap(({ tok, args }) =>
    args.map(([role, start, end]) => `${tok - 1} ${role} ${headOfSpan(heads, start - 1, end)}`),
  );
  counts.sets(
    'propbank',
    inspected.roles.map(({ predicate, role, word }) => `${predicate} ${role} ${word}`),
    gold,
  );
}
