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

  it.each([
    ['postponed/postpone', 'planned'],
    ['welcomed/welcome', 'asserted'],
    ['denied/deny', 'asserted'],
    ['called/call', 'asserted'],
  ])('“%s the visit” tells of one that is %s', (verb, modality) => {
    const lines = `
      Lund  PROPN NNP 2 nsubj Person
      ${verb} VERB VBD 0 root
      the   DET   DT  4 det
      visit NOUN  NN  2 obj Event
      by    ADP   IN  6 case
      Silva PROPN NNP 4 nmod Person`;
    expect(modalityOf(lines)).toBe(modality);
  });

  it('“A visit by Silva is scheduled”', () => {
    const lines = (verb: string) => `
      A     DET   DT  2 det
      visit NOUN  NN  6 nsubj:pass Event
      by    ADP   IN  4 case
      Silva PROPN NNP 2 nmod Person
      is/be AUX   VBZ 6 aux:pass
      ${verb} VERB VBN 0 root`;
    expect(modalityOf(lines('scheduled/schedule'))).toBe('planned');
    expect(modalityOf(lines('remembered/remember'))).toBe('asserted');
  });

  it('what is told of a plan is not what was planned', () => {
    const lines = (clause: string) => `
      A     DET   DT  2 det
      plan  NOUN  NN  6 nsubj Work
      ${clause}
      Rome  PROPN NNP 4 obj City
      failed/fail VERB VBD 0 root`;
    const told = lines('now ADV RB 4 advmod\n visiting/visit VERB VBG 2 acl');
    const planned = lines('to PART TO 4 mark\n visit VERB VB 2 acl');
    expect([modalityOf(told), modalityOf(planned)]).toEqual(['asserted', 'planned']);
  });
});
