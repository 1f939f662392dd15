import { describe, expect, it } from 'vitest';
import { find, name, read, texts } from './read.js';

describe('offices', () => {
  it('of several persons are named in the singular, for each holds one', () => {
    const mentions = read({
      words: 'Former Senators Diaz and Okoye left',
      upos: 'ADJ NOUN PROPN CCONJ PROPN VERB',
      xpos: 'JJ NNS NNP CC NNP VBD',
      heads: [2, 3, 6, 5, 3, 0],
      deprels: 'amod nmod:desc nsubj cc conj root',
      lemmas: { Senators: 'senator' },
      proposals: { names: [name(2, 3, 'Person'), name(4, 5, 'Person')] },
    });
    expect(find(mentions, 'Senator')).toMatchObject({ type: 'Position', number: 'plural' });
  });

  it('keep what follows the head: “secretary general”, “editor at large”', () => {
    const mentions = read({
      words: 'Diaz , editor at large , left',
      upos: 'PROPN PUNCT NOUN ADP ADJ PUNCT VERB',
      heads: [7, 3, 1, 5, 3, 1, 0],
      deprels: 'nsubj punct appos case nmod punct root',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(find(mentions, 'editor at large').type).toBe('Position');
  });

  it('are one, though the parser hangs both words of “secretary general” on the name', () => {
    const mentions = read({
      words: 'Diaz , secretary general , left',
      upos: 'PROPN PUNCT NOUN NOUN PUNCT VERB',
      heads: [6, 3, 1, 1, 1, 0],
      deprels: 'nsubj punct appos appos punct root',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['Diaz', 'secretary general']);
  });

  it('leave the party before them a name: “Labour MP”', () => {
    const mentions = read({
      words: 'Labour MP Diaz left',
      upos: 'PROPN NOUN PROPN VERB',
      heads: [2, 3, 4, 0],
      deprels: 'compound nmod:desc nsubj root',
      proposals: { names: [name(0, 1, 'PoliticalParty'), name(2, 3, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['Labour', 'MP', 'Diaz']);
  });

  it('are told of the name that they are said to be', () => {
    const mentions = read({
      words: 'The minister is Diaz',
      upos: 'DET NOUN AUX PROPN',
      heads: [2, 4, 4, 0],
      deprels: 'det nsubj cop root',
      proposals: { names: [name(3, 4, 'Person')] },
    });
    expect(find(mentions, 'minister').type).toBe('Position');
  });

  it('of those who speak for a body leave that body a mention of its own', () => {
    const inTitle = (body: string, office: string) =>
      texts(
        read({
          words: `The ${body} ${office} Diaz left`,
          upos: 'DET NOUN NOUN PROPN VERB',
          heads: [4, 3, 4, 5, 0],
          deprels: 'det compound nmod:desc nsubj root',
          proposals: { names: [name(3, 4, 'Person')] },
        }),
      );
    expect(inTitle('army', 'spokesman')).toEqual(['army', 'spokesman', 'Diaz']);
    expect(inTitle('chief', 'spokesman')).toEqual(['chief spokesman', 'Diaz']);
    expect(inTitle('press', 'secretary')).toEqual(['press secretary', 'Diaz']);
  });
});

describe('a trade that no list knows', () => {
  it('ends before the name that the parser made a part of it', () => {
    const mentions = read({
      words: 'He met beachcomber Ana Weiss .',
      upos: 'PRON VERB NOUN PROPN PROPN PUNCT',
      heads: [2, 0, 2, 3, 3, 2],
      deprels: 'nsubj root obj flat flat punct',
      proposals: { names: [name(3, 5, 'Person')] },
    });
    expect(texts(mentions)).toContain('beachcomber');
  });

  it('take in what their holder does: “commanding officer”', () => {
    const mentions = read({
      words: 'Diaz served as deputy commanding officer',
      upos: 'PROPN VERB ADP NOUN VERB NOUN',
      xpos: 'NNP VBD IN NN VBG NN',
      heads: [2, 0, 6, 6, 6, 2],
      deprels: 'nsubj root case compound amod obl',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(find(mentions, 'deputy commanding officer').type).toBe('Position');
  });

  it('go on behind hyphens: “editor-in-chief”', () => {
    const mentions = read({
      words: 'Diaz , editor - in - chief , left',
      upos: 'PROPN PUNCT NOUN PUNCT ADP PUNCT NOUN PUNCT VERB',
      heads: [9, 3, 1, 7, 7, 5, 3, 1, 0],
      deprels: 'nsubj punct appos punct case punct nmod punct root',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(find(mentions, 'editor - in - chief').type).toBe('Position');
  });

  it('end before a time: “president for five years”', () => {
    const mentions = read({
      words: 'Diaz was president for five years',
      upos: 'PROPN AUX NOUN ADP NUM NOUN',
      heads: [3, 3, 0, 6, 6, 3],
      deprels: 'nsubj cop root case nummod nmod',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(find(mentions, 'president').type).toBe('Position');
  });

  it('are two where a rank follows an office of several words: “Chief of Staff General Diaz”, “police chief General Diaz”', () => {
    const staff = read({
      words: 'Chief of Staff General Diaz left',
      upos: 'PROPN ADP PROPN PROPN PROPN VERB',
      heads: [5, 3, 1, 5, 6, 0],
      deprels: 'nmod:desc case nmod nmod:desc nsubj root',
      lemmas: { Chief: 'chief', General: 'general', Staff: 'staff' },
      proposals: { names: [name(4, 5, 'Person')] },
    });
    const offices = (mentions: ReturnType<typeof read>) =>
      mentions.filter(({ kind, ...each }) => 'type' in each && each.type === 'Position').map(({ text }) => text);
    expect(offices(staff)).toEqual(['Chief of Staff', 'General']);
    const police = read({
      words: 'police chief General Diaz left',
      upos: 'NOUN NOUN PROPN PROPN VERB',
      heads: [2, 4, 4, 5, 0],
      deprels: 'compound nmod:desc nmod:desc nsubj root',
      lemmas: { General: 'general' },
      proposals: { names: [name(3, 4, 'Person')] },
    });
    expect(offices(police)).toEqual(['police chief', 'General']);
  });

  it('name where an envoy of a land is sent; an envoy of nobody else is the body’s own', () => {
    const envoy = (owner: string) =>
      read({
        words: `${owner} UN ambassador Diaz left`,
        upos: 'PROPN PART PROPN NOUN PROPN VERB',
        heads: [4, 1, 4, 5, 6, 0],
        deprels: 'nmod:poss case compound nmod:desc nsubj root',
        proposals: { names: [name(0, 1, 'Country'), name(2, 3, 'InternationalOrganization'), name(4, 5, 'Person')] },
      });
    expect(find(envoy("Peru 's"), 'UN ambassador').type).toBe('Position');
    const own = read({
      words: 'UN ambassador Diaz left',
      upos: 'PROPN NOUN PROPN VERB',
      heads: [2, 3, 4, 0],
      deprels: 'compound nmod:desc nsubj root',
      proposals: { names: [name(0, 1, 'InternationalOrganization'), name(2, 3, 'Person')] },
    });
    expect(find(own, 'ambassador').type).toBe('Position');
  });
});
