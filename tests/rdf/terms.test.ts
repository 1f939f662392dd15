import fc from 'fast-check';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BASE } from '../../src/rdf/instance-iri.js';
import { decimalLiteral, iriMaker, stringLiteral } from '../../src/rdf/terms.js';

describe('IRIs of instances', () => {
  it('stand below the base', () => {
    expect(iriMaker()('person/ann-lee-1').value).toBe(`${DEFAULT_BASE}person/ann-lee-1`);
    expect(iriMaker('http://localhost:8080/news#')('a').value).toBe('http://localhost:8080/news#a');
    expect(iriMaker('urn:example:news:')('a').value).toBe('urn:example:news:a');
  });

  it('want a base that is absolute and ends in a separator', () => {
    for (const base of [
      '',
      'news/',
      'https://example.org',
      'https://example.org/a',
      'https://ex ample.org/',
      'a<b>/',
    ]) {
      expect(() => iriMaker(base), base).toThrow(expect.objectContaining({ code: 'bad-base' }));
    }
  });

  it('are valid and different for different ids, whatever is in them', () => {
    const iri = iriMaker('http://example.org/');
    const id = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(id, id, (left, right) => {
        const parsed = new Parser().parse(`<${iri(left).value}> a <${iri(right).value}> .`);
        expect(parsed[0]!.subject.value).toBe(iri(left).value);
        expect(iri(left).value === iri(right).value).toBe(left === right);
      }),
    );
  });
});

describe('literals', () => {
  it('write shares with a point and at most four digits', () => {
    const text = (value: number) => decimalLiteral(value).value;
    expect([1, 0, 0.9, 0.123456, 0.00001].map(text)).toEqual(['1.0', '0.0', '0.9', '0.1235', '0.0']);
  });

  it('replace what no UTF-8 can hold', () => {
    expect(stringLiteral('a\uD800b').value).toBe('a\uFFFDb');
    expect(stringLiteral('a😀b').value).toBe('a😀b');
  });
});
