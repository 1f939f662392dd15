import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { find, name, read, texts } from './read.js';

const TITLED: HandParse = {
  words: 'Pentagon press secretary Anna Maria Lindqvist resigned .',
  upos: 'PROPN NOUN NOUN PROPN PROPN PROPN VERB PUNCT',
  xpos: 'NNP NN NN NNP NNP NNP VBD .',
  heads: [3, 3, 4, 7, 4, 4, 0, 7],
  deprels: 'compound compound nmod:desc nsubj flat flat root punct',
  proposals: { names: [name(0, 1, 'GovernmentBody'), name(3, 6, 'Person')] },
};

describe('titles before names', () => {
  it('are positions without the body, and the person keeps the whole title', () => {
    const mentions = read(TITLED);
    expect(texts(mentions)).toEqual(['Pentagon', 'press secretary', 'Anna Maria Lindqvist']);
    expect(find(mentions, 'press secretary')).toMatchObject({ type: 'Position', level: 'nominal' });
    expect(find(mentions, 'Anna Maria Lindqvist')).toMatchObject({
      title: 'Pentagon press secretary',
      gender: 'feminine',
    });
  });

  it('are names when capitalised, and keep a complement that belongs to the office', () => {
    const mentions = read({
      words: 'He thanked Minister of Finance Paolo Verdi .',
      upos: 'PRON VERB PROPN ADP PROPN PROPN PROPN PUNCT',
      heads: [2, 0, 6, 5, 3, 2, 6, 2],
      deprels: 'nsubj root nmod:desc case nmod obj flat punct',
      proposals: { names: [name(5, 7, 'Person')] },
    });
    expect(find(mentions, 'Minister of Finance')).toMatchObject({ type: 'Position', level: 'name' });
  });

  it('lose "former" and the country', () => {
    const mentions = read({
      words: 'Former Norwegian spy chief Olav Berg left .',
      upos: 'ADJ ADJ NOUN NOUN PROPN PROPN VERB PUNCT',
      heads: [4, 4, 4, 5, 7, 5, 0, 7],
      deprels: 'amod amod compound nmod:desc nsubj flat root punct',
      proposals: { names: [name(1, 2, 'Demonym'), name(4, 6, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['Norwegian', 'spy chief', 'Olav Berg']);
  });

  it('are cut off where the network took them into the name', () => {
    const mentions = read({
      words: 'Prime Minister Edgar Lowe spoke .',
      upos: 'PROPN PROPN PROPN PROPN VERB PUNCT',
      heads: [2, 3, 5, 3, 0, 5],
      deprels: 'amod nmod:desc nsubj flat root punct',
      proposals: { names: [name(0, 4, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['Prime Minister', 'Edgar Lowe']);
  });

  it('of courtesy are no positions but tell the gender', () => {
    const mentions = read({
      words: 'Mrs. Okafor agreed .',
      upos: 'PROPN PROPN VERB PUNCT',
      heads: [2, 3, 0, 3],
      deprels: 'nmod:desc nsubj root punct',
      proposals: { names: [name(1, 2, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['Okafor']);
    expect(find(mentions, 'Okafor')).toMatchObject({ gender: 'feminine', title: 'Mrs.' });
  });
});

describe('positions elsewhere', () => {
  it('are found in apposition, with the complement of the office and without that of the body', () => {
    const mentions = read({
      words: 'Rosa Diaz , the special envoy for climate talks at Unesco , left .',
      upos: 'PROPN PROPN PUNCT DET ADJ NOUN ADP NOUN NOUN ADP PROPN PUNCT VERB PUNCT',
      heads: [13, 1, 6, 6, 6, 1, 9, 9, 6, 11, 6, 1, 0, 13],
      deprels: 'nsubj flat punct det amod appos case compound nmod case nmod punct root punct',
      proposals: { names: [name(0, 2, 'Person'), name(10, 11, 'InternationalOrganization')] },
    });
    expect(find(mentions, 'special envoy for climate talks')).toMatchObject({ type: 'Position', level: 'nominal' });
  });

  it('of envoys hold where they are sent, those of others not where they work', () => {
    const holder = (office: string, preposition: string): HandParse => ({
      words: `Diaz is ${office} ${preposition} South Sudan .`,
      upos: 'PROPN AUX NOUN ADP PROPN PROPN PUNCT',
      heads: [3, 3, 0, 6, 6, 3, 3],
      deprels: 'nsubj cop root case compound nmod punct',
      proposals: { names: [name(0, 1, 'Person'), name(4, 6, 'Country')] },
    });
    expect(texts(read(holder('ambassador', 'to')))).toContain('ambassador to South Sudan');
    expect(texts(read(holder('spokeswoman', 'for')))).toContain('spokeswoman');
  });

  it('are found as predicates of a person', () => {
    const mentions = read({
      words: 'Diaz is a spokeswoman for the company .',
      upos: 'PROPN AUX DET NOUN ADP DET NOUN PUNCT',
      heads: [4, 4, 4, 0, 7, 7, 4, 4],
      deprels: 'nsubj cop det root case det nmod punct',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(find(mentions, 'spokeswoman').type).toBe('Position');
    expect(find(mentions, 'company').type).toBe('Company');
  });

  it('are found after "as" and as what somebody is appointed to', () => {
    const mentions = read({
      words: 'She resigned as mayor and was appointed ambassador .',
      upos: 'PRON VERB ADP NOUN CCONJ AUX VERB NOUN PUNCT',
      heads: [2, 0, 4, 2, 7, 7, 2, 7, 2],
      deprels: 'nsubj root case obl cc aux:pass conj xcomp punct',
    });
    expect(find(mentions, 'mayor').type).toBe('Position');
    expect(find(mentions, 'ambassador').type).toBe('Position');
  });

  it('are persons where somebody in office acts', () => {
    const mentions = read({
      words: 'The mayor resigned .',
      upos: 'DET NOUN VERB PUNCT',
      heads: [2, 3, 0, 3],
      deprels: 'det nsubj root punct',
    });
    expect(find(mentions, 'mayor')).toMatchObject({ type: 'Person', level: 'nominal', number: 'singular' });
  });
});

describe('noun phrases', () => {
  it('keep modifiers and a following of-phrase, but no article and no relative clause', () => {
    const mentions = read({
      words: 'The angry members of the militia who fled were caught .',
      upos: 'DET ADJ NOUN ADP DET NOUN PRON VERB AUX VERB PUNCT',
      xpos: 'DT JJ NNS IN DT NN WP VBD VBD VBN .',
      lemmas: { members: 'member' },
      heads: [3, 3, 10, 6, 6, 3, 8, 3, 10, 0, 10],
      deprels: 'det amod nsubj:pass case det nmod nsubj acl:relcl aux:pass root punct',
    });
    expect(find(mentions, 'angry members of the militia')).toMatchObject({ type: 'Group', number: 'plural' });
    expect(find(mentions, 'militia').type).toBe('ArmedGroup');
    expect(find(mentions, 'who').level).toBe('pronoun');
  });

  it('of persons in the plural are groups and hold the names inside them', () => {
    const mentions = read({
      words: 'Two Belgian soldiers died .',
      upos: 'NUM ADJ NOUN VERB PUNCT',
      xpos: 'CD JJ NNS VBD .',
      lemmas: { soldiers: 'soldier' },
      heads: [3, 3, 4, 0, 4],
      deprels: 'nummod amod nsubj root punct',
      proposals: { names: [name(1, 2, 'Demonym')] },
    });
    expect(texts(mentions)).toEqual(['Two Belgian soldiers', 'Belgian']);
    expect(find(mentions, 'Two Belgian soldiers').type).toBe('Group');
  });

  it('do not cut the name that ends them, where the parser hung a part of it on the verb', () => {
    const mentions = read({
      words: 'A chapter of Friends on Wheels closed .',
      upos: 'DET NOUN ADP PROPN ADP PROPN VERB PUNCT',
      heads: [2, 7, 4, 2, 6, 7, 0, 7],
      deprels: 'det nsubj case nmod case obl root punct',
      proposals: { names: [name(3, 6, 'Organization')] },
    });
    expect(texts(mentions)).toContain('chapter of Friends on Wheels');
  });

  it('that only count take their class from the of-phrase', () => {
    const mentions = read({
      words: 'Dozens of villages burned ; one of his aides fled .',
      upos: 'NOUN ADP NOUN VERB PUNCT NUM ADP PRON NOUN VERB PUNCT',
      xpos: 'NNS IN NNS VBD : CD IN PRP$ NNS VBD .',
      lemmas: { villages: 'village', aides: 'aide' },
      heads: [4, 3, 1, 0, 4, 10, 9, 9, 6, 4, 4],
      deprels: 'nsubj case nmod root punct nsubj case nmod:poss nmod parataxis punct',
    });
    expect(find(mentions, 'Dozens of villages').type).toBe('City');
    expect(find(mentions, 'one of his aides')).toMatchObject({ type: 'Person', number: 'singular' });
  });

  it('that only tell a time are no mentions', () => {
    const mentions = read({
      words: 'It closed last week .',
      upos: 'PRON VERB ADJ NOUN PUNCT',
      heads: [2, 0, 4, 2, 2],
      deprels: 'nsubj root amod obl:unmarked punct',
    });
    const entities = mentions.filter((mention) => mention.kind === 'entity');
    expect(texts(entities)).toEqual(['It']);
  });

  it('of two conjuncts are two mentions', () => {
    const mentions = read({
      words: 'Teachers and nurses marched .',
      upos: 'NOUN CCONJ NOUN VERB PUNCT',
      xpos: 'NNS CC NNS VBD .',
      lemmas: { Teachers: 'teacher', nurses: 'nurse' },
      heads: [4, 3, 1, 0, 4],
      deprels: 'nsubj cc conj root punct',
    });
    expect(texts(mentions)).toEqual(['Teachers', 'nurses']);
  });
});

describe('whose word it is', () => {
  const said = (modifier: string, noun: string): HandParse => ({
    words: `A ${modifier} ${noun} arrived .`,
    upos: 'DET ADJ NOUN VERB PUNCT',
    xpos: 'DT JJ NN VBD .',
    heads: [3, 3, 4, 0, 4],
    deprels: 'det amod nsubj root punct',
  });

  it('a body before its statement is a mention, before anything else it is none', () => {
    expect(find(read(said('military', 'statement')), 'military')).toMatchObject({ type: 'GovernmentBody' });
    expect(texts(read(said('military', 'parade')))).toEqual(['military parade']);
    expect(texts(read(said('short', 'statement')))).toEqual(['short statement']);
  });
});

describe('craft', () => {
  const jets = (type: string) =>
    find(
      read({
        words: 'Jets bombed a port .',
        upos: 'NOUN VERB DET NOUN PUNCT',
        heads: [2, 0, 4, 2, 2],
        deprels: 'nsubj root det obj punct',
        lemmas: { Jets: 'jet' },
        proposals: {
          triggers: [{ token: 1, type, probability: 0.9, modality: 'asserted', modalityProbability: 1 }],
        },
      }),
      'Jets',
    ).type;

  it('that attacks is who flies it', () => {
    expect([jets('Attack'), jets('Launch')]).toEqual(['Group', 'Product']);
  });
});
