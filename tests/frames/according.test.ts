import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, role, sure, tell } from './scene.js';

/** "Rain fell, according to …", with what stands behind "to" from the sixth word on. */
const according = (...speaker: string[]) => `
  Rain      NOUN  NN  2 nsubj
  fell/fall VERB  VBD 0 root
  ,         PUNCT ,   6 punct
  according/accord VERB VBG 6 case
  to        ADP   IN  4 fixed
  ${speaker.join('\n')}`;
const says = (sentence: string) => events(tell(sentence)).filter(({ type }) => type === 'Say');

describe('according to', () => {
  it('tells of saying, whatever the network thinks of the word', () => {
    expect(says(according('ministry NOUN NN 2 obl GovernmentBody'))).toEqual([
      { type: 'Say', speaker: ['ministry'], content: ['Rain fell'] },
    ]);
  });

  it('the coach, Ek: the name speaks', () => {
    const told = according('coach NOUN NN 2 obl Position', ', PUNCT , 8 punct', 'Ek PROPN NNP 6 appos Person');
    expect(says(told)).toMatchObject([{ speaker: ['Ek'] }]);
  });

  it('what cannot speak says nothing', () => {
    expect(says(according('plan NOUN NN 2 obl Work'))).toEqual([]);
  });
});

describe('a constituency', () => {
  const elected = (place: string) =>
    tell(
      `
      In       ADP   IN  3 case
      the      DET   DT  3 det
      ${place} NOUN  NN  6 obl Region
      Ek       PROPN NNP 6 nsubj:pass Person
      was      AUX   VBD 6 aux:pass
      elected/elect VERB VBN 0 root`,
      {
        settings: DEFAULT_SETTINGS,
        proposals: [{ triggers: [sure(5, 'Elect')], roles: [role('Elect', 'elected', 5, 3)] }],
      },
    );

  it('is where somebody was elected, though the network does not see it', () => {
    expect(events(elected('constituency'))).toEqual([{ type: 'Elect', elected: ['Ek'], place: ['constituency'] }]);
    expect(events(elected('valley'))).toEqual([{ type: 'Elect', elected: ['Ek'] }]);
  });
});
