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

/** "PERSON said NAME VERB ." */
const reported = (who: string, person: string): HandParse => ({
  words: `${who} said ${person} fled .`,
  upos: 'NOUN VERB PROPN PROPN VERB PUNCT',
  heads: [2, 0, 5, 3, 2, 2],
  deprels: 'nsubj root nsubj flat ccomp punct',
  proposals: { names: [name(2, 4, 'Person')] },
});

/** "TITLE NAME spoke ." */
const titled = (title: string, person = 'Ora Lind'): HandParse => {
  const words = title.split(' ');
  const [given] = [words.length + 1];
  return {
    words: `${title} ${person} spoke .`,
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
  const minister: HandParse = {
    words: "Tavaria 's oil minister left .",
    upos: 'PROPN PART NOUN NOUN VERB PUNCT',
    heads: [4, 1, 4, 5, 0, 5],
    deprels: 'nmod:poss case compound nsubj root punct',
    proposals: { names: [name(0, 1, 'Country')] },
  };
  const caught: HandParse = {
    words: 'Police caught a general .',
    upos: 'NOUN VERB DET NOUN PUNCT',
    heads: [2, 0, 4, 2, 2],
    deprels: 'nsubj root det obj punct',
  };

  it('tells of the one by full name of whom the next sentence goes on to tell', () => {
    expect(tell(minister, says('Ora Lind', 'Person')).with('Ora Lind')).toContain("Tavaria 's oil minister");
    expect(tell(next('A trader'), titled('General')).with('trader')).toContain('Ora Lind');
    expect(tell(next('The next king'), says('Ora Lind', 'Person')).with('next king')).toEqual(['next king']);
    expect(tell(next('A trader'), says('Lind', 'Person')).with('trader')).toEqual(['trader']);
    expect(tell(says('Ora Lind', 'Person'), next('A trader'), says('Boris Ek', 'Person')).with('trader')).toEqual([
      'trader',
    ]);
  });

  it('tells of nobody who speaks for others, or of the dead', () => {
    expect(tell(next('A trader'), titled('Spokeswoman')).with('trader')).toEqual(['trader']);
    expect(tell(next('A trader', 'died', { died: 'die' }), says('Ora Lind', 'Person')).with('trader')).toEqual([
      'trader',
    ]);
  });

  it('tells of whom somebody says something of by the bare name', () => {
    expect(tell(caught, reported('Police', 'Boris Ek')).with('general')).toContain('Boris Ek');
    expect(tell(caught, says('Boris Ek', 'Person')).with('general')).toEqual(['general']);
  });

  it('tells of the only one who is called so, if the office is the same', () => {
    expect(tell(caught, titled('General')).with('general')).toContain('Ora Lind');
    expect(tell(caught, titled('General'), titled('General', 'Boris Ek')).with('general')).toEqual(['general']);
    const met: HandParse = {
      words: 'Police met the foreign minister .',
      upos: 'NOUN VERB DET ADJ NOUN PUNCT',
      heads: [2, 0, 5, 5, 2, 2],
      deprels: 'nsubj root det amod obj punct',
    };
    expect(tell(met, titled('Foreign Minister')).with('foreign minister')).toContain('Ora Lind');
    expect(tell(met, titled('Defense Minister')).with('foreign minister')).toEqual(['foreign minister']);
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
