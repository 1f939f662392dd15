import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/model/statement.js';
import { type Judgement, parseJudgements } from '../../src/resolve/judgements.js';
import { openLinker } from '../../src/resolve/linker.js';

const judge = (one: string, other: string, verdict: Judgement['verdict']): Judgement => ({
  one: one as EntityId,
  other: other as EntityId,
  verdict,
});
const id = (text: string) => text as EntityId;

describe('openLinker', () => {
  it('joins what is the same, through third ones too, and leaves the rest alone', () => {
    const linker = openLinker([judge('c', 'b', 'same'), judge('b', 'a', 'same'), judge('d', 'a', 'unsure')]);
    expect(linker.canonicalOf(id('c'))).toBe('a');
    expect(linker.clusterOf(id('b'))).toEqual(['a', 'b', 'c']);
    expect(linker.verdictOf(id('a'), id('d'))).toBe('unsure');
  });

  it('never brings together what is different', () => {
    const linker = openLinker([judge('a', 'b', 'same'), judge('b', 'c', 'same'), judge('c', 'a', 'different')]);
    expect(linker.verdictOf(id('a'), id('b'))).toBe('same');
    expect(linker.verdictOf(id('b'), id('c'))).toBe('different');
  });

  it('does not depend on the order or repetition of judgements', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const judgements = fc.array(fc.tuple(ids, ids, fc.constantFrom('same', 'different', 'unsure')), { maxLength: 8 });
    fc.assert(
      fc.property(judgements, (pairs) => {
        const list = pairs
          .filter(([one, other]) => one !== other)
          .map(([one, other, verdict]) => judge(one, other, verdict as Judgement['verdict']));
        const turned = [...list, ...list].reverse().map(({ one, other, verdict }) => judge(other, one, verdict));
        const [linker, again] = [openLinker(list), openLinker(turned)];
        for (const name of 'abcde') expect(again.canonicalOf(id(name))).toBe(linker.canonicalOf(id(name)));
      }),
    );
  });
});

describe('parseJudgements', () => {
  it('reads a list of pairs', () => {
    const list = parseJudgements('[{"one": "a", "other": "b", "verdict": "same", "by": "me"}]', 'j.json');
    expect(openLinker(list).canonicalOf(id('b'))).toBe('a');
  });

  it('tells file and line of what is no judgement', () => {
    const text = '[\n{"one": "a", "other": "b", "verdict": "same"},\n{"one": "q", "other": "b", "verdict": "maybe"}]';
    expect(() => parseJudgements(text, 'j.json')).toThrow(/^j\.json:3: entry 2/);
    expect(() => parseJudgements('{', 'j.json')).toThrow(/^j\.json: no JSON/);
    expect(() => parseJudgements('{}', 'j.json')).toThrow(/list/);
  });
});
