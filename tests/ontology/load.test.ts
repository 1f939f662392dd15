/** Several files as one ontology: a user's types beside the built-in ones, and mistakes in Turtle with file and line. */
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load.js';
import { builtIn, builtInFrames, errorOf, loadTurtle } from './files.js';

const LOBBYIST = `ex:Lobbyist a owl:Class ; rdfs:subClassOf tw:Person ; rdfs:label "lobbyist" ; rdfs:comment "Paid to persuade." .
`;
const LOBBY = `ex:Lobby a owl:Class ; rdfs:subClassOf tw:NewsEvent ; rdfs:label "lobby" ; rdfs:comment "Tries to persuade." ;
  tw:projection ex:lobbied ; tw:projectionSubject ex:lobbyist ; tw:projectionObject role:target .
ex:Lobby-lobbyist a tw:RoleDeclaration ; tw:onType ex:Lobby ; tw:role ex:lobbyist ; tw:range ex:Lobbyist ; tw:required true .
ex:Lobby-target a tw:RoleDeclaration ; tw:onType ex:Lobby ; tw:role role:target ; tw:range tw:Agent , xsd:string .
`;
const LOBBIES_FOR = `ex:lobbiesFor a owl:ObjectProperty ; rdfs:subPropertyOf tw:worksFor ; rdfs:label "lobbies for" ;
  rdfs:comment "Is paid by." ; rdfs:domain ex:Lobbyist ; rdfs:range [ a owl:Class ; owl:unionOf ( tw:Company tw:Country ) ] .
`;

describe("a user's types", () => {
  const ontology = loadTurtle(LOBBYIST + LOBBY + LOBBIES_FOR);

  it('stand beside the built-in ones', () => {
    expect(ontology.events.size).toBe(60);
    expect(ontology.relations.size).toBe(23);
    expect(ontology.isA('Lobbyist', 'Agent')).toBe(true);
  });

  it('have their own roles and the shared ones, with the IRIs of their own namespace', () => {
    const lobby = ontology.events.get('Lobby')!;
    expect([...lobby.roles.keys()]).toEqual(['lobbyist', 'target', 'time', 'place']);
    expect(lobby.roles.get('lobbyist')).toMatchObject({ iri: 'https://example.org/lobby#lobbyist', required: true });
    expect(lobby.roles.get('target')).toMatchObject({ range: ['Agent'], text: true, required: false });
    expect(lobby.projection).toMatchObject({ property: 'lobbied', iri: 'https://example.org/lobby#lobbied' });
  });

  it('may be below built-in relations', () => {
    expect(ontology.isA('lobbiesFor', 'worksFor')).toBe(true);
    expect(ontology.role('lobbiesFor', 'object')?.range).toEqual(['Company', 'Country']);
  });

  it('inherit vetoes from the classes above', () => {
    expect(ontology.impossible('Resign', 'position', 'Lobbyist')).toBe(true);
  });
});

describe('the guide in ontology/README.md', () => {
  const blocks = [...builtIn('README.md').text.matchAll(/```(turtle|yaml)\n([\s\S]*?)```/g)];
  const turtle = blocks.find(([, language]) => language === 'turtle')![2]!;
  // An indented block is a part of a frame; tests/cli/frame-tutorial.test.ts follows it.
  const frames = blocks
    .filter(([, language, text]) => language === 'yaml' && /^\S/.test(text!))
    .map(([, , text]) => text!);

  it('shows files that load', () => {
    const named = frames.map((text) => ({ path: `${text.slice(0, text.indexOf(':'))}.yaml`, text }));
    const ontology = loadOntology([builtIn('news.ttl'), { path: 'sponsor.ttl', text: turtle }, ...named]);
    expect([...ontology.frames.keys()]).toEqual(['Meet', 'Sponsor']);
    expect(ontology.events.get('Sponsor')!.projection!.property).toBe('sponsored');
  });
});

describe('a mistake in Turtle is refused with its line and a cure', () => {
  const HEAD = 6;
  it.each([
    ['broken syntax', `${LOBBYIST}ex:Lobby a owl:Class ;; .. `, 'bad-turtle', 2, 'Turtle'],
    ['an unknown prefix', 'nope:Lobby a owl:Class .', 'bad-turtle', 1, 'nope'],
    ['a class without label', 'ex:A a owl:Class ; rdfs:subClassOf tw:Person .', 'no-label', 1, 'rdfs:label'],
    ['a class without comment', 'ex:A rdfs:subClassOf tw:Person ; rdfs:label "a" .', 'no-label', 1, 'rdfs:comment'],
    ['a range that is no class', LOBBY, 'unknown-class', 3, 'tw:Entity'],
    [
      'a role on no type',
      LOBBYIST + LOBBY.replaceAll('tw:onType ex:Lobby ', 'tw:onType ex:Loby '),
      'unknown-role',
      2,
      'tw:projectionSubject',
    ],
    [
      'a stray role',
      'ex:r a tw:RoleDeclaration ; tw:onType ex:Loby ; tw:role role:target ; tw:range tw:Agent .',
      'unknown-type',
      1,
      'tw:NewsEvent',
    ],
    ['a role without property', LOBBYIST + LOBBY.replace('tw:role ex:lobbyist ;', ''), 'bad-role', 4, 'tw:role'],
    ['a role without range', LOBBYIST + LOBBY.replace('tw:range ex:Lobbyist ;', ''), 'bad-role', 4, 'tw:range'],
    [
      'a role declared twice',
      LOBBYIST + LOBBY.replace('tw:role role:target', 'tw:role role:lobbyist'),
      'duplicate-role',
      5,
      'lobbyist',
    ],
    [
      'a relation without range',
      LOBBYIST + LOBBIES_FOR.replace('rdfs:range', 'rdfs:seeAlso'),
      'no-domain',
      2,
      'rdfs:range',
    ],
    ['a circle of classes', `${LOBBYIST}tw:Person rdfs:subClassOf ex:Lobbyist .`, 'type-cycle', undefined, 'circle'],
    [
      'a circle of relations',
      `${LOBBYIST + LOBBIES_FOR}tw:worksFor rdfs:subPropertyOf ex:lobbiesFor .`,
      'type-cycle',
      undefined,
      'circle',
    ],
    [
      'a circle of event types',
      'tw:Meet rdfs:subClassOf ex:Chat . ex:Chat rdfs:subClassOf tw:Meet ; rdfs:label "c" ; rdfs:comment "c" .',
      'type-cycle',
      undefined,
      'circle',
    ],
    [
      'an event type with a taken name',
      'ex:Meet rdfs:subClassOf tw:NewsEvent ; rdfs:label "m" ; rdfs:comment "m" .',
      'duplicate-type',
      1,
      'tw:typeName',
    ],
    [
      'a relation with the name of an event type',
      `ex:Meet rdfs:subPropertyOf tw:relatedTo .`,
      'duplicate-type',
      1,
      'tw:typeName',
    ],
    [
      'a class that is disjoint with what is none',
      `${LOBBYIST}ex:Lobbyist owl:disjointWith ex:Other .`,
      'unknown-class',
      1,
      'ex',
    ],
  ])('%s', (_, turtle, code, line, cure) => {
    const error = errorOf(() => loadTurtle(turtle));
    expect(error).toMatchObject({ name: 'TriplewireError', code, exitCode: 2 });
    expect(error.message).toContain(cure);
    if (line !== undefined) expect([error.file, error.line! - HEAD]).toEqual(['mine/lobby.ttl', line]);
  });

  it('no ontology at all', () => {
    expect(errorOf(() => loadOntology([]))).toMatchObject({ code: 'no-ontology' });
  });
});

describe('the hash', () => {
  const files = [builtIn('news.ttl'), ...builtInFrames()];
  const { hash } = loadOntology(files);

  it('does not depend on the order or the place of the files', () => {
    expect(loadOntology([...files].reverse()).hash).toBe(hash);
    expect(loadOntology(files.map(({ path, text }) => ({ path: `/elsewhere/${path}`, text }))).hash).toBe(hash);
  });

  it('changes with any content', () => {
    const [first, ...rest] = files;
    expect(loadOntology([{ ...first!, text: `${first!.text}\n` }, ...rest]).hash).not.toBe(hash);
    expect(loadOntology(files.slice(0, -1)).hash).not.toBe(hash);
  });
});
