import { describe, expect, it } from 'vitest';
import { type Findable, fold, indexNames, nameFound, searchNodes } from '../../src/viewer/search-nodes.js';

const node = (label: string, size = 5, aliases: readonly string[] = []): Findable => ({ label, size, aliases });
const NODES = [
  node('Marta Söderholm', 4),
  node('Söder Bank', 9),
  node('Port Söder', 6),
  node('Lena Ødegård', 5, ['the Söderholm aide']),
  node('L’Avenir', 5),
];
const found = (text: string) => searchNodes(indexNames(NODES), text).map((index) => NODES[index]!.label);

/** In microseconds; a slow or busy machine is slow at whatever it is compared with, too. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe('searching entities', () => {
  it('takes no notice of accents and case', () => {
    expect(fold('Söderholm ÉCLAT')).toBe('soderholm eclat');
    expect(found('MARTA sod')).toEqual(['Marta Söderholm']);
  });

  it('matches at beginnings of words, never inside them', () => {
    expect(found('holm')).toEqual([]);
    expect(found('avenir')).toEqual(['L’Avenir']);
  });

  it('puts labels before aliases, beginnings before inner words, then the bigger node', () => {
    expect(found('soder')).toEqual(['Söder Bank', 'Port Söder', 'Marta Söderholm', 'Lena Ødegård']);
  });

  it('goes on over the end of a word', () => {
    expect(found('port so')).toEqual(['Port Söder']);
    expect(found('soderholm ai')).toEqual(['Lena Ødegård']);
  });

  it('takes slips of the pen where nothing is found without, the fewest first; short words must be right', () => {
    expect([found('soderhlm'), found('mrata'), found('mata soderhom'), found('prot')]).toEqual([
      ['Marta Söderholm', 'Lena Ødegård'],
      ['Marta Söderholm'],
      ['Marta Söderholm'],
      ['Port Söder'],
    ]);
    expect([found('bnk'), found('marta xod'), found('leny ødeg')]).toEqual([[], [], ['Lena Ødegård']]);
  });

  it('costs a small part of what the names cost to index, slips or none', () => {
    const syllables = ['mar', 'so', 'lin', 'dor', 'ke', 'ta', 'vel', 'ron'];
    const word = (seed: number) => [seed, seed >> 3, seed >> 6].map((part) => syllables[part % 8]).join('');
    const names = Array.from({ length: 100_000 }, (_, at) => node(`${word(at * 7)} ${word(at * 131)}`));
    const least = (work: () => void) => Math.min(...Array.from({ length: 5 }, () => processorTime(work)));
    const indexing = least(() => indexNames(names));
    const index = indexNames(names);
    for (const text of ['marsoln', 'tavl', 'dorkeveron linmartaso', 'xxxx'])
      expect(least(() => searchNodes(index, text))).toBeLessThan(indexing / 2);
  });

  it('finds nothing for nothing', () => {
    expect([found(''), found('   '), found('(')]).toEqual([[], [], []]);
  });

  it('takes no name for a part of another, whatever stands in them', () => {
    const strange = [node('Ann\nLee', 1), node('Bo', 2, ['ann', 'lee bo'])];
    expect(searchNodes(indexNames(strange), 'ann lee')).toEqual([0]);
    expect(searchNodes(indexNames(strange), 'lee')).toEqual([0, 1]);
  });

  it('names the alias that was found, where the label was not', () => {
    expect(nameFound(NODES[3]!, 'aide')).toBe('the Söderholm aide');
    expect(nameFound(NODES[3]!, 'lena')).toBeUndefined();
    expect([nameFound(NODES[3]!, 'leny'), nameFound(NODES[3]!, 'sodrholm')]).toEqual([undefined, 'the Söderholm aide']);
  });
});
