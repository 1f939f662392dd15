/** Quoted speech in a sentence: what is said inside has no participant, post, kin or place among the words around the quotation. */
import type { Tree } from './tree.js';

/** A stretch of tokens, half-open, without its marks. */
interface Quoted {
  readonly start: number;
  readonly end: number;
}

/** Whether one word stands inside quoted speech and the other outside. A quoted title or nickname is no speech. */
export function isCutByQuotation(tree: Tree, one: number, other: number): boolean {
  return speeches(tree).some(({ start, end }) => {
    const isInside = (index: number) => index >= start && index < end;
    return isInside(one) !== isInside(other);
  });
}

function speeches(tree: Tree): Quoted[] {
  const isSpeech = ({ start, end }: Quoted) =>
    tree.tokens.slice(start, end).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  return quotedStretches(tree).filter(isSpeech);
}

/** A quotation may begin before the sentence and end after it. */
function quotedStretches({ tokens }: Tree): Quoted[] {
  const found: Quoted[] = [];
  let open: number | undefined;
  tokens.forEach(({ form }, index) => {
    if (/^(“|``)$/.test(form) || (form === '"' && open === undefined && index < tokens.length - 1)) open = index + 1;
    else if (/^(”|''|")$/.test(form)) {
      found.push({ start: open ?? 0, end: index });
      open = undefined;
    }
  });
  return open === undefined ? found : [...found, { start: open, end: tokens.length }];
}
