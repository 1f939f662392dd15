import { describe, expect, it } from 'vitest';
import { givenGender } from '../../src/coref/given-names.js';
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
    expect([genderOf('Robin Voss'), genderOf('Voss'), genderOf('rachel', 'nominal')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
