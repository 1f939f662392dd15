import { describe, expect, it } from 'vitest';
import { makeGazetteer } from '../../src/resolve/gazetteer.js';
import { classNamed } from '../../src/resolve/gazetteer-classes.js';
import { readGazetteerCsv } from '../../src/resolve/gazetteer-csv.js';
import { BUILT_IN } from './linking-world.js';

const read = (text: string) => readGazetteerCsv(text, 'places.csv', BUILT_IN);
const HEAD = 'label,aliases,class,iri';

describe('a gazetteer as a table', () => {
  it('has a label, aliases, a class and an IRI in each row, and a context where the user knows one', () => {
    const table = `${HEAD},context\nOslo,Christiania| Kristiania |,City,https://example.org/oslo,Norway|Nordics\n`;
    expect(read(table)).toEqual([
      {
        ...{ label: 'Oslo', aliases: ['Christiania', 'Kristiania'], type: 'City', iri: 'https://example.org/oslo' },
        context: ['Norway', 'Nordics'],
      },
    ]);
  });

  it('may have its columns in any order, and leave out all but label and IRI', () => {
    expect(read('IRI,Label\nurn:x:1,Oslo')).toEqual([{ label: 'Oslo', aliases: [], iri: 'urn:x:1', context: [] }]);
  });

  it.each([
    ['an empty file', '', 'places.csv: an empty file'],
    ['an unknown column', 'label,alias,iri\n', 'places.csv:1: no column "alias" is known'],
    ['no IRI', 'label,class\n', 'places.csv:1: there is no column "iri"'],
    ['a column twice', 'label,iri,label\n', 'places.csv:1: a column stands twice'],
    ['a row too short', `${HEAD}\nOslo,,City,urn:x:1\nRome,,urn:x:2`, 'places.csv:3: 3 cells where the head has 4'],
    ['a label without a letter', `${HEAD}\n–,,City,urn:x:1`, 'places.csv:2: "–" is no name'],
    ['an IRI that is none', `${HEAD}\nOslo,,City,Q585`, 'places.csv:2: "Q585" is no absolute IRI'],
    ['an IRI with a space', `${HEAD}\nOslo,,City,urn:x:a b`, 'places.csv:2: "urn:x:a b" is no absolute IRI'],
    [
      'code for an IRI',
      `${HEAD}\nRome,,City,urn:x:1\nOslo,,City,javascript:alert(1)`,
      'places.csv:3: "javascript:alert(1)"',
    ],
    ['data for an IRI', `${HEAD}\nOslo,,City,"data:text/html,x"`, 'give an http, https or urn IRI'],
    ['a file for an IRI', `${HEAD}\nOslo,,City,file:///etc/passwd`, 'names nothing that can be linked to (file:)'],
    ['an address without host', `${HEAD}\nOslo,,City,https:oslo`, 'places.csv:2: "https:oslo"'],
    ['an unknown class', `${HEAD}\nOslo,,Town,urn:x:1`, 'places.csv:2: no class "Town"'],
  ])('is refused, with file and line, for %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('the class of an entry', () => {
  it.each([
    ['City', 'City'],
    ['tw:City', 'City'],
    ['https://w3id.org/triplewire/ontology#City', 'City'],
    ['schema:GovernmentOrganization', 'GovernmentBody'],
    ['https://schema.org/Corporation', 'Company'],
    ['http://schema.org/Recipe', undefined],
  ])('is written as %s', (text, type) => {
    expect(classNamed(text, BUILT_IN)).toBe(type);
  });
});

describe('a gazetteer', () => {
  const first = { iri: 'urn:x:1', label: 'Oslo', aliases: ['Kristiania'], type: 'City', context: [] };
  const second = { iri: 'urn:x:1', label: 'Oslo kommune', aliases: [], context: ['Norway'] };

  it('has one entry an IRI, under the label that came first', () => {
    const gazetteer = makeGazetteer([first, second]);
    expect(gazetteer.size).toBe(1);
    const [named] = gazetteer.named('oslo kommune');
    expect(named).toMatchObject({ isLabel: false, entry: { label: 'Oslo', type: 'City', context: ['Norway'] } });
  });

  it('knows a name without regard to case and accents, and whether it is the label', () => {
    const gazetteer = makeGazetteer([{ ...first, label: 'Ósló' }]);
    expect(gazetteer.named('oslo').map(({ isLabel }) => isLabel)).toEqual([true]);
    expect(gazetteer.named('kristiania').map(({ isLabel }) => isLabel)).toEqual([false]);
    expect(gazetteer.named('')).toEqual([]);
  });

  it('has a hash of its content, whatever the order of its entries', () => {
    const other = { ...first, iri: 'urn:x:2' };
    expect(makeGazetteer([first, other]).hash).toBe(makeGazetteer([other, first]).hash);
    expect(makeGazetteer([first]).hash).not.toBe(makeGazetteer([first, other]).hash);
  });
});
