import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

const OBJECT = (subject: string, verb: string, object: string, types: [string, string]): HandParse => ({
  words: `${subject} ${verb} ${object} .`,
  upos: 'PROPN VERB PROPN PUNCT',
  heads: [2, 0, 2, 2],
  deprels: 'nsubj root obj punct',
  proposals: { names: [name(0, 1, types[0]), name(2, 3, types[1])] },
});

describe('pronouns', () => {
  it('prefer the subject of the sentence before', () => {
    const told = tell(OBJECT('Costa', 'met', 'Lang', ['Person', 'Person']), next('He'));
    expect(told.with('He')).toEqual(['Costa', 'He']);
  });

  it('agree in gender with what title and name tell', () => {
    const told = tell(says('Boris Lang', 'Person'), says('Laura Costa', 'Person'), next('He'), next('She'));
    expect(told.with('He')).toEqual(['Boris Lang', 'He']);
    expect(told.with('She')).toEqual(['Laura Costa', 'She']);
  });

  it('agree in class: "it" is no person, "he" no company', () => {
    const told = tell(OBJECT('Lang', 'bought', 'Nordwind', ['Person', 'Company']), next('It'), next('He'));
    expect(told.with('It')).toEqual(['Nordwind', 'It']);
    expect(told.with('He')).toEqual(['Lang', 'He']);
  });

  it('never mean the other argument of their own verb', () => {
    const told = tell(says('Costa', 'Person'), {
      words: 'Lang praised him .',
      upos: 'PROPN VERB PRON PUNCT',
      heads: [2, 0, 2, 2],
      deprels: 'nsubj root obj punct',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(told.with('him')).toEqual(['Costa', 'him']);
  });

  it('that are reflexive mean the subject of their clause', () => {
    const told = tell(says('Costa', 'Person'), {
      words: 'Lang praised himself .',
      upos: 'PROPN VERB PRON PUNCT',
      heads: [2, 0, 2, 2],
      deprels: 'nsubj root obj punct',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(told.with('himself')).toEqual(['Lang', 'himself']);
  });

  it('that possess mean the nearest subject, and never the phrase they stand in', () => {
    const told = tell({
      words: 'Lang met his lawyer .',
      upos: 'PROPN VERB PRON NOUN PUNCT',
      heads: [2, 0, 4, 2, 2],
      deprels: 'nsubj root nmod:poss obj punct',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(told.with('his')).toEqual(['Lang', 'his']);
  });

  it('in a fronted phrase may mean the subject behind', () => {
    const told = tell({
      words: 'In his speech , Lang resigned .',
      upos: 'ADP PRON NOUN PUNCT PROPN VERB PUNCT',
      heads: [3, 3, 6, 6, 6, 0, 6],
      deprels: 'case nmod:poss obl punct nsubj root punct',
      proposals: { names: [name(4, 5, 'Person')] },
    });
    expect(told.with('his')).toEqual(['his', 'Lang']);
  });

  it('in the plural mean a group or several persons named side by side', () => {
    const told = tell(next('The rebels', 'fled', { rebels: 'rebel' }), next('They'));
    expect(told.with('They')).toEqual(['rebels', 'They']);
    const pair = tell(PAIR, next('They'));
    expect(pair.members('They')).toEqual(['Costa', 'Lang']);
  });

  it('of the first person mean the speaker of the quotation', () => {
    const told = tell(says('Costa', 'Person'), {
      words: '“ I resign , ” Lang said .',
      upos: 'PUNCT PRON VERB PUNCT PUNCT PROPN VERB PUNCT',
      heads: [3, 3, 7, 3, 3, 7, 0, 7],
      deprels: 'punct nsubj ccomp punct punct nsubj root punct',
      lemmas: { said: 'say' },
      proposals: { names: [name(5, 6, 'Person')] },
    });
    expect(told.with('I')).toEqual(['I', 'Lang']);
  });

  it('of the first person mean the speaker, though a pronoun speaks', () => {
    const told = tell(says('Laura Costa', 'Person'), {
      words: '“ I resign , ” she said .',
      upos: 'PUNCT PRON VERB PUNCT PUNCT PRON VERB PUNCT',
      heads: [3, 3, 7, 3, 3, 7, 0, 7],
      deprels: 'punct nsubj ccomp punct punct nsubj root punct',
      lemmas: { said: 'say' },
    });
    expect(told.with('I')).toEqual(['Laura Costa', 'I', 'she']);
  });

  it('without anything that fits stay alone', () => {
    expect(tell(says('Nordwind', 'Company'), next('She')).with('She')).toEqual(['She']);
  });
});

const PAIR: HandParse = {
  words: 'Costa and Lang met .',
  upos: 'PROPN CCONJ PROPN VERB PUNCT',
  heads: [4, 3, 1, 0, 4],
  deprels: 'nsubj cc conj root punct',
  proposals: { names: [name(0, 1, 'Person'), name(2, 3, 'Person')] },
};

describe('groups with members', () => {
  it('"the two leaders" are the two persons named side by side', () => {
    const told = tell(PAIR, next('The two leaders', 'left', { leaders: 'leader' }));
    expect(told.members('two leaders')).toEqual(['Costa', 'Lang']);
    expect(told.chain('two leaders').level).toBe('nominal');
  });

  it('"the two companies" are companies, "the three leaders" are not two persons', () => {
    const told = tell(
      OBJECT('Nordwind', 'bought', 'Acme', ['Company', 'Company']),
      PAIR,
      next('The two companies', 'grew', { companies: 'company' }),
      next('The three leaders', 'left', { leaders: 'leader' }),
    );
    expect(told.members('two companies')).toEqual(['Nordwind', 'Acme']);
    expect(told.chain('three leaders').members).toBeUndefined();
  });

  it('"the two leaders" see through a title that the parser made the head of a name', () => {
    const told = tell(
      {
        words: 'Costa and minister Ivo Lang met .',
        upos: 'PROPN CCONJ NOUN PROPN PROPN VERB PUNCT',
        heads: [6, 3, 1, 3, 4, 0, 6],
        deprels: 'nsubj cc conj flat flat root punct',
        proposals: { names: [name(0, 1, 'Person'), name(3, 5, 'Person')] },
      },
      next('The two leaders', 'left', { leaders: 'leader' }),
    );
    expect(told.members('two leaders')).toEqual(['Costa', 'Ivo Lang']);
  });

  it('"the parties" and "the two" are two, named side by side; "neither company" is both', () => {
    const parties = tell(PAIR, next('The parties', 'left', { parties: 'party' }));
    expect(parties.members('parties')).toEqual(['Costa', 'Lang']);
    const firms = tell(says('Nordwind', 'Company'), says('Acme', 'Company'), {
      ...next('The company', 'grew'),
      words: 'Neither company grew .',
    });
    expect(firms.members('Neither company')).toEqual(['Nordwind', 'Acme']);
  });

  it('"they" who say something are no writings', () => {
    const told = tell(
      next('The deputies', 'left', { deputies: 'deputy' }),
      next('The reports', 'leaked', { reports: 'report' }),
      next('They', 'said', { said: 'say' }),
    );
    expect(told.with('They')).not.toContain('reports');
  });

  it('"X and his wife Y" are two of whom "their" may speak; who owns a group is none of it', () => {
    const couple: HandParse = {
      words: 'Costa and his wife Ana Lang spoke .',
      upos: 'PROPN CCONJ PRON NOUN PROPN PROPN VERB PUNCT',
      heads: [7, 4, 4, 1, 4, 5, 0, 7],
      deprels: 'nsubj cc nmod:poss conj appos flat root punct',
      proposals: { names: [name(0, 1, 'Person'), name(4, 6, 'Person')] },
    };
    expect(tell(couple, next('Their car', 'stopped')).members('Their')).toEqual(['Costa', 'Ana Lang']);
    const parents: HandParse = {
      words: 'Both her parents left .',
      upos: 'DET PRON NOUN VERB PUNCT',
      heads: [3, 3, 4, 0, 4],
      deprels: 'det nmod:poss nsubj root punct',
      lemmas: { parents: 'parent' },
    };
    expect(
      tell(says('Eva Lund', 'Person'), says('Rui Costa', 'Person'), parents).chain('Both her parents').members ?? [],
    ).toEqual([]);
  });

  it('a plural whose members a predicate names is those members', () => {
    const told = tell({
      words: 'The winners were Costa and Lang .',
      upos: 'DET NOUN AUX PROPN CCONJ PROPN PUNCT',
      heads: [2, 4, 4, 0, 6, 4, 4],
      deprels: 'det nsubj cop root cc conj punct',
      lemmas: { winners: 'winner' },
      xpos: 'DT NNS VBD NNP CC NNP .',
      proposals: { names: [name(3, 4, 'Person'), name(5, 6, 'Person')] },
    });
    expect(told.members('winners')).toEqual(['Costa', 'Lang']);
  });

  it('"the officials and their lawyers": they who are named first own the second', () => {
    const told = tell({
      words: 'Talks between officials and their lawyers stalled .',
      upos: 'NOUN ADP NOUN CCONJ PRON NOUN VERB PUNCT',
      xpos: 'NNS IN NNS CC PRP$ NNS VBD .',
      lemmas: { Talks: 'talk', officials: 'official', lawyers: 'lawyer' },
      heads: [7, 3, 1, 6, 6, 3, 0, 7],
      deprels: 'nsubj case nmod cc nmod:poss conj root punct',
    });
    expect(told.with('their')).toEqual(['officials', 'their']);
  });

  it('"both firms" are firms, not any two bodies', () => {
    const bodies = OBJECT('Nordwind', 'sued', 'Congress', ['Company', 'GovernmentBody']);
    const told = tell(bodies, next('Both firms', 'grew', { firms: 'firm' }));
    expect(told.chain('Both firms').members).toBeUndefined();
  });

  it('"they" after a group is that group', () => {
    const told = tell(PAIR, next('The two leaders', 'left', { leaders: 'leader' }), next('They'));
    expect(told.with('They')).toEqual(['two leaders', 'They']);
  });
});

describe('chains', () => {
  it('hold every entity mention exactly once', () => {
    const told = tell(PAIR, next('They'), says('Nordwind', 'Company'), next('It'), next('The company'));
    const entities = told.mentions.filter((mention) => mention.kind === 'entity').map((mention) => mention.id);
    expect(told.chains.flatMap((chain) => chain.mentions).sort()).toEqual([...entities].sort());
  });
});
