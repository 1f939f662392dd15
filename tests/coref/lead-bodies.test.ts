import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

/** "Halm Watch and Ora Union say ." */
const both: HandParse = {
  words: 'Halm Watch and Ora Union say .',
  upos: 'PROPN PROPN CCONJ PROPN PROPN VERB PUNCT',
  heads: [6, 1, 4, 1, 4, 0, 6],
  deprels: 'nsubj flat cc conj flat root punct',
  proposals: { names: [name(0, 2, 'Organization'), name(3, 5, 'Organization')] },
};

describe('a lead that keeps the name of a body back', () => {
  const watch = says('Halm Watch', 'Organization', 'say');

  it('tells of the body by name that goes on to tell what the lead tells', () => {
    const post = says('Halm Post', 'MediaOrganization', 'add');
    expect(tell(next('A newspaper', 'report'), post).with('newspaper')).toContain('Halm Post');
    expect(tell(next('A group', 'say'), watch).with('group')).toContain('Halm Watch');
    expect(tell(next('A group', 'accuse'), watch).with('group')).toEqual(['group']);
  });

  it('tells of none that stands beside another, is of another class, or was named before', () => {
    expect(tell(next('A group', 'say'), both).with('group')).toEqual(['group']);
    expect(tell(next('A newspaper', 'say'), says('Veltra', 'PoliticalParty', 'say')).with('newspaper')).toEqual([
      'newspaper',
    ]);
    const known = tell(watch, next('A group', 'say'), watch);
    expect(known.with('group')).toEqual(['group']);
  });
});

/** "NATION NOUN left ." */
const officials = (nation: string, noun = 'officials'): HandParse => ({
  words: `${nation} ${noun} left .`,
  lemmas: { officials: 'official' },
  upos: 'ADJ NOUN VERB PUNCT',
  heads: [2, 3, 0, 3],
  deprels: 'amod nsubj root punct',
  proposals: { names: [name(0, 1, 'Demonym')] },
});

describe('the country', () => {
  it('is the only one that the text has told of, though by its adjective', () => {
    expect(tell(officials('Danish'), next('The country')).with('country')).toContain('Danish');
    expect(tell(officials('Danish'), officials('Danish'), next('The nation')).with('nation')).toContain('Danish');
  });

  it('is none of two, and none far off', () => {
    expect(tell(officials('Danish'), officials('Swedish'), next('The country')).with('country')).toEqual(['country']);
    expect(tell(officials('Danish', 'tourists'), next('The country')).with('country')).not.toContain('Danish');
    const far = tell(officials('Danish'), next('The rain', 'fell'), next('The country'));
    expect(far.with('country')).toEqual(['country']);
  });
});
