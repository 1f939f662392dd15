import { describe, expect, it } from 'vitest';
import type { RoleCandidate } from '../../src/frames/candidate.js';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { withWholeContents } from '../../src/frames/whole-content.js';
import { events, tell, treeOf } from './scene.js';

const proposed = (filler: number, probability: number): RoleCandidate => ({ role: 'content', filler, probability });
const isText = (role: string) => role === 'content';

describe('the content of a saying', () => {
  const claimed = treeOf(`
    Silva    PROPN NNP 2 nsubj
    took/take VERB VBD 0 root
    responsibility NOUN NN 2 obj
    for      ADP   IN  5 case
    delays/delay NOUN NNS 3 nmod`);

  it('is the responsibility for something, not the thing', () => {
    expect(withWholeContents(claimed, [proposed(4, 0.5), proposed(2, 0.3)], isText)).toEqual([proposed(2, 0.8)]);
    expect(withWholeContents(claimed, [proposed(4, 0.5)], () => false)).toEqual([proposed(4, 0.5)]);
  });

  it('is the question with its word', () => {
    const told = tell(
      `
      Silva    PROPN NNP 2 nsubj Person
      told/tell VERB VBD 0 root
      what     PRON  WP  2 obj Entity
      moved/move VERB VBD 3 acl:relcl
      her      PRON  PRP 4 obj`,
      {
        proposals: [
          {
            triggers: [{ token: 1, type: 'Say', probability: 0.97, modality: 'asserted', modalityProbability: 1 }],
            roles: [
              { trigger: 1, type: 'Say', role: 'speaker', filler: 0, probability: 0.97 },
              { trigger: 1, type: 'Say', role: 'content', filler: 2, probability: 0.45 },
              { trigger: 1, type: 'Say', role: 'content', filler: 3, probability: 0.45 },
            ],
          },
        ],
        settings: { ...DEFAULT_SETTINGS, knownTypes: ['Say'] },
      },
    );
    expect(events(told)).toEqual([{ type: 'Say', speaker: ['Silva'], content: ['what moved her'] }]);
  });
});
