/** Parsed sentences as CoNLL-U (https://universaldependencies.org/format.html): ten columns, one root a sentence. */
import type { NameProposal, Token } from '../model/text.js';
import { KEYS, miscOf } from './parse-misc.js';
import type { ParsedSentence } from './parse-sentence.js';

/** What stands around the words of a sentence. */
export interface Surroundings {
  /** Comment lines with their `#`; `sent_id` and `text` among them. */
  readonly comments: readonly string[];
  /** Attributes that the words bring with them, `SpaceAfter=No` among them, by word. */
  readonly misc: readonly (readonly string[])[];
  /** Lines of multiword tokens and empty nodes, by the position of the word that follows them. */
  readonly between?: ReadonlyMap<number, readonly string[]>;
}

/** The lines of one sentence, with the empty one that ends it. */
export function conlluOf(parsed: ParsedSentence, treebankNames: readonly NameProposal[], around: Surroundings): string {
  const { tokens } = parsed.scene.view;
  const found = miscOf(parsed, treebankNames, tokens.length);
  const lines = tokens.flatMap((token, index) => {
    const brought = (around.misc[index] ?? []).filter((attribute) => !KEYS.has(attribute.split('=')[0]!));
    return [...(around.between?.get(index) ?? []), wordLine(token, index, [...brought, ...found[index]!])];
  });
  const last = around.between?.get(tokens.length) ?? [];
  return `${[...around.comments, ...lines, ...last].join('\n')}\n\n`;
}

function wordLine({ form, lemma, upos, xpos, head, deprel }: Token, index: number, misc: readonly string[]): string {
  const columns = [index + 1, form, lemma || '_', upos, xpos, '_', head + 1, deprel, '_'];
  return [...columns, misc.length > 0 ? misc.join('|') : '_'].join('\t');
}
