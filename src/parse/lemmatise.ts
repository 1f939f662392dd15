/** The lemma of a form: the lexicon's; else that of the network's script, unless it is no word and a regular stem is one. */
import type { Lexicon } from './lemma-lexicon.js';
import type { LemmaScript } from './lemma-script.js';

/** Penn tags, the ending that they have, and what stands instead of it in the lemma. Training has the same (`training/lemma.py`). */
const REGULAR: readonly (readonly [tags: readonly string[], ending: string, instead: string])[] = [
  [['VBD', 'VBN'], 'ied', 'y'],
  [['VBD', 'VBN'], 'ed', ''],
  [['VBG'], 'ing', ''],
  [['VBZ', 'NNS'], 'ies', 'y'],
  [['VBZ', 'NNS'], 'es', ''],
  [['VBZ', 'NNS'], 's', ''],
  [['NNS'], 'men', 'man'],
  [['JJR', 'RBR'], 'ier', 'y'],
  [['JJR', 'RBR'], 'er', ''],
  [['JJS', 'RBS'], 'iest', 'y'],
  [['JJS', 'RBS'], 'est', ''],
];
/** Endings before which an e falls. */
const SILENT: ReadonlySet<string> = new Set(['ed', 'ing', 'er', 'est']);
const INFLECTED: ReadonlySet<string> = new Set(REGULAR.flatMap(([tags]) => tags));

/** The lemma of a form with its Penn tag; never empty. A known plural is one, also where the tag says singular. */
export function lemmatise(form: string, xpos: string, script: LemmaScript, lexicon: Lexicon): string {
  const known = lexicon.lemmaOf(form, xpos) ?? (xpos === 'NN' ? lexicon.lemmaOf(form, 'NNS') : undefined);
  if (known !== undefined) return known;
  const lemma = script(form);
  if (!INFLECTED.has(xpos) || lexicon.isWord(lemma.toLowerCase())) return lemma;
  return regularStems(form.toLowerCase(), xpos).find((stem) => lexicon.isWord(stem)) ?? lemma;
}

/** What a regular inflection can have come from, whether or not English has such a word. */
export function regularStems(form: string, xpos: string): string[] {
  const rules = REGULAR.filter(([tags, ending]) => tags.includes(xpos) && form.endsWith(ending));
  const stems = rules.flatMap(([, ending, instead]) => stemsOf(form.slice(0, -ending.length) + instead, ending));
  return stems.filter((stem) => stem.length > 1);
}

/** The stem, with an e that may have fallen, and without a consonant that may have been doubled. */
function stemsOf(stem: string, ending: string): string[] {
  const doubled = stem.length > 1 && stem.at(-1) === stem.at(-2);
  return [stem, ...(SILENT.has(ending) ? [`${stem}e`] : []), ...(doubled ? [stem.slice(0, -1)] : [])];
}
