import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, tell } from './scene.js';

/** "Tavaria radio said that", as the network reads it: the noun says. */
const saying = (owner: string, type: string, noun: string, relation: string) =>
  events(
    tell(
      `
      ${owner}   PROPN NNP 2 ${relation} ${type}
      ${noun}    NOUN NN 3 nsubj
      said/say   VERB VBD 0 root
      so         ADV RB 3 advmod`,
      {
        proposals: [
          {
            triggers: [{ token: 2, type: 'Say', probability: 0.99, modality: 'asserted', modalityProbability: 0.99 }],
            roles: [{ trigger: 2, type: 'Say', role: 'speaker', filler: 1, probability: 0.99 }],
          },
        ],
        settings: DEFAULT_SETTINGS,
      },
    ),
  )[0]?.speaker;

describe('who speaks where a noun with an owner says something', () => {
  it('is the owner of a work', () => expect(saying('Veltra', 'Company', 'filing', 'compound')).toEqual(['Veltra']));

  it.each(['sources/source', 'radio', 'service'])('is not the land or body before %s', (noun) => {
    expect(saying('Tavaria', 'Country', noun, 'compound')).not.toEqual(['Tavaria']);
    expect(saying('Veltra', 'Company', noun, 'nmod:poss')).not.toEqual(['Veltra']);
  });

  it('is not the land whose media wrote a work, unless the work is its own', () => {
    expect(saying('Tavaria', 'Country', 'filing', 'compound')).not.toEqual(['Tavaria']);
    expect(saying('Tavaria', 'Country', 'filing', 'nmod:poss')).toEqual(['Tavaria']);
  });
});
