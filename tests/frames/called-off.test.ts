import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const modalityOf = (lines: string, type = 'Visit'): unknown =>
  events(tell(lines)).find((event) => event.type === type)?.modality ?? 'asserted';

describe('what was called off or charged', () => {
  it.each([
    ['called/call', 'off ADP RP 5 compound:prt', 'nsubj:pass', 'was/be AUX VBD 5 aux:pass'],
    ['took/take', 'place NOUN NN 5 obj', 'nsubj', 'never ADV RB 5 advmod'],
  ])('the visit … %s: denied', (verb, particle, relation, helper) => {
    const lines = `
      Silva   PROPN NNP 3 nmod:poss Person
      's      PART  POS 1 case
      visit   NOUN  NN  5 ${relation}
      ${helper}
      ${verb} VERB  VBN 0 root
      ${particle}`;
    expect(modalityOf(lines)).toBe('denied');
  });

  it('a murder with which somebody is charged is open', () => {
    const lines = `
      Silva   PROPN NNP 3 nsubj:pass Person
      was/be  AUX   VBD 3 aux:pass
      charged/charge VERB VBN 0 root
      with    ADP   IN  6 case
      the     DET   DT  6 det
      murder  NOUN  NN  3 obl
      of      ADP   IN  8 case
      Okafor  PROPN NNP 6 nmod Person`;
    expect(modalityOf(lines, 'Kill')).toBe('possible');
  });
});

describe('what a judgement is for', () => {
  const judged = (verb: string, marker: string): string => `
    Silva   PROPN NNP 3 nsubj:pass Person
    was/be  AUX   VBD 3 aux:pass
    ${verb} VERB VBN 0 root
    ${marker} SCONJ IN 5 mark
    arresting/arrest VERB VBG 3 advcl
    Okafor  PROPN NNP 5 obj Person`;

  it('is taken for granted where somebody is praised or blamed', () => {
    expect(modalityOf(judged('blamed/blame', 'for'), 'Arrest')).toBe('asserted');
  });

  it('did not happen by who is acquitted, whatever lemma the parser gives', () => {
    expect(modalityOf(judged('acquitted/acquitte', 'of'), 'Arrest')).toBe('denied');
  });
});
