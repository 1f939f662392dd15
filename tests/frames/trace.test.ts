import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { type SentenceTrace, traceFacts } from '../../src/frames/trace.js';
import type { TriggerProposal } from '../../src/model/text.js';
import { FRAMES_ALONE, ontology, type Telling, tell } from './scene.js';

const MET = `
  Keller   PROPN NNP 2 nsubj Person
  met/meet VERB  VBD 0 root
  Okafor   PROPN NNP 2 obj   Person
  in       ADP   IN  5 case
  Rome     PROPN NNP 2 obl   City`;

function trace({ document, mentions }: Telling, settings = FRAMES_ALONE): SentenceTrace {
  return traceFacts(document, mentions, [], ontology, settings)[0]!;
}

describe('a pattern that was tried', () => {
  it('says what each of its roles found, and what arguments there are', () => {
    const [trial] = trace(tell(MET)).trials;
    expect(trial).toMatchObject({ type: 'Meet', on: 'verb', head: 1 });
    expect(trial!.arguments).toEqual([
      { label: 'nsubj', word: 0 },
      { label: 'obj', word: 2 },
      { label: 'obl[in]', word: 4 },
    ]);
    expect(trial!.patterns).toEqual([
      {
        id: 'frame:Meet/verb/1',
        outcome: 'complete',
        roles: [
          { role: 'participant', label: 'nsubj', word: 0, fit: 'inRange', entityClass: 'Person' },
          { role: 'participant', label: 'obj', word: 2, fit: 'inRange', entityClass: 'Person' },
        ],
      },
    ]);
  });

  it('says which labels found nothing', () => {
    const { trials } = trace(
      tell(`
        Keller          PROPN NNP 2 nsubj Person
        resigned/resign VERB  VBD 0 root`),
    );
    expect(trials[0]!.patterns[0]!.roles).toContainEqual({ role: 'position', label: 'obl[as]' });
  });

  it('is refused where a subject or object cannot stand there', () => {
    const { trials } = trace(
      tell(`
        Keller   PROPN NNP 2 nsubj Person
        met/meet VERB  VBD 0 root
        targets  NOUN  NNS 2 obj Award`),
    );
    expect(trials[0]!.patterns[0]).toMatchObject({ outcome: 'contradicted' });
  });

  it.each([
    ['partOfSpeech', 'meeting ADJ JJ 2 amod\n room NOUN NN 0 root'],
    ['partOfNoun', 'meeting NOUN NN 2 compound\n room NOUN NN 0 root'],
    ['lightVerb', 'saw/see VERB VBD 0 root\n meeting NOUN NN 1 obj'],
  ])('stands at no word with an obstacle: %s', (obstacle, lines) => {
    expect(trace(tell(lines)).trials).toContainEqual(expect.objectContaining({ type: 'Meet', obstacle, patterns: [] }));
  });
});

describe('a candidate', () => {
  it('is told with its confidence, what it needed, and its fillers', () => {
    const [verdict] = trace(tell(MET)).events;
    expect(verdict).toMatchObject({ type: 'Meet', fate: 'accepted', pattern: 'frame:Meet/verb/1', threshold: 0.5 });
    expect(verdict!.confidence).toBeGreaterThan(0.5);
    expect(verdict!.roles.map(({ role, filler }) => [role, filler])).toEqual([
      ['participant', 0],
      ['participant', 2],
      ['place', 4],
    ]);
  });

  it('of another type on the same word says which type won', () => {
    const proposal = (type: string, probability: number): TriggerProposal => ({
      ...{ token: 1, type, probability, modality: 'asserted', modalityProbability: 1 },
    });
    const triggers = [proposal('Meet', 0.9), proposal('Visit', 0.3)];
    const told = tell(MET, { proposals: [{ triggers }], settings: DEFAULT_SETTINGS });
    const fates = trace(told, DEFAULT_SETTINGS).events.map(({ type, fate, winner }) => [type, fate, winner]);
    expect(fates).toEqual([
      ['Meet', 'accepted', undefined],
      ['Visit', 'outdone', 'Meet'],
    ]);
  });

  it('relation is told by its two words', () => {
    const { relations } = trace(
      tell(`
        Keller      PROPN NNP 2 nsubj Person
        works/work  VERB  VBZ 0 root
        for         ADP   IN  4 case
        Norvik      PROPN NNP 2 obl Company`),
    );
    expect(relations).toEqual([expect.objectContaining({ type: 'worksFor', subject: 0, object: 3, fate: 'accepted' })]);
  });
});
