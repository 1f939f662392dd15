/** shapes.ttl: good data pass without a word, and each mutant of them is caught. */
import { Parser } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load.js';
import { type Violation, validateQuads } from '../../src/rdf/validate.js';
import { builtIn } from './files.js';
import { GOOD, PREFIXES } from './good-data.js';

const SCHEMA = { shapes: [builtIn('shapes.ttl').text], ontology: [builtIn('news.ttl').text] };

function check(turtle: string, schema = SCHEMA): Violation[] {
  return validateQuads(new Parser().parse(PREFIXES + turtle), schema);
}

type Mutation = readonly [name: string, from: string, to: string, node: string];

/** Copies of GOOD, each with one stretch replaced and a namespace of its own; fails where a stretch is not there. */
function mutants(mutations: readonly Mutation[]): string {
  const copies = mutations.map(([name, from, to]) => {
    if (!GOOD.includes(from)) throw new Error(`not in the data: ${from}`);
    return `@prefix e: <${namespaceOf(name)}> .\n${GOOD.replace(from, to)}`;
  });
  return copies.join('\n');
}

function namespaceOf(name: string): string {
  return `https://example.org/${name.replaceAll(' ', '-')}/`;
}

/** What was found in the copy of that name. */
function inCopy(found: readonly Violation[], name: string): Violation[] {
  return found.filter(({ node }) => node.startsWith(namespaceOf(name)));
}

describe('good data', () => {
  it('pass without a word', async () => {
    expect(await check(GOOD)).toEqual([]);
  });

  it('do not pass without the ontology beside them', async () => {
    const found = await check(GOOD, { ...SCHEMA, ontology: [] });
    expect(found.map(({ message }) => message).join()).toContain('news.ttl');
  });
});

const VIOLATIONS: readonly Mutation[] = [
  ['an entity of two classes', 'e:ghent a tw:City', 'e:ghent a tw:City , tw:Region', 'ghent'],
  ['an entity without label', 'e:ghent a tw:City ; rdfs:label "Ghent"', 'e:ghent a tw:City', 'ghent'],
  ['an entity of two labels', 'rdfs:label "Ghent"', 'rdfs:label "Ghent" , "Gent"', 'ghent'],
  ['an alias that is the label', 'skos:altLabel "Keller"', 'skos:altLabel "Anna Keller"', 'keller'],
  ['a label that is no string', 'rdfs:label "Ghent"', 'rdfs:label 7', 'ghent'],
  [
    'an unknown level',
    'tw:level "nominal" ; tw:mentionedIn e:doc .\ne:medal',
    'tw:level "noun" ; tw:mentionedIn e:doc .\ne:medal',
    'mayor',
  ],
  [
    'a mention in what is no document',
    'rdfs:label "Ghent" ; tw:level "name" ; tw:mentionedIn e:doc',
    'rdfs:label "Ghent" ; tw:level "name" ; tw:mentionedIn e:run',
    'ghent',
  ],
  ['a document without hash', `tw:sha256 "${'0a'.repeat(32)}" ;`, '', 'doc'],
  ['a hash that is none', '"0a0a', '"xa0a', 'doc'],
  ['a date of publication in words', '"2019-01-18"^^xsd:date', '"Friday"', 'doc'],
  ['a selector without position', 'oa:hasSelector e:pos , e:quote', 'oa:hasSelector e:quote', 'sel'],
  ['a selector without quote', 'oa:hasSelector e:pos , e:quote', 'oa:hasSelector e:pos', 'sel'],
  ['a selector without document', 'oa:hasSource e:doc ;', '', 'sel'],
  ['an end before the start', '"21"^^xsd:nonNegativeInteger', '"2"^^xsd:nonNegativeInteger', 'pos'],
  ['an offset of another datatype', '"3"^^xsd:nonNegativeInteger', '"3"^^xsd:integer', 'pos'],
  ['a quote without words', 'oa:exact "Keller met Silva" ;', '', 'quote'],
  ['a message without text', 'schema:text "the bridge is safe" ;', '', 'message'],
  ['a run without agent', 'prov:wasAssociatedWith e:agent ;', '', 'run'],
  ['a claim without subject', 'rdf:subject e:keller ; rdf:predicate tw:met', 'rdf:predicate tw:met', 'c1'],
  ['a claim without predicate', 'rdf:predicate tw:met ;', '', 'c1'],
  ['a claim of two predicates', 'rdf:predicate tw:met ;', 'rdf:predicate tw:met , tw:visited ;', 'c1'],
  [
    'a claim of a predicate that is none of the ontology',
    'rdf:predicate tw:met ;',
    'rdf:predicate rdfs:seeAlso ;',
    'c1',
  ],
  ['a claim without object', 'rdf:object e:silva ;', '', 'c1'],
  ['a claim about a text', 'rdf:object e:silva ;', 'rdf:object "Silva" ;', 'c1'],
  ['a claim of an event without its event', 'tw:describesEvent e:meet ;', '', 'c1'],
  [
    'a claim without evidence',
    'prov:wasGeneratedBy e:run ;\n  prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .',
    'prov:wasGeneratedBy e:run ; prov:hadPrimarySource e:doc .',
    'c1',
  ],
  ['a claim without run', 'tw:sentence e:sel ; prov:wasGeneratedBy e:run ;', 'tw:sentence e:sel ;', 'c1'],
  [
    'a claim found twice',
    'tw:foundBy "model:Meet" ; tw:sentence',
    'tw:foundBy "model:Meet" , "frame:Meet/verb/1" ; tw:sentence',
    'c1',
  ],
  ['a fact without modality', 'tw:modality tw:Possible ;', '', 'accuse'],
  ['an unknown modality', 'tw:modality tw:Possible', 'tw:modality tw:denied', 'accuse'],
  ['a confidence above one', 'tw:confidence 0.7', 'tw:confidence 1.2', 'accuse'],
  ['a confidence below nought', 'tw:confidence 0.7', 'tw:confidence -0.7', 'accuse'],
  ['a confidence that is a double', 'tw:confidence 0.7', 'tw:confidence 7e-1', 'accuse'],
  ['a former that is false', 'tw:post e:mayor ; tw:former true', 'tw:post e:mayor ; tw:former false', 'membership'],
  ['an event of two types', 'e:meet a tw:Meet ,', 'e:meet a tw:Meet , tw:Visit ,', 'meet'],
  ['an event that is no sem:Event', 'a tw:Accuse , sem:Event', 'a tw:Accuse', 'accuse'],
  ['a role that the type has not', 'role:accuser e:silva', 'role:accuser e:silva ; role:visitor e:silva', 'accuse'],
  [
    'a text role that the type has not',
    'role:offenceText "theft"',
    'role:offenceText "theft" ; role:priceText "ten euros"',
    'accuse',
  ],
  ['a role of the type above', 'role:accuser e:silva', 'role:accuser e:silva ; role:addressee e:silva', 'accuse'],
  ['a text where an entity must stand', 'role:accused e:keller', 'role:accused "Keller"', 'accuse'],
  ['an entity where a text must stand', 'role:offenceText "theft"', 'role:offenceText e:medal', 'accuse'],
  ['a filler that can never stand there', 'role:accused e:keller', 'role:accused e:medal', 'accuse'],
  ['a place that can be none', 'sem:hasPlace e:ghent', 'sem:hasPlace e:mayor', 'meet'],
  ['a time of another datatype', '"2019-01"^^xsd:gYearMonth', '"2019"^^xsd:integer', 'meet'],
  ['an end before the beginning', '"2019-01-31"^^xsd:date', '"2018-01-31"^^xsd:date', 'meet'],
  ['a claim of a relation without its relation', 'tw:describesRelation e:relation ; ', '', 'c3'],
  ['a relation of a property that is none', 'tw:relationType tw:hasPosition', 'tw:relationType tw:met', 'relation'],
  ['a relation with one end', 'tw:filler e:holder , e:post', 'tw:filler e:holder', 'relation'],
  ['a filler without role', 'sem:roleType role:participant ; ', '', 'first'],
  ['a filler without value', 'rdf:value e:keller ; ', '', 'first'],
  ['a filler that is a document', 'rdf:value e:keller', 'rdf:value e:doc', 'first'],
  ['a text position that is none', '"char=3,9"', '"3-9"', 'first'],
  ['a telling without sentence', 'prov:entity e:sel ; tw:sentence e:sel', 'prov:entity e:sel', 'telling'],
  ['a telling without quote', 'prov:entity e:sel ; ', '', 'telling'],
  ['an interval without end', '; time:hasEnd e:day2', '', 'january'],
  ['an instant without day', ' ; time:inXSDDate "2019-01-01"^^xsd:date', '', 'day1'],
  ['a time that is an entity', 'sem:hasTime e:january', 'sem:hasTime e:ghent', 'meet'],
  ['an inference from nothing', 'rdf:object e:keller ; prov:wasDerivedFrom e:c1', 'rdf:object e:keller', 'inferred'],
  ['a link of another predicate', 'rdf:predicate owl:sameAs', 'rdf:predicate tw:met', 'link'],
  ['a link to mere words', 'rdf:object <http://www.wikidata.org/entity/Q1> ;', 'rdf:object "Q1" ;', 'link'],
  ['a link without score', 'tw:score 0.855 ; ', '', 'link'],
  ['a link of a score above one', 'tw:nameScore 0.9', 'tw:nameScore 1.9', 'link'],
  ['a link of an unknown verdict', 'tw:verdict "linked"', 'tw:verdict "certain"', 'link'],
  ['a link that nobody made', 'tw:contextScore 0.95 ; prov:wasGeneratedBy e:linking', 'tw:contextScore 0.95', 'link'],
  ['a linking without threshold', ' ; tw:threshold 0.8', '', 'linking'],
  ['a sameness that no link says', 'tw:verdict "linked"', 'tw:verdict "outscored"', 'keller'],
  ['a sameness with two things', 'e:keller owl:sameAs', 'e:keller owl:sameAs e:silva ,', 'keller'],
  ['a sameness of what is no entity', 'e:keller owl:sameAs', 'e:doc owl:sameAs', 'doc'],
  ['a judgement of another kind', 'tw:decision "merge"', 'tw:decision "guess"', 'merge'],
  ['a judgement about nothing', 'tw:about e:ghent ; ', '', 'rename'],
  ['a judgement without a place in the order', 'schema:position 1 ; ', '', 'split'],
  ['a judgement by nobody', 'schema:position 2 ; prov:wasAttributedTo e:editor', 'schema:position 2', 'rename'],
  ['a judgement by somebody without name', ' ; rdfs:label "Ed Itor"', '', 'merge'],
  ['a merge that keeps none', 'tw:keeps e:keller ; ', '', 'merge'],
  ['a split in no document', 'tw:inDocument e:doc ; ', '', 'split'],
  ['a new name that is none', 'tw:newLabel "Ghent" ; ', '', 'rename'],
  ['a membership without post', 'tw:post e:mayor ;', '', 'membership'],
  ['a membership without member', 'org:member e:silva ;', '', 'membership'],
];

describe('a violation', () => {
  let found: readonly Violation[] = [];
  beforeAll(async () => {
    found = (await check(mutants(VIOLATIONS))).filter(({ severity }) => severity === 'violation');
  });

  it.each(VIOLATIONS)('is %s', (name, _from, _to, node) => {
    expect(inCopy(found, name).map((one) => one.node)).toContain(namespaceOf(name) + node);
  });
});

const WARNINGS: readonly Mutation[] = [
  ['a city that accuses', 'role:accuser e:silva', 'role:accuser e:ghent', 'accuse'],
  ['an event without one of its main roles', 'role:accuser e:silva ;', '', 'accuse'],
  ['a saying without content', 'role:speaker e:keller ; role:content e:message', 'role:speaker e:keller', 'say'],
  ['a city that says', 'role:speaker e:keller', 'role:speaker e:ghent', 'say'],
  ['a place that is an award giver', 'e:keller tw:met e:silva .', 'e:ghent tw:met e:silva .', 'ghent'],
  ['a member that is no person', 'org:member e:silva', 'org:member e:ghent', 'membership'],
];

describe('a warning', () => {
  let found: readonly Violation[] = [];
  beforeAll(async () => {
    found = await check(mutants(WARNINGS));
  });

  it.each(WARNINGS)('is %s', (name, _from, _to, node) => {
    const own = inCopy(found, name);
    expect(own.map((one) => one.node)).toContain(namespaceOf(name) + node);
    expect(own.filter(({ severity }) => severity === 'violation')).toEqual([]);
  });
});

describe('the shapes and the loader', () => {
  const ontology = loadOntology([builtIn('news.ttl')]);
  const fillers = ['Person', 'Group', 'Company', 'Country', 'City', 'Position', 'Event', 'Work', 'Product', 'Award'];
  const evidence = GOOD.slice(0, GOOD.indexOf('e:run a'));

  /** One event for each role of each type and each class of filler. */
  const cases = [...ontology.events.values()].flatMap(({ id, iri, roles }) =>
    [...roles.values()]
      .filter((role) => !role.time && role.range.length > 0)
      .flatMap((role) => fillers.map((filler) => ({ id, iri, role, filler, node: `${id}-${role.name}-${filler}` }))),
  );
  const entities = fillers.map((type) => `e:${type} a tw:${type} ; rdfs:label "x" ; tw:level "name" .`);
  const events = cases.map(({ iri, role, filler, node }) => {
    const property = role.shared ? 'sem:hasPlace' : `<${role.iri}>`;
    return `e:${node} a <${iri}> , sem:Event ; ${property} e:${filler} ; tw:modality tw:Asserted ; tw:confidence 0.5 ;
      tw:foundBy "x" ; prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .`;
  });

  it('agree on who can never fill a role', async () => {
    const found = await check([evidence, ...entities, ...events].join('\n'));
    const violations = new Set(found.filter((one) => one.severity === 'violation').map(({ node }) => node));
    const impossible = cases.filter(({ id, role, filler }) => ontology.impossible(id, role.name, filler));
    expect(impossible.length).toBeGreaterThan(300);
    expect([...violations].sort()).toEqual(impossible.map(({ node }) => `https://example.org/id/${node}`).sort());
  });
});
