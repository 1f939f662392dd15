import { describe, expect, it } from 'vitest';
import { openOntology } from '../../src/io/open-ontology.js';
import type { Proposals, RoleProposal } from '../../src/model/text.js';
import { decide } from '../../src/pipeline/parse-decisions.js';
import { handSentence } from '../support/parse.js';

const ontology = openOntology();

/** "Ada and Bo met Cy ." */
function meeting(proposals: Partial<Proposals>) {
  return handSentence({
    words: 'Ada and Bo met Cy .',
    upos: 'PROPN CCONJ PROPN VERB PROPN PUNCT',
    xpos: 'NNP CC NNP VBD NNP .',
    heads: [4, 3, 1, 0, 4, 4],
    deprels: 'nsubj cc conj root obj punct',
    proposals,
  });
}

const trigger = (type: string, probability: number, token = 3) =>
  ({ token, type, probability, modality: 'asserted', modalityProbability: 0.9 }) as const;
const role = (type: string, name: string, filler: number, probability: number): RoleProposal => ({
  trigger: 3,
  type,
  role: name,
  filler,
  probability,
});
const fillers = (proposals: Partial<Proposals>) =>
  decide(meeting(proposals), ontology).events.flatMap((event) =>
    event.fillers.map(({ role: name, token }) => `${name} ${token}`),
  );

describe('what the network alone decides', () => {
  it('takes the best type of a trigger, and none where the best is unlikely', () => {
    const types = (first: number) =>
      decide(meeting({ triggers: [trigger('Visit', first), trigger('Meet', first / 2)] }), ontology).events.map(
        ({ type }) => type,
      );
    expect(types(0.6)).toEqual(['Visit']);
    expect(types(0.3)).toEqual([]);
  });

  it('takes the best role of each word', () => {
    const roles = [role('Meet', 'topic', 4, 0.4), role('Meet', 'participant', 4, 0.5)];
    expect(fillers({ triggers: [trigger('Meet', 0.9)], roles })).toEqual(['participant 4']);
  });

  it('weighs a role by its event: what is likely of an unlikely event is not likely', () => {
    const roles = [role('Meet', 'participant', 4, 0.6)];
    expect(fillers({ triggers: [trigger('Meet', 0.9)], roles })).toEqual(['participant 4']);
    expect(fillers({ triggers: [trigger('Meet', 0.45)], roles })).toEqual([]);
  });

  it('gives a role that takes one filler the likeliest, and its conjuncts', () => {
    const several = [role('Appoint', 'appointee', 0, 0.9), role('Appoint', 'appointee', 4, 0.5)];
    expect(fillers({ triggers: [trigger('Appoint', 0.9)], roles: several })).toEqual(['appointee 0']);
    const coordinated = [role('Appoint', 'appointee', 0, 0.9), role('Appoint', 'appointee', 2, 0.25)];
    expect(fillers({ triggers: [trigger('Appoint', 0.9)], roles: coordinated })).toEqual([
      'appointee 0',
      'appointee 2',
    ]);
  });

  it('gives a title one holder, titles in the plural several', () => {
    const holders = (xpos: string) => {
      const sentence = meeting({
        relations: [
          { type: 'hasPosition', subject: 0, object: 4, probability: 0.5 },
          { type: 'hasPosition', subject: 2, object: 4, probability: 0.8 },
        ],
      });
      const tokens = sentence.tokens.map((token, index) => (index === 4 ? { ...token, xpos } : token));
      return decide({ ...sentence, tokens }, ontology).relations.map(({ subject }) => subject);
    };
    expect(holders('NN')).toEqual([2]);
    expect(holders('NNS')).toEqual([0, 2]);
  });

  it('ties the organization to the position that is decided on', () => {
    const [relation] = decide(
      meeting({
        relations: [{ type: 'hasPosition', subject: 0, object: 4, probability: 0.8 }],
        roles: [{ trigger: 4, type: 'hasPosition', role: 'organization', filler: 2, probability: 0.7 }],
      }),
      ontology,
    ).relations;
    expect(relation?.organizations).toMatchObject([{ role: 'organization', token: 2 }]);
  });
});
