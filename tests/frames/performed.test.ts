import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

/** What stands of "… say that they arrested Okafor" with its verb of saying. */
const saying = (lines: string): unknown =>
  events(tell(lines)).find(({ type }) => type === 'Say')?.modality ?? 'asserted';

const wanting = (subject: string, verb: string, between = ''): string => `
  ${subject} PRON PRP 2 nsubj Person
  ${verb} 0 root
  to    PART TO 4 mark
  say   VERB VB 2 xcomp
  that  SCONJ IN 8 mark
  they  PRON PRP 8 nsubj Person
  never ADV RB 8 advmod
  arrested/arrest VERB VBD 4 ccomp
  Okafor PROPN NNP 8 obj Person${between}`;

describe('deeds that are done by saying them', () => {
  it('“I want to say”, “we have to say”: it is said', () => {
    expect(saying(wanting('I', 'want VERB VBP'))).toBe('asserted');
    expect(saying(wanting('We', 'have VERB VBP'))).toBe('asserted');
  });

  it('of another it is a plan, and so is what was wanted or is not wanted', () => {
    expect(saying(wanting('She', 'wants/want VERB VBZ'))).toBe('planned');
    expect(saying(wanting('I', 'wanted/want VERB VBD'))).toBe('planned');
    expect(saying(wanting('I', 'want VERB VBP', '\n  not PART RB 2 advmod'))).toBe('denied');
  });

  it('“I must say”', () => {
    const lines = (subject: string) => `
      ${subject} PRON PRP 3 nsubj Person
      must  AUX  MD 3 aux
      say   VERB VB 0 root
      they  PRON PRP 5 nsubj Person
      left/leave VERB VBD 3 ccomp`;
    expect([saying(lines('I')), saying(lines('She'))]).toEqual(['asserted', 'possible']);
  });
});
