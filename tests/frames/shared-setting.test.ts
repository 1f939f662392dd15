import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { NO_PROPOSALS } from '../../src/model/text.js';
import { events, tell } from './scene.js';

describe('violence told at once', () => {
  it('has one time and place, whichever verb they stand at', () => {
    const told = tell(`
      Rebels   NOUN  NNS 2 nsubj Group
      killed/kill VERB VBD 0 root
      guards   NOUN  NNS 2 obj Group
      and      CCONJ CC  5 cc
      wounded/wound VERB VBD 2 conj
      drivers  NOUN  NNS 5 obj Group
      in       ADP   IN  8 case
      Qorvi    PROPN NNP 5 obl City
      on       ADP   IN  10 case
      Friday   PROPN NNP 5 obl time`);
    expect(events(told)).toEqual([
      expect.objectContaining({ type: 'Kill', time: ['Friday'], place: ['Qorvi'] }),
      expect.objectContaining({ type: 'Injure', time: ['Friday'], place: ['Qorvi'] }),
    ]);
  });

  it('but not where the second comes later', () => {
    const told = tell(`
      Police   NOUN  NNS 2 nsubj GovernmentBody
      arrested/arrest VERB VBD 0 root
      Okafor   PROPN NNP 2 obj Person
      in       ADP   IN  5 case
      Qorvi    PROPN NNP 2 obl City
      and      CCONJ CC  8 cc
      later    ADV   RB  8 advmod
      killed/kill VERB VBD 2 conj
      Silva    PROPN NNP 8 obj Person`);
    expect(events(told)[1]).not.toHaveProperty('place');
  });

  it('an attack has hit its victims', () => {
    const trigger = {
      token: 1,
      type: 'Attack',
      probability: 0.95,
      modality: 'asserted' as const,
      modalityProbability: 1,
    };
    const told = tell(
      `
      The      DET  DT  2 det
      ambush   NOUN NN  3 nsubj
      killed/kill VERB VBD 0 root
      guards   NOUN NNS 3 obj Group`,
      {
        proposals: [{ ...NO_PROPOSALS, triggers: [trigger, { ...trigger, token: 2, type: 'Kill' }] }],
        settings: DEFAULT_SETTINGS,
      },
    );
    expect(events(told)).toContainEqual(expect.objectContaining({ type: 'Attack', target: ['guards'] }));
  });
});
