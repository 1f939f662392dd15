/** Fitted weights as the tables of `src/frames/calibration.ts`. */
import type { Weights } from './fit.js';

const KINDS = ['verb', 'noun', 'adjective', 'light', 'apposition', 'compound', 'possessive', 'place'];
const QUANTITIES = ['agreement', 'alone', 'silence'];
const TABLES = {
  COMPLETE_EVENT: [...QUANTITIES, 'faint'],
  PARTIAL_EVENT: [...QUANTITIES, 'faint'],
  RELATION: QUANTITIES,
};
const WHERE_FOUND = ['nsubj', 'obj', 'nmod', 'ccomp', 'xcomp', 'obl'];
const SINGLE = /^(RARE_RELATION|BORNE|PHRASE|UNMATCHED\..*|CLASS\..*|ROLE\.(agreement|alone))$/;

/** One line a row of a table; two decimals. A kind that no candidate has gets what all kinds share. */
export function weightsText(weights: Weights): string {
  const value = (name: string, kind?: string) =>
    ((weights.get(name) ?? 0) + (weights.get(`${name}.${kind}`) ?? 0)).toFixed(2);
  const row = (table: string, quantities: readonly string[], kind: string) =>
    `  ${kind}: { ${quantities.map((quantity) => `${quantity}: ${value(`${table}.${quantity}`, kind)}`).join(', ')} },`;
  const tables = Object.entries(TABLES).flatMap(([table, quantities]) => [
    `${table} = {`,
    ...KINDS.map((kind) => row(table, quantities, kind)),
    '}',
  ]);
  const roles = ['ROLE.silence', 'ROLE.faint'].map((name) => {
    const found = WHERE_FOUND.map((relation) => `${relation}: ${value(name, relation)}`);
    return `${name} = { ${found.join(', ')}, other: ${value(name)} }`;
  });
  const single = [...weights.keys()].filter((name) => SINGLE.test(name)).map((name) => `${name} = ${value(name)}`);
  return [...tables, ...single, ...roles].join('\n');
}
