import { describe, expect, it } from 'vitest';
import { undeclaredPrefix } from '../../src/query/sparql/words.js';

describe('a prefix that is not declared', () => {
  it.each([
    ['SELECT * { ?s tw:met ?o }', 'tw'],
    ['PREFIX a: <http://a.org/> SELECT * { ?s a:p "x:y" ; b:q ?o }', 'b'],
    ['SELECT * { ?s <http://a.org/p> "1"^^xsd:integer }', 'xsd'],
  ])('of %s is %s', (query, prefix) => {
    expect(undeclaredPrefix(query)).toEqual({ prefix, start: query.indexOf(`${prefix}:`) });
  });

  it.each(['PREFIX a: <http://a.org/> SELECT * { ?s a:p _:b } # c:d', 'PREFIX : <http://a.org/> ASK { :a :b "c:d" }'])(
    'is none of %s',
    (query) => {
      expect(undeclaredPrefix(query)).toBeUndefined();
    },
  );
});
