/** Where an orthographic word falls into several syntactic words: "don't" → do + n't, "Iran's" → Iran + 's, "cannot" → can + not. */

/** Contractions that are written together; the number is the length of the first part. */
const FUSED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cannot: 3,
    gonna: 3,
    wanna: 3,
    gotta: 3,
    gimme: 3,
    lemme: 3,
    outta: 3,
    "y'all": 2,
    'y’all': 2,
  }),
);

/** Contractions whose apostrophe was left out. Forms that are words of their own (its, were, wont, ill) are not listed. */
const UNMARKED_NEGATION = /^(?:ai|are|could|did|do|does|has|have|is|should|was|would|wo|ca)(?=nt$)/i;
const UNMARKED_PRONOUN = /^(?:i(?=m$|ve$)|(?:that|there|what|he|she)(?=s$)|they(?=re$|ve$|ll$)|you(?=re$|ve$|ll$))/i;

const NEGATION = /n['’]t$/i;
const CLITIC = /['’](?:s|m|d|ll|re|ve)$/i;

/** Offsets inside the word at which a new syntactic word begins; empty for most words. */
export function cliticCuts(word: string): readonly number[] {
  const cut = fusedCut(word) ?? markedCut(word) ?? unmarkedCut(word);
  if (!cut) return [];
  return [...cliticCuts(word.slice(0, cut)), cut];
}

function fusedCut(word: string): number | undefined {
  return FUSED.get(word.toLowerCase());
}

function markedCut(word: string): number | undefined {
  if (!/['’]/.test(word)) return undefined;
  const match = NEGATION.exec(word) ?? CLITIC.exec(word);
  return match?.index;
}

function unmarkedCut(word: string): number | undefined {
  if (word.length > 7) return undefined;
  return (UNMARKED_NEGATION.exec(word) ?? UNMARKED_PRONOUN.exec(word))?.[0].length;
}
