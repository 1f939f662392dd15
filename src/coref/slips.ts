/** Spellings that differ by one slip of the pen. */

/** Shorter words are too near to one another. */
const LEAST = 5;

/** Whether one letter is left out, or two neighbours are exchanged, behind the same first letter; one more at the end ("Petrova") makes another name, unless it doubles the last. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LEAST || one[0] !== other[0]) return false;
  if (long.startsWith(short) && long.at(-1) !== short.at(-1)) return false;
  return isExchanged(short, long) || isLeftOut(short, long);
}

function isLeftOut(short: string, long: string): boolean {
  return (
    long.length === short.length + 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}

function isExchanged(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (one.length !== other.length || at < 0) return false;
  return one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other;
}
