import { describe, expect, it } from 'vitest';
import { events, tell } from './scene.js';

const THREAT = `
  Lund    PROPN NNP 2 nsubj Person
  threatened/threaten VERB VBD 0 root
  to      PART  TO  4 mark
  visit   VERB  VB  2 xcomp
  Rome    PROPN NNP 4 obj City
  where   ADV   WRB 9 advmod
  police  NOUN  NN  9 nsubj GovernmentBody
  had/have AUX  VBD 9 aux
  arrested/arrest VERB VBN 5 acl:relcl
  Okafor  PROPN NNP 9 obj Person`;

describe('what a speaker vouches for', () => {
  it('whoever denies something says that it did not happen', () => {
    const told = tell(`
      Lund   PROPN NNP 2 nsubj Person
      denied/deny VERB VBD 0 root
      that   SCONJ IN  5 mark
      police NOUN  NN  5 nsubj GovernmentBody
      arrested/arrest VERB VBD 2 ccomp
      Okafor PROPN NNP 5 obj Person`);
    expect(events(told)).toContainEqual(expect.objectContaining({ type: 'Arrest', modality: 'denied', by: 'Lund' }));
  });

  it('what has happened is told by the way in a threat', () => {
    const told = events(tell(THREAT));
    expect(told).toContainEqual(expect.objectContaining({ type: 'Visit', modality: 'possible', by: 'Lund' }));
    expect(told.find(({ type }) => type === 'Arrest')).not.toHaveProperty('by');
  });
});
