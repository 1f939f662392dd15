import { describe, expect, it } from 'vitest';
import type { Telling } from '../../src/graph/tellings.js';
import { withoutImpossible } from '../../src/graph/veto.js';
import { openOntology } from '../../src/io/open-ontology.js';
import type { EntityId, Term } from '../../src/model/statement.js';

const entity = (id: string): Term => ({ kind: 'entity', id: id as EntityId, mentions: [] });
const range = { start: 0, end: 1 };

describe('the veto of the ontology', () => {
  it('takes out what can never fill a role, and the role if nothing is left', () => {
    const telling: Telling = {
      ...{ type: 'Resign', modality: 'asserted', foundBy: 'test', confidence: 1 },
      ...{ trigger: range, quote: range, sentence: range },
      roles: { person: [entity('place/oslo')], organization: [entity('organization/acme')] },
    };
    const named = (type: string) => ({ type, level: 'name', label: type }) as const;
    const entities: Readonly<Record<string, ReturnType<typeof named>>> = {
      'place/oslo': named('City'),
      'organization/acme': named('Company'),
    };
    const { roles } = withoutImpossible(telling, (id) => entities[id], openOntology());
    expect(roles).toEqual({ organization: [entity('organization/acme')] });
  });

  it('takes out an “it” of which nothing else is told, not a “he”', () => {
    const denied: Telling = {
      ...{ type: 'Deny', modality: 'asserted', foundBy: 'test', confidence: 1 },
      ...{ trigger: range, quote: range, sentence: range },
      roles: { speaker: [entity('he')], content: [entity('it')] },
    };
    const pronoun = (id: EntityId) =>
      ({ type: id === 'he' ? 'Person' : 'Entity', level: 'pronoun', label: id }) as const;
    expect(withoutImpossible(denied, pronoun, openOntology()).roles).toEqual({ speaker: [entity('he')] });
  });

  it('lets nobody lead each of several players, where “they” are led', () => {
    const led = (object: Term[]): Telling => ({
      ...{ type: 'headOf', modality: 'asserted', foundBy: 'test', confidence: 1 },
      ...{ trigger: range, quote: range, sentence: range },
      roles: { subject: [entity('person/osei')], object },
    });
    const named = (id: EntityId) =>
      ({ type: id.startsWith('person') ? 'Person' : 'Company', level: 'name', label: id }) as const;
    const objectOf = (...ids: string[]) => withoutImpossible(led(ids.map(entity)), named, openOntology()).roles.object;
    expect(objectOf('person/lind', 'person/roe')).toBeUndefined();
    expect(objectOf('company/acme', 'company/veltra')).toHaveLength(2);
  });
});
