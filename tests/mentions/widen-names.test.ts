import { describe, expect, it } from 'vitest';
import { widenNames } from '../../src/mentions/widen-names.js';
import { type HandParse, handSentence } from '../support/parse.js';
import { find, name, read, texts } from './read.js';

describe('names that the network cuts short', () => {
  it('go on behind a hyphen that stands between the parts of a personal name', () => {
    const mentions = read({
      words: 'Lim Soo',
      upos: 'PROPN PROPN',
      heads: [0, 1],
      deprels: 'root flat',
      proposals: { names: [name(0, 2, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['Lim Soo']);
    const parts = read({
      words: 'critic Lim Soo-ah left .',
      upos: 'NOUN PROPN PROPN VERB PUNCT',
      heads: [4, 1, 1, 0, 4],
      deprels: 'nsubj flat flat root punct',
      proposals: { names: [name(1, 2, 'Person'), name(2, 3, 'Person')] },
    });
    expect(find(parts, 'Lim Soo-ah').type).toBe('Person');
  });

  it('stay two where two full names stand side by side', () => {
    const mentions = read({
      words: 'Ana Diaz Ole Ek left .',
      upos: 'PROPN PROPN PROPN PROPN VERB PUNCT',
      heads: [5, 1, 1, 3, 0, 5],
      deprels: 'nsubj flat flat flat root punct',
      proposals: { names: [name(0, 2, 'Person'), name(2, 4, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['Ana Diaz', 'Ole Ek']);
  });

  const ministry = (country: string, type: string): HandParse => ({
    words: `The ${country} Ministry of Fisheries objected .`,
    upos: 'DET ADJ PROPN ADP PROPN VERB PUNCT',
    heads: [3, 3, 6, 5, 3, 0, 6],
    deprels: 'det amod nsubj case nmod root punct',
    proposals: { names: [name(1, 2, type), name(2, 5, 'InternationalOrganization')] },
  });

  it('of an institution begin with the country before them', () => {
    expect(find(read(ministry('Tavarian', 'Demonym')), 'Tavarian Ministry of Fisheries').type).toBe('GovernmentBody');
    expect(texts(read(ministry('U.S.', 'GovernmentBody')))).toContain('U.S. Ministry of Fisheries');
    expect(texts(read(ministry('Acme', 'Company')))).toContain('Ministry of Fisheries');
  });

  const district = (noun: string, type: string): HandParse => ({
    words: `The Moru ${noun} flooded .`,
    upos: 'DET PROPN NOUN VERB PUNCT',
    heads: [3, 3, 4, 0, 4],
    deprels: 'det compound nsubj root punct',
    proposals: { names: [name(1, 2, type)] },
  });

  it('of a region take the noun of the division, those of a city that of a state alone', () => {
    expect(texts(read(district('district', 'Region')))).toEqual(['Moru district']);
    expect(texts(read(district('province', 'City')))).toEqual(['Moru province']);
    expect(texts(read(district('district', 'City')))).toContain('Moru');
    expect(texts(read(district('airline', 'Region')))).toContain('Moru');
  });

  it('of a part of a country begin with its direction, unless the direction is about something else there', () => {
    const flooded = (words: string, heads: number[], deprels: string) =>
      texts(
        read({
          words,
          upos: words.split(' ').length === 4 ? 'ADJ PROPN VERB PUNCT' : 'ADJ PROPN NOUN VERB PUNCT',
          heads,
          deprels,
          proposals: { names: [name(1, 2, 'Country')] },
        }),
      );
    expect(flooded('southern Tavaria flooded .', [2, 3, 0, 3], 'amod nsubj root punct')).toEqual(['southern Tavaria']);
    expect(flooded('southern Tavaria plains flooded .', [3, 3, 4, 0, 4], 'amod compound nsubj root punct')).toContain(
      'Tavaria',
    );
  });

  it('of an event begin with its year', () => {
    const mentions = read({
      words: 'The 2019 Moru Games began .',
      upos: 'DET NUM PROPN PROPN VERB PUNCT',
      heads: [4, 4, 4, 5, 0, 5],
      deprels: 'det nummod compound nsubj root punct',
      proposals: { names: [name(2, 4, 'Event')] },
    });
    expect(texts(mentions)).toContain('2019 Moru Games');
  });

  it('of a municipality hold the place behind "of"', () => {
    const mentions = read({
      words: 'The Municipality of Varde paid .',
      upos: 'DET PROPN ADP PROPN VERB PUNCT',
      heads: [2, 5, 4, 2, 0, 5],
      deprels: 'det nsubj case nmod root punct',
      proposals: { names: [name(1, 3, 'Organization'), name(3, 4, 'City')] },
    });
    expect(find(mentions, 'Municipality of Varde').type).toBe('GovernmentBody');
    expect(mentions).toHaveLength(1);
  });

  it('end before a conjunction and before the country that they lie in', () => {
    const mentions = read({
      words: 'Moru University of the U.K. and a Lodz College and',
      upos: 'PROPN PROPN ADP DET PROPN CCONJ DET PROPN PROPN CCONJ',
      heads: [2, 0, 5, 5, 2, 9, 9, 9, 2, 9],
      deprels: 'compound root case det nmod cc det compound conj cc',
      proposals: { names: [name(0, 5, 'EducationalOrganization'), name(7, 10, 'EducationalOrganization')] },
    });
    expect(texts(mentions)).toContain('Moru University');
    expect(texts(mentions)).toContain('Lodz College');
  });

  it('hold a capital or a digit', () => {
    const left = (word: string) =>
      read({
        words: `The ${word} left .`,
        upos: 'DET NOUN VERB PUNCT',
        heads: [2, 3, 0, 3],
        deprels: 'det nsubj root punct',
        proposals: { names: [name(1, 2, 'PoliticalParty')] },
      });
    expect(find(left('liberal'), 'liberal').level).toBe('nominal');
    expect(find(left('d66'), 'd66').level).toBe('name');
  });

  it('of a local court or council begin with the town', () => {
    const mentions = read({
      words: 'She appeared at Saltby Crown Court .',
      upos: 'PRON VERB ADP PROPN PROPN PROPN PUNCT',
      heads: [2, 0, 6, 6, 6, 2, 2],
      deprels: 'nsubj root case compound compound obl punct',
      proposals: { names: [name(3, 4, 'City', 0.4), name(4, 6, 'GovernmentBody', 0.6)] },
    });
    expect(texts(mentions)).toEqual(['She', 'Saltby Crown Court']);
  });

  it('of works begin with the article that their quotation begins with', () => {
    const titled = (mark: string) =>
      texts(
        read({
          words: `She wrote ${mark} The Long River ${mark} .`,
          upos: 'PRON VERB PUNCT DET ADJ PROPN PUNCT PUNCT',
          heads: [2, 0, 6, 6, 6, 2, 6, 2],
          deprels: 'nsubj root punct det amod obj punct punct',
          proposals: { names: [name(3, 6, 'Work')] },
        }),
      );
    expect(titled('"')).toContain('The Long River');
    expect(titled(',')).toContain('Long River');
  });

  it('of a division hold the word for its kind', () => {
    const voted = (kind: string) =>
      texts(
        read({
          words: `The Tarn West ${kind} district voted .`,
          upos: 'DET PROPN PROPN ADJ NOUN VERB PUNCT',
          heads: [5, 3, 5, 5, 6, 0, 6],
          deprels: 'det compound compound amod nsubj root punct',
          proposals: { names: [name(1, 3, 'Region')] },
        }),
      );
    expect(voted('electoral')).toEqual(['Tarn West electoral district']);
    expect(voted('poor')).toContain('Tarn West');
  });

  it('of persons hold a last syllable that is a verb elsewhere, never “-led”', () => {
    const widened = (end: string) => {
      const { tokens } = handSentence({
        words: `Lee Jae - ${end} smiled`,
        upos: 'PROPN PROPN PUNCT VERB VERB',
        heads: [5, 1, 4, 1, 0],
        deprels: 'nsubj flat punct flat root',
      });
      const starts = [0, 4, 7, 8, 9 + end.length];
      const close = tokens.map((token, at) => {
        const start = starts[at]!;
        return { ...token, range: { start, end: start + token.form.length } };
      });
      return widenNames(close, [{ start: 0, end: 2, type: 'Person', confidence: 1 }])[0]!.end;
    };
    expect([widened('won'), widened('led')]).toEqual([4, 2]);
  });

  it('take in the capitalised words that a product’s name describes, but no lower-case ones', () => {
    const sold = (kind: string, type = 'Product') =>
      texts(
        read({
          words: `Lang sold Quorn ${kind} .`,
          upos: 'PROPN VERB PROPN PROPN NOUN PUNCT',
          heads: [2, 0, 5, 5, 2, 2],
          deprels: 'nsubj root compound compound obj punct',
          proposals: { names: [name(2, 3, type)] },
        }),
      );
    expect(sold('Picture Shop')).toContain('Quorn Picture Shop');
    expect(sold('picture shop')).toContain('Quorn');
    expect(sold('Picture Shop', 'City')).toContain('Quorn');
  });
});
