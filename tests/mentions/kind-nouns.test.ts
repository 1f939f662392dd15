import { describe, expect, it } from 'vitest';
import { find, name, read, texts } from './read.js';

/** "<det> Moru <between> <noun> opened ." with Moru as a name of the class. */
function opened(determiner: string, type: string, ...behind: string[]): string[] {
  const noun = 1 + behind.length;
  const nouns = behind.map(() => 'NOUN').join(' ');
  const parts = behind.slice(1).map(() => 'compound');
  const mentions = read({
    words: `${determiner} Moru ${behind.join(' ')} opened .`,
    upos: `DET PROPN ${nouns} VERB PUNCT`,
    heads: [noun + 1, noun + 1, ...parts.map(() => noun + 1), noun + 2, 0, noun + 2],
    deprels: ['det', 'compound', ...parts, 'nsubj', 'root', 'punct'].join(' '),
    proposals: { names: [name(1, 2, type)] },
  });
  return texts(mentions);
}

describe('names that go on with a common noun', () => {
  it('are those of sites that a place has one of', () => {
    expect(opened('The', 'City', 'prison')).toEqual(['Moru prison']);
    expect(opened('The', 'Region', 'training', 'centre')).toEqual(['Moru training centre']);
    expect(opened('The', 'Region', 'centre')).toContain('Moru');
    expect(opened('The', 'City', 'hotel')).toContain('Moru');
    expect(opened('A', 'City', 'prison')).toContain('Moru');
    expect(opened('The', 'Company', 'prison')).toContain('Moru');
    expect(opened('The', 'Product', 'camp')).toContain('Moru');
  });
});

describe('bodies of towns and regions', () => {
  const body = (words: string, type: string) =>
    read({
      words: `${words} objected .`,
      upos: words.split(' ').length === 2 ? 'PROPN NOUN VERB PUNCT' : 'PROPN ADJ NOUN VERB PUNCT',
      heads: words.split(' ').length === 2 ? [2, 3, 0, 3] : [3, 3, 4, 0, 4],
      deprels: words.split(' ').length === 2 ? 'compound nsubj root punct' : 'compound amod nsubj root punct',
      proposals: { names: [name(0, 1, type)] },
    });

  it('are the police of a town, not of a nation', () => {
    expect(find(body('Saltby police', 'City'), 'Saltby police')).toMatchObject({ level: 'name', number: 'plural' });
    expect(find(body('Tavarian police', 'Demonym'), 'Tavarian').level).toBe('name');
  });

  it('may say on which level they govern', () => {
    expect(find(body('Tavaria regional government', 'Region'), 'Tavaria regional government').type).toBe(
      'GovernmentBody',
    );
  });
});
