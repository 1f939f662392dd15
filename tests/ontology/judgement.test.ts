/** Which class is which, fits which range, and can never fill which role. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load.js';
import { builtIn } from './files.js';

const ontology = loadOntology([builtIn('news.ttl')]);
const aClass = fc.constantFrom(...ontology.classes.keys());
const aRole = fc.constantFrom(
  ...[...ontology.events.values(), ...ontology.relations.values()].flatMap(({ id, roles }) =>
    [...roles.values()].map((role) => ({ type: id, role })),
  ),
);

describe('isA', () => {
  it.each([
    ['Company', 'Organization', true],
    ['Company', 'Agent', true],
    ['Country', 'Place', true],
    ['Country', 'Agent', true],
    ['City', 'Agent', false],
    ['Organization', 'Company', false],
    ['Accuse', 'Say', true],
    ['Say', 'Accuse', false],
    ['Meet', 'Meet', true],
    ['Nonsense', 'Entity', false],
    ['Nonsense', 'Nonsense', false],
  ])('%s is a %s: %s', (type, ancestor, expected) => {
    expect(ontology.isA(type, ancestor)).toBe(expected);
  });

  it('holds for every class itself and for Entity', () => {
    fc.assert(fc.property(aClass, (type) => ontology.isA(type, type) && ontology.isA(type, 'Entity')));
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(aClass, aClass, aClass, (low, middle, high) => {
        if (ontology.isA(low, middle) && ontology.isA(middle, high)) expect(ontology.isA(low, high)).toBe(true);
      }),
    );
  });

  it.each(['Country', 'Group', 'Agent', 'Place', 'Demonym'])('takes a demonym for a %s', (ancestor) => {
    expect(ontology.isA('Demonym', ancestor)).toBe(true);
  });

  it('takes no demonym for a company', () => {
    expect(ontology.isA('Demonym', 'Company')).toBe(false);
  });
});

describe('impossible', () => {
  it.each([
    ['Say', 'speaker', 'Award'],
    ['Say', 'speaker', 'Position'],
    ['Resign', 'person', 'City'],
    ['Resign', 'person', 'Country'],
    ['Resign', 'position', 'Person'],
    ['Arrest', 'arrested', 'Work'],
    ['spouseOf', 'object', 'Facility'],
    ['hasPosition', 'object', 'Company'],
    ['bornIn', 'object', 'Award'],
  ])('%s %s never is a %s', (type, role, filler) => {
    expect(ontology.impossible(type, role, filler)).toBe(true);
  });

  it.each([
    ['Say', 'speaker', 'City', 'a capital that acts'],
    ['Attack', 'attacker', 'Region', 'a region that acts'],
    ['Appoint', 'appointee', 'Organization', 'an organization for a person'],
    ['Travel', 'destination', 'Organization', 'an organization for its seat'],
    ['Criticize', 'target', 'Award', 'anything may be criticized'],
    ['Charge', 'offence', 'Work', 'a text may stand there'],
    ['Say', 'nonsense', 'Work', 'a role that is none'],
    ['Say', 'speaker', 'Nonsense', 'a class that is none'],
    ['Say', 'speaker', 'Demonym', 'the people of a country'],
    ['Resign', 'person', 'Demonym', 'one of the people of a country'],
  ])('%s %s may be a %s: %s', (type, role, filler) => {
    expect(ontology.impossible(type, role, filler)).toBe(false);
  });

  it('never holds for what is in range', () => {
    fc.assert(
      fc.property(aRole, aClass, ({ type, role }, filler) => {
        if (ontology.inRange(filler, role.range)) expect(ontology.impossible(type, role.name, filler)).toBe(false);
      }),
    );
  });

  it('holds below a class wherever it holds for it', () => {
    fc.assert(
      fc.property(aRole, aClass, aClass, ({ type, role }, low, high) => {
        if (ontology.isA(low, high) && ontology.impossible(type, role.name, high)) {
          expect(ontology.impossible(type, role.name, low)).toBe(true);
        }
      }),
    );
  });
});

describe('mayCoincide', () => {
  it.each([
    ['Succeed', 'successor', 'predecessor', false],
    ['parentOf', 'subject', 'object', false],
    ['Meet', 'participant', 'participant', true],
    ['Attack', 'attacker', 'target', true],
    ['Attack', 'target', 'attacker', true],
    ['Attack', 'place', 'target', true],
    ['Attack', 'attacker', 'nonsense', true],
  ])('%s: %s and %s: %s', (type, role, other, expected) => {
    expect(ontology.mayCoincide(type, role, other)).toBe(expected);
  });

  it('holds in both directions', () => {
    fc.assert(
      fc.property(aRole, aRole, ({ type, role }, other) => {
        expect(ontology.mayCoincide(type, role.name, other.role.name)).toBe(
          ontology.mayCoincide(type, other.role.name, role.name),
        );
      }),
    );
  });
});
