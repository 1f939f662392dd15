import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

describe('arguments of a verb', () => {
  it('active, with time and place', () => {
    const told = tell(`
      Keller   PROPN NNP 2 nsubj Person
      met/meet VERB  VBD 0 root
      Okafor   PROPN NNP 2 obj   Person
      in       ADP   IN  5 case
      Rome     PROPN NNP 2 obl   City
      on       ADP   IN  7 case
      Monday   PROPN NNP 2 obl   time`);
    expect(events(told)).toEqual([
      { type: 'Meet', participant: ['Keller', 'Okafor'], time: ['Monday'], place: ['Rome'] },
    ]);
  });

  it('passive with a by-agent', () => {
    const told = tell(`
      Okafor          PROPN NNP 3 nsubj:pass Person
      was/be          AUX   VBD 3 aux:pass
      arrested/arrest VERB  VBN 0 root
      by              ADP   IN  5 case
      police          NOUN  NN  3 obl:agent GovernmentBody`);
    expect(events(told)).toEqual([{ type: 'Arrest', agent: ['police'], arrested: ['Okafor'] }]);
  });

  it('passive of a verb with two objects', () => {
    const told = tell(`
      Okafor        PROPN NNP 3 nsubj:pass Person
      was/be        AUX   VBD 3 aux:pass
      awarded/award VERB  VBN 0 root
      the           DET   DT  5 det
      medal         NOUN  NN  3 obj Award`);
    expect(events(told)).toEqual([{ type: 'Award', recipient: ['Okafor'], award: ['medal'] }]);
  });

  it('coordinated fillers', () => {
    const told = tell(`
      Keller   PROPN NNP 4 nsubj Person
      and      CCONJ CC  3 cc
      Silva    PROPN NNP 1 conj  Person
      met/meet VERB  VBD 0 root
      Okafor   PROPN NNP 4 obj   Person`);
    expect(events(told)).toEqual([{ type: 'Meet', participant: ['Keller', 'Silva', 'Okafor'] }]);
  });

  it('leaves out a conjunct that is taken back', () => {
    const told = tell(`
      Keller   PROPN NNP 2 nsubj Person
      met/meet VERB  VBD 0 root
      Okafor   PROPN NNP 2 obj   Person
      but      CCONJ CC  6 cc
      not      PART  RB  6 advmod
      Silva    PROPN NNP 3 conj  Person`);
    expect(events(told)).toEqual([{ type: 'Meet', participant: ['Keller', 'Okafor'] }]);
  });

  it('coordinated verbs share the subject', () => {
    const told = tell(`
      Keller     PROPN NNP 2 nsubj Person
      flew/fly   VERB  VBD 0 root
      in         ADV   RB  2 advmod
      and        CCONJ CC  5 cc
      met/meet   VERB  VBD 2 conj
      Okafor     PROPN NNP 5 obj Person`);
    expect(events(told)).toEqual([{ type: 'Meet', participant: ['Keller', 'Okafor'] }]);
  });

  it('coordinated participles share the auxiliary', () => {
    const told = tell(`
      Okafor          PROPN NNP 3 nsubj:pass Person
      was/be          AUX   VBD 3 aux:pass
      arrested/arrest VERB  VBN 0 root
      and             CCONJ CC  5 cc
      charged/charge  VERB  VBN 3 conj
      with            ADP   IN  7 case
      fraud           NOUN  NN  5 obl`);
    expect(events(told)).toEqual([
      { type: 'Arrest', arrested: ['Okafor'] },
      { type: 'Charge', defendant: ['Okafor'], offence: ['fraud'] },
    ]);
  });

  it('coordinated verbs share the object to their right', () => {
    const told = tell(`
      Police          NOUN  NNS 2 nsubj GovernmentBody
      arrested/arrest VERB  VBD 0 root
      and             CCONJ CC  4 cc
      charged/charge  VERB  VBD 2 conj
      Okafor          PROPN NNP 2 obj Person`);
    expect(events(told)).toEqual([
      { type: 'Arrest', agent: ['Police'], arrested: ['Okafor'] },
      { type: 'Charge', prosecutor: ['Police'], defendant: ['Okafor'] },
    ]);
  });

  it('subject control', () => {
    const told = tell(`
      Keller       PROPN NNP 2 nsubj Person
      agreed/agree VERB  VBD 0 root
      to           PART  TO  4 mark
      meet         VERB  VB  2 xcomp
      Okafor       PROPN NNP 4 obj Person`);
    expect(events(told)).toEqual([{ type: 'Meet', participant: ['Keller', 'Okafor'], modality: 'planned' }]);
  });

  it('object control', () => {
    const told = tell(`
      Silva       PROPN NNP 2 nsubj Person
      asked/ask   VERB  VBD 0 root
      Keller      PROPN NNP 2 obj Person
      to          PART  TO  5 mark
      visit       VERB  VB  2 xcomp
      Rome        PROPN NNP 5 obj City`);
    expect(events(told)).toEqual([
      { type: 'Request', speaker: ['Silva'], addressee: ['Keller'], content: ['to visit Rome'] },
      { type: 'Visit', visitor: ['Keller'], destination: ['Rome'], modality: 'possible', by: 'Silva' },
    ]);
  });

  it('raising', () => {
    const told = tell(`
      Keller          PROPN NNP 3 nsubj:pass Person
      is/be           AUX   VBZ 3 aux:pass
      expected/expect VERB  VBN 0 root
      to              PART  TO  5 mark
      visit           VERB  VB  3 xcomp
      Rome            PROPN NNP 5 obj City`);
    expect(events(told)).toEqual([{ type: 'Visit', visitor: ['Keller'], destination: ['Rome'], modality: 'planned' }]);
  });

  it('relative clause whose pronoun is the subject', () => {
    const told = tell(`
      The          DET   DT  2 det
      man          NOUN  NN  6 nsubj Person
      who          PRON  WP  4 nsubj
      killed/kill  VERB  VBD 2 acl:relcl
      Okafor       PROPN NNP 4 obj Person
      fled/flee    VERB  VBD 0 root`);
    expect(events(told)).toEqual([{ type: 'Kill', killer: ['man'], victim: ['Okafor'] }]);
  });

  it('relative clause without pronoun', () => {
    const told = tell(`
      The             DET  DT  2 det
      man             NOUN NN  5 nsubj Person
      police          NOUN NN  4 nsubj GovernmentBody
      arrested/arrest VERB VBD 2 acl:relcl
      regretted/regret VERB VBD 0 root
      it              PRON PRP 5 obj`);
    expect(events(told)).toEqual([{ type: 'Arrest', agent: ['police'], arrested: ['man'] }]);
  });

  it('the pronoun belongs to a clause below the relative clause', () => {
    const told = tell(`
      A           DET   DT  2 det
      man         NOUN  NN  8 nsubj Person
      who         PRON  WP  6 nsubj
      police      NOUN  NN  5 nsubj GovernmentBody
      said/say    VERB  VBD 2 acl:relcl
      killed/kill VERB  VBD 5 ccomp
      Okafor      PROPN NNP 6 obj Person
      fled/flee   VERB  VBD 0 root`);
    expect(events(told)).toContainEqual({ type: 'Kill', killer: ['man'], victim: ['Okafor'], by: 'police' });
  });

  it('past participle after a noun', () => {
    const told = tell(`
      The             DET   DT  2 det
      man             NOUN  NN  6 nsubj Person
      arrested/arrest VERB  VBN 2 acl
      in              ADP   IN  5 case
      Rome            PROPN NNP 3 obl City
      slept/sleep     VERB  VBD 0 root`);
    expect(events(told)).toEqual([{ type: 'Arrest', arrested: ['man'], place: ['Rome'] }]);
  });

  it('present participle after a noun', () => {
    const told = tell(`
      Rebels         NOUN  NNS 4 nsubj Group
      killing/kill   VERB  VBG 1 acl
      villagers      NOUN  NNS 2 obj Group
      fled/flee      VERB  VBD 0 root`);
    expect(events(told)).toEqual([{ type: 'Kill', killer: ['Rebels'], victim: ['villagers'] }]);
  });

  it('adverbial participle', () => {
    const told = tell(`
      Visiting/visit VERB  VBG 5 advcl
      Rome           PROPN NNP 1 obj City
      ,              PUNCT ,   1 punct
      Keller         PROPN NNP 5 nsubj Person
      slept/sleep    VERB  VBD 0 root`);
    expect(events(told)).toEqual([{ type: 'Visit', visitor: ['Keller'], destination: ['Rome'] }]);
  });

  it('gerund that is the act of the object', () => {
    const told = tell(`
      Silva          PROPN NNP 2 nsubj Person
      accused/accuse VERB  VBD 0 root
      Keller         PROPN NNP 2 obj Person
      of             SCONJ IN  5 mark
      killing/kill   VERB  VBG 2 advcl
      Okafor         PROPN NNP 5 obj Person`);
    expect(events(told)).toEqual([
      { type: 'Accuse', accuser: ['Silva'], accused: ['Keller'], offence: ['killing Okafor'] },
      expect.objectContaining({ type: 'Kill', killer: ['Keller'], victim: ['Okafor'], modality: 'possible' }),
    ]);
  });

  it('phrasal trigger whose particle is cut off', () => {
    const told = tell(`
      Keller      PROPN NNP 2 nsubj Person
      turned/turn VERB  VBD 0 root
      the         DET   DT  4 det
      offer       NOUN  NN  2 obj Work
      down        ADP   RP  2 compound:prt`);
    expect(events(told)).toEqual([{ type: 'Reject', rejecter: ['Keller'], rejected: ['offer'] }]);
  });

  it('no-one shares the subject of a clause with an own one', () => {
    const told = tell(`
      Keller        PROPN NNP 2 nsubj Person
      slept/sleep   VERB  VBD 0 root
      and           CCONJ CC  5 cc
      police        NOUN  NN  5 nsubj GovernmentBody
      jailed/jail   VERB  VBD 2 conj
      Okafor        PROPN NNP 5 obj Person`);
    expect(events(told)).toEqual([{ type: 'Arrest', agent: ['police'], arrested: ['Okafor'] }]);
  });
});
