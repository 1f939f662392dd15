/** The order in which the sentences that say a fact are shown. */

interface Marked {
  readonly marks: readonly unknown[];
}

/** Two participants make a sentence as good as it gets. */
const ENOUGH = 2;

/** A sorted copy: sentences in which two participants are marked, then one, then none; of equals the order stays. */
export function bestFirst<Evidence extends Marked>(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted(byMarks);
}

/** Compares two sentences; the one in which more is marked, up to two participants, comes first. */
export function byMarks(one: Marked, other: Marked): number {
  return Math.min(other.marks.length, ENOUGH) - Math.min(one.marks.length, ENOUGH);
}
