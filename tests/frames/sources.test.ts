import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/frames/find-facts.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/frames/settings.js';
import type { Proposals } from '../../src/model/text.js';
import { events, FRAMES_ALONE, ontology, relations, tell } from './scene.js';

const MET = `
  Keller   PROPN NNP 2 nsubj Person
  met/meet VERB  VBD 0 root
  Okafor   PROPN NNP 2 obj   Person
  in       ADP   IN  5 case
  Rome     PROPN NNP 2 obl   City`;

const meet = (probability: number, more: Partial<Proposals> = {}): Partial<Proposals> => ({
  triggers: [{ token: 1, type: 'Meet', probability, modality: 'asserted', modalityProbability: 0.99 }],
  ...more,
});
const role = (name: string, filler: number, probability: number, type = 'Meet') => ({
  trigger: 1,
  type,
  role: name,
  filler,
  probability,
});
const both: Settings = DEFAULT_SETTINGS;
const modelAlone: Settings = { ...DEFAULT_SETTINGS, sources: { model: true, frames: false } };
const told = (proposals: Partial<Proposals>, settings = both) => tell(MET, { proposals: [proposals], settings });

describe('network and frames', () => {
  it('a weak proposal alone is kept below its threshold', () => {
    const telling = told(meet(0.3), modelAlone);
    expect(events(telling)).toEqual([]);
    expect(telling.facts.events).toEqual([expect.objectContaining({ type: 'Meet', status: 'belowThreshold' })]);
  });

  it('agreement with a frame lifts a weak proposal over it', () => {
    const roles = [role('participant', 0, 0.3), role('participant', 2, 0.3), role('place', 4, 0.3)];
    expect(events(told(meet(0.65, { roles }), modelAlone))).toEqual([]);
    expect(events(told(meet(0.65, { roles })))).toEqual([
      { type: 'Meet', participant: ['Keller', 'Okafor'], place: ['Rome'] },
    ]);
  });

  it('the network’s silence holds a frame down', () => {
    const thresholds = { global: { trigger: 0.8, roles: 0.5, relations: 0.5 }, types: {} };
    const telling = told({}, { ...both, thresholds });
    expect(events(told({}, { ...FRAMES_ALONE, thresholds }))).toHaveLength(1);
    expect(events(telling)).toEqual([]);
    expect(telling.facts.absences).toContainEqual(expect.objectContaining({ type: 'Meet', reason: 'belowThreshold' }));
  });

  it('silence about a type that the network never learnt means nothing', () => {
    expect(events(told({}, { ...both, knownTypes: ['Visit'] }))).toHaveLength(1);
  });

  it('a faint proposal is worth no less than silence', () => {
    const confidence = (proposals: Partial<Proposals>) => told(proposals).facts.events[0]!.confidence;
    expect(confidence(meet(0.06))).toBeGreaterThanOrEqual(confidence({}));
  });

  it('says which of the two found a fact', () => {
    const found = (proposals: Partial<Proposals>, settings?: Settings) =>
      told(proposals, settings).facts.events[0]?.foundBy;
    expect(found(meet(0.9), modelAlone)).toBe('model:Meet');
    expect(found(meet(0.9))).toBe('model:Meet + frame:Meet/verb/1');
    expect(found({}, { ...both, sources: { model: false, frames: true } })).toBe('frame:Meet/verb/1');
  });

  it('best type a trigger', () => {
    const visit = {
      token: 1,
      type: 'Visit',
      probability: 0.6,
      modality: 'asserted',
      modalityProbability: 0.9,
    } as const;
    const proposals = { triggers: [visit, ...meet(0.7).triggers!] };
    expect(told(proposals, modelAlone).facts.events.map(({ type }) => type)).toEqual(['Meet']);
  });

  it('best role a filler', () => {
    const roles = [role('participant', 4, 0.6), role('place', 4, 0.8)];
    expect(events(told(meet(0.9, { roles }), modelAlone))).toEqual([{ type: 'Meet', place: ['Rome'] }]);
  });

  it('an impossible class counts against a filler, but not against a network that is sure', () => {
    const told2 = (probability: number) =>
      events(
        tell(
          `
          Prizes PROPN NNS 2 nsubj Award
          met/meet VERB VBD 0 root
          Okafor PROPN NNP 2 obj Person`,
          { proposals: [meet(0.9, { roles: [role('participant', 0, probability)] })], settings: modelAlone },
        ),
      );
    expect(told2(0.8)).toEqual([{ type: 'Meet' }]);
    expect(told2(0.99)).toEqual([{ type: 'Meet', participant: ['Prizes'] }]);
  });

  it('a head inside a name stands for the name', () => {
    const telling = tell(
      `
      Lena     PROPN NNP 3 nsubj Person
      Hoff     PROPN NNP 1 flat
      met/meet VERB  VBD 0 root`,
      {
        proposals: [
          {
            triggers: [{ token: 2, type: 'Meet', probability: 0.9, modality: 'asserted', modalityProbability: 0.9 }],
            roles: [{ trigger: 2, type: 'Meet', role: 'participant', filler: 1, probability: 0.9 }],
          },
        ],
        settings: modelAlone,
      },
    );
    expect(events(telling)).toEqual([{ type: 'Meet', participant: ['Lena Hoff'] }]);
  });

  it('the network’s speaker', () => {
    const roles = [role('attributedTo', 2, 0.9)];
    expect(events(told(meet(0.9, { roles }), modelAlone))).toEqual([{ type: 'Meet', by: 'Okafor' }]);
  });

  it('its relations, with the organization of a position', () => {
    const telling = tell(
      `
      Hoff  PROPN NNP 0 root Person
      ,     PUNCT ,   3 punct
      envoy NOUN  NN  1 appos Position
      of    ADP   IN  5 case
      Peru  PROPN NNP 3 nmod Country`,
      {
        proposals: [
          {
            relations: [{ type: 'hasPosition', subject: 0, object: 2, probability: 0.9 }],
            roles: [{ trigger: 2, type: 'hasPosition', role: 'organization', filler: 4, probability: 0.8 }],
          },
        ],
        settings: modelAlone,
      },
    );
    expect(relations(telling)).toEqual(['hasPosition(Hoff, envoy, Peru)', 'worksFor(Hoff, Peru)']);
  });
});

describe('what the network says twice', () => {
  it('the wider relation gives way to the narrower one', () => {
    const telling = tell(
      `
      Peruvian PROPN NNP 2 amod Demonym
      leader   NOUN  NN  3 nmod:desc Position
      Silva    PROPN NNP 0 root Person`,
      {
        proposals: [
          {
            relations: [
              { type: 'worksFor', subject: 2, object: 0, probability: 0.95 },
              { type: 'headOf', subject: 2, object: 0, probability: 0.97 },
            ],
          },
        ],
        settings: modelAlone,
      },
    );
    expect(relations(telling)).toEqual(['headOf(Silva, Peruvian)']);
  });

  it('a saying in a statement is one event', () => {
    const telling = tell(
      `
      Silva    PROPN NNP 2 nsubj Person
      said/say VERB  VBD 0 root
      in       ADP   IN  5 case
      a        DET   DT  5 det
      statement NOUN NN  2 obl Work
      it       PRON  PRP 7 nsubj
      won/win  VERB  VBD 2 ccomp`,
      {
        proposals: [
          {
            triggers: [
              { token: 4, type: 'IssueStatement', probability: 0.9, modality: 'asserted', modalityProbability: 0.9 },
            ],
          },
        ],
        settings: { ...both, knownTypes: ['IssueStatement'] },
      },
    );
    expect(events(telling)).toEqual([{ type: 'IssueStatement', speaker: ['Silva'], content: ['it won'] }]);
  });

  it('a statement that is released is no launch', () => {
    const trigger = { probability: 0.9, modality: 'asserted', modalityProbability: 0.9 } as const;
    const telling = tell(
      `
      a         DET  DT  2 det
      statement NOUN NN  0 root Work
      released/release VERB VBN 2 acl
      Friday    PROPN NNP 3 obl:unmarked time`,
      {
        proposals: [
          {
            triggers: [
              { token: 1, type: 'IssueStatement', ...trigger },
              { token: 2, type: 'Launch', ...trigger },
            ],
          },
        ],
        settings: { ...both, knownTypes: ['IssueStatement', 'Launch'] },
      },
    );
    expect(events(telling).map(({ type }) => type)).toEqual(['IssueStatement']);
  });

  it('an event told by two triggers keeps the fuller telling', () => {
    const telling = tell(`
      Keller     PROPN NNP 2 nsubj Person
      met/meet   VERB  VBD 0 root
      Okafor     PROPN NNP 2 obj Person
      for        ADP   IN  7 case
      Keller     PROPN NNP 7 nmod:poss Person
      's         PART  POS 5 case
      talks/talk NOUN  NNS 2 obl Event`);
    const chain = { id: 'c' as never, label: 'Keller', type: 'Person', level: 'name' as const };
    const mentions = telling.mentions.filter(({ text }) => text === 'Keller').map(({ id }) => id);
    const facts = findFacts(telling.document, telling.mentions, [{ ...chain, mentions }], ontology, FRAMES_ALONE);
    expect(facts.events.map(({ roles }) => roles.participant?.length)).toEqual([2]);
  });
});
