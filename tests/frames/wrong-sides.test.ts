import { describe, expect, it } from 'vitest';
import { eventsOf, role, sure } from './scene.js';

describe('fillers on the wrong side', () => {
  it('nobody but who is called its founder founded it', () => {
    const lines = `
      Veltra    PROPN NNP 2 compound Company
      co-founder NOUN NN 3 nmod:desc Position
      Osei      PROPN NNP 4 nsubj Person
      wrote/write VERB VBD 0 root
      to        ADP   IN 6 case
      Novak     PROPN NNP 4 obl Person`;
    const roles = [role('Found', 'founded', 1, 0), role('Found', 'founder', 1, 2), role('Found', 'founder', 1, 5)];
    const [found] = eventsOf(lines, [sure(1, 'Found')], roles);
    expect(JSON.stringify(found)).toContain('Osei');
    expect(JSON.stringify(found)).not.toContain('Novak');
  });

  it('whose predecessor somebody is came after him', () => {
    const lines = `
      Her        PRON PRP$ 2 nmod:poss Person
      predecessor NOUN NN  5 nsubj Person
      ,          PUNCT ,   4 punct
      Novak      PROPN NNP 2 appos Person
      left/leave VERB VBD  0 root`;
    const roles = [role('Succeed', 'predecessor', 1, 0), role('Succeed', 'successor', 1, 3)];
    const [found] = eventsOf(lines, [sure(1, 'Succeed')], roles);
    expect(found).toMatchObject({ successor: ['Her'], predecessor: ['Novak'] });
  });

  it('who is behind an attack attacks', () => {
    const lines = `
      Nordwind PROPN NNP 5 nsubj Company
      is/be    AUX  VBZ 5 cop
      behind   ADP  IN  5 case
      the      DET  DT  5 det
      attack   NOUN NN  0 root Event`;
    const [found] = eventsOf(lines, [sure(4, 'Attack')], [role('Attack', 'target', 4, 0)]);
    expect(found).toMatchObject({ attacker: ['Nordwind'] });
    expect(found).not.toHaveProperty('target');
  });

  it('who raises money from others gets it, unless it is for somebody else', () => {
    const raised = (preposition: string) => `
      Nordwind    PROPN NNP 2 nsubj Company
      raised/raise VERB VBD 0 root
      millions/million NOUN NNS 2 obj Entity
      from        ADP   IN 5 case
      Veltra      PROPN NNP 2 obl Company
      ${preposition} ADP IN 7 case
      Rome        PROPN NNP 2 obl City`;
    const given = (preposition: string) =>
      eventsOf(raised(preposition), [sure(1, 'Give')], [role('Give', 'giver', 1, 0), role('Give', 'giver', 1, 4)])[0];
    expect(given('in')).toMatchObject({ giver: ['Veltra'], recipient: ['Nordwind'] });
    expect(given('for')).not.toHaveProperty('recipient');
  });
});
