/** The built-in ontology covers the inventory: the same types with the same roles, ranges, projections and symmetry. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load.js';
import type { RoleType } from '../../src/ontology/ontology.js';
import { builtIn } from './files.js';

interface Inventory {
  readonly textRoles: readonly string[];
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly events: Readonly<
    Record<
      string,
      {
        readonly is?: string;
        readonly roles: Readonly<Record<string, string>>;
        readonly projection?: readonly [string, string, string];
        readonly symmetric?: boolean;
      }
    >
  >;
  readonly relations: Readonly<
    Record<string, { readonly subject: string; readonly object: string; readonly symmetric?: boolean }>
  >;
}

const golden = resolve(import.meta.dirname, '../golden/inventory.json');
const inventory = JSON.parse(readFileSync(golden, 'utf8')) as Inventory;
const ontology = loadOntology([builtIn('news.ttl')]);

/** `Place|Agent?` of the inventory, as the loader should have read it. */
function expectedRole(name: string, written: string) {
  const [classes, marks] = [written.replace(/[+?]/g, '').split('|'), written.replace(/[^+?]/g, '')];
  return {
    range: classes.filter((item) => item !== 'text').map((item) => (item === 'any' ? 'Entity' : item)),
    text: classes.includes('text') || inventory.textRoles.includes(name),
    required: !marks.includes('?'),
    repeatable: marks.includes('+'),
  };
}

const own = (role: RoleType) => ({
  range: role.range,
  text: role.text,
  required: role.required,
  repeatable: role.repeatable,
});

describe('entity classes', () => {
  it('are those of the inventory, below Entity, with Agent above those that act', () => {
    const expected = Object.entries(inventory.classes).flat(2);
    expect([...ontology.classes.keys()].sort()).toEqual([...expected, 'Entity', 'Agent'].sort());
  });

  it.each(Object.entries(inventory.classes))('%s has its subclasses', (parent, subclasses) => {
    for (const subclass of subclasses) expect(ontology.classes.get(subclass)?.parents).toContain(parent);
  });

  it.each(['Person', 'Group', 'Organization', 'Country'])('%s is an Agent', (type) => {
    expect(ontology.isA(type, 'Agent')).toBe(true);
  });
});

describe('event types', () => {
  it('are those of the inventory, in its order', () => {
    expect([...ontology.events.keys()]).toEqual(Object.keys(inventory.events));
  });

  it.each(Object.entries(inventory.events))('%s has its roles, in their order, and time and place', (id, event) => {
    const roles = [...ontology.events.get(id)!.roles.values()];
    const expected = Object.entries(event.roles).map(([name, written]) => [name, expectedRole(name, written)]);
    expect(roles.filter((role) => !role.shared).map((role) => [role.name, own(role)])).toEqual(expected);
    expect(roles.filter((role) => role.shared).map((role) => role.name)).toEqual(['time', 'place']);
  });

  it.each(Object.entries(inventory.events))('%s has its projection, symmetry and super-type', (id, event) => {
    const { projection, symmetric, is } = ontology.events.get(id)!;
    const edge = projection && [projection.subjectRole, projection.property, projection.objectRole];
    expect(edge).toEqual(event.projection);
    expect(symmetric).toBe(event.symmetric ?? false);
    expect(is).toBe(event.is);
  });

  it('share the role of time, which only a time fills, and of place', () => {
    expect(ontology.role('Born', 'time')).toMatchObject({ time: true, range: [], text: false, required: false });
    expect(ontology.role('Born', 'place')).toMatchObject({ time: false, range: ['Place'], required: false });
  });
});

describe('relations', () => {
  it('are those of the inventory, in its order', () => {
    expect([...ontology.relations.keys()]).toEqual(Object.keys(inventory.relations));
  });

  it.each(Object.entries(inventory.relations))('%s has its ends and symmetry', (id, relation) => {
    const { roles, symmetric } = ontology.relations.get(id)!;
    expect(own(roles.get('subject')!)).toEqual(expectedRole('', relation.subject));
    expect(own(roles.get('object')!)).toEqual(expectedRole('', relation.object));
    expect(symmetric).toBe(relation.symmetric ?? false);
  });

  it('hold a position at an organization or country', () => {
    const organization = ontology.role('hasPosition', 'organization')!;
    expect(own(organization)).toEqual(expectedRole('organization', 'Organization|Country?'));
  });

  it('imply the wider one', () => {
    expect(ontology.relations.get('headOf')!.implies).toEqual(['worksFor']);
    expect(ontology.relations.get('spokespersonOf')!.implies).toEqual(['worksFor']);
    expect(ontology.isA('headOf', 'worksFor')).toBe(true);
    expect(ontology.isA('worksFor', 'headOf')).toBe(false);
  });

  it('have an inverse, unless they are symmetric', () => {
    for (const { id, symmetric, inverse } of ontology.relations.values()) {
      expect([id, inverse === undefined]).toEqual([id, symmetric]);
    }
    expect(ontology.relations.get('parentOf')!.inverse).toBe('childOf');
  });
});

const shared = resolve(import.meta.dirname, '../../../shared/design/inventory.json');
describe.skipIf(!existsSync(shared))('the golden copy', () => {
  it('says what the notes of the project say', () => {
    const notes = JSON.parse(readFileSync(shared, 'utf8')) as Inventory & { entities: object };
    const plain = (list: object) =>
      JSON.parse(JSON.stringify(list, (key, value) => (key === 'note' ? undefined : value)));
    expect(inventory.events).toEqual(plain(notes.events));
    expect(inventory.relations).toEqual(plain(notes.relations));
    expect(inventory.textRoles).toEqual(notes.textRoles);
    expect(Object.keys(inventory.classes)).toEqual(Object.keys(notes.entities));
  });
});
