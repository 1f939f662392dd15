import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, read, texts } from './read.js';

describe('names', () => {
  it('leave the possessive clitic and the article outside', () => {
    const mentions = read({
      words: "The Louvre 's director left .",
      upos: 'DET PROPN PART NOUN VERB PUNCT',
      heads: [2, 4, 2, 5, 0, 5],
      deprels: 'det nmod:poss case nsubj root punct',
      proposals: { names: [name(0, 3, 'Facility')] },
    });
    expect(texts(mentions)).toContain('Louvre');
  });

  it('of persons leave no title of courtesy behind that would be somebody else', () => {
    const mentions = read({
      words: 'They sued Lang and Miss Ana Roe .',
      upos: 'PRON VERB PROPN CCONJ PROPN PROPN PROPN PUNCT',
      heads: [2, 0, 2, 5, 3, 3, 6, 2],
      deprels: 'nsubj root obj cc conj conj flat punct',
      proposals: { names: [name(2, 3, 'Person'), name(4, 7, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['They', 'Lang', 'Ana Roe']);
  });

  const said = (word: string, type: string, probability: number): HandParse => ({
    words: `${word} agreed .`,
    upos: 'PROPN VERB PUNCT',
    heads: [2, 0, 2],
    deprels: 'nsubj root punct',
    proposals: { names: [name(0, 1, type, probability)] },
  });

  const camp = (word: string, type: string): HandParse => ({
    words: `The ${word} camp agreed .`,
    upos: 'DET ADJ NOUN VERB PUNCT',
    heads: [3, 3, 4, 0, 4],
    deprels: 'det amod nsubj root punct',
    proposals: { names: [name(1, 2, type)] },
  });

  it('are no words for or against a name', () => {
    expect(texts(read(camp('anti-Roe', 'Person')))).not.toContain('anti-Roe');
    expect(texts(read(camp('counter-Acme', 'Company')))).not.toContain('counter-Acme');
    expect(texts(read(camp('Orange-Roe', 'Person')))).toContain('Orange-Roe');
  });

  it('of the same words get one class by vote over the document', () => {
    const mentions = read(said('Acme', 'Company', 0.9), said('Acme', 'Person', 0.5), said('Acme', 'Company', 0.8));
    expect(mentions.map((mention) => mention.type)).toEqual(['Company', 'Company', 'Company']);
  });

  it('of a place stay a place where the network wavers between kinds of places', () => {
    const mentions = read(said('Tavaria', 'Person', 0.7), said('Tavaria', 'City', 0.4), said('Tavaria', 'Region', 0.5));
    expect(mentions.map((mention) => mention.type)).toEqual(['Region', 'Region', 'Region']);
  });

  it('of a nation begin with the direction before them, also one that the network left out', () => {
    const people: HandParse = {
      words: 'East Tavarian troops left .',
      upos: 'PROPN ADJ NOUN VERB PUNCT',
      heads: [3, 3, 4, 0, 4],
      deprels: 'compound amod nsubj root punct',
      proposals: { names: [name(1, 2, 'Demonym')] },
    };
    expect(read(people).map((mention) => mention.text)).toContain('East Tavarian');
  });

  it('that end the full name of a person are persons, unless the network is sure of something else', () => {
    const full: HandParse = {
      words: 'Lena Ford agreed .',
      upos: 'PROPN PROPN VERB PUNCT',
      heads: [3, 1, 0, 3],
      deprels: 'nsubj flat root punct',
      proposals: { names: [name(0, 2, 'Person')] },
    };
    expect(read(full, said('Ford', 'Company', 0.6)).map((mention) => mention.type)).toEqual(['Person', 'Person']);
    expect(read(full, said('Ford', 'Company', 0.95)).map((mention) => mention.type)).toEqual(['Person', 'Company']);
  });

  it('of a company are one company with and without the legal form, whatever the network took the short one for', () => {
    const full: HandParse = {
      words: 'Acme Corp. agreed .',
      upos: 'PROPN PROPN VERB PUNCT',
      heads: [3, 1, 0, 3],
      deprels: 'nsubj flat root punct',
      proposals: { names: [name(0, 2, 'Company')] },
    };
    const mentions = read(full, said('Acme', 'Person', 0.9), said('Acme', 'Person', 0.9));
    expect(mentions.map((mention) => mention.type)).toEqual(['Company', 'Company', 'Company']);
  });

  it('of a group are the group’s, unless somebody of that name is among the people', () => {
    const group: HandParse = {
      words: 'Castell Group agreed .',
      upos: 'PROPN PROPN VERB PUNCT',
      heads: [2, 3, 0, 3],
      deprels: 'compound nsubj root punct',
      proposals: { names: [name(0, 2, 'Company')] },
    };
    const person: HandParse = {
      words: 'Ines Castell agreed .',
      upos: 'PROPN PROPN VERB PUNCT',
      heads: [3, 1, 0, 3],
      deprels: 'nsubj flat root punct',
      proposals: { names: [name(0, 2, 'Person')] },
    };
    expect(read(group, said('Castell', 'Person', 0.9)).map(({ type }) => type)).toEqual(['Company', 'Company']);
    expect(read(group, person, said('Castell', 'Person', 0.9)).at(-1)!.type).toBe('Person');
  });

  it('that overlap give way to the more probable one', () => {
    const mentions = read({
      words: 'Bank of Ghana rose .',
      upos: 'PROPN ADP PROPN VERB PUNCT',
      heads: [4, 3, 1, 0, 4],
      deprels: 'nsubj case nmod root punct',
      proposals: { names: [name(2, 3, 'Country', 0.6), name(0, 3, 'Organization', 0.9)] },
    });
    expect(texts(mentions)).toEqual(['Bank of Ghana']);
  });
});

describe('amounts', () => {
  it('are values with their unit, and no entities', () => {
    const mentions = read({
      words: 'It lost $ 3.5 million and 20 percent .',
      upos: 'PRON VERB SYM NUM NUM CCONJ NUM NOUN PUNCT',
      heads: [2, 0, 2, 5, 3, 8, 8, 3, 2],
      deprels: 'nsubj root obj compound nummod cc nummod conj punct',
    });
    const values = mentions.filter((mention) => mention.kind === 'value');
    expect(texts(values)).toEqual(['$ 3.5 million', '20 percent']);
  });
});

describe('words of an office', () => {
  const office = (about: string): HandParse => ({
    words: `the EU ${about} chief left`,
    upos: 'DET PROPN PROPN NOUN VERB',
    heads: [4, 4, 4, 5, 0],
    deprels: 'det compound compound nsubj root',
    proposals: { names: [name(1, 2, 'InternationalOrganization'), name(2, 3, 'Organization')] },
  });

  it('that say what it is about are no name', () => {
    const named = (about: string) =>
      read(office(about)).flatMap((mention) => ('level' in mention && mention.level === 'name' ? [mention.text] : []));
    expect(named('Policy')).toEqual(['EU']);
    expect(named('Eurojust')).toEqual(['EU', 'Eurojust']);
  });
});

describe('what is written onto a name', () => {
  const party = (word: string) =>
    texts(
      read({
        words: `the ${word} councillor left`,
        upos: 'DET PROPN NOUN VERB',
        heads: [3, 3, 4, 0],
        deprels: 'det compound nsubj root',
        proposals: { names: [name(1, 2, 'PoliticalParty')] },
      }),
    );

  it.each(['ex-Veltra', '#Veltra'])('%s is no part of it', (word) => {
    expect(party(word)).toContain('Veltra');
  });

  it('is told from a name that begins so', () => {
    expect(party('Ex-it')).toContain('Ex-it');
  });
});

describe('brackets in a name', () => {
  const named = (words: string, start: number, type: string) =>
    texts(
      read({
        words: `${words} left .`,
        upos: `${words.replace(/\S+/g, 'PROPN')} VERB PUNCT`,
        heads: [...words.split(' ').map((_, at) => (at === 0 ? words.split(' ').length + 1 : 1)), 0, 1],
        deprels: `nsubj ${words.split(' ').slice(1).fill('flat').join(' ')} root punct`,
        proposals: { names: [name(start, words.split(' ').length, type)] },
      }),
    );

  it('are an editor’s, and no part of it', () => {
    expect(named('[ Ora ] Lumo', 1, 'Person')).toContain('Ora Lumo');
    expect(named('( Ora ) Lumo', 1, 'Person')).toContain('Ora Lumo');
  });

  it('are part of it in a pair within it', () => {
    expect(named('Tarn (Ports) Act', 0, 'Work')).toContain('Tarn (Ports) Act');
  });
});

describe('a title before a name', () => {
  const named = (words: string, ...spans: readonly (readonly [number, number])[]) => {
    const proposals = { names: spans.map(([start, end]) => name(start, end, 'Person')) };
    const count = words.split(' ').length;
    const upos = Array(count).fill('PROPN').join(' ');
    const deprels = ['root', ...Array(count - 1).fill('flat')].join(' ');
    const mentions = read({ words, upos, heads: [0, ...Array(count - 1).fill(1)], deprels, proposals });
    return texts(mentions.filter(({ type }) => type === 'Person'));
  };

  it('is no person, though the network takes it for one', () => {
    expect(named('Sheikh Tamim', [0, 1], [1, 2])).toEqual(['Tamim']);
  });

  it('is one where nobody has it', () => {
    expect(named('Sheikh and Tamim', [0, 1], [2, 3])).toEqual(['Sheikh', 'Tamim']);
  });
});

describe('a nickname between quotes', () => {
  const persons = (words: string, ...spans: readonly (readonly [number, number])[]) => {
    const proposals = { names: spans.map(([start, end]) => name(start, end, 'Person')) };
    const upos = words.replace(/\S+/g, (word) => (/\p{L}/u.test(word) ? 'PROPN' : 'PUNCT'));
    const count = words.split(' ').length;
    const deprels = ['root', ...Array(count - 1).fill('flat')].join(' ');
    const mentions = read({ words, upos, heads: [0, ...Array(count - 1).fill(1)], deprels, proposals });
    return texts(mentions.filter(({ type }) => type === 'Person'));
  };

  it.each([
    ['with the mark in the first half', [0, 2], [2, 5]],
    ['with the mark between the halves', [0, 1], [2, 5]],
  ] as const)('stands inside one name that the network cuts, %s', (_, first, second) => {
    expect(persons('Anna “ T.J. ” Roe', first, second)).toHaveLength(1);
  });

  it('is no bridge to another name', () => {
    expect(persons('Anna “ Roe', [0, 1], [2, 3])).toHaveLength(2);
  });
});
