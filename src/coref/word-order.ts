/** Bodies whose names can be told in two orders: "Ministry of Defence" and "Defence Ministry", "Committee on Trade" and "Trade Committee". */

/** Words of names that say nothing by themselves. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('of for and the in on to a an de la du'.split(' '));

/** What is called after its field. */
const BODIES: ReadonlySet<string> = new Set(
  'ministry department committee subcommittee commission council court agency bureau office authority institute association federation union university college'.split(
    ' ',
  ),
);

/** The noun that the name's words hang on: the last one before the first small word. */
export function headNoun(words: readonly string[]): string {
  const small = words.findIndex((word, at) => at > 0 && SMALL_WORDS.has(word));
  return (small < 0 ? words.at(-1) : words[small - 1])!;
}

/** Whether one body's noun ends the one name and stands before the other's preposition, and all other words of the short name stand in the long one. */
export function isReordered(short: readonly string[], long: readonly string[]): boolean {
  const [few, many] = [short, long].map((words) => words.filter((word) => !SMALL_WORDS.has(word))) as [
    string[],
    string[],
  ];
  const noun = headNoun(short);
  const isInOrder = (short.at(-1) === noun) === (long.at(-1) === noun);
  if (isInOrder || noun !== headNoun(long) || !BODIES.has(noun) || few.length < 2 || few.length > many.length)
    return false;
  return few.every((word) => many.includes(word));
}
