import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load.js';
import { lexiconTurtle } from '../../src/rdf/lexicon.js';
import { builtIn, builtInFrames } from '../ontology/files.js';

const ontology = loadOntology([builtIn('news.ttl'), ...builtInFrames()]);
const quads = new Parser().parse(lexiconTurtle(ontology));
const ONTOLEX = 'http://www.w3.org/ns/lemon/ontolex#';
const SYNSEM = 'http://www.w3.org/ns/lemon/synsem#';
const of = (property: string) => quads.filter(({ predicate }) => predicate.value === property);

describe('the lexicon', () => {
  it('has an entry for every trigger of every frame, with its sense', () => {
    const written = new Map(of(`${ONTOLEX}writtenRep`).map(({ subject, object }) => [object.value, subject.value]));
    const forms = new Map(of(`${ONTOLEX}canonicalForm`).map(({ subject, object }) => [object.value, subject.value]));
    const senses = new Map(of(`${ONTOLEX}reference`).map(({ subject, object }) => [subject.value, object.value]));
    for (const { type, triggers } of ontology.frames.values()) {
      const { iri } = (ontology.events.get(type) ?? ontology.relations.get(type))!;
      for (const lemma of [...triggers.verbs, ...triggers.nouns, ...triggers.adjectives]) {
        expect(forms.has(written.get(lemma)!), lemma).toBe(true);
      }
      const used = triggers.verbs.length + triggers.nouns.length + triggers.adjectives.length > 0;
      if (used) expect([...senses.values()], type).toContain(iri);
    }
  });

  it('maps every argument of a syntactic frame to a property of the ontology', () => {
    const roles = new Set(
      [...ontology.events.values(), ...ontology.relations.values()].flatMap((type) => [
        type.iri,
        ...[...type.roles.values()].map(({ iri }) => iri),
      ]),
    );
    for (const { object } of of(`${ONTOLEX}reference`)) expect(roles).toContain(object.value);
    const mapped = new Set(of(`${SYNSEM}objOfProp`).map(({ object }) => object.value));
    const places = quads
      .filter(({ object }) => object.value === `${SYNSEM}SyntacticArgument`)
      .map(({ subject }) => subject.value);
    expect(places.filter((place) => !place.endsWith('-event') && !mapped.has(place))).toEqual([]);
    expect(mapped.size).toBeGreaterThan(1000);
  });

  it('has no blank nodes and is the same each time', () => {
    expect(
      quads.filter(({ subject, object }) => [subject, object].some(({ termType }) => termType === 'BlankNode')),
    ).toEqual([]);
    expect(lexiconTurtle(ontology)).toBe(lexiconTurtle(ontology));
  });
});
