import { describe, expect, it } from 'vitest';
import { endingGender, givenGender } from '../../src/coref/given-names.js';
import type { EntityMention } from '../../src/model/mention.js';

const genderOf = (text: string, level: EntityMention['level'] = 'name') =>
  givenGender({ text, level } as EntityMention);

describe('givenGender', () => {
  it('is that of most who bear the name', () => {
    expect([genderOf('Loretta Voss'), genderOf('Rachel'), genderOf('Stuart Pell')]).toEqual([
      'feminine',
      'feminine',
      'masculine',
    ]);
  });

  it('is untold by names of both, by surnames and by descriptions', () => {
    expect([genderOf('Kim Voss'), genderOf('Voss'), genderOf('rachel', 'nominal')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('endingGender', () => {
  const hint = (text: string, type = 'Person') => endingGender({ text, type, level: 'name' } as EntityMention);

  it('is that of the names which end alike, and nothing for what is no person', () => {
    expect(hint('Zorvina')).toBeLessThan(-0.5);
    expect(hint('Valdemund')).toBeGreaterThan(0.5);
    expect(hint('Zorvina', 'City')).toBe(0);
  });
});
