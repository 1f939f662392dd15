import { describe, expect, it } from 'vitest';
import { meantEntity, meantWord } from '../../src/cli/did-you-mean.js';
import type { EntityRecord } from '../../src/query/records.js';

const entity = (label: string, level: EntityRecord['level'], aliases: readonly string[] = []): EntityRecord => ({
  id: `entity/${label}` as EntityRecord['id'],
  type: 'Person',
  label,
  level,
  aliases,
});

describe('a word with a slip', () => {
  it.each([
    ['meet', ' (did you mean "Meet"?)'],
    ['Anounce', ' (did you mean "Announce"?)'],
    ['Weather', ''],
  ])('%s is meant for a type that is near, if one is', (word, told) => {
    expect(meantWord(word, ['Say', 'Meet', 'Announce'])).toBe(told);
  });
});

describe('a name with a slip', () => {
  const entities = [
    entity('brandts', 'nominal'),
    entity('Tom Brandt', 'name', ['Thomas Brandt']),
    entity('Ewa Sikora', 'name', ['Zoë']),
  ];

  it.each([
    ['Sikorra', 'Ewa Sikora'],
    ['Tim Brandt', 'Tom Brandt'],
    ['Thomas Brant', 'Tom Brandt'],
    ['Brantd', 'Tom Brandt'],
    ['Zoee Sikora', undefined],
  ])('%s is meant for the entity that is nearly called so', (name, meant) => {
    expect(meantEntity(name, entities)).toBe(meant === undefined ? '' : ` (did you mean "${meant}"?)`);
  });
});
