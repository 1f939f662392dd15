import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, tell } from './chains.js';

/** "NATION TITLE GIVEN SURNAME spoke ." */
const head = (nation: string, title: string, person: string): HandParse => ({
  words: `${nation} ${title} ${person} spoke .`,
  upos: 'ADJ PROPN PROPN PROPN VERB PUNCT',
  heads: [2, 3, 5, 3, 0, 5],
  deprels: 'amod nmod:desc nsubj flat root punct',
  proposals: { names: [name(0, 1, 'Demonym'), name(2, 4, 'Person')] },
});

/** "The (former) NATION leader left ." */
const leader = (words: string): HandParse => {
  const at = words.split(' ').length - 2;
  return { ...next(words), proposals: { names: [name(at, at + 1, 'Demonym')] } };
};

describe('the leader of a country', () => {
  it('is the head of it by the title that the text has given, whoever came between', () => {
    const told = tell(
      head('Danish', 'President', 'Ole Lang'),
      head('Swedish', 'President', 'Ora Lind'),
      leader('The Danish leader'),
      leader('The Swedish leader'),
    );
    expect(told.with('Danish leader')).toContain('Ole Lang');
    expect(told.with('Swedish leader')).toContain('Ora Lind');
    const former = tell(head('Danish', 'President', 'Ole Lang'), leader('The former Danish leader'));
    expect(former.with('former Danish leader')).not.toContain('Ole Lang');
  });

  it('is no other of that country, and nobody where the words say more', () => {
    const general = tell(head('Danish', 'General', 'Ole Lang'), leader('The Danish leader'));
    expect(general.with('Danish leader')).toEqual(['Danish leader']);
    const premier = tell(head('Danish', 'Premier', 'Ole Lang'), leader('The Danish president'));
    expect(premier.with('Danish president')).not.toContain('Ole Lang');
    const cleric = tell(head('Danish', 'President', 'Ole Lang'), leader('The spiritual Danish leader'));
    expect(cleric.with('spiritual Danish leader')).not.toContain('Ole Lang');
  });
});
