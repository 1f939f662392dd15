import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, tell } from './chains.js';

const squad = (nation: string, verb = 'left'): HandParse => ({
  words: `The ${nation} squad ${verb} .`,
  upos: 'DET ADJ NOUN VERB PUNCT',
  heads: [3, 3, 4, 0, 4],
  deprels: 'det amod nsubj root punct',
  proposals: { names: [name(1, 2, 'Demonym')] },
});

describe('descriptions that tell sides apart', () => {
  it('by nations, one of the same nation comes back', () => {
    const told = tell(squad('Danish', 'arrived'), squad('Peruvian', 'won'), squad('Danish', 'lost'));
    expect(told.with('Peruvian squad')).toEqual(['Peruvian squad']);
    expect(told.with('Danish squad')).toEqual(['Danish squad', 'Danish squad']);
  });

  it.each([
    ['pro-treaty', 'anti-treaty'],
    ['royalist', 'republicanist'],
  ])('by whom or what they are for: %s, %s', (one, other) => {
    const told = tell(
      next(`The ${one} marchers`, 'sang'),
      next(`The ${other} marchers`, 'shouted'),
      next(`The ${one} marchers`),
    );
    expect(told.with(`${other} marchers`)).toEqual([`${other} marchers`]);
    expect(told.with(`${one} marchers`)).toHaveLength(2);
  });
});
