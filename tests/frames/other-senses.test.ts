import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, role, sure, tell } from './scene.js';

const read = (lines: string, triggers: ReturnType<typeof sure>[], roles: ReturnType<typeof role>[] = []) =>
  events(tell(lines, { proposals: [{ triggers, roles, relations: [] }], settings: DEFAULT_SETTINGS }));

describe('what the network takes for an event', () => {
  it('who hears does not say', () => {
    const lines = `
      Jurors   NOUN NNS 2 nsubj Group
      heard/hear VERB VBD 0 root
      that     SCONJ IN 5 mark
      Okafor   PROPN NNP 5 nsubj Person
      slept/sleep VERB VBD 2 ccomp`;
    expect(read(lines, [sure(1, 'Say')], [role('Say', 'speaker', 1, 0), role('Say', 'content', 1, 4)])).toEqual([]);
  });

  it('who quotes another does not say it', () => {
    const lines = (link: string) => `
      The     DET   DT  2 det
      Gazette PROPN NNP 3 nsubj MediaOrganization
      quoted/quote VERB VBD 0 root
      Okafor  PROPN NNP 3 obj Person
      ${link} SCONJ IN  6 mark
      saying/say VERB VBG 3 advcl
      he      PRON  PRP 8 nsubj
      won/win VERB  VBD 6 ccomp`;
    const quoted = (link: string) =>
      read(lines(link), [sure(2, 'Say')], [role('Say', 'speaker', 2, 1), role('Say', 'content', 2, 7)]);
    expect(quoted('as')).toEqual([]);
    expect(quoted('while')).toHaveLength(1);
  });

  it('what figures show nobody says', () => {
    const lines = (subject: string, verb: string) => `
      ${subject} NOUN NNS 2 nsubj Group
      ${verb}  VERB  VBP 0 root
      prices/price NOUN NNS 4 nsubj
      fell/fall VERB VBD 2 ccomp`;
    const shown = (subject: string, verb: string) =>
      read(lines(subject, verb), [sure(1, 'Say')], [role('Say', 'speaker', 1, 0), role('Say', 'content', 1, 3)]);
    expect(shown('Estimates/estimate', 'suggest')).toEqual([]);
    expect(shown('Brokers/broker', 'suggest')).toHaveLength(1);
  });

  const mood = (...noun: readonly string[]) => `
    Okafor  PROPN NNP 2 nsubj Person
    nodded/nod VERB VBD 0 root
    in      ADP   IN  ${3 + noun.length} case
    ${noun.join('\n')}`;

  it('what somebody feels is no event', () => {
    const agreed = (at: number, lines: string) =>
      read(lines, [sure(at, 'Agree')], [role('Agree', 'participant', at, 0)]);
    expect(agreed(3, mood('agreement NOUN NN 2 obl'))).toEqual([]);
    expect(agreed(4, mood('an DET DT 5 det', 'agreement NOUN NN 2 obl'))).toHaveLength(1);
  });

  const rate = (article: string) => `
    Qorvi   PROPN NNP 2 nsubj City
    sees/see VERB VBZ 0 root
    nine    NUM   CD  4 nummod
    visits/visit NOUN NNS 2 obj
    ${article} DET DT 6 det
    week    NOUN  NN  2 obl:tmod`;

  it('a rate tells of none', () => {
    const visit = (lines: string) => read(lines, [sure(3, 'Visit')], [role('Visit', 'destination', 3, 0)]);
    expect([visit(rate('a')), visit(rate('this')).length]).toEqual([[], 1]);
  });

  it('a struggle with what is nobody is no attack', () => {
    const fights = (target: string) =>
      read(
        `
      Okafor  PROPN NNP 2 nsubj Person
      fights/fight VERB VBZ 0 root
      ${target}`,
        [sure(1, 'Attack')],
        [role('Attack', 'attacker', 1, 0), role('Attack', 'target', 1, 2)],
      );
    expect(fights('leukaemia NOUN NN 2 obj Entity')).toEqual([]);
    expect(fights('rebels/rebel NOUN NNS 2 obj Group')).toHaveLength(1);
  });

  it('who receives a guest does not praise', () => {
    const welcomed = (guest: string) =>
      read(
        `
      Okafor  PROPN NNP 2 nsubj Person
      welcomed/welcome VERB VBD 0 root
      ${guest}`,
        [sure(1, 'Praise')],
        [role('Praise', 'speaker', 1, 0), role('Praise', 'target', 1, 2)],
      );
    expect(welcomed('Silva PROPN NNP 2 obj Person\n to ADP IN 5 case\n Lima PROPN NNP 2 obl City')).toEqual([]);
    expect(welcomed('plans/plan NOUN NNS 2 obj Work')).toHaveLength(1);
  });

  const blast = (modifier: string) => `
    ${modifier} 2 compound
    blast  NOUN NN 3 nsubj
    shook/shake VERB VBD 0 root
    Qorvi  PROPN NNP 3 obj City`;

  it('a blast without a weapon is an accident', () => {
    expect(read(blast('gas NOUN NN'), [sure(1, 'Attack')], [role('Attack', 'target', 1, 3)])).toEqual([]);
  });

  it('one of a bomb is none', () => {
    expect(read(blast('bomb NOUN NN'), [sure(1, 'Attack')], [role('Attack', 'target', 1, 3)])).toEqual([
      { type: 'Attack', target: ['Qorvi'] },
    ]);
  });

  it('an acquittal is no conviction', () => {
    const lines = `
      Okafor   PROPN NNP 3 nsubj:pass Person
      was/be   AUX   VBD 3 aux:pass
      acquitted/acquit VERB VBN 0 root`;
    expect(read(lines, [sure(2, 'Convict')], [role('Convict', 'convicted', 2, 0)])).toEqual([]);
  });

  it('a player who retires hurt resigns from nothing', () => {
    const lines = (phrase: string) => `
      Okafor   PROPN NNP 2 nsubj Person
      retired/retire VERB VBD 0 root
      ${phrase}`;
    const retired = (phrase: string) => read(lines(phrase), [sure(1, 'Resign')], [role('Resign', 'person', 1, 0)]);
    expect(retired('with ADP IN 4 case\n cramps/cramp NOUN NNS 2 obl')).toEqual([]);
    expect(retired('from ADP IN 4 case\n politics NOUN NN 2 obl')).toEqual([{ type: 'Resign', person: ['Okafor'] }]);
  });

  it('a noun that points back takes nobody from its clause', () => {
    const lines = `
      Okafor   PROPN NNP 2 nsubj Person
      slept/sleep VERB VBD 0 root
      after    ADP   IN  5 case
      the      DET   DT  5 det
      arrest   NOUN  NN  2 obl`;
    expect(read(lines, [sure(4, 'Arrest')], [role('Arrest', 'arrested', 4, 0)])).toEqual([{ type: 'Arrest' }]);
  });
});

describe('few participants', () => {
  const lines = `
    Okafor   PROPN NNP 2 nsubj Person
    visited/visit VERB VBD 0 root`;
  const at = (probability: number) =>
    read(lines, [{ ...sure(1, 'Award'), probability }], [role('Award', 'recipient', 1, 0)]);

  it('of one alone a verb has to be surer', () => {
    expect(at(0.6)).toEqual([]);
    expect(at(0.8)).toHaveLength(1);
  });

  it('nobody joins nothing', () => {
    const joined = (...roles: ReturnType<typeof role>[]) =>
      read(lines.replace('visited/visit', 'joined/join'), [sure(1, 'Join')], [role('Join', 'joiner', 1, 0), ...roles]);
    expect(joined()).toEqual([]);
  });

  it('of nobody at all a noun has to be surer too', () => {
    const election = (probability: number) =>
      read('The DET DT 2 det\nelection NOUN NN 3 nsubj\ncame/come VERB VBD 0 root', [
        { ...sure(1, 'Elect'), probability },
      ]);
    expect([election(0.6), election(0.95).length]).toEqual([[], 1]);
  });

  const heartened = (rest: string) => `
    Firms   NOUN NNS 3 nsubj:pass Company
    were/be AUX VBD 3 aux:pass
    encouraged/encourage VERB VBN 0 root
    ${rest}`;

  it('who takes heart is told to do nothing', () => {
    const urged = (rest: string) => read(heartened(rest), [sure(2, 'Demand')], [role('Demand', 'addressee', 2, 0)]);
    expect(urged('today NOUN NN 3 obl:tmod')).toEqual([]);
    expect(urged('leave VERB VB 3 xcomp')).toHaveLength(1);
  });

  it('who fights off an attack attacks nobody', () => {
    const fought = (particle: string) => `
      Guards NOUN NNS 2 nsubj Group
      fought/fight VERB VBD 0 root
      ${particle} ADP RP 2 compound:prt
      raiders/raider NOUN NNS 2 obj Group`;
    const attack = (lines: string) =>
      read(lines, [sure(1, 'Attack')], [role('Attack', 'attacker', 1, 0), role('Attack', 'target', 1, 3)]);
    expect([attack(fought('off')), attack(fought('back')).length]).toEqual([[], 1]);
  });
});
