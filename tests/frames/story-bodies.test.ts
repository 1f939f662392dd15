import { describe, expect, it } from 'vitest';
import { relations, tell } from './scene.js';

/** "NAME rose". */
const rose = (name: string, type: string) => `
  ${name} PROPN NNP 2 nsubj ${type}
  rose/rise VERB VBD 0 root`;

/** "TITLE Silva slept". */
const slept = (title: string) => `
  ${title} NOUN NN 2 nmod:desc Position
  Silva PROPN NNP 3 nsubj Person
  slept/sleep VERB VBD 0 root`;

const told = (...sentences: string[]) => relations(tell(sentences, { joined: true }));
const thrice = (name: string, type: string) => [rose(name, type), rose(name, type), rose(name, type)];

describe('a post without a body', () => {
  it.each([
    ['ceo', 'Company', 'worksFor'],
    ['guitarist', 'Organization', 'worksFor'],
  ])('%s is held at the %s that the story is about', (title, type, tie) => {
    const post = [`hasPosition(Silva, ${title}, Veltra)`, `${tie}(Silva, Veltra)`];
    expect(told(...thrice('Veltra', type), slept(title))).toEqual(post);
  });

  it('is less sure than what a sentence tells', () => {
    const { facts } = tell([...thrice('Veltra', 'Company'), slept('ceo')], { joined: true });
    const [post, tie] = facts.relations.map(({ confidence }) => confidence);
    expect(tie).toBeLessThanOrEqual(0.8);
    expect(tie).toBeLessThanOrEqual(post!);
  });

  it('not where another stands before it in the sentence', () => {
    const sacked = `
      Orla PROPN NNP 2 nsubj Company
      sacked/sack VERB VBD 0 root
      ceo NOUN NN 4 nmod:desc Position
      Silva PROPN NNP 2 obj Person`;
    expect(told(...thrice('Veltra', 'Company'), sacked)).toContain('hasPosition(Silva, ceo)');
  });

  it('not where another of that class is told nearly as often', () => {
    const other = rose('Orla', 'Company');
    expect(told(...thrice('Veltra', 'Company'), other, other, slept('ceo'))).toEqual(['hasPosition(Silva, ceo)']);
  });

  it('not where the story names it seldom, or later', () => {
    expect(told(rose('Veltra', 'Company'), slept('ceo'))).toEqual(['hasPosition(Silva, ceo)']);
    expect(told(slept('ceo'), ...thrice('Veltra', 'Company'))).toEqual(['hasPosition(Silva, ceo)']);
  });

  it('not of a class that does not go with it, nor whose president "the president" is', () => {
    expect(told(...thrice('Veltra', 'Company'), slept('mayor'))).toEqual(['hasPosition(Silva, mayor)']);
    const speaker = told(...thrice('Veltra', 'Company'), slept('spokesman'));
    expect(speaker).toEqual(['hasPosition(Silva, spokesman)']);
    expect(told(...thrice('Peru', 'Country'), slept('president'))).toEqual(['hasPosition(Silva, president)']);
  });

  it('nor where the holder, or his title, is of something else', () => {
    const ofOther = `
      ceo NOUN NN 2 nmod:desc Position
      Silva PROPN NNP 5 nsubj Person
      of    ADP  IN 4 case
      Lima  PROPN NNP 2 nmod City
      slept/sleep VERB VBD 0 root`;
    expect(told(...thrice('Veltra', 'Company'), ofOther)).toContain('hasPosition(Silva, ceo)');
    const called = `
      Peruvian ADJ JJ 3 amod Demonym
      ceo NOUN NN 3 nmod:desc Position
      Silva PROPN NNP 4 nsubj Person
      slept/sleep VERB VBD 0 root`;
    expect(told(...thrice('Veltra', 'Company'), called)).not.toContain('hasPosition(Silva, ceo, Veltra)');
  });

  it('who is tied to a body elsewhere keeps that', () => {
    const atOrla = `
      Orla PROPN NNP 2 compound Company
      ceo NOUN NN 3 nmod:desc Position
      Silva PROPN NNP 4 nsubj Person
      slept/sleep VERB VBD 0 root`;
    expect(told(...thrice('Veltra', 'Company'), atOrla, slept('ceo'))).toEqual([
      'hasPosition(Silva, ceo, Orla)',
      'worksFor(Silva, Orla)',
      'hasPosition(Silva, ceo)',
    ]);
  });
});
