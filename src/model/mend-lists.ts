/** "with Abel and Baker coming from Orion, Cox and Dahl playing for Veltra": a subject ends before its verb; the names behind it do what the next participle says. */
import type { Token } from './text.js';
import { childrenOf } from './tree.js';

/** The tokens with every name that stands behind the verb of its list under the participle right behind it. */
export function withListedSubjects(tokens: readonly Token[]): readonly Token[] {
  const mended = new Map<number, Pick<Token, 'head' | 'deprel'>>();
  for (const [verb, names] of listsOf(tokens)) {
    for (const name of names)
      mended.set(name, name === names[0] ? { head: verb, deprel: 'nsubj' } : { head: names[0]!, deprel: 'conj' });
  }
  return mended.size === 0 ? tokens : tokens.map((token, index) => ({ ...token, ...mended.get(index) }));
}

/** Participles without a subject before them, each with the names that wait for it. */
function listsOf(tokens: readonly Token[]): [number, number[]][] {
  const children = childrenOf(tokens);
  const open = tokens.flatMap((_, index) => (isOpen(tokens, children, index) ? [index] : []));
  return open.flatMap((verb): [number, number[]][] => {
    const names = tokens.flatMap((_, name) =>
      open.find((each) => each > name) === verb && isLate(tokens, name) ? [name] : [],
    );
    const last = names.at(-1);
    return last !== undefined && isBeside(tokens, last, verb) ? [[verb, names]] : [];
  });
}

/** "playing", with nobody before it who plays. */
function isOpen(tokens: readonly Token[], children: readonly (readonly number[])[], index: number): boolean {
  const { xpos, deprel } = tokens[index]!;
  const hasSubject = children[index]!.some((child) => child < index && tokens[child]!.deprel.startsWith('nsubj'));
  return xpos === 'VBG' && /^(advcl|conj)$/.test(deprel) && !hasSubject;
}

/** Whether a name is in a list whose verb stands before it. */
function isLate(tokens: readonly Token[], name: number): boolean {
  const { upos, deprel, head } = tokens[name]!;
  const first = deprel === 'conj' ? tokens[head]! : tokens[name]!;
  return upos === 'PROPN' && first.deprel === 'nsubj' && first.head < name && tokens[first.head]!.xpos === 'VBG';
}

/** Nothing but adverbs between the last name and what it does. */
function isBeside(tokens: readonly Token[], name: number, verb: number): boolean {
  return tokens.every(({ upos }, at) => at <= name || at >= verb || upos === 'ADV' || isPart(tokens, at, name));
}

/** A word of the last name, or of one that is joined to it. */
function isPart(tokens: readonly Token[], at: number, name: number): boolean {
  let above = at;
  for (let steps = 0; steps < 4 && above > name; steps++) above = tokens[above]!.head;
  return above === name;
}
