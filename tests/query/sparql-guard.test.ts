import { describe, expect, it } from 'vitest';
import { guardQuery } from '../../src/query/sparql/guard.js';
import { SparqlError } from '../../src/query/sparql/sparql-error.js';
import { sparqlWords } from '../../src/query/sparql/words.js';

function errorOf(query: string): SparqlError {
  try {
    guardQuery(query, 10);
  } catch (error) {
    if (error instanceof SparqlError) return error;
  }
  throw new Error('not refused');
}

describe('the guard of queries', () => {
  it('knows the form behind the prologue', () => {
    const prologue = 'BASE <http://x/> # SELECT\nPREFIX select: <http://y/>\nprefix : <http://z/>\n';
    for (const form of ['SELECT', 'ASK', 'CONSTRUCT', 'DESCRIBE'])
      expect(guardQuery(`${prologue}${form.toLowerCase()} * {}`, 10).form).toBe(form);
  });

  it('refuses updates and other endpoints, with their place', () => {
    for (const update of [
      'LOAD <http://x>',
      'insert data {}',
      'DELETE WHERE {}',
      'CLEAR ALL',
      'PREFIX a: <b> DROP ALL',
    ])
      expect(errorOf(update).code).toBe('refused');
    const service = errorOf('SELECT * {\n  ?s ?p ?o .\n  SERVICE SILENT <http://x/> { ?a ?b ?c }\n}');
    expect(service).toMatchObject({ code: 'refused', line: 3, column: 3 });
    expect(errorOf('  hello')).toMatchObject({ code: 'syntax', line: 1, column: 3 });
  });

  it('takes nothing in strings, comments, names and IRIs for a keyword', () => {
    const query = `SELECT ?service { ?service <http://x/SERVICE> "SERVICE", 'it''s', """a "LIMIT" 3""", service:LOAD . # SERVICE\n }`;
    expect(() => guardQuery(query, 10)).not.toThrow();
    expect(sparqlWords('FILTER(?a < 3 && ?b > 4)').map(({ text }) => text)).toContain('<');
  });

  it('limits what has no limit, or too high a one, and leaves every place as it is', () => {
    expect(guardQuery('SELECT * { ?s ?p ?o }', 10).text).toBe('SELECT * { ?s ?p ?o }\nLIMIT 10\n');
    expect(guardQuery('SELECT * {} LIMIT 3 OFFSET 2', 10).text).toBe('SELECT * {} LIMIT 3 OFFSET 2');
    expect(guardQuery('SELECT * {} LIMIT 5000 OFFSET 2', 10).text).toBe('SELECT * {} LIMIT 10   OFFSET 2');
    expect(guardQuery('SELECT * {} VALUES ?x { 1 }', 10).text).toBe('SELECT * {} \nLIMIT 10\nVALUES ?x { 1 }');
    expect(guardQuery('SELECT * { { SELECT * {} LIMIT 3 } }', 10).text).toMatch(/LIMIT 10\n$/);
    expect(guardQuery('SELECT * {} # LIMIT 3', 10).text).toMatch(/\nLIMIT 10\n$/);
    expect(guardQuery('ASK {}', 10).text).toBe('ASK {}');
  });
});
