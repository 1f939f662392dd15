/** What the language model should reach, by corpus and measure (shares; of the size: megabytes at most). */
export const TARGETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  EWT: { LAS: 0.91, lemma: 0.97, uner: 0.84, propbank: 0.82 },
  GUM: { LAS: 0.91 },
  PUD: { LAS: 0.9, uner: 0.82 },
  events_news: {
    names: 0.9,
    triggers: 0.88,
    'roles end to end': 0.77,
    'attribution end to end': 0.8,
    'organization end to end': 0.8,
    relations: 0.75,
    modality: 0.96,
  },
  'EWT raw': { words: 0.985, sentences: 0.88 },
  'GUM raw': { 'sentences, news': 0.96 },
  'wasm = native': { all: 0.999 },
};

/** Size of the int8 files with the vocabulary, in MB. */
export const MOST_MEGABYTES = 30;
