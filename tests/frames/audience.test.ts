import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, role, sure, tell } from './scene.js';

const speaking = (noun: string) =>
  events(
    tell(
      `
      In       ADP   IN  2 case
      ${noun}  NOUN  NN  6 obl Work
      to       ADP   IN  4 case
      growers  NOUN  NNS 2 nmod Group
      Silva    PROPN NNP 6 nsubj Person
      said/say VERB  VBD 0 root
      prices   NOUN  NNS 8 nsubj Entity
      fell/fall VERB VBD 6 ccomp`,
      {
        proposals: [
          { triggers: [sure(5, 'Say')], roles: [role('Say', 'speaker', 5, 4), role('Say', 'content', 5, 7)] },
        ],
        settings: { ...DEFAULT_SETTINGS, knownTypes: ['Say'] },
      },
    ),
  )[0];

describe('whom a speech is made to', () => {
  it('is addressed by what is said in it, whatever the network makes of it', () => {
    expect(speaking('speech')).toMatchObject({ type: 'Say', addressee: ['growers'] });
  });

  it('a guide to somebody is no speech', () => {
    expect(speaking('guide')).not.toHaveProperty('addressee');
  });
});
