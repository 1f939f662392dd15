/** Nouns and adjectives by what they do in a description. */

/** Nouns that say no more than the class. */
const CLASS_NOUNS: ReadonlySet<string> = new Set(
  `company firm corporation business bank carmaker automaker airline retailer manufacturer giant fund lender insurer brewer drugmaker chipmaker
  shipbuilder steelmaker planemaker brewery conglomerate group organization organisation agency association party union
  newspaper magazine broadcaster network militia university school college team club city town village capital country nation state island province region
  territory district kingdom republic airport prison force man woman boy girl`.split(/\s+/),
);

/** Among them those that say what a body does: not everything of the class is one. */
const TRADES: ReadonlySet<string> = new Set(
  `bank carmaker automaker airline retailer manufacturer fund lender insurer brewer drugmaker chipmaker shipbuilder steelmaker planemaker brewery newspaper magazine
  broadcaster militia university school college`.split(/\s+/),
);

/** Adjectives that set a thing apart from one named before. */
const DISTINGUISHING: ReadonlySet<string> = new Set(
  'other second third first last next new same different rival neighboring neighbouring foreign parent largest biggest only another'.split(
    ' ',
  ),
);

/** Words before an office that make it another: who is foreign minister is no interior minister, nor the prime minister. */
const OFFICE_PARTS: ReadonlySet<string> = new Set(
  `prime vice deputy assistant foreign interior home finance defense defence justice health education trade energy economy economic agriculture transport culture
  environment labour labor security intelligence information sports police army navy press`.split(/\s+/),
);

/** For or against whom a thing is, or of which views: "pro-government", "anti-reform", "nationalist". */
const LEANING = /^(?:pro|anti)-\p{L}|^\p{L}{4,}ists?$/u;

/** What the name of a body says that is called by such a noun, where the class does not tell. */
const NAMED_SO: Readonly<Record<string, RegExp>> = {
  force: /\b(?:police|constabulary|gendarmerie|army|navy|guards?|forces?)\b/i,
};

/** Whether a class noun (its lemma) can stand for a thing of that name: "the force" for a police, not for a ministry. */
export function fitsName(lemma: string, name: string): boolean {
  return NAMED_SO[lemma]?.test(name) ?? true;
}

/** Whether a lemma can stand for any name of its class: "company", "town", "woman". */
export function isClassNoun(lemma: string): boolean {
  return CLASS_NOUNS.has(lemma);
}

/** Whether a lemma says what a body does: "lender", unlike "company". */
export function isTrade(lemma: string): boolean {
  return TRADES.has(lemma);
}

/** Whether a word (lower-case) says that the thing is another than the one before: "the second company". */
export function isDistinguishing(word: string): boolean {
  return DISTINGUISHING.has(word);
}

/** Whether a word (lower-case) before an office makes it another than without it: "interior minister". */
export function isOfficePart(word: string): boolean {
  return OFFICE_PARTS.has(word);
}

/** Whether a word (lower-case) says on which side a thing stands: "the anti-government protesters" are none of the pro-government ones. */
export function isLeaning(word: string): boolean {
  return LEANING.test(word);
}
