import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import type { Proposals } from '../../src/model/text.js';
import { events, tell } from './scene.js';

const trigger = (token: number, type: string, probability = 0.9) =>
  ({ token, type, probability, modality: 'asserted', modalityProbability: 0.99 }) as const;
const role = (at: number, type: string, name: string, filler: number, probability = 0.9) => ({
  trigger: at,
  type,
  role: name,
  filler,
  probability,
});
const read = (lines: string, proposals: Partial<Proposals>) =>
  events(tell(lines, { proposals: [proposals], settings: DEFAULT_SETTINGS }));

describe('who or what fills a role', () => {
  it('what a description counts is told by as many names', () => {
    const list = (count: string) => `
      Police  PROPN NNP 2 nsubj GovernmentBody
      arrested/arrest VERB VBD 0 root
      ${count} NUM CD 4 nummod
      men     NOUN NNS 2 obj Group
      ,       PUNCT , 6 punct
      Abel    PROPN NNP 4 appos Person
      and     CCONJ CC 8 cc
      Baker   PROPN NNP 6 conj Person`;
    const arrested = (count: string) => events(tell(list(count)))[0]?.arrested;
    expect([arrested('two'), arrested('five')]).toEqual([['Abel', 'Baker'], ['men']]);
  });

  it('a text by somebody says what its author says', () => {
    const lines = `
      A       DET   DT  2 det
      letter  NOUN  NN  5 nsubj
      by      ADP   IN  4 case
      Abel    PROPN NNP 2 nmod Person
      said/say VERB VBD 0 root
      it      PRON  PRP 7 nsubj
      rained/rain VERB VBD 5 ccomp`;
    const roles = [role(4, 'Say', 'speaker', 1), role(4, 'Say', 'content', 6)];
    const told = read(lines, { triggers: [trigger(4, 'Say')], roles });
    expect(told).toEqual([expect.objectContaining({ type: 'Say', speaker: ['Abel'], content: ['it rained'] })]);
  });

  it('a part of those that are told of names none of them', () => {
    const lines = (adverb: string) => `
      Police  PROPN NNP 2 nsubj GovernmentBody
      arrested/arrest VERB VBD 0 root
      men     NOUN NNS 2 obj Group
      ,       PUNCT , 5 punct
      ${adverb}
      Abel    PROPN NNP 3 appos Person`;
    const arrested = (adverb: string) => events(tell(lines(adverb)))[0]?.arrested;
    expect(arrested('mostly ADV RB 6 advmod')).toEqual(['men']);
    expect(arrested('one PRON PRP 2 dep')).toEqual(['Abel']);
  });

  it('who fights between two sides attacks and is attacked', () => {
    const lines = `
      Clashes/clash NOUN NNS 0 root
      between ADP   IN  3 case
      Zantar  PROPN NNP 1 nmod ArmedGroup
      and     CCONJ CC  5 cc
      Qorvi   PROPN NNP 3 conj ArmedGroup`;
    expect(events(tell(lines))).toEqual([
      { type: 'Attack', attacker: ['Zantar', 'Qorvi'], target: ['Zantar', 'Qorvi'] },
    ]);
  });

  it('what stands in two roles fills that of another class no more surely for the other', () => {
    const lines = `
      Clashes/clash NOUN NNS 0 root
      between ADP   IN  3 case
      Arlen   PROPN NNP 1 nmod Facility
      and     CCONJ CC  5 cc
      Qorvi   PROPN NNP 3 conj ArmedGroup`;
    expect(events(tell(lines))).toEqual([{ type: 'Attack', attacker: ['Qorvi'], target: ['Arlen', 'Qorvi'] }]);
  });

  it('what only says when is no doer, and lends no time', () => {
    const lines = `
      Okafor    PROPN NNP 3 nsubj:pass Person
      was/be    AUX   VBD 3 aux:pass
      killed/kill VERB VBN 0 root
      during    ADP   IN  5 case
      talks/talk NOUN NNS 3 obl Event
      after     ADP   IN  7 case
      parade    NOUN  NN  3 obl Event
      Friday    PROPN NNP 7 nmod:unmarked time`;
    const roles = [role(2, 'Kill', 'killer', 4), role(2, 'Kill', 'time', 7)];
    expect(read(lines, { triggers: [trigger(2, 'Kill')], roles })).toEqual([{ type: 'Kill', victim: ['Okafor'] }]);
  });

  it('a verb that tells of nobody is no event unless the network is sure', () => {
    const lines = `
      It      PRON  PRP 3 expl
      is/be   AUX   VBZ 3 cop
      harder  ADJ   JJR 0 root
      to      PART  TO  5 mark
      resign  VERB  VB  3 csubj`;
    const told = (probability: number) => read(lines, { triggers: [trigger(4, 'Resign', probability)] }).length;
    expect([told(0.7), told(0.95)]).toEqual([0, 1]);
  });

  it('a base is none of the country that keeps it', () => {
    const lines = `
      Rebels  NOUN  NNS 2 nsubj Group
      attacked/attack VERB VBD 0 root
      a       DET   DT  5 det
      Tavarian-held PROPN NNP 5 compound Country
      base    NOUN  NN  2 obj Facility`;
    expect(events(tell(lines))[0]?.target).toEqual(['base']);
  });
});

describe('where and when', () => {
  it('what a thing does, it does where it is; a person may be from there', () => {
    const killed = (subject: string, type: string) => `
      The    DET  DT  2 det
      ${subject} NOUN NN 5 nsubj ${type}
      in     ADP  IN  4 case
      Qorvi  PROPN NNP 2 nmod City
      killed/kill VERB VBD 0 root
      Okafor PROPN NNP 5 obj Person`;
    const place = (subject: string, type: string) => events(tell(killed(subject, type)))[0]?.place;
    expect([place('bombing', 'Event'), place('guard', 'Person')]).toEqual([['Qorvi'], undefined]);
  });

  it('a time before two verbs is of both', () => {
    const lines = `
      Friday  PROPN NNP 3 obl:unmarked time
      Silva   PROPN NNP 3 nsubj Person
      met/meet VERB VBD 0 root
      Okafor  PROPN NNP 3 obj Person
      and     CCONJ CC  6 cc
      attacked/attack VERB VBD 3 conj
      Keller  PROPN NNP 6 obj Person`;
    expect(events(tell(lines)).map(({ time }) => time)).toEqual([['Friday'], ['Friday']]);
  });

  it('for what somebody is praised is no other that is praised', () => {
    const lines = `
      Silva   PROPN NNP 2 nsubj Person
      praised/praise VERB VBD 0 root
      Okafor  PROPN NNP 2 obj Person
      for     ADP   IN  6 case
      his     PRON  PRP$ 6 nmod:poss
      speech  NOUN  NN  2 obl Work`;
    const roles = [role(1, 'Praise', 'speaker', 0), role(1, 'Praise', 'target', 2), role(1, 'Praise', 'target', 5)];
    expect(read(lines, { triggers: [trigger(1, 'Praise')], roles })[0]?.target).toEqual(['Okafor']);
  });

  it('from where somebody is dismissed does not dismiss him', () => {
    const lines = (preposition: string) => `
      Okafor  PROPN NNP 3 nsubj:pass Person
      was/be  AUX   VBD 3 aux:pass
      sacked/sack VERB VBN 0 root
      ${preposition} ADP IN 5 case
      Rovers  PROPN NNP 3 obl SportsTeam`;
    const roles = [role(2, 'Dismiss', 'person', 0), role(2, 'Dismiss', 'dismisser', 4)];
    const by = (preposition: string) =>
      read(lines(preposition), { triggers: [trigger(2, 'Dismiss')], roles })[0]?.dismisser;
    expect([by('from'), by('by')]).toEqual([undefined, ['Rovers']]);
  });

  it('what opens as a quotation ends where that closes and the sentence goes on', () => {
    const lines = (mark: string) => `
      Silva   PROPN NNP 2 nsubj Person
      asked/ask VERB VBD 0 root
      for     ADP   IN  6 case
      "       PUNCT \`\` 6 punct
      a       DET   DT  6 det
      loan    NOUN  NN  2 obl
      "       PUNCT ''  6 punct
      ${mark} PUNCT ,   10 punct
      as      SCONJ IN  10 mark
      before  ADV   RB  6 advcl`;
    const roles = [role(1, 'Request', 'speaker', 0), role(1, 'Request', 'content', 5)];
    const content = (mark: string) => read(lines(mark), { triggers: [trigger(1, 'Request')], roles })[0]?.content;
    expect(content(',')).toEqual(['a loan']);
    expect(content('not')).toEqual(['a loan " not as before']);
  });

  it('a thing without a name that is announced is told with what stands behind it', () => {
    const lines = (word: string) => `
      Silva   PROPN NNP 2 nsubj Person
      announced/announce VERB VBD 0 root
      ${word} 2 obj Event
      between ADP   IN  5 case
      leaders NOUN  NNS 3 nmod Group`;
    const roles = [role(1, 'Announce', 'speaker', 0), role(1, 'Announce', 'content', 2)];
    const content = (word: string) => read(lines(word), { triggers: [trigger(1, 'Announce')], roles })[0]?.content;
    expect(content('talks NOUN NNS')).toEqual(['talks between leaders']);
    expect(content('Qorvi PROPN NNP')).toEqual(['Qorvi']);
  });

  it('of two such things each is told alone', () => {
    const lines = `
      Silva   PROPN NNP 2 nsubj Person
      announced/announce VERB VBD 0 root
      talks   NOUN  NNS 2 obj Event
      on      ADP   IN  5 case
      prices  NOUN  NNS 3 nmod Entity
      and     CCONJ CC  7 cc
      visits  NOUN  NNS 3 conj Event`;
    const roles = [
      role(1, 'Announce', 'speaker', 0),
      role(1, 'Announce', 'content', 2),
      role(1, 'Announce', 'content', 6),
    ];
    const contents = read(lines, { triggers: [trigger(1, 'Announce')], roles })[0]?.content;
    expect(contents).toEqual(['talks', 'visits']);
  });
});
