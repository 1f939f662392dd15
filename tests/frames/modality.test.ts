import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const modalityOf = (lines: string, type = 'Visit'): unknown =>
  events(tell(lines)).find((event) => event.type === type)?.modality ?? 'asserted';

describe('modality from the words of the clause', () => {
  it.each([
    ['will', 'planned'],
    ['may', 'possible'],
    ['could', 'possible'],
  ])('auxiliary %s: %s', (auxiliary, modality) => {
    const lines = `
      Silva PROPN NNP 3 nsubj Person
      ${auxiliary} AUX MD 3 aux
      visit VERB VB 0 root
      Rome  PROPN NNP 3 obj City`;
    expect(modalityOf(lines)).toBe(modality);
  });

  it('negation wins over a plan', () => {
    const lines = `
      Silva PROPN NNP 4 nsubj Person
      will  AUX   MD  4 aux
      not   PART  RB  4 advmod
      visit VERB  VB  0 root
      Rome  PROPN NNP 4 obj City`;
    expect(modalityOf(lines)).toBe('denied');
  });

  it('an auxiliary reaches the second verb', () => {
    const lines = `
      Silva PROPN NNP 3 nsubj Person
      will  AUX   MD  3 aux
      rest  VERB  VB  0 root
      and   CCONJ CC  5 cc
      visit VERB  VB  3 conj
      Rome  PROPN NNP 5 obj City`;
    expect(modalityOf(lines)).toBe('planned');
  });

  it('a condition', () => {
    const lines = `
      If    SCONJ IN  3 mark
      Silva PROPN NNP 3 nsubj Person
      visits/visit VERB VBZ 6 advcl
      Rome  PROPN NNP 3 obj City
      we    PRON  PRP 6 nsubj Group
      win   VERB  VBP 0 root`;
    expect(modalityOf(lines)).toBe('possible');
  });

  it('would in reported speech is a plan', () => {
    const lines = `
      Reyes PROPN NNP 2 nsubj Person
      said/say VERB VBD 0 root
      Silva PROPN NNP 5 nsubj Person
      would AUX   MD  5 aux
      visit VERB  VB  2 ccomp
      Rome  PROPN NNP 5 obj City`;
    expect(modalityOf(lines)).toBe('planned');
  });

  it('a planned visit', () => {
    const lines = `
      Silva   PROPN NNP 4 nmod:poss Person
      's      PART  POS 1 case
      planned VERB  VBN 4 amod
      visit   NOUN  NN  7 nsubj Event
      to      ADP   IN  6 case
      Rome    PROPN NNP 4 nmod City
      failed/fail VERB VBD 0 root`;
    expect(modalityOf(lines)).toBe('planned');
  });
});

describe('modality from the words above', () => {
  it.each([
    ['agreed/agree', 'planned'],
    ['plans/plan', 'planned'],
    ['failed/fail', 'denied'],
    ['refused/refuse', 'denied'],
    ['threatened/threaten', 'possible'],
    ['willing', 'possible'],
    ['managed/manage', 'asserted'],
  ])('%s to: %s', (verb, modality) => {
    const lines = `
      Silva PROPN NNP 2 nsubj Person
      ${verb} VERB VBD 0 root
      to    PART  TO  4 mark
      visit VERB  VB  2 xcomp
      Rome  PROPN NNP 4 obj City`;
    expect(modalityOf(lines)).toBe(modality);
  });

  it('a plan that is denied is no plan', () => {
    const lines = `
      Silva PROPN NNP 4 nsubj Person
      does/do AUX VBZ 4 aux
      n't   PART  RB  4 advmod
      plan  VERB  VB  0 root
      to    PART  TO  6 mark
      visit VERB  VB  4 xcomp
      Rome  PROPN NNP 6 obj City`;
    expect(modalityOf(lines)).toBe('denied');
  });

  it('calls for a visit', () => {
    const lines = `
      Reyes  PROPN NNP 2 nsubj Person
      called/call VERB VBD 0 root
      for    ADP IN 6 case
      Silva  PROPN NNP 6 nmod:poss Person
      's     PART POS 4 case
      visit  NOUN NN 2 obl Event
      to     ADP  IN 8 case
      Rome   PROPN NNP 6 nmod City`;
    expect(modalityOf(lines)).toBe('possible');
  });

  it('what a rejected request asked for is denied; the request was made', () => {
    const told = tell(`
      Peru      PROPN NNP 3 nsubj Country
      has/have  AUX   VBZ 3 aux
      rejected/reject VERB VBN 0 root
      requests/request NOUN NNS 3 obj Work
      by        ADP   IN  7 case
      the       DET   DT  7 det
      council   NOUN  NN  4 nmod GovernmentBody
      to        PART  TO  9 mark
      have      VERB  VB  4 acl
      Hoff      PROPN NNP 9 obj Person
      meet      VERB  VB  9 xcomp
      Okafor    PROPN NNP 11 obj Person`);
    expect(events(told)).toEqual([
      { type: 'Reject', rejecter: ['Peru'], rejected: ['requests'] },
      expect.objectContaining({ type: 'Request', speaker: ['council'], content: ['to have Hoff meet Okafor'] }),
      { type: 'Meet', participant: ['Hoff', 'Okafor'], modality: 'denied' },
    ]);
  });

  it('an accusation of planning is no plan', () => {
    const told = tell(`
      Peru           PROPN NNP 2 nsubj Country
      accused/accuse VERB  VBD 0 root
      Okafor         PROPN NNP 2 obj Person
      of             SCONJ IN  5 mark
      planning/plan  VERB  VBG 2 advcl
      the            DET   DT  7 det
      murder         NOUN  NN  5 obj Event
      of             ADP   IN  9 case
      Silva          PROPN NNP 7 nmod Person`);
    expect(events(told)).toContainEqual(expect.objectContaining({ type: 'Kill', modality: 'possible' }));
  });

  it('purpose is a plan', () => {
    const lines = `
      Silva PROPN NNP 2 nsubj Person
      left/leave VERB VBD 0 root
      to    PART  TO  4 mark
      visit VERB  VB  2 advcl
      Rome  PROPN NNP 4 obj City`;
    expect(modalityOf(lines)).toBe('planned');
  });

  it('an event that somebody is sent for is planned, and is not the sender’s', () => {
    const told = tell(`
      Reyes PROPN NNP 2 nsubj Person
      sent/send VERB VBD 0 root
      Hoff  PROPN NNP 2 obj Person
      to    ADP   IN  5 case
      Oslo  PROPN NNP 2 obl City
      for   ADP   IN  7 case
      talks/talk NOUN NNS 2 obl Event
      with  ADP   IN  9 case
      Silva PROPN NNP 7 nmod Person`);
    expect(events(told)).toContainEqual(
      expect.objectContaining({ type: 'Meet', participant: ['Hoff', 'Silva'], modality: 'planned' }),
    );
  });

  it('what somebody travels for is planned and the traveller’s', () => {
    const told = tell(`
      Reyes PROPN NNP 2 nsubj Person
      flew/fly VERB VBD 0 root
      to    ADP   IN  4 case
      Oslo  PROPN NNP 2 obl City
      for   ADP   IN  7 case
      a     DET   DT  7 det
      meeting NOUN NN 4 nmod Event
      with  ADP   IN  9 case
      Silva PROPN NNP 7 nmod Person`);
    expect(events(told)).toContainEqual(
      expect.objectContaining({ type: 'Meet', participant: ['Reyes', 'Silva'], modality: 'planned' }),
    );
  });

  it('a plain negation stands, and nobody is no filler', () => {
    const told = tell(`
      Nobody PRON NN 3 nsubj:pass Person
      was/be AUX VBD 3 aux:pass
      arrested/arrest VERB VBN 0 root
      by     ADP   IN 5 case
      Hoff   PROPN NNP 3 obl:agent Person`);
    expect(events(told)).toEqual([{ type: 'Arrest', agent: ['Hoff'], modality: 'denied' }]);
  });

  it('what somebody was acquitted of did not happen by him', () => {
    const told = tell(`
      Hoff  PROPN NNP 3 nsubj:pass Person
      was/be AUX  VBD 3 aux:pass
      acquitted/acquit VERB VBN 0 root
      of    SCONJ IN  5 mark
      killing/kill VERB VBG 3 advcl
      Silva PROPN NNP 5 obj Person`);
    expect(events(told)).toContainEqual(expect.objectContaining({ type: 'Kill', modality: 'denied' }));
  });

  it('“not only” denies nothing', () => {
    const lines = `
      Silva PROPN NNP 4 nsubj Person
      not   ADV   RB  4 advmod
      only  ADV   RB  4 advmod
      visited/visit VERB VBD 0 root
      Rome  PROPN NNP 4 obj City`;
    expect(modalityOf(lines)).toBe('asserted');
  });
});
