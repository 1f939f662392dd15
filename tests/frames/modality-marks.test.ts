import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const modalityOf = (lines: string, type = 'Visit'): unknown =>
  events(tell(lines)).find((event) => event.type === type)?.modality ?? 'asserted';

describe('single words that decide the modality', () => {
  it.each([
    ['foiled/foil', 'denied'],
    ['discussed/discuss', 'asserted'],
  ])('“%s the arrest” tells of one that is %s', (verb, modality) => {
    const lines = `
      Silva  PROPN NNP 2 nsubj Person
      ${verb} VERB VBD 0 root
      the    DET   DT  4 det
      arrest NOUN  NN  2 obj
      of     ADP   IN  6 case
      Okafor PROPN NNP 4 nmod Person`;
    expect(modalityOf(lines, 'Arrest') === 'denied').toBe(modality === 'denied');
  });

  it('“no longer visits” denies', () => {
    const lines = `
      Silva  PROPN NNP 4 nsubj Person
      no     ADV   RB  3 advmod
      longer ADV   RB  4 advmod
      visits/visit VERB VBZ 0 root
      Rome   PROPN NNP 4 obj City`;
    expect(modalityOf(lines)).toBe('denied');
  });

  it('the present tense with a day is a plan, in a headline a report', () => {
    const lines = `
      Silva  PROPN NNP 2 nsubj Person
      visits/visit VERB VBZ 0 root
      Rome   PROPN NNP 2 obj City
      Friday PROPN NNP 2 obl:unmarked time`;
    const told = (kind: 'body' | 'headline') => events(tell(lines, { kind }))[0]?.modality ?? 'asserted';
    expect([told('body'), told('headline')]).toEqual(['planned', 'asserted']);
  });

  it('who was able to has done it', () => {
    const lines = (be: string) => `
      Silva  PROPN NNP 3 nsubj Person
      ${be}  AUX   VBD 3 cop
      able   ADJ   JJ  0 root
      to     PART  TO  5 mark
      visit  VERB  VB  3 xcomp
      Rome   PROPN NNP 5 obj City`;
    expect([modalityOf(lines('was/be')), modalityOf(lines('is/be'))]).toEqual(['asserted', 'possible']);
  });

  it('an allegation leaves it open', () => {
    const lines = `
      Silva  PROPN NNP 3 nsubj Person
      allegedly ADV RB 3 advmod
      visited/visit VERB VBD 0 root
      Rome   PROPN NNP 3 obj City`;
    expect(modalityOf(lines)).toBe('possible');
  });
});
