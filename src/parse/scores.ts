/** Views of the network's scores and the softmax over their rows. */

/** What is less probable is not proposed. */
export const FLOOR = 0.05;

/** Rows of scores inside a larger array: the score of `column` in `row` is `data[offset + row * stride + column]`. */
export interface Grid {
  readonly data: Float32Array;
  readonly offset: number;
  readonly stride: number;
}

/** The column of the highest score among the first `columns` of a row; the first of equal ones. */
export function bestColumn(grid: Grid, row: number, columns: number): number {
  const { data } = grid;
  const at = grid.offset + row * grid.stride;
  let best = 0;
  for (let column = 1; column < columns; column++) if (data[at + column]! > data[at + best]!) best = column;
  return best;
}

/** Writes the probabilities of a row into `out`, whose length says how many columns there are. Scores are divided by `temperature`. */
export function softmax(grid: Grid, row: number, temperature: number, out: Float64Array): Float64Array {
  const { data } = grid;
  const at = grid.offset + row * grid.stride;
  const highest = data[at + bestColumn(grid, row, out.length)]!;
  let sum = 0;
  for (let column = 0; column < out.length; column++) {
    out[column] = Math.exp((data[at + column]! - highest) / temperature);
    sum += out[column]!;
  }
  for (let column = 0; column < out.length; column++) out[column]! /= sum;
  return out;
}

/** How far above column 0 ("none") a score must lie for its probability to reach `floor`: necessary, not sufficient. */
export function leastLead(floor: number, temperature: number): number {
  return temperature * Math.log(floor / (1 - floor));
}

/** Whether one of `columns` leads column 0 of the row by `lead`: a cheap test that spares most rows the softmax. */
export function leads(grid: Grid, row: number, columns: readonly number[], lead: number): boolean {
  const { data } = grid;
  const at = grid.offset + row * grid.stride;
  const least = data[at]! + lead;
  for (let i = 0; i < columns.length; i++) if (data[at + columns[i]!]! >= least) return true;
  return false;
}
