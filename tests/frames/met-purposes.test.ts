import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const protest = (lines: string): unknown =>
  events(tell(lines)).find(({ type }) => type === 'Protest')?.modality ?? 'asserted';

const GATHER = (verb: string, auxiliary = '') => `
  Farmers/farmer NOUN NNS 2 nsubj Group
  ${verb} 0 root
  to      PART TO 4 mark
  protest VERB VB 2 advcl
  against ADP  IN 6 case
  Lund    PROPN NNP 4 obl Person${auxiliary}`;

describe('purposes that are met by coming together', () => {
  it('a crowd that has gathered to protest protests', () => {
    expect(protest(GATHER('gathered/gather VERB VBD'))).toBe('asserted');
    expect(protest(GATHER('took/take VERB VBD', '\n  in ADP IN 8 case\n  streets/street NOUN NNS 2 obl'))).toBe(
      'asserted',
    );
  });

  it('one that will gather, or whoever does something else for it, does not yet', () => {
    expect(protest(GATHER('gather VERB VB', '\n  will AUX MD 2 aux'))).toBe('planned');
    expect(protest(GATHER('stopped/stop VERB VBD'))).toBe('planned');
  });
});
