/** `lemmas.json`: lemmas that the treebanks give, by Penn tag and form (`training/lexicon.py`); and which words English has. */
import { asRecord, asString, parseSchema1 } from './json-shape.js';

/** What is known of words before the network is asked. */
export interface Lexicon {
  /** The lemma of a form that always had the same one. */
  lemmaOf(form: string, xpos: string): string | undefined;
  /** Whether the word, in lower case, is a lemma of the lexicon or a whole word of the vocabulary. */
  isWord(word: string): boolean;
}

/** Reads and checks `lemmas.json`; `vocabulary` are word pieces. Throws a TriplewireError that names `file` and the field. */
export function parseLexicon(text: string, file: string, vocabulary: readonly string[]): Lexicon {
  const asLemmas = (value: unknown, name: string, field: string) => asRecord(value, name, field, asString);
  const byTag = Object.entries(asRecord(parseSchema1(text, file).lemmas, file, 'lemmas', asLemmas));
  const lemmas = new Map(byTag.map(([tag, forms]) => [tag, new Map(Object.entries(forms))]));
  const words = new Set(vocabulary.filter((piece) => !piece.startsWith('##')));
  for (const forms of lemmas.values()) for (const lemma of forms.values()) words.add(lemma.toLowerCase());
  return {
    lemmaOf: (form, xpos) => lemmas.get(xpos)?.get(isName(xpos) ? form : form.toLowerCase()),
    isWord: (word) => words.has(word),
  };
}

/** Names keep their case. */
function isName(xpos: string): boolean {
  return xpos.startsWith('NNP');
}
