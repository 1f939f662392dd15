import { describe, expect, it } from 'vitest';
import { leadsInCount } from '../../src/frames/leading-scorers.js';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { relations, tell, treeOf } from './scene.js';

const led = (phrase: string) => `
  Silva  PROPN NNP 2 nsubj Person
  led/lead VERB VBD 0 root
  Veltra PROPN NNP 2 obj SportsTeam
  ${phrase}`;

const inScoring = led(`in ADP IN 5 case
  scoring NOUN NN 2 obl`);
const withPoints = led(`with ADP IN 6 case
  14 NUM CD 6 nummod
  points/point NOUN NNS 2 obl`);
const withGoal = led(`with ADP IN 5 case
  goals/goal NOUN NNS 2 obl`);
const inMay = led(`in ADP IN 5 case
  May PROPN NNP 2 obl`);

describe('who leads a side in what is counted', () => {
  it.each([
    ['in scoring', inScoring, true],
    ['with so many points', withPoints, true],
    ['with goals that nobody counts', withGoal, false],
    ['in some month', inMay, false],
  ])('%s', (_, sentence, expected) => {
    expect(leadsInCount(treeOf(sentence), 1)).toBe(expected);
  });

  it('heads nothing', () => {
    const heads = (sentence: string) =>
      relations(
        tell(sentence, {
          proposals: [{ relations: [{ type: 'headOf', subject: 0, object: 2, probability: 0.9 }] }],
          settings: DEFAULT_SETTINGS,
        }),
      );
    expect(heads(inMay)).toContain('headOf(Silva, Veltra)');
    expect(heads(inScoring)).not.toContain('headOf(Silva, Veltra)');
  });
});
