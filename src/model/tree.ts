/** Walks in a dependency tree. Positions are tokens of one sentence; children come in the order of the text. */
import type { Token } from './text.js';

/** The universal relation without its subtype: `nmod` for `nmod:poss`. */
export function relationOf(token: Token): string {
  return token.deprel.split(':')[0]!;
}

/** Children of every token. */
export function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  for (const [position, token] of tokens.entries()) children[token.head]?.push(position);
  return children;
}

/** Positions from the governor of `position` up to the root; stops at a cycle, so a broken tree ends too. */
export function ancestorsOf(tokens: readonly Token[], position: number): number[] {
  const path: number[] = [];
  const seen = new Set([position]);
  let at = tokens[position]?.head ?? -1;
  while (at >= 0 && at < tokens.length && !seen.has(at)) {
    path.push(at);
    seen.add(at);
    at = tokens[at]!.head;
  }
  return path;
}

/** The first token of the half-open stretch whose governor lies outside of it. */
export function headOfSpan(tokens: readonly Token[], start: number, end: number): number {
  for (let position = start; position < end; position++) {
    const { head } = tokens[position]!;
    if (head < start || head >= end) return position;
  }
  return start;
}

/** `position` and all that depends on it, except below the children that `skip` names; sorted. */
export function subtreeOf(
  children: readonly (readonly number[])[],
  position: number,
  skip: (child: number, governor: number) => boolean = () => false,
): number[] {
  const found = new Set([position]);
  const queue = [position];
  for (let governor = queue.pop(); governor !== undefined; governor = queue.pop()) {
    for (const child of children[governor] ?? []) {
      if (found.has(child) || skip(child, governor)) continue;
      found.add(child);
      queue.push(child);
    }
  }
  return [...found].sort((one, other) => one - other);
}
