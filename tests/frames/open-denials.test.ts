import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const visit = (lines: string): unknown =>
  events(tell(lines)).find(({ type }) => type === 'Visit')?.modality ?? 'asserted';

describe('denials that leave it open', () => {
  it('a condition', () => {
    const lines = (marker: string) => `
      ${marker} SCONJ IN  5 mark
      Silva PROPN NNP 5 nsubj Person
      does/do AUX VBZ 5 aux
      not   PART  RB  5 advmod
      visit VERB  VB  8 advcl
      Rome  PROPN NNP 5 obj City
      talks/talk NOUN NNS 8 nsubj Event
      end   VERB  VBP 0 root`;
    expect([visit(lines('If')), visit(lines('Because'))]).toEqual(['possible', 'denied']);
  });

  it('a refusal in a condition', () => {
    const lines = (marker: string) => `
      ${marker} SCONJ IN  3 mark
      Silva PROPN NNP 3 nsubj Person
      fails/fail VERB VBZ 8 advcl
      to    PART  TO  5 mark
      visit VERB  VB  3 xcomp
      Rome  PROPN NNP 5 obj City
      talks/talk NOUN NNS 8 nsubj Event
      end   VERB  VBP 0 root`;
    expect([visit(lines('If')), visit(lines('Because'))]).toEqual(['possible', 'denied']);
  });

  it('what somebody is asked not to do', () => {
    const lines = (verb: string) => `
      Lund  PROPN NNP 2 nsubj Person
      ${verb} VERB VBD 0 root
      Silva PROPN NNP 2 obj Person
      not   PART  RB  6 advmod
      to    PART  TO  6 mark
      visit VERB  VB  2 xcomp
      Rome  PROPN NNP 6 obj City`;
    expect([visit(lines('warned/warn')), visit(lines('forced/force'))]).toEqual(['possible', 'denied']);
  });

  it('what is to be prevented', () => {
    const purpose = visit(`
      Lund  PROPN NNP 2 nsubj Person
      resigned/resign VERB VBD 0 root
      to    PART  TO  4 mark
      prevent VERB VB 2 advcl
      a     DET   DT  6 det
      visit NOUN  NN  4 obj Event
      by    ADP   IN  8 case
      Silva PROPN NNP 6 nmod Person`);
    const done = visit(`
      Lund  PROPN NNP 2 nsubj Person
      prevented/prevent VERB VBD 0 root
      a     DET   DT  4 det
      visit NOUN  NN  2 obj Event
      by    ADP   IN  6 case
      Silva PROPN NNP 4 nmod Person`);
    expect([purpose, done]).toEqual(['possible', 'denied']);
  });
});
