/** The labels of a model, compiled once into what decoding needs. */
import { compileNameLabels, type NameLabels } from './decode-names.js';
import type { PairLabels } from './decode-pairs.js';
import type { Labels } from './labels.js';
import type { Lexicon } from './lemma-lexicon.js';
import { compileLemmaScript, type LemmaScript } from './lemma-script.js';

/** Compiled labels. `roles` are by query type, masked to the roles that the type has. */
export interface Decoder {
  readonly labels: Labels;
  readonly lemmaScripts: readonly LemmaScript[];
  readonly lexicon: Lexicon;
  readonly names: NameLabels;
  readonly roles: ReadonlyMap<string, PairLabels>;
  readonly relations: PairLabels;
  /** Position of each query type in `queryTypes`. */
  readonly queryTypes: ReadonlyMap<string, number>;
}

/** Compiles labels. Throws a TriplewireError that names `file` where one cannot be compiled. */
export function makeDecoder(labels: Labels, lexicon: Lexicon, file: string): Decoder {
  const { roles, relations, temperatures } = labels;
  const masked = (allowed: readonly string[]) => allowed.map((role) => roles.indexOf(role)).sort((a, b) => a - b);
  const roleLabels = Object.entries(labels.roleMask).map(([type, allowed]): [string, PairLabels] => [
    type,
    { labels: roles, columns: masked(allowed), temperature: temperatures.roles },
  ]);
  return {
    labels,
    lemmaScripts: labels.lemma.map((label) => compileLemmaScript(label, file)),
    lexicon,
    names: compileNameLabels(labels.names),
    roles: new Map(roleLabels),
    relations: { labels: relations, columns: relations.map((_, i) => i).slice(1), temperature: temperatures.relations },
    queryTypes: new Map(labels.queryTypes.map((type, i) => [type, i])),
  };
}
