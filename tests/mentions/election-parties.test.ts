import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { find, name, read } from './read.js';

const election: HandParse = {
  words: 'voters ballots seats turnout .',
  upos: 'NOUN NOUN NOUN NOUN PUNCT',
  heads: [0, 1, 1, 1, 1],
  deprels: 'root conj conj conj punct',
  lemmas: { voters: 'voter', ballots: 'ballot', seats: 'seat' },
};
const owner = (type: string, probability: number): HandParse => ({
  words: "Morul 's Silva won .",
  upos: 'PROPN PART PROPN VERB PUNCT',
  heads: [3, 1, 4, 0, 4],
  deprels: 'nmod:poss case nsubj root punct',
  proposals: { names: [name(0, 1, type, probability), name(2, 3, 'Person')] },
});
const linked = (link: string, body: string, type: string): HandParse => ({
  words: `Silva ${link} ${body} won .`,
  upos: 'PROPN ADP PROPN VERB PUNCT',
  heads: [4, 3, 1, 0, 4],
  deprels: 'nsubj case nmod root punct',
  proposals: { names: [name(0, 1, 'Person'), name(2, 3, type, 0.3)] },
});
const candidate: HandParse = {
  words: 'A PKD candidate won .',
  upos: 'DET PROPN NOUN VERB PUNCT',
  heads: [3, 3, 4, 0, 4],
  deprels: 'det compound nsubj root punct',
  proposals: { names: [name(1, 2, 'City', 0.4)] },
};

describe('a body in a text about an election', () => {
  it('is a party where people are its own', () => {
    expect(find(read(election, owner('Company', 0.4)), 'Morul').type).toBe('PoliticalParty');
    expect(find(read(election, linked('of', 'PKD', 'MediaOrganization')), 'PKD').type).toBe('PoliticalParty');
    expect(find(read(election, linked('(', 'PKD', 'Country')), 'PKD').type).toBe('PoliticalParty');
    expect(find(read(election, candidate), 'PKD').type).toBe('PoliticalParty');
  });

  it('stays what the network is sure of', () => {
    expect(find(read(election, owner('MediaOrganization', 0.9)), 'Morul').type).toBe('MediaOrganization');
  });

  it('stays a place where a written-out name of a place is doubtful', () => {
    expect(find(read(election, linked('of', 'Morul', 'City')), 'Morul').type).toBe('City');
  });

  it('is no party in a text about anything else', () => {
    expect(find(read(owner('Company', 0.4)), 'Morul').type).toBe('Company');
  });
});
