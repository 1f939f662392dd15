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
    const classes: Readonly<Record<string, string>> = { 'place/oslo': 'City', 'organization/acme': 'Company' };
    const { roles } = withoutImpossible(telling, (id) => classes[id], openOntology());
    expect(roles).toEqual({ organization: [entity('organization/acme')] });
  });
});
