/** Words that are nearly another: how many slips of the pen lie between them, and where in a long text such words may stand. */

/** Slips that a word of so many letters may have: one from four letters on, two from eight on. */
export function slipsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Letters of a word that are looked at: what is longer is found by its beginning. */
const LONGEST = 40;
/** Three rows of the table of slips, a row for each letter read: the one before the last, the last, the next. */
type Rows = readonly [Uint8Array, Uint8Array, Uint8Array];

/** Kept, for thousands of words are compared in a search. */
const ROWS: Rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)];

/**
 * The fewest slips (a letter too many, too few, another one, two exchanged) that lead from a word to some beginning of what stands in the text from `at` on
 * up to the next character below `!`; more than `most` where there are more.
 */
export function slipsAt(word: string, text: string, at: number, most: number): number {
  const letters = word.slice(0, LONGEST);
  if (text.startsWith(letters, at)) return 0;
  if (most === 0) return 1;
  let rows = ROWS;
  for (let column = 0; column <= letters.length; column++) rows[1][column] = column;
  let least = letters.length;
  for (let place = at; place < at + letters.length + most && text.charCodeAt(place) > 0x20; place++) {
    if (fillNext(rows, letters, text, place) > most) break;
    rows = [rows[1], rows[2], rows[0]];
    least = Math.min(least, rows[1][letters.length]!);
  }
  return least;
}

/** Takes in the letter at a place; the fewest slips in its row. */
function fillNext([before, row, next]: Rows, word: string, text: string, place: number): number {
  const [code, last] = [text.charCodeAt(place), text.charCodeAt(place - 1)];
  const isFirst = row[0] === 0;
  let least = row[0]! + 1;
  next[0] = least;
  for (let column = 1; column <= word.length; column++) {
    const letter = word.charCodeAt(column - 1);
    let slips = Math.min(next[column - 1]! + 1, row[column]! + 1, row[column - 1]! + (letter === code ? 0 : 1));
    const isExchanged = !isFirst && column > 1 && letter === last && word.charCodeAt(column - 2) === code;
    if (isExchanged) slips = Math.min(slips, before[column - 2]! + 1);
    next[column] = slips;
    least = Math.min(least, slips);
  }
  return least;
}

/**
 * Where words begin (behind `mark`) that may be within `most` slips of this one. Of `most` + 1 parts of a word one is left whole by so many slips: its places
 * are found at the speed of a plain search. Two letters exchanged at the border of two parts are looked for by themselves.
 */
export function placesNear(word: string, text: string, mark: string, most: number): Iterable<number> {
  if (most === 0) return placesOf(mark + word, text, 1);
  const borders = Array.from({ length: most + 2 }, (_, part) => Math.floor((part * word.length) / (most + 1)));
  const found = new Set(placesOf(mark + word.slice(0, borders[1]), text, 1));
  for (const [part, start] of borders.slice(1, -1).entries()) {
    for (const place of placesOf(word.slice(start, borders[part + 2]), text))
      for (let at = place - start - most; at <= place - start + most; at++)
        if (text.charCodeAt(at - 1) === mark.charCodeAt(0)) found.add(at);
    for (const at of placesOf(mark + exchanged(word, start), text)) found.add(at + 1);
  }
  return found;
}

/** Where `sought` stands, each place moved by `shift`. */
function placesOf(sought: string, text: string, shift = 0): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) places.push(at + shift);
  return places;
}

/** The beginning of a word up to a border, with the letters on its two sides exchanged. */
function exchanged(word: string, border: number): string {
  return word.slice(0, border - 1) + word[border]! + word[border - 1]!;
}

/**
 * The candidate that a word or name was meant for, if one is near enough: the fewest slips over all letters, case aside, as many as the longer of the two may
 * have; of equally near ones the first. `shapesOf` gives the ways in which a candidate may be written (its words, for instance).
 */
export function nearestOf(
  name: string,
  candidates: Iterable<string>,
  shapesOf: (candidate: string) => readonly string[] = (candidate) => [candidate],
): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates)
    for (const shape of shapesOf(candidate)) {
      const slips = slipsBetween(inOneWord(name), inOneWord(shape));
      if (slips < least) [nearest, least] = [candidate, slips];
    }
  return nearest;
}

/** The slips between two whole words; infinite where they are too many. */
function slipsBetween(word: string, other: string): number {
  const most = slipsIn(word.length > other.length ? word : other);
  if (Math.abs(word.length - other.length) > most) return Number.POSITIVE_INFINITY;
  const slips = Math.max(slipsAt(word, other, 0, most), slipsAt(other, word, 0, most));
  return slips > most ? Number.POSITIVE_INFINITY : slips;
}

/** Blanks end a word for `slipsAt`; those inside of a name do not. */
function inOneWord(name: string): string {
  return name.toLowerCase().replace(/\s/g, '\u00a0');
}
