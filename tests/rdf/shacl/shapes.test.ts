/** SHACL Core as far as it is spoken here; the examples are small graphs of their own. */
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { indexQuads } from '../../../src/rdf/shacl/data-index.js';
import { compileShapes } from '../../../src/rdf/shacl/shapes.js';

const PREFIXES = `@prefix : <https://example.org/> . @prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n`;
const parse = (turtle: string) => new Parser().parse(PREFIXES + turtle);

/** Local names of the nodes that the shape objects to; the shape's target are the subjects of `:p`. */
function wrong(constraints: string, data: string, isWanted = (_: string) => true): string[] {
  const shapes = parse(`:shape sh:targetSubjectsOf :p ; ${constraints} .`);
  const found = compileShapes(shapes, isWanted)(indexQuads(parse(data)));
  return found.map(({ focus }) => focus.value.replace('https://example.org/', ''));
}
const onP = (constraint: string, path = ':p') => `sh:property [ sh:path ${path} ; ${constraint} ]`;

describe('a constraint', () => {
  it.each([
    ['minCount 2', ':a :p 1 . :b :p 1 , 2 .', ['a']],
    ['maxCount 1', ':a :p 1 . :b :p 1 , 2 . :c :p 1 , 1 .', ['b']],
    ['nodeKind sh:IRI', ':a :p :x . :b :p "x" . :c :p [] .', ['b', 'c']],
    [
      'datatype xsd:date',
      ':a :p "2019-01-18"^^xsd:date . :b :p "2019-13-18"^^xsd:date . :c :p "2019-01-18" .',
      ['b', 'c'],
    ],
    ['datatype xsd:gYear', ':a :p "2019"^^xsd:gYear . :b :p "19"^^xsd:gYear .', ['b']],
    [
      'datatype xsd:nonNegativeInteger',
      ':a :p "0"^^xsd:nonNegativeInteger . :b :p "-1"^^xsd:nonNegativeInteger .',
      ['b'],
    ],
    ['minInclusive 0', ':a :p 0.0 . :b :p -1 . :c :p "1" .', ['b', 'c']],
    ['maxInclusive 1', ':a :p 1 . :b :p 1.5 . :c :p :x .', ['b', 'c']],
    ['minLength 2', ':a :p "xy" . :b :p "x" .', ['b']],
    ['pattern "^x+$"', ':a :p "xx" . :b :p "xy" .', ['b']],
    ['in ( 1 :x )', ':a :p 1 , :x . :b :p 2 . :c :p "1" .', ['b', 'c']],
    ['hasValue :x', ':a :p :x , :y . :b :p :y .', ['b']],
    ['lessThanOrEquals :q', ':a :p 1 ; :q 1 , 2 . :b :p 3 ; :q 2 . :c :p 1 ; :q :x . :d :p 1 .', ['b', 'c']],
    ['class :C', ':D rdfs:subClassOf :C . :a :p :x . :x a :D . :b :p :y . :y a :E .', ['b']],
    ['not [ sh:class :C ]', ':a :p :x . :x a :C . :b :p :y .', ['a']],
    ['or ( [ sh:nodeKind sh:IRI ] [ sh:datatype xsd:string ] )', ':a :p :x , "x" . :b :p 1 .', ['b']],
    ['and ( [ sh:minLength 2 ] [ sh:pattern "x" ] )', ':a :p "xx" . :b :p "x" . :c :p "yy" .', ['b', 'c']],
    ['qualifiedValueShape [ sh:class :C ] ; sh:qualifiedMinCount 1', ':x a :C . :a :p :x , :y . :b :p :y .', ['b']],
    [
      'qualifiedValueShape [ sh:class :C ] ; sh:qualifiedMaxCount 1',
      ':x a :C . :y a :C . :a :p :x , :z . :b :p :x , :y .',
      ['b'],
    ],
  ])('%s', (constraint, data, expected) => {
    expect(wrong(onP(`sh:${constraint}`), data)).toEqual(expected);
  });

  it('that is not known is refused, never passed over', () => {
    expect(() => wrong(onP('sh:uniqueLang true'), ':a :p 1 .')).toThrow('sh:uniqueLang');
  });
});

describe('a path', () => {
  it.each([
    ['[ sh:inversePath :q ]', ':a :p 1 . :x :q :a . :b :p 1 .', ['b']],
    ['( :q :r )', ':a :p 1 ; :q :x . :x :r 1 . :b :p 1 ; :q :y .', ['b']],
    ['( :q [ sh:zeroOrMorePath :r ] :s )', ':a :p 1 ; :q :x . :x :r :y . :y :r :x ; :s 1 . :b :p 1 ; :q :z .', ['b']],
    ['[ sh:alternativePath ( :q :r ) ]', ':a :p 1 ; :r 1 . :b :p 1 .', ['b']],
  ])('%s', (path, data, expected) => {
    expect(wrong(onP('sh:minCount 1', path), data)).toEqual(expected);
  });

  it('of another kind is refused', () => {
    expect(() => wrong(onP('sh:minCount 1', '[ sh:oneOrMorePath :q ]'), ':a :p 1 .')).toThrow('kind of path');
  });
});

describe('a shape', () => {
  it('of an unwanted severity is switched off', () => {
    const both = `${onP('sh:minCount 2 ; sh:severity sh:Warning')} , [ sh:path :p ; sh:maxCount 0 ]`;
    expect(wrong(both, ':a :p 1 .')).toEqual(['a', 'a']);
    expect(wrong(both, ':a :p 1 .', (severity) => severity === 'Violation')).toEqual(['a']);
  });

  it('finds its targets by node, class, subject and object', () => {
    const shape =
      ':shape sh:targetNode :n ; sh:targetClass :C ; sh:targetObjectsOf :q ; sh:property [ sh:path :r ; sh:minCount 1 ] .';
    const found = compileShapes(
      parse(shape),
      () => true,
    )(indexQuads(parse(':D rdfs:subClassOf :C . :a a :D . :b :q :c . :n :q :d .')));
    expect(found.map(({ focus }) => focus.value.slice(-1)).sort()).toEqual(['a', 'c', 'd', 'n']);
  });
});
