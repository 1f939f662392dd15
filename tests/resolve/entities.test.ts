import { describe, expect, it } from 'vitest';
import { countries } from '../../src/model/countries.js';
import { countryOfDemonym, countryOfName } from '../../src/model/demonyms.js';
import { nameKey } from '../../src/model/name-key.js';
import { resolveEntities } from '../../src/resolve/entities.js';
import { next, says } from '../coref/chains.js';
import { entityOf, filler, holds, readingOf } from './reading.js';

describe('names across documents', () => {
  it('have one id, whatever case, accents, dots and class inside the family', () => {
    const one = entityOf(readingOf(says('José Núñez', 'Person')), 'José Núñez');
    const other = entityOf(readingOf(next('The rain'), says('Jose Nunez', 'Person')), 'Jose Nunez');
    expect(other.id).toBe(one.id);
    expect(one.id).toMatch(/^person\/jose-nunez-[0-9a-f]{10}$/);
    const bank = entityOf(readingOf(says('Nordbank', 'Company')), 'Nordbank');
    expect(entityOf(readingOf(says('Nordbank', 'Organization')), 'Nordbank').id).toBe(bank.id);
  });

  it('of a person and a company are two', () => {
    const person = entityOf(readingOf(says('Ford', 'Person')), 'Ford');
    expect(entityOf(readingOf(says('Ford', 'Company')), 'Ford').id).not.toBe(person.id);
  });

  it('of well-known bodies are one with their initials', () => {
    const words = entityOf(
      readingOf(says('World Health Organization', 'InternationalOrganization')),
      'World Health Organization',
    );
    expect(entityOf(readingOf(says('WHO', 'InternationalOrganization')), 'WHO').id).toBe(words.id);
  });
});

describe('what has no name', () => {
  it('is an entity of its document', () => {
    const one = entityOf(readingOf(next('The driver')), 'driver');
    const other = entityOf(readingOf(says('Ford', 'Company'), next('The driver')), 'driver');
    expect(one).toMatchObject({ level: 'nominal', type: 'Person', label: 'driver' });
    expect(other.id).not.toBe(one.id);
  });
});

describe('countries', () => {
  it('are one under all their names, and called by the fullest that the text has', () => {
    const short = entityOf(readingOf(says('U.S.', 'Country')), 'U.S.');
    const long = entityOf(readingOf(says('America', 'Country'), says('United States', 'Country')), 'America');
    expect(long.id).toBe(short.id);
    expect(short.label).toBe('U.S.');
    expect(long).toMatchObject({ label: 'United States', aliases: ['America'] });
  });

  it('take in their adjective', () => {
    const reading = readingOf(says('Norway', 'Country'), says('Norwegian', 'Demonym'));
    expect(entityOf(reading, 'Norwegian')).toEqual(entityOf(reading, 'Norway'));
    expect(entityOf(reading, 'Norway')).toMatchObject({ label: 'Norway', type: 'Country', aliases: ['Norwegian'] });
  });

  it('that no table knows take in the adjective that is made of their name', () => {
    const reading = readingOf(
      says('East Tavaria', 'Region'),
      says('East Tavarian', 'Demonym'),
      says('Morvic', 'Demonym'),
    );
    expect(entityOf(reading, 'East Tavarian')).toEqual(entityOf(reading, 'East Tavaria'));
    expect(entityOf(reading, 'Morvic')).toMatchObject({ label: 'Morvic', type: 'Group' });
  });

  it('are named by the table where the text has the adjective only', () => {
    expect(entityOf(readingOf(says('Norwegian', 'Demonym')), 'Norwegian')).toMatchObject({
      label: 'Norway',
      type: 'Country',
      level: 'nominal',
    });
  });

  it('are not their people, nor is a people without a state in the table a country', () => {
    const people = { ...says('Norwegians', 'Demonym'), xpos: 'NNPS VBD .' };
    expect(entityOf(readingOf(people), 'Norwegians')).toMatchObject({ label: 'Norwegians', type: 'Group' });
    expect(entityOf(readingOf(says('Kurdish', 'Demonym')), 'Kurdish')).toMatchObject({
      label: 'Kurdish',
      type: 'Group',
    });
  });

  it('share no name and no demonym in the table', () => {
    const names = countries.flatMap(({ name, aliases }) => [name, ...aliases]);
    const demonyms = countries.flatMap((country) => country.demonyms).map(nameKey);
    expect(new Set(demonyms).size).toBe(demonyms.length);
    for (const { name, aliases } of countries)
      for (const spelling of [name, ...aliases]) expect(countryOfName(spelling)).toBe(name);
    expect(names.length).toBeGreaterThan(countries.length);
  });

  it.each([
    ['South Koreans', 'South Korea'],
    ['Swiss', 'Switzerland'],
    ['Danes', 'Denmark'],
    ['Frenchmen', 'France'],
    ['Martian', undefined],
  ])('%s → %s', (word, country) => {
    expect(countryOfDemonym(word)).toBe(country);
  });
});

describe('positions', () => {
  const reading = (title: string, country: string) => {
    const parsed = readingOf(says(country, 'Country'), {
      words: `${title} Ana Silva spoke .`,
      upos: 'PROPN PROPN PROPN VERB PUNCT',
      heads: [2, 4, 2, 0, 4],
      deprels: 'nmod:desc nsubj flat root punct',
      proposals: { names: [{ start: 1, end: 3, type: 'Person', probability: 0.9 }] },
    });
    const relation = holds(parsed, filler(parsed, 'Ana Silva'), filler(parsed, title), filler(parsed, country));
    return { parsed, told: { ...parsed, relations: [relation] } };
  };

  it('are one across documents by title and organization', () => {
    const chile = reading('President', 'Chile').told;
    expect(entityOf(reading('President', 'Peru').told, 'President').id).not.toBe(entityOf(chile, 'President').id);
    const again = { ...chile, source: { ...chile.source, id: 'other' } };
    expect(entityOf(again, 'President').id).toBe(entityOf(chile, 'President').id);
  });

  it('without a known organization belong to their document', () => {
    const { parsed } = reading('President', 'Chile');
    const again = { ...parsed, source: { ...parsed.source, id: 'other' } };
    expect(entityOf(again, 'President').id).not.toBe(entityOf(parsed, 'President').id);
  });
});

describe('resolveEntities', () => {
  it('gives every chain an entity, and equal entities for equal readings', () => {
    const reading = readingOf(says('Ford', 'Company'), next('It'), next('The driver'));
    const entities = resolveEntities(reading);
    expect([...entities.keys()]).toEqual(reading.chains.map((chain) => chain.id));
    expect([...resolveEntities(reading)]).toEqual([...entities]);
  });
});
