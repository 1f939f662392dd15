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

  it('whose brother did it did nothing; whose arm it was suffered', () => {
    const lines = (noun: string, type: string) =>
      `
      Osei      PROPN NNP 0 root Person
      ,         PUNCT ,   3 punct
      an        DET   DT  4 det
      engineer  NOUN  NN  1 appos Person
      whose     PRON  WP$ 6 nmod:poss Person
      ${noun}   NOUN  NN  7 nsubj ${type}
      sued/sue  VERB  VBD 4 acl:relcl
      Veltra    PROPN NNP 7 obj Company`;
    const roles = [role('Sue', 'plaintiff', 6, 0), role('Sue', 'plaintiff', 6, 5), role('Sue', 'defendant', 6, 7)];
    const plaintiffs = (noun: string, type: string) =>
      JSON.stringify(eventsOf(lines(noun, type), [sure(6, 'Sue')], roles)[0]);
    expect(plaintiffs('brother', 'Person')).not.toContain('Osei');
    expect(plaintiffs('firm', 'Company')).toContain('Osei');
    expect(plaintiffs('lawyer', 'Person')).toContain('Osei');
  });

  it('a predecessor comes before, and only he', () => {
    const lines = `
      Osei        PROPN NNP 3 nmod:poss Person
      's          PART  POS 1 case
      predecessor NOUN  NN  6 nsubj Position
      ,           PUNCT ,   5 punct
      Novak       PROPN NNP 3 appos Person
      slept/sleep VERB  VBD 0 root`;
    const wrong = [role('Succeed', 'predecessor', 2, 0), role('Succeed', 'successor', 2, 4)];
    const [event] = eventsOf(lines, [sure(2, 'Succeed')], wrong);
    expect(JSON.stringify(event)).toMatch(/successor[^a-z]+Osei/);
    expect(JSON.stringify(event)).toMatch(/predecessor[^a-z]+Novak/);
  });
});
