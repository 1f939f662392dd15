/**
 * Scores on plain text by the definitions of the CoNLL 2018 shared task (Zeman et al. 2018): a word or a sentence is found if both its
 * ends are right (contractions by their parts, as the treebank cuts them); tags and arcs count for the words that are found, as F1 over the treebank's and the product's words.
 */
import type { Sentence, TextRange, Token } from '../../../src/model/text.js';
import type { Analyser } from '../../../src/parse/analyser.js';
import { segment } from '../../../src/text/segment.js';
import { Counts, type Figures } from './counts.js';
import type { RawDocument } from './raw-text.js';

/** A word with its governor's place, empty for the root. */
interface Word {
  readonly place: string;
  readonly upos: string;
  readonly governor: string;
  readonly deprel: string;
}

/** Figures of documents that the product cuts and parses itself; intervals are over documents. */
export async function measureRaw(documents: readonly RawDocument[], analyser: Analyser): Promise<Figures> {
  const counts = new Counts();
  for (const [index, document] of documents.entries()) {
    const { sentences } = segment({ id: `${index}`, text: document.text });
    const read = sentences.map((sentence) => ({ ...sentence, kind: 'body' as const }));
    counts.next();
    countDocument(counts, document, await analyser.analyse(document.text, read));
  }
  return counts.figures();
}

/** Adds one document, as the product parsed it. */
export function countDocument(counts: Counts, document: RawDocument, parsed: readonly Sentence[]): void {
  const [gold, found] = [goldWords(document), parsed.flatMap(({ tokens }) => foundWords(tokens))];
  const compare = (measure: string, key: (word: Word) => string) => counts.sets(measure, found.map(key), gold.map(key));
  const sentences = [parsed.map(rangeOfWords), document.sentences.map(({ range }) => range)].map((all) => all.map(key));
  counts.sets('sentences', sentences[0]!, sentences[1]!);
  if (document.genre === 'news') counts.sets('sentences, news', sentences[0]!, sentences[1]!);
  compare('words', ({ place }) => place);
  compare('upos', ({ place, upos }) => `${place} ${upos}`);
  compare('UAS', ({ place, governor }) => `${place} ${governor}`);
  compare('LAS', ({ place, governor, deprel }) => `${place} ${governor} ${deprel}`);
}

function key({ start, end }: TextRange): string {
  return `${start}-${end}`;
}

function rangeOfWords({ tokens }: Sentence): TextRange {
  return { start: tokens[0]!.range.start, end: tokens.at(-1)!.range.end };
}

function universal(deprel: string): string {
  return deprel.split(':')[0]!;
}

function foundWords(tokens: readonly Token[]): Word[] {
  return tokens.map(({ range, upos, head, deprel }) => ({
    place: key(range),
    upos,
    governor: head < 0 ? '' : key(tokens[head]!.range),
    deprel: universal(deprel),
  }));
}

/** Words that the text lacks cannot be found, but count. */
function goldWords({ sentences, words }: RawDocument): Word[] {
  return sentences.flatMap(({ gold }, index) => {
    const places = words[index]!.map((range, at) => (range ? key(range) : `absent ${index} ${at}`));
    return places.map((place, at) => ({
      place,
      upos: gold.upos[at]!,
      governor: gold.head[at] === 0 ? '' : places[gold.head[at]! - 1]!,
      deprel: universal(gold.deprel[at]!),
    }));
  });
}
