import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { NO_PROPOSALS } from '../../src/model/text.js';
import { events, tell } from './scene.js';

const opening = (verb: string, xpos: string) => `
  In       ADP   IN  2 case
  Qorvi    PROPN NNP 6 obl City
  on       ADP   IN  4 case
  Friday   PROPN NNP 6 obl time
  doctors  NOUN  NNS 6 nsubj Group
  ${verb}/say VERB ${xpos} 0 root
  rebels   NOUN  NNS 8 nsubj Group
  killed/kill VERB VBD 6 ccomp
  guards   NOUN  NNS 8 obj Group`;

describe('what opens a report', () => {
  it('in the present tense is told of what is reported', () => {
    for (const xpos of ['VBP', 'VBD']) {
      const [say, kill] = events(tell(opening('say', xpos)));
      expect(say).not.toHaveProperty('time');
      expect(say).not.toHaveProperty('place');
      expect(kill).toMatchObject({ type: 'Kill', time: ['Friday'], place: ['Qorvi'] });
    }
  });

  it('in the past tense is told of the saying', () => {
    const [say, kill] = events(tell(opening('said', 'VBD')));
    expect(say).toMatchObject({ time: ['Friday'], place: ['Qorvi'] });
    expect(kill).not.toHaveProperty('place');
  });
});

describe('a place right behind who speaks', () => {
  const told = (comma: string) =>
    events(
      tell(
        `
        Doctors  NOUN  NNS ${comma ? 5 : 4} nsubj Group
        ${comma}
        in       ADP   IN  ${comma ? 4 : 3} case
        Qorvi    PROPN NNP ${comma ? 5 : 4} obl City
        said/say VERB  VBD 0 root
        rebels   NOUN  NNS ${comma ? 7 : 6} nsubj Group
        killed/kill VERB VBD ${comma ? 5 : 4} ccomp
        guards   NOUN  NNS ${comma ? 7 : 6} obj Group`.replace(/\n\s*\n/g, '\n'),
      ),
    )[0];

  it('is where they are', () => expect(told('')).not.toHaveProperty('place'));
  it('set off by a comma it is where they speak', () => {
    expect(told(', PUNCT , 4 punct')).toHaveProperty('place', ['Qorvi']);
  });
});

describe('times of what is said', () => {
  it('are not those of the saying, even where the network thinks so', () => {
    const trigger = { token: 5, probability: 0.99, modality: 'asserted' as const, modalityProbability: 1 };
    const told = tell(
      `
      Rebels   NOUN  NNS 2 nsubj Group
      killed/kill VERB VBD 6 ccomp
      guards   NOUN  NNS 2 obj Group
      Friday   PROPN NNP 2 obl time
      doctors  NOUN  NNS 6 nsubj Group
      said/say VERB  VBD 0 root`,
      {
        settings: DEFAULT_SETTINGS,
        proposals: [
          {
            ...NO_PROPOSALS,
            triggers: [
              { ...trigger, type: 'Say' },
              { ...trigger, token: 1, type: 'Kill' },
            ],
            roles: [
              { trigger: 5, type: 'Say', role: 'time', filler: 3, probability: 0.9 },
              { trigger: 5, type: 'Say', role: 'speaker', filler: 4, probability: 0.9 },
              { trigger: 1, type: 'Kill', role: 'time', filler: 3, probability: 0.9 },
            ],
          },
        ],
      },
    );
    const [kill, say] = events(told);
    expect(say).toMatchObject({ type: 'Say', speaker: ['doctors'] });
    expect(say).not.toHaveProperty('time');
    expect(kill).toMatchObject({ type: 'Kill', time: ['Friday'] });
  });
});
