import { describe, expect, it } from 'vitest';
import { resolveDescription } from '../../src/coref/descriptions.js';
import { openScene } from '../../src/coref/scene.js';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

const titled = (title: string, person: string): HandParse => ({
  words: `${title} ${person} spoke .`,
  upos: 'PROPN PROPN VERB PUNCT',
  heads: [2, 3, 0, 3],
  deprels: 'nmod:desc nsubj root punct',
  proposals: { names: [name(1, 2, 'Person')] },
});

describe('descriptions of a person', () => {
  it('by age mean the subject of the sentence before', () => {
    const told = tell(says('Boris Lang', 'Person'), says('Nordwind', 'Company'), next('The 61-year-old admiral'));
    expect(told.with('61-year-old admiral')).toEqual(['Boris Lang', '61-year-old admiral']);
  });

  it('by age mean the one whom that sentence names first', () => {
    const met: HandParse = {
      words: 'Lang hired Eva Brandt .',
      upos: 'PROPN VERB PROPN PROPN PUNCT',
      heads: [2, 0, 2, 3, 2],
      deprels: 'nsubj root obj flat punct',
      proposals: { names: [name(0, 1, 'Person'), name(2, 4, 'Person')] },
    };
    const age = next('The 38-year-old');
    expect(tell(says('Boris Lang', 'Person'), met, age).with('38-year-old')).toEqual(['Eva Brandt', '38-year-old']);
    expect(tell(says('Boris Lang', 'Person'), says('Eva Brandt', 'Person'), met, age).with('38-year-old')).toContain(
      'Boris Lang',
    );
  });

  it('by nation mean the subject of the sentence before, and the same person again', () => {
    const dane: HandParse = { ...next('The Dane'), proposals: { names: [name(1, 2, 'Demonym')] } };
    const told = tell(says('Ole Lang', 'Person'), dane, says('Eva Brandt', 'Person'), dane);
    expect(told.with('Dane')).toEqual(['Ole Lang', 'Dane', 'Dane']);
    expect(told.chain('Dane').type).toBe('Person');
  });

  it('as the defendant mean who was charged, not who spoke last', () => {
    const charged: HandParse = {
      words: 'Costa was charged .',
      upos: 'PROPN AUX VERB PUNCT',
      heads: [3, 3, 0, 3],
      deprels: 'nsubj:pass aux:pass root punct',
      lemmas: { charged: 'charge' },
      proposals: { names: [name(0, 1, 'Person')] },
    };
    const told = tell(charged, says('Boris Lang', 'Person'), next('The defendant'));
    expect(told.with('defendant')).toEqual(['Costa', 'defendant']);
    expect(tell(says('Boris Lang', 'Person'), next('The defendant')).with('defendant')).toEqual(['defendant']);
  });
});

describe('the office of a person', () => {
  it.each([
    ['Trade Minister', 'The interior minister', 'interior minister'],
    ['Mayor', 'The deputy mayor', 'deputy mayor'],
  ])('%s is another than %s', (title, office, text) => {
    const words = title.split(' ');
    const spoke: HandParse = {
      words: `${title} Costa spoke .`,
      upos: [...words.map(() => 'PROPN'), 'PROPN', 'VERB', 'PUNCT'].join(' '),
      heads: [
        ...words.map((_, at) => (at < words.length - 1 ? at + 2 : words.length + 1)),
        words.length + 2,
        0,
        words.length + 2,
      ],
      deprels: [
        ...words.map((_, at) => (at < words.length - 1 ? 'compound' : 'nmod:desc')),
        'nsubj',
        'root',
        'punct',
      ].join(' '),
      lemmas: { Minister: 'minister', Mayor: 'mayor' },
      proposals: { names: [name(words.length, words.length + 1, 'Person')] },
    };
    expect(tell(spoke, next(office)).with(text)).toEqual([text]);
  });
});

describe('descriptions with an owner', () => {
  it('of two owners are two things', () => {
    const told = tell(
      says('Boris Lang', 'Person'),
      next('His car', 'stopped'),
      says('Laura Costa', 'Person'),
      next('Her car', 'stopped'),
    );
    expect(told.with('Her car')).toEqual(['Her car']);
  });
});

describe('descriptions with a name inside', () => {
  const plant = (town: string): HandParse => ({
    words: `The ${town} plant closed .`,
    upos: 'DET PROPN NOUN VERB PUNCT',
    heads: [3, 3, 4, 0, 4],
    deprels: 'det compound nsubj root punct',
    proposals: { names: [name(1, 2, 'City')] },
  });

  it('of other names are other things, and a later one is the nearest', () => {
    const told = tell(plant('Varde'), plant('Saltby'), next('This plant'));
    expect(told.with('This plant')).toEqual(['Saltby plant', 'This plant']);
    expect(tell(plant('Varde'), plant('Varde')).with('Varde plant')).toHaveLength(2);
  });
});

describe('descriptions of bodies and states', () => {
  it('may tell the seat', () => {
    const based: HandParse = {
      words: 'The Oslo - based company left .',
      upos: 'DET PROPN PUNCT VERB NOUN VERB PUNCT',
      heads: [5, 4, 4, 5, 6, 0, 6],
      deprels: 'det obl punct amod nsubj root punct',
      proposals: { names: [name(1, 2, 'City')] },
    };
    expect(tell(says('Nordwind', 'Company'), based).with('Nordwind')).toEqual(['Nordwind', 'Oslo - based company']);
  });

  it('go to the name that is near rather than to the same noun far back', () => {
    const gap = [1, 2, 3, 4].map(() => says('Boris Lang', 'Person'));
    const told = tell(next('A strange club'), ...gap, says('Saltby Rovers', 'SportsTeam'), next('The club'));
    expect(told.with('club')).toEqual(['Saltby Rovers', 'club']);
    const near = tell(
      next('The rain', 'fell'),
      next('A strange club'),
      says('Saltby Rovers', 'SportsTeam'),
      next('The club'),
    );
    expect(near.with('club')).toEqual(['strange club', 'club']);
  });

  it('as "the force" mean a police, not a ministry', () => {
    const told = tell(
      says('Saltby Police', 'GovernmentBody'),
      says('Trade Ministry', 'GovernmentBody'),
      next('The force'),
    );
    expect(told.with('force')).toEqual(['Saltby Police', 'force']);
  });

  it('"her country" is the one in her title', () => {
    const told = tell(
      {
        words: 'Norwegian President Lund left .',
        upos: 'ADJ PROPN PROPN VERB PUNCT',
        heads: [2, 3, 4, 0, 4],
        deprels: 'amod nmod:desc nsubj root punct',
        proposals: { names: [name(0, 1, 'Demonym'), name(2, 3, 'Person')] },
      },
      next('Her country'),
    );
    expect(told.with('Her country')).toEqual(['Norwegian', 'Her country']);
  });
});

describe('groups named here and there', () => {
  const urged: HandParse = {
    words: 'Costa urged the two leaders .',
    upos: 'PROPN VERB DET NUM NOUN PUNCT',
    xpos: 'NNP VBD DT CD NNS .',
    heads: [2, 0, 5, 5, 2, 2],
    deprels: 'nsubj root det nummod obj punct',
    lemmas: { leaders: 'leader' },
    proposals: { names: [name(0, 1, 'Person')] },
  };

  it('hold none of the other arguments of their verb', () => {
    const told = tell(titled('President', 'Lund'), titled('Chancellor', 'Berg'), urged);
    expect(told.members('two leaders')).toEqual(['Lund', 'Berg']);
    expect(tell(titled('President', 'Lund'), urged).members('two leaders')).toEqual([]);
  });

  it('hold only who leads, where titles are told', () => {
    const told = tell(titled('President', 'Lund'), titled('Chancellor', 'Berg'), titled('Envoy', 'Mora'), urged);
    expect(told.members('two leaders')).toEqual(['Lund', 'Berg']);
  });

  it('that are cities are no capitals for that', () => {
    const capitals = {
      ...next('both capitals', 'fell', { capitals: 'capital' }),
      xpos: 'DT NNS VBD .',
    };
    expect(tell(says('Oslo', 'City'), says('Saltby', 'City'), capitals).members('both capitals')).toEqual([]);
  });
});

describe('a class noun', () => {
  const nordwind = says('Nordwind', 'Company');
  const sorel = says('Sorel', 'Company');

  it('means what the text is about, where that is named far more often than the last', () => {
    const about = tell(nordwind, nordwind, nordwind, nordwind, sorel, next('The company'));
    expect(about.with('company')).toContain('Nordwind');
    expect(tell(nordwind, sorel, next('The company')).with('company')).toEqual(['Sorel', 'company']);
  });

  it('repeated means what the text is about, not the last of that noun', () => {
    const small = next('The small crew', 'rowed');
    const told = tell(small, small, small, small, next('A large crew', 'sank'), next('The crew', 'won'));
    expect(told.with('crew')).toContain('small crew');
  });

  it('with a demonstrative means the last', () => {
    const told = tell(nordwind, nordwind, nordwind, nordwind, sorel, next('This company'));
    expect(told.with('This company')).toEqual(['Sorel', 'This company']);
  });

  it.each([
    ['for glass', 'ADP NOUN', [4, 2], 'case nmod'],
    ['that sank', 'PRON VERB', [4, 2], 'nsubj acl:relcl'],
  ] as const)('that %s picks out is not by rule what was named last', (behind, upos, heads, deprels) => {
    const ruled = (noun: HandParse) => {
      const { document, mentions } = tell(nordwind, noun);
      const scene = openScene(document, mentions);
      return resolveDescription(
        scene,
        scene.mentions.findIndex(({ text }) => text === 'company'),
      );
    };
    const picked: HandParse = {
      words: `The company ${behind} left .`,
      upos: `DET NOUN ${upos} VERB PUNCT`,
      heads: [2, 5, ...heads, 0, 5],
      deprels: `det nsubj ${deprels} root punct`,
    };
    expect([ruled(picked), ruled(next('The company'))]).toEqual([undefined, 0]);
  });
});
