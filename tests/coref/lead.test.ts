import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

const aged = (verb = 'fell'): HandParse => ({
  words: `Ora Lind , 44 , ${verb} .`,
  upos: 'PROPN PROPN PUNCT NUM PUNCT VERB PUNCT',
  heads: [6, 1, 4, 1, 1, 0, 6],
  deprels: 'nsubj flat punct appos punct root punct',
  proposals: { names: [name(0, 2, 'Person')] },
});

describe('a lead without a name', () => {
  it('tells of the person whom the next sentence brings in with an age', () => {
    expect(tell(next('A climber', 'died', { died: 'die' }), aged()).with('climber')).toEqual(['climber', 'Ora Lind']);
    const later = tell(next('A climber', 'died', { died: 'die' }), next('The rain', 'fell'), aged());
    expect(later.with('climber')).toEqual(['climber', 'Ora Lind']);
    expect(tell(next('A former climber', 'fell'), aged()).with('former climber')).toContain('Ora Lind');
  });

  it('or with a home, also where somebody says so', () => {
    const home: HandParse = {
      words: 'Police say Ora Lind , of Sorel , fell .',
      upos: 'NOUN VERB PROPN PROPN PUNCT ADP PROPN PUNCT VERB PUNCT',
      heads: [2, 0, 9, 3, 7, 7, 3, 7, 2, 2],
      deprels: 'nsubj root nsubj flat punct case nmod punct ccomp punct',
      proposals: { names: [name(2, 4, 'Person'), name(6, 7, 'City')] },
    };
    expect(tell(next('A climber', 'died'), home).with('climber')).toEqual(['climber', 'Ora Lind']);
  });

  it('tells of somebody else where there are two, where it is definite, or where another is named first', () => {
    const met: HandParse = {
      words: 'A climber met a shepherd .',
      upos: 'DET NOUN VERB DET NOUN PUNCT',
      heads: [2, 3, 0, 5, 3, 3],
      deprels: 'det nsubj root det obj punct',
    };
    expect(tell(met, aged()).with('climber')).toEqual(['climber']);
    expect(
      tell(next('A climber', 'died', { died: 'die' }), says('Boris Ek', 'Person'), aged()).with('climber'),
    ).toEqual(['climber']);
    expect(tell(next('A climber', 'died', { died: 'die' }), says('Ora Lind', 'Person')).with('climber')).toEqual([
      'climber',
    ]);
  });

  it('tells of nobody whose gender differs', () => {
    const mary = { ...aged(), words: 'Mary Lind , 44 , fell .' };
    expect(tell(next('A gunman', 'died', { died: 'die' }), mary).with('gunman')).toEqual(['gunman']);
  });
});

/** "TITLE NAME VERB ." */
const titled = (title: string, person = 'Ora Lind', verb = 'spoke'): HandParse => {
  const words = title.split(' ');
  const [given] = [words.length + 1];
  return {
    words: `${title} ${person} ${verb} .`,
    upos: [...words.map(() => 'PROPN'), 'PROPN', 'PROPN', 'VERB', 'PUNCT'].join(' '),
    heads: [...words.map((_, at) => (at === words.length - 1 ? given : at + 2)), given + 2, given, 0, given + 2],
    deprels: [
      ...words.map((_, at) => (at === words.length - 1 ? 'nmod:desc' : 'compound')),
      'nsubj',
      'flat',
      'root',
      'punct',
    ].join(' '),
    proposals: { names: [name(words.length, words.length + 2, 'Person')] },
  };
};

describe('a lead that keeps the name back', () => {
  const caught: HandParse = {
    words: 'Police caught a general .',
    upos: 'NOUN VERB DET NOUN PUNCT',
    heads: [2, 0, 4, 2, 2],
    deprels: 'nsubj root det obj punct',
  };

  const said = (person: string) => says(person, 'Person', 'say');
  const minister = (verb: string): HandParse => ({
    words: `Tavaria 's oil minister ${verb} .`,
    upos: 'PROPN PART NOUN NOUN VERB PUNCT',
    heads: [4, 1, 4, 5, 0, 5],
    deprels: 'nmod:poss case compound nsubj root punct',
    proposals: { names: [name(0, 1, 'Country')] },
  });

  it('tells of the one by full name who goes on to tell what the lead told', () => {
    expect(tell(minister('warn'), said('Ora Lind')).with('Ora Lind')).toContain("Tavaria 's oil minister");
    expect(tell(next('A trader', 'say'), said('Ora Lind')).with('trader')).toContain('Ora Lind');
    expect(tell(next('The next king', 'say'), said('Ora Lind')).with('next king')).toEqual(['next king']);
    expect(tell(next('A trader', 'say'), said('Lind')).with('trader')).toEqual(['trader']);
    expect(tell(said('Ora Lind'), next('A trader', 'say'), said('Boris Ek')).with('trader')).toEqual(['trader']);
  });

  it('tells of nobody who speaks of what another did, or under another title', () => {
    expect(tell(next('A gunman', 'fired'), said('Ora Lind')).with('gunman')).toEqual(['gunman']);
    expect(tell(next('A trader', 'say'), says('Ora Lind', 'Person', 'fled')).with('trader')).toEqual(['trader']);
    expect(tell(next('A trader', 'say'), titled('Mayor', 'Ora Lind', 'say')).with('trader')).toEqual(['trader']);
  });

  it('tells of the only one who is called so, if the office is the same', () => {
    const met: HandParse = {
      words: 'Police met the foreign minister .',
      upos: 'NOUN VERB DET ADJ NOUN PUNCT',
      heads: [2, 0, 5, 5, 2, 2],
      deprels: 'nsubj root det amod obj punct',
    };
    expect(tell(met, titled('Foreign Minister')).with('foreign minister')).toContain('Ora Lind');
    expect(tell(met, titled('Defense Minister')).with('foreign minister')).toEqual(['foreign minister']);
    expect(tell(next('A general'), titled('General')).with('general')).toContain('Ora Lind');
    const two = tell(next('A general'), titled('General'), titled('General', 'Boris Ek'));
    expect(two.with('general')).toEqual(['general']);
  });

  it('tells of no other of many, no successor, and nobody of another country', () => {
    expect(tell(caught, titled('General')).with('general')).toEqual(['general']);
    expect(tell(next('The former mayor', 'lied'), titled('Mayor')).with('former mayor')).toEqual(['former mayor']);
    const guest = titled('Kestovian Minister');
    const foreign = { ...guest, proposals: { names: [name(0, 1, 'Demonym'), name(2, 4, 'Person')] } };
    expect(tell(minister('left'), foreign).with("Tavaria 's oil minister")).not.toContain('Ora Lind');
  });
});

describe('a calling that nobody has been given', () => {
  it('is that of the person whom the sentence before was about', () => {
    const told = tell(says('Ole Lang', 'Person'), next('The midfielder', 'apologised'));
    expect(told.with('midfielder')).toEqual(['Ole Lang', 'midfielder']);
  });

  it('is another’s where somebody was called so, and where people come with a matter', () => {
    const before = next('A midfielder', 'died', { died: 'die' });
    expect(tell(before, says('Ole Lang', 'Person'), next('The midfielder')).with('midfielder', 2)).not.toContain(
      'Ole Lang',
    );
    expect(tell(says('Ole Lang', 'Person'), next('The judge')).with('judge')).toEqual(['judge']);
  });
});

describe('the client', () => {
  it('of a lawyer is whose lawyer the text calls him', () => {
    const lawyer: HandParse = {
      words: "Brandt 's lawyer , Ole Lang , thanked his client .",
      upos: 'PROPN PART NOUN PUNCT PROPN PROPN PUNCT VERB PRON NOUN PUNCT',
      heads: [3, 1, 8, 5, 3, 5, 5, 0, 10, 8, 8],
      deprels: 'nmod:poss case nsubj punct appos flat punct root nmod:poss obj punct',
      proposals: { names: [name(0, 1, 'Person'), name(4, 6, 'Person')] },
    };
    const told = tell(says('Brandt', 'Person'), says('Costa', 'Person', 'pleaded'), lawyer);
    expect(told.with('his client')).toContain('Brandt');
  });
});
