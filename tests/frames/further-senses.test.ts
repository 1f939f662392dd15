import { describe, expect, it } from 'vitest';
import { eventsOf, role, sure } from './scene.js';

describe('what the network takes for an event of another kind', () => {
  it('a thing that is shown is no protest, people who show themselves are', () => {
    const shown = (thing: string) =>
      eventsOf(
        `
        Osei   PROPN NNP 2 nsubj Person
        led/lead VERB VBD 0 root
        a      DET  DT 4 det
        demonstration NOUN NN 2 obj Event
        of     ADP  IN 6 case
        ${thing} 4 nmod Group`,
        [sure(3, 'Protest')],
        [role('Protest', 'protester', 3, 0)],
      );
    expect(shown('engine NOUN NN')).toEqual([]);
    expect(shown('strength NOUN NN')).toEqual([]);
    expect(shown('opposition NOUN NN')).toHaveLength(1);
    expect(shown('farmers/farmer NOUN NNS')).toHaveLength(1);
  });

  it('a corner kick is awarded, a final is won', () => {
    const won = (thing: string) =>
      eventsOf(
        `
        Veltra PROPN NNP 2 nsubj SportsTeam
        won/win VERB VBD 0 root
        a      DET  DT 5 det
        corner NOUN NN 5 compound
        ${thing} NOUN NN 2 obj Event`,
        [sure(1, 'Win')],
        [role('Win', 'winner', 1, 0), role('Win', 'contest', 1, 4)],
      );
    expect(won('kick')).toEqual([]);
    expect(won('final')).toHaveLength(1);
  });

  it('who is reported to the police is not what is said, a theft is', () => {
    const reported = (whom: string) =>
      eventsOf(
        `
        Osei   PROPN NNP 2 nsubj Person
        reported/report VERB VBD 0 root
        ${whom} 2 obj Entity
        to     ADP  IN 5 case
        police NOUN NN 2 obl GovernmentBody`,
        [sure(1, 'Say')],
        [role('Say', 'speaker', 1, 0), role('Say', 'content', 1, 2)],
      );
    expect(reported('Novak PROPN NNP')).toEqual([]);
    expect(reported('him/he PRON PRP')).toEqual([]);
    expect(reported('theft NOUN NN')).toHaveLength(1);
  });

  it('a kind name is no blame', () => {
    const called = (name: string) =>
      eventsOf(
        `
        Osei   PROPN NNP 2 nsubj Person
        called/call VERB VBD 0 root
        the    DET  DT 4 det
        bill   NOUN NN 2 obj Work
        a      DET  DT 6 det
        ${name} NOUN NN 2 xcomp`,
        [sure(1, 'Criticize')],
        [role('Criticize', 'critic', 1, 0), role('Criticize', 'target', 1, 3)],
      );
    expect(called('success')).toEqual([]);
    expect(called('disgrace')).toHaveLength(1);
  });
});
