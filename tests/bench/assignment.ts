/** The assignment of rows to columns with the greatest sum (Kuhn–Munkres with potentials, O(rows² · columns)). */

/** Greatest sum of weights that a one-to-one assignment of rows to columns reaches. Weights are 0 or more. */
export function bestAssignment(weights: readonly (readonly number[])[]): number {
  const columns = weights[0]?.length ?? 0;
  if (columns === 0) return 0;
  return weights.length > columns ? assign(transpose(weights)) : assign(weights);
}

function transpose(weights: readonly (readonly number[])[]): number[][] {
  return weights[0]!.map((_, column) => weights.map((row) => row[column]!));
}

/** Rows come in one by one; column 0 is where the row that waits for its column stands. */
function assign(weights: readonly (readonly number[])[]): number {
  const [rows, columns] = [weights.length, weights[0]!.length];
  const state = {
    weights,
    rowPotential: new Array<number>(rows + 1).fill(0),
    columnPotential: new Array<number>(columns + 1).fill(0),
    rowOf: new Array<number>(columns + 1).fill(0),
  };
  for (let row = 1; row <= rows; row++) insert(state, row);
  return state.rowOf.reduce(
    (sum, row, column) => (row > 0 && column > 0 ? sum + weights[row - 1]![column - 1]! : sum),
    0,
  );
}

interface State {
  readonly weights: readonly (readonly number[])[];
  readonly rowPotential: number[];
  readonly columnPotential: number[];
  /** Row of each column, from 1; 0 where it is free. */
  readonly rowOf: number[];
}

/** Gives a row a column along the cheapest path of reassignments. */
function insert(state: State, row: number): void {
  const size = state.rowOf.length;
  const slack = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(size).fill(0);
  const isDone = new Array<boolean>(size).fill(false);
  state.rowOf[0] = row;
  let column = 0;
  while (state.rowOf[column] !== 0) {
    isDone[column] = true;
    tighten(state, column, slack, before, isDone);
    const next = nearest(slack, isDone);
    shift(state, slack, isDone, slack[next]!);
    column = next;
  }
  for (; column !== 0; column = before[column]!) state.rowOf[column] = state.rowOf[before[column]!]!;
}

function tighten(state: State, column: number, slack: number[], before: number[], isDone: readonly boolean[]): void {
  const row = state.rowOf[column]!;
  for (let other = 1; other < slack.length; other++) {
    if (isDone[other]) continue;
    const cost = -state.weights[row - 1]![other - 1]! - state.rowPotential[row]! - state.columnPotential[other]!;
    if (cost < slack[other]!) [slack[other], before[other]] = [cost, column];
  }
}

function nearest(slack: readonly number[], isDone: readonly boolean[]): number {
  let best = 0;
  for (let column = 1; column < slack.length; column++) {
    if (!isDone[column] && (best === 0 || slack[column]! < slack[best]!)) best = column;
  }
  return best;
}

function shift(state: State, slack: number[], isDone: readonly boolean[], by: number): void {
  for (let column = 0; column < slack.length; column++) {
    if (isDone[column]) {
      state.rowPotential[state.rowOf[column]!]! += by;
      state.columnPotential[column]! -= by;
    } else slack[column]! -= by;
  }
}
