const EVENTS = { names: 0.9, triggers: 0.88, relations: 0.75 };
const EDGES = { roles: 0.77, attribution: 0.8, organization: 0.8 };

const endToEnd = (edges: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(edges).map(([kind, target]) => [`${kind} end to end`, target]));

/** What the language model should reach, by corpus and measure (shares; of the size: megabytes at most). */
export const TARGETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  EWT: { LAS: 0.91, lemma: 0.97, uner: 0.84, propbank: 0.82 },
  GUM: { LAS: 0.91 },
  PUD: { LAS: 0.9, uner: 0.82 },
  events_news: { ...EVENTS, modality: 0.96, ...endToEnd(EDGES) },
  'events_news, parse': { ...EVENTS, ...EDGES },
  'EWT, text joined': { words: 0.985, sentences: 0.88 },
  'EWT, text blocks': { words: 0.985, sentences: 0.88 },
  'GUM, text joined': { 'sentences, news': 0.96 },
  'GUM, text blocks': { 'sentences, news': 0.96 },
  coreference: { 'GUM, CoNLL F1, all mentions': 0.65, 'GUM, CoNLL F1, no singletons': 0.65, 'GAP, F1': 0.8 },
  'wasm = native': { all: 0.999 },
};

/** Size of the int8 files with the vocabulary, in MB. */
export const MOST_MEGABYTES = 30;
